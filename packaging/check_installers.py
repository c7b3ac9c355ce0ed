"""Prove what is in ``dist/`` in systems that have nothing: ``check_installers.py [SUITE ...]``.

In a bare Debian made by debootstrap, an ordinary person without a network installs the ``.deb``,
types a loan, imports a bill, starts twice, upgrades, removes and purges, and still has the book;
then the AppImage is run there. Pictures to look at stay in ``build/installers/check``. Needs root;
what is skipped is said. Ends with 1 at the first thing that is not so.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from build_installers import BUNDLE, DIST, ID, ROOT, WORK, least_glibc, pack_with_nfpm
from PIL import Image, ImageChops

from credittracker import __version__
from tests.importers.alipay_files import bill

SUITES = ("bookworm", "trixie")
ROOTS, SEEN = WORK / "roots", WORK / "check"
PERSON, HOME = "1000:1000", "home/person"
BOOK = f"/{HOME}/.local/share/credittracker/credit.book"
NEXT_VERSION = "999.0.0"
DISPLAY = ":87"
FOREIGN_FORMAT = 999
CLEARLY = 96
"""How much lighter or darker a pixel must be to count."""
MOST_UNLIKE = 0.004
"""Share of pixels in which a page may differ from the one drawn here; text is some 0.02."""
_IN_THE_ROOT = """
mount -t proc proc "$ROOT/proc"; mount --rbind /dev "$ROOT/dev"
mkdir -p "$ROOT/tmp/.X11-unix"; mount --bind /tmp/.X11-unix "$ROOT/tmp/.X11-unix"
exec chroot --userspec="$WHO" "$ROOT" /usr/bin/env -i HOME="$HOME" \
    PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    DEBIAN_FRONTEND=noninteractive DISPLAY="$DISPLAY" LANG=C.UTF-8 $MORE timeout 600 "$@"
"""


class NotSoError(Exception):
    """Something is not as it must be."""


class System:
    """A bare system in a folder; ``person`` has no network, ``root`` has."""

    def __init__(self, suite: str) -> None:
        self.suite, self.path = suite, ROOTS / suite
        self.folders: frozenset[str] = frozenset()
        run("rm", "-rf", "--one-file-system", self.path)
        run("cp", "-a", bare(suite), self.path)
        home = self.path / HOME
        home.mkdir(parents=True)
        os.chown(home, 1000, 1000)
        shutil.copy("/etc/resolv.conf", self.path / "etc" / "resolv.conf")

    def command(self, who: str, words: Sequence[object], more: Mapping[str, str]) -> list[str]:
        """What runs a command in there, and with which rights."""
        spaces = ["--mount", "--net"] if who == PERSON else ["--mount"]
        given = " ".join(f"{key}={value}" for key, value in more.items())
        home = f"/{HOME}" if who == PERSON else "/root"
        facts = {"ROOT": self.path, "WHO": who, "MORE": given, "DISPLAY": DISPLAY, "HOME": home}
        settings = [f"{key}={value}" for key, value in facts.items()]
        shell = ["bash", "-euc", _IN_THE_ROOT, "bash", *map(str, words)]
        return ["env", *settings, "unshare", *spaces, *shell]

    def root(self, *words: object) -> str:
        """Do something as root."""
        return run(*self.command("0:0", words, {}))

    def person(self, *words: object, code: int = 0, **more: str) -> str:
        """Do something as an ordinary person without a network; what was printed, or refused."""
        asked = self.command(PERSON, words, more)
        done = subprocess.run(asked, check=False, capture_output=True, text=True)  # noqa: S603
        if done.returncode != code:
            said = f"{done.stdout}\n{done.stderr}"
            raise NotSoError(f"{' '.join(map(str, words))}: ended with {done.returncode}\n{said}")
        return done.stdout if code == 0 else done.stderr

    def install(self, package: Path) -> None:
        """Install or upgrade, as the package manager would."""
        shutil.copy(package, self.path / "root")
        asked = ["-qq", "-y", "--no-install-recommends", "install"]
        self.root("apt-get", *asked, f"/root/{package.name}")

    def shared_folders(self) -> frozenset[str]:
        """The folders that several packages put their files into."""
        return frozenset(self.root("find", "/usr", "/opt", "-type", "d").splitlines())

    def home(self, path: str) -> Path:
        """A file of the person, seen from outside."""
        return self.path / path.lstrip("/")


def bare(suite: str) -> Path:
    """A system with the packages that every Debian has, kept for the next time."""
    base, half = ROOTS / f"{suite}.base", ROOTS / f"{suite}.half"
    if not base.exists():
        shutil.rmtree(half, ignore_errors=True)
        half.parent.mkdir(parents=True, exist_ok=True)
        run("debootstrap", "--variant=minbase", suite, half)
        half.rename(base)
    return base


def run(*words: object) -> str:
    """Run a command to its end; what it printed."""
    done = subprocess.run([str(w) for w in words], check=False, capture_output=True, text=True)  # noqa: S603
    if done.returncode:
        raise NotSoError(f"{words[0]}: {done.stdout}\n{done.stderr}")
    return done.stdout


def hold(what: str, *, so: bool) -> None:
    """Say that something is so, or stop."""
    if not so:
        raise NotSoError(what)
    print(f"  {what}")


@contextmanager
def screen(display: str = DISPLAY) -> Iterator[None]:
    """A screen nobody looks at; ``DISPLAY`` names it."""
    options = ["-screen", "0", "1400x900x24", "-ac", "-nolisten", "tcp"]
    shown = subprocess.Popen(["Xvfb", display, *options], stderr=subprocess.DEVNULL)  # noqa: S603, S607
    try:
        run("timeout", "20", "bash", "-c", "until xdotool getdisplaygeometry; do sleep .2; done")
        with subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL) as manager:  # noqa: S607
            try:
                yield
            finally:
                manager.terminate()
    finally:
        shown.send_signal(signal.SIGTERM)
        shown.wait()


def check_install(system: System, drawn_here: Path) -> None:
    """Install the package and use it as its person would."""
    system.root("apt-get", "-qq", "update")
    system.folders = system.shared_folders()
    system.install(DIST / f"credittracker_{__version__}_amd64.deb")
    said = system.person("credittracker", "--version")
    hold(f"installed by apt: {said.strip()}", so=said.startswith(f"credittracker {__version__},"))
    system.person("credittracker", "--language", "zh_CN", "tour", f"/{HOME}/pictures")
    hold("a loan was typed and every page drawn without a network", so=system.home(BOOK).exists())
    keep_pictures(system, drawn_here)
    (system.home(HOME) / "bill.csv").write_bytes(bill())
    taken = json.loads(system.person("credittracker", "import", f"/{HOME}/bill.csv", "--json"))
    hold("a bill was imported", so=taken["files"][0]["added"] > 0)
    system.person("credittracker", "report", f"/{HOME}/report.pdf")
    modes = {p.stat().st_mode & 0o077 for p in system.home(BOOK).parent.rglob("*")}
    hold("nobody else can read the book", so=modes == {0})


def keep_pictures(system: System, drawn_here: Path) -> None:
    """Keep what was drawn there; it must look like what is drawn here, Chinese and all."""
    folder = SEEN / system.suite
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(system.home(HOME) / "pictures", folder)
    worst = max(unlike(p, drawn_here / p.name) for p in folder.glob("*1280x800.png"))
    hold(
        f"the pages look as they do here (at most {worst:.2%} of it differs)",
        so=worst < MOST_UNLIKE,
    )


def unlike(one: Path, other: Path) -> float:
    """The share of pixels in which two pictures clearly differ."""
    pictures = [Image.open(path).convert("L") for path in (one, other)]
    differing = ImageChops.difference(*pictures).point(lambda value: 255 * (value > CLEARLY))
    return differing.histogram()[255] / (differing.width * differing.height)


def check_starts(system: System) -> None:
    """Open the window, see it on the screen, and open the book a second time."""
    find = ("xdotool", "search", "--sync", "--onlyvisible", "--class", "credittracker")
    window = subprocess.Popen(system.command(PERSON, ["credittracker"], {}))  # noqa: S603
    try:
        number = run("timeout", "60", *find).split()[0]
        run("sleep", "3")
        run("import", "-window", "root", SEEN / system.suite / "screen.png")
        said = run("xprop", "-id", number, "WM_CLASS", "_KDE_NET_WM_DESKTOP_FILE", "_NET_WM_ICON")
        hold("the window names its desktop entry", so=ID in said and "Icon (" in said)
        run("xdotool", "windowminimize", "--sync", number)
        system.person("timeout", "20", "credittracker", BOOK)
        hold("a second start on the book ends at once", so=window.poll() is None)
        run("timeout", "20", *find)
        hold("and has brought the first one's window back", so=True)
        run("xdotool", "windowactivate", "--sync", number, "key", "alt+F4")
        hold("closing the window ends the app", so=window.wait(30) == 0)
    finally:
        window.kill()


def check_newer_book(system: System) -> None:
    """A book of a newer app is refused kindly and left alone."""
    newer = system.home(HOME) / "newer.book"
    system.person("cp", BOOK, f"/{HOME}/newer.book")
    with newer.open("r+b") as file:
        file.seek(60)
        file.write(FOREIGN_FORMAT.to_bytes(4, "big"))
    before = sha256(newer.read_bytes())
    asked = ["--language", "en", "--book", f"/{HOME}/newer.book", "score"]
    said = system.person("credittracker", *asked, code=1)
    same = sha256(newer.read_bytes()).digest() == before.digest()
    hold("a newer app's book is refused kindly and left alone", so=same and "newer version" in said)


def check_upgrade(system: System, newer: Path) -> None:
    """A newer package replaces the app, removing it takes the app, and neither takes the book."""
    before = counts(system)
    system.install(newer)
    shown = system.root("dpkg-query", "-W", "-f", "${Version}", "credittracker")
    hold(f"upgraded to {shown}", so=shown == NEXT_VERSION)
    hold(f"the book has what it had: {before}", so=counts(system) == before)
    kept = sha256(system.home(BOOK).read_bytes()).hexdigest()
    system.root("apt-get", "-qq", "-y", "purge", "credittracker")
    left = system.root("find", "/usr", "/opt", "/etc", "-iname", "*credittracker*")
    hold("removed and purged without a trace", so=not left.strip())
    hold("no folder of others went with it", so=system.folders <= system.shared_folders())
    same = sha256(system.home(BOOK).read_bytes()).hexdigest() == kept
    hold("the book is still there, byte for byte", so=same)


def counts(system: System) -> str:
    """How many records of each kind the book has."""
    said = json.loads(system.person("credittracker", "check", "--json"))
    hold("the book is sound", so=said["sound"])
    return ", ".join(f"{n} {name}" for name, n in said["counts"].items() if n)


def check_appimage(system: System) -> None:
    """The AppImage opens the same book, unpacked by itself or mounted."""
    (image,) = DIST.glob("*.AppImage")
    shutil.copy(image, system.home(HOME) / "app")
    asked = [f"/{HOME}/app", "--language", "en", "tour"]
    system.person(*asked, f"/{HOME}/unpacked", APPIMAGE_EXTRACT_AND_RUN="1")
    hold("the AppImage unpacks itself and runs", so=any((system.home(HOME) / "unpacked").iterdir()))
    (one,) = (system.home(HOME) / "unpacked").glob("overview*1280x800.png")
    shutil.copy(one, SEEN / system.suite / "appimage.png")
    if system.suite != "bookworm":
        print("  skipped: mounting the AppImage; its runtime wants libfuse2 and fusermount")
        return
    system.root("apt-get", "-qq", "-y", "--no-install-recommends", "install", "fuse", "libfuse2")
    is_open = Path("/dev/fuse").stat().st_mode & 0o006
    if not is_open:
        print("  as root, for /dev/fuse is not open to others on this machine:")
    (system.person if is_open else system.root)(*asked, f"/{HOME}/mounted")
    hold("the AppImage mounts itself and runs", so=any((system.home(HOME) / "mounted").iterdir()))


def draw_here() -> Path:
    """The tour by this checkout on the same screen, to compare with."""
    folder = SEEN / "here"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    places = {"XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_CACHE_HOME": folder}
    settings = [f"{key}={value}" for key, value in (places | {"DISPLAY": DISPLAY}).items()]
    app = [sys.executable, "-m", "credittracker", "--language", "zh_CN"]
    run("env", "QT_QPA_PLATFORM=xcb", *settings, *app, "tour", folder)
    return folder


def main(suites: Sequence[str]) -> int:
    """Everything, in each system."""
    if os.geteuid():
        print("skipped: needs root, for debootstrap, chroot and name spaces")
        return 1
    if not DIST.exists():
        print("run `make installers` first")
        return 1
    print("skipped: the .rpm (no such system here), Wayland, Windows, macOS", flush=True)
    os.environ["GLIBC"] = least_glibc(BUNDLE)
    SEEN.mkdir(exist_ok=True)
    newer = pack_with_nfpm("deb", NEXT_VERSION, SEEN)
    with screen():
        drawn_here = draw_here()
        for suite in suites:
            print(suite)
            system = System(suite)
            check_install(system, drawn_here)
            check_starts(system)
            check_newer_book(system)
            check_upgrade(system, newer)
            check_appimage(system)
    print(f"all of it holds; look at {SEEN.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    os.environ["DISPLAY"] = DISPLAY
    sys.exit(main(sys.argv[1:] or SUITES))
