"""Prove the setup program in ``dist/`` under Wine: ``make installers-windows-check``. Needs root.

An ordinary person without a network and with a Chinese system installs it silently, types a loan,
imports a bill, opens the book by its file, upgrades and uninstalls, and still has the book.
Pictures to look at stay in ``build/windows/check``. Ends with 1 at the first thing that is not so.
It is Wine: nothing here speaks of Windows' own fonts, scaling, file dialogs, rights, SmartScreen.
"""

import json
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import wine
from build_installers import ROOT
from check_installers import NEXT_VERSION, PERSON, NotSoError, hold, run, screen

from credittracker import __version__
from tests.importers.alipay_files import bill
from tests.importers.sheet_files import xlsx
from tests.importers.source_files import wechat_rows

SEEN = wine.WINDOWS / "check"
HOME = wine.SYSTEM / "home" / "person"
USER = HOME / ".wine" / "drive_c" / "users" / "person"
APP = USER / "AppData" / "Local" / "Programs" / "CreditTracker"
RECORDS = USER / "AppData" / "Local" / "credittracker"
MENU = USER / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
FOLDER = r"C:\users\person\AppData\Local\Programs\CreditTracker"
BOOK = r"C:\users\person\AppData\Local\credittracker\credit.book"
LISTED = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\CreditTracker"
CLASSES = r"HKCU\Software\Classes"
DISPLAY = ":88"
STILL_OPEN = 2
FIND = ("xdotool", "search", "--sync", "--onlyvisible", "--class", "credittracker")


def command(*words: object) -> list[str]:
    """What runs a command as the person."""
    settings = {"HOME": "/home/person", "DISPLAY": DISPLAY, "WINEPREFIX": "/home/person/.wine"}
    return wine.command(("timeout", "600", *words), settings, who=PERSON)


def person(*words: object, code: int = 0) -> str:
    """Do something as the person; what was printed."""
    done = subprocess.run(command(*words), check=False, capture_output=True)  # noqa: S603
    said = done.stdout.decode("utf-8", "replace")
    if done.returncode != code:
        more = done.stderr.decode("utf-8", "replace")
        raise NotSoError(
            f"{' '.join(map(str, words))}: ended with {done.returncode}\n{said}\n{more}"
        )
    return said


def app(*words: object) -> str:
    """Ask the installed app something."""
    return person("wine", rf"{FOLDER}\credittracker-cli.exe", *words)


def registered(key: str, value: str = "") -> str:
    """A value of the registry; empty if there is none."""
    asked = ["wine", "reg", "query", key, *(["/v", value] if value else ["/ve"])]
    try:
        return person(*asked).strip().rpartition("    ")[2]
    except NotSoError:
        return ""


def set_up_person() -> None:
    """A new person's empty Windows."""
    run("rm", "-rf", "--one-file-system", HOME)
    HOME.mkdir()
    os.chown(HOME, 1000, 1000)
    person("bash", "packaging/windows/wine_prefix.sh")


def check_install(setup: Path) -> None:
    """Install silently and use the app."""
    shutil.copy(setup, HOME / "setup.exe")
    person("wine", "/home/person/setup.exe", "/S")
    said = app("--version")
    hold(f"installed: {said.strip()}", so=said.startswith(f"credittracker {__version__},"))
    hold("Windows lists it", so=registered(LISTED, "DisplayVersion") == __version__)
    hold("the start menu has it, in Chinese", so=(MENU / "信用账本.lnk").exists())
    app("--language", "zh_CN", "tour", r"C:\users\person\drawn")
    hold("a loan was typed and every page drawn", so=(RECORDS / "credit.book").exists())
    shutil.copytree(USER / "drawn", SEEN / "pictures")
    for name, content in {
        "bill.csv": bill(),
        "wechat.xlsx": xlsx({"Sheet1": wechat_rows()}),
    }.items():
        (USER / name).write_bytes(content)
        taken = json.loads(app("import", rf"C:\users\person\{name}", "--json"))
        hold(f"{name} was imported", so=taken["files"][0]["added"] > 0)


def check_opens(setup: str) -> None:
    """Open the book by its file, see it on the screen, and try to install over it."""
    kind = registered(rf"{CLASSES}\.book")  # Wine's own `start` does not look at a person's kinds
    opens = registered(rf"{CLASSES}\{kind}\shell\open\command")
    hold("books open with the app", so=opens == rf'"{FOLDER}\credittracker.exe" "%1"')
    window = subprocess.Popen(command("wine", rf"{FOLDER}\credittracker.exe", BOOK))  # noqa: S603
    try:
        number = run("timeout", "60", *FIND).split()[0]
        run("sleep", "5")
        run("import", "-window", "root", SEEN / "screen.png")
        person("wine", setup, "/S", code=STILL_OPEN)
        hold("setup leaves an open app alone", so=(APP / "_internal").exists())
        person("timeout", "60", "wine", rf"{FOLDER}\credittracker.exe", BOOK)
        hold("a second start on the book ends at once", so=window.poll() is None)
        run("xdotool", "windowactivate", "--sync", number, "key", "alt+F4")
        hold("closing the window ends the app", so=window.wait(60) == 0)
    finally:
        window.terminate()


def check_upgrade() -> None:
    """A newer setup replaces the app, uninstalling takes it, and neither takes the book."""
    before = counts()
    (APP / "_internal" / "old.txt").touch()
    person("wine", "reg", "add", rf"{CLASSES}\.book", "/ve", "/d", "Other.Book", "/f")
    person("wine", "/home/person/newer.exe", "/S")
    version = registered(LISTED, "DisplayVersion")
    hold(f"upgraded to {version}", so=version == NEXT_VERSION)
    hold("nothing of the old one stays", so=not (APP / "_internal" / "old.txt").exists())
    hold(f"the book has what it had: {before}", so=counts() == before)
    kept = sha256((RECORDS / "credit.book").read_bytes()).hexdigest()
    person("wine", rf"{FOLDER}\uninstall.exe", "/S")
    person("timeout", "60", "wineserver", "--wait")
    left = [*MENU.glob("*.lnk"), *([APP] if APP.exists() else [])]
    hold("uninstalled without a trace", so=not left and not registered(LISTED, "DisplayVersion"))
    hold("another app's files stay its own", so=registered(rf"{CLASSES}\.book") == "Other.Book")
    same = sha256((RECORDS / "credit.book").read_bytes()).hexdigest() == kept
    hold("the book is still there, byte for byte", so=same)


def counts() -> str:
    """How many records of each kind the book has."""
    said = json.loads(app("check", "--json"))
    hold("the book is sound", so=said["sound"])
    return ", ".join(f"{n} {name}" for name, n in said["counts"].items() if n)


def pack_newer() -> None:
    """The same folder as a later version, packed loosely; only its number matters."""
    wine.inside("bash", "packaging/windows/pack.sh", "-DQUICK", VERSION=NEXT_VERSION)
    (newer,) = wine.DIST.glob(f"*-{NEXT_VERSION}-setup.exe")
    shutil.move(newer, HOME / "newer.exe")


def main() -> int:
    """Everything, one after the other."""
    setup = ROOT / "dist" / f"CreditTracker-{__version__}-setup.exe"
    if os.geteuid() or not setup.exists():
        print("needs root, for chroot and name spaces, and `make installers-windows` first")
        return 1
    print(person("wine", "--version").strip(), "instead of Windows", flush=True)
    shutil.rmtree(SEEN, ignore_errors=True)
    SEEN.mkdir()
    with screen(DISPLAY):
        set_up_person()
        pack_newer()
        check_install(setup)
        check_opens("/home/person/newer.exe")
        check_upgrade()
    print(f"all of it holds; look at {SEEN.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    os.environ["DISPLAY"] = DISPLAY
    sys.exit(main())
