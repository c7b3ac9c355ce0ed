"""What must be true of a finished bundle, looked at from the outside: ``check_bundle.py FOLDER``.

Prints every complaint and ends with 1, or prints what was found.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

from bundle_contents import WORDS
from PyInstaller.archive.readers import CArchiveReader

MOST = {"bundle": 230, ".deb": 90, ".rpm": 100, ".AppImage": 85, ".exe": 60, ".dmg": 120}
"""Megabytes (of a million bytes)."""
MEGABYTE = 1_000_000
FOREIGN_FILES = re.compile(
    r"(Qt6?|lib)(Network|Qml|Quick|WebEngine)|(^|/)_?ssl\b|libssl|libcrypto|_hashlib|(^|/)tests?/",
    re.IGNORECASE,
)
FOREIGN_MODULES = frozenset(WORDS["foreign_modules"])
NEEDED = (
    "unittest",  # pyparsing, and so matplotlib
    "credittracker.app",
    "matplotlib.backends.backend_qtagg",
    "sqlalchemy.dialects.sqlite",
)
PLUGINS = ("platforms/libqxcb.so", "platforms/libqwayland-generic.so", "platforms/libqoffscreen.so")
FROM_THE_SYSTEM = re.compile(
    r"(ld-linux.*|lib(c|m|dl|rt|pthread|util|resolv)\.so\.\d+|libGLX?\.so\.\d|libEGL\.so\.1"
    r"|libOpenGL\.so\.0|libxcb\.so\.1|libwayland-(client|cursor|egl)\.so\.\d|libdrm\.so\.2"
    r"|libxcb-(dri2|dri3)\.so\.0|libvulkan\.so\.1)"
)
"""What no bundle can bring along; the packages ask for it."""
LICENCE_OF = {"pypdfium2_raw": "pypdfium2"}
"""Top-level modules that name another distribution than their own."""


def size_of(path: Path) -> int:
    """Bytes of a file, or of all the files of a folder; links count as themselves."""
    if path.is_file():
        return path.stat().st_size
    return sum(p.lstat().st_size for p in path.rglob("*") if not p.is_dir())


def too_large(path: Path, kind: str) -> list[str]:
    """A complaint about a size."""
    size = size_of(path) / MEGABYTE
    return [f"{path.name}: {size:.1f} MB, at most {MOST[kind]}"] if size > MOST[kind] else []


def complaints(folder: Path) -> list[str]:
    """Everything that is wrong with a bundle."""
    modules = frozenset(_modules(folder))
    found = too_large(folder, "bundle")
    found += [f"foreign file: {name}" for name in _files(folder) if FOREIGN_FILES.search(name)]
    found += [f"foreign module: {m}" for m in sorted(modules) if _is_foreign(m)]
    found += [f"lacks module {name}" for name in NEEDED if name not in modules]
    found += _without_licence(folder, modules)
    if sys.platform.startswith("linux"):
        plugins = folder / "_internal" / "PySide6" / "Qt" / "plugins"
        found += [f"lacks plugin {name}" for name in PLUGINS if not (plugins / name).exists()]
        found += _unresolved(folder)
    return found


def least_glibc(folder: Path) -> str:
    """The oldest GNU C library that everything inside runs with."""
    asked = re.findall(r"\bGLIBC_(\d+)\.(\d+)", "".join(map(_elf, _libraries(folder))))
    return ".".join(map(str, max((int(major), int(minor)) for major, minor in asked)))


def _files(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*")):
        if "resources" not in path.parts and not path.is_dir():
            yield path.relative_to(folder).as_posix()


def _modules(folder: Path) -> Iterator[str]:
    """Every Python module, from the program and the base library."""
    programs = (folder / name for name in ("credittracker", "credittracker.exe", "CreditTracker"))
    archive = CArchiveReader(str(next(p for p in programs if p.is_file())))
    (name,) = (n for n in archive.toc if n.startswith("PYZ"))
    yield from archive.open_embedded_archive(name).toc


def _is_foreign(module: str) -> bool:
    parts = module.split(".")
    starts = (".".join(parts[:n]) for n in range(1, len(parts) + 1))
    return any(start in FOREIGN_MODULES for start in starts) or "tests" in parts


def _without_licence(folder: Path, modules: frozenset[str]) -> list[str]:
    """Distributions that are inside and whose licence is not."""
    texts = {p.stem for p in folder.rglob("licenses/*.txt")}
    tops = {m.partition(".")[0] for m in modules} - sys.stdlib_module_names
    tops |= {p.name for p in (folder / "_internal").iterdir() if p.is_dir()}
    known = packages_distributions()
    names = {n for top in tops for n in known.get(LICENCE_OF.get(top, top), ())}
    wanted = {_plain(n) for n in names - {"credittracker"}} | {"python", "notosanssc", "lgpl3.0"}
    return [f"no licence text: {n}" for n in sorted(wanted - {_plain(t) for t in texts})]


def _plain(name: str) -> str:
    return re.sub(r"[-_ ]", "", name).lower()


@cache
def _libraries(folder: Path) -> tuple[Path, ...]:
    files = (p for p in sorted(folder.rglob("*")) if p.is_file() and not p.is_symlink())
    return tuple(p for p in files if p.open("rb").read(4) == b"\x7fELF")


@cache
def _elf(path: Path) -> str:
    """What a library needs: other libraries and versions of symbols."""
    asked = ["readelf", "--wide", "--dynamic", "--version-info", str(path)]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout  # noqa: S603


def _unresolved(folder: Path) -> list[str]:
    """Libraries that are neither inside nor part of every desktop."""
    inside = {p.name for p in folder.rglob("*.so*")}
    needed = {
        (name, library.name)
        for library in _libraries(folder)
        for name in re.findall(r"\(NEEDED\).*\[(.+)\]", _elf(library))
    }
    return [
        f"{library} needs {name}"
        for name, library in sorted(needed)
        if name not in inside and not FROM_THE_SYSTEM.fullmatch(name)
    ]


if __name__ == "__main__":
    bundle = Path(sys.argv[1])
    print(f"{bundle}: {size_of(bundle) / MEGABYTE:.1f} MB")
    sys.exit("\n".join(complaints(bundle)) or 0)
