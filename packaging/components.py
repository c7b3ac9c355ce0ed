"""Whose work is inside a bundle: every part with its version and the text of its licence.

A file nobody answers for, and a part without a text, end the build.
"""

import json
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "resources" / "licenses"
OWN = "CreditTracker"
IN_WHEEL = ("licen", "copying", "notice", "authors")
"""How the names of files with licences begin or go on."""
NO_TEXT_IN_WHEEL = {
    "PySide6_Essentials": ("Qt.txt", "Qt-parts.txt"),
    "shiboken6": ("Qt.txt",),
}
"""Parts whose wheel leaves the text to us."""


class UnknownPartError(Exception):
    """Nobody answers for a file, or a part has no text."""


@dataclass(frozen=True, slots=True, order=True)
class Component:
    """A part: ``licence`` as it names it itself, ``texts`` where that is written out."""

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[Path, ...]


def components_in(entries: Iterable[Sequence[str]]) -> list[Component]:
    """The parts that PyInstaller's entries (destination, source, kind) come from, by name."""
    found = {_pyinstaller()}
    for entry in entries:
        source = Path(entry[1]) if entry[1] not in {None, "", "-"} else None
        if source is not None and source.exists() and not source.is_relative_to(ROOT / "build"):
            part = _part_of(source)
            found |= {part} if part is not None else set()
    lacking = [part.name for part in found if not part.texts]
    if lacking:
        raise UnknownPartError(f"no licence text: {', '.join(sorted(lacking))}")
    return sorted(found)


def write_licences(components: Iterable[Component], folder: Path) -> list[Path]:
    """One readable text a part, in a folder made afresh."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    made = []
    for part in components:
        texts = (p.read_text(encoding="utf-8", errors="replace").strip() for p in part.texts)
        head = f"{part.name} {part.version}\n{part.licence}".strip()
        path = folder / f"{part.name}.txt"
        rule = "\n\n" + "-" * 72 + "\n\n"
        path.write_text(rule.join((head, *texts)) + "\n", encoding="utf-8")
        made.append(path)
    return made


def write_sbom(components: Iterable[Component], path: Path) -> None:
    """The parts as CycloneDX 1.6, the same bytes for the same parts."""
    listed = [
        {
            "type": "library",
            "bom-ref": part.purl,
            "name": part.name,
            "version": part.version,
            "purl": part.purl,
            **({"licenses": [{"license": {"name": part.licence}}]} if part.licence else {}),
        }
        for part in components
        if part.name != OWN
    ]
    (own,) = (part for part in components if part.name == OWN)
    whole = {"type": "application", "bom-ref": own.purl, "name": OWN, "version": own.version}
    bom = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {**whole, "purl": own.purl}},
        "components": listed,
        "dependencies": [{"ref": own.purl, "dependsOn": [p["bom-ref"] for p in listed]}],
    }
    path.write_text(json.dumps(bom, indent=1) + "\n", encoding="utf-8")


def _part_of(source: Path) -> Component | None:
    real = source.resolve()
    if real.is_relative_to(ROOT) and not real.is_relative_to(Path(sys.prefix).resolve()):
        return _own(real)
    name = _owners().get(str(real)) or _owners().get(str(source))
    if name is not None:
        return _distribution(name)
    stdlib = Path(sysconfig.get_path("stdlib")).resolve()
    if real.is_relative_to(stdlib) or real.is_relative_to(Path(sys.base_prefix).resolve()):
        return _python(stdlib)
    return _system(real)


def _own(real: Path) -> Component:
    from credittracker import __version__  # noqa: PLC0415 - of the checkout being built

    if real.is_relative_to(ROOT / "resources" / "fonts"):
        text = ROOT / "resources" / "fonts" / "OFL.txt"
        return Component("Noto Sans SC", "2", "OFL-1.1", "pkg:generic/noto-sans-sc@2", (text,))
    purl = f"pkg:generic/credittracker@{__version__}"
    return Component(OWN, __version__, "MIT", purl, (ROOT / "LICENSE",))


@cache
def _owners() -> dict[str, str]:
    """Every installed file, and the distribution it came with."""
    return {
        str(Path(str(dist.locate_file(file))).resolve()): dist.metadata["Name"]
        for dist in metadata.distributions()
        for file in dist.files or ()
    }


@cache
def _distribution(name: str) -> Component:
    dist = metadata.distribution(name)
    about = dist.metadata
    texts = [
        Path(str(dist.locate_file(file)))
        for file in dist.files or ()
        if ".dist-info" in file.parts[0]
        and any(word in part.lower() for word in IN_WHEEL for part in file.parts[1:])
    ]
    known = [TEXTS / text for text in NO_TEXT_IN_WHEEL.get(name, ())]
    kinds = (c.rpartition(" :: ")[2] for c in about.get_all("Classifier") or () if "Licen" in c)
    licence = about["License-Expression"] or ", ".join(kinds) or about["License"] or ""
    purl = f"pkg:pypi/{name.lower().replace('_', '-')}@{dist.version}"
    return Component(name, dist.version, licence, purl, (*sorted(texts), *known))


def _pyinstaller() -> Component:
    """Its start program is the app's."""
    return _distribution("pyinstaller")


@cache
def _python(stdlib: Path) -> Component:
    version = sysconfig.get_python_version() + f".{sys.version_info.micro}"
    places = (stdlib / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    texts = tuple(p for p in places if p.exists())[:1]
    return Component("Python", version, "PSF-2.0", f"pkg:generic/python@{version}", texts)


@cache
def _system(real: Path) -> Component:
    """A library of a Debian-like system; others bring none along."""
    asked = ["dpkg", "-S", str(real), str(real).removeprefix("/usr")]
    said = subprocess.run(asked, check=False, capture_output=True, text=True).stdout  # noqa: S603
    if not said:
        raise UnknownPartError(f"nobody answers for {real}")
    package = said.split(":")[0]
    shown = ["dpkg-query", "-W", "-f", "${Version}\n", package]
    version = subprocess.run(shown, check=True, capture_output=True, text=True).stdout.split()[0]  # noqa: S603
    text = Path("/usr/share/doc", package, "copyright")
    purl = f"pkg:deb/debian/{package}@{version}"
    return Component(package, version, "", purl, (text,) if text.exists() else ())
