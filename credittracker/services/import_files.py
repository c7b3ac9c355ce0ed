"""Reading the files that people bring: one, many, whole folders, zips of several.

A file that cannot be read never stops the others.
"""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from credittracker.book.book import Book
from credittracker.book.history import ImportBatch
from credittracker.book.papers import TableLayout
from credittracker.importers.archives import READABLE
from credittracker.importers.container import MOST_BYTES, contents, read_bytes
from credittracker.importers.errors import FileRefusedError, PasswordNeededError
from credittracker.importers.mapping import ColumnMapping
from credittracker.importers.recognising import Layout, Told
from credittracker.importers.registry import layouts_of, read_any
from credittracker.services.import_preview import ParsedFile
from credittracker.services.progress import Progress, silent

MOST_FILES = 500
"""Files of a folder that are looked at."""
_STEPS = 1000


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to read: a file, or a file in a zip by its name there, and what opens it."""

    path: Path
    member: str = ""
    password: str = field(default="", repr=False)

    @property
    def name(self) -> str:
        """What it is called, inside which zip."""
        return f"{self.path.name}/{self.member}" if self.member else self.path.name


@dataclass(frozen=True, slots=True)
class LockedFile:
    """A file that asks for a password, or for another one than it was given."""

    item: Item
    error: PasswordNeededError


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """A file that cannot be read, and why."""

    item: Item
    error: FileRefusedError


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file that was imported before, byte for byte: ``batch`` is that import.

    Without one, it is the same as another file that was read with it.
    """

    item: Item
    batch: ImportBatch | None


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file as read."""

    item: Item
    parsed: ParsedFile


Found: TypeAlias = ReadFile | LockedFile | RefusedFile | KnownFile


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to read, and what is known already.

    ``imports`` are earlier imports by the hashes of their files, ``told`` what columns of tables
    mean. ``most`` are the bytes a file may have.
    """

    items: tuple[Item, ...]
    imports: Mapping[str, ImportBatch] = field(default_factory=dict)
    told: Told = None
    most: int = MOST_BYTES


def imports_by_hash(book: Book) -> dict[str, ImportBatch]:
    """The imports of a Book by the SHA-256 of their files."""
    return {batch.sha256: batch for batch in book.imports.values()}


def remembered(layouts: Iterable[TableLayout]) -> dict[tuple[str, ...], ColumnMapping]:
    """What was told of tables, by their headers."""
    found = {}
    for layout in layouts:
        with suppress(ValueError):  # written by a newer version
            found[layout.header] = ColumnMapping.read(layout.mapping)
    return found


def items_in(paths: Iterable[Path], password: str = "") -> tuple[Item, ...]:
    """The files meant: a folder stands for what in it can be a bill or a report, in order."""
    found = [file for path in paths for file in (path.is_dir() and _inside(path)) or [path]]
    return tuple(Item(path, password=password) for path in dict.fromkeys(found))


def read_all(wanted: Wanted, report: Progress = silent) -> list[Found]:
    """Each file as read, or why it is not."""
    found: list[Found] = []
    hashes = set[str]()
    for number, item in enumerate(wanted.items):
        share = _share(report, number, len(wanted.items))
        for one in _read(item, wanted, share):
            if isinstance(one, ReadFile):
                again = one.parsed.sha256 in hashes
                hashes.add(one.parsed.sha256)
                found.append(KnownFile(one.item, None) if again else one)
            else:
                found.append(one)
    return found


def tables_in(item: Item, report: Progress = silent) -> Sequence[Layout]:
    """The tables of a file that nobody knows; raises what ``read_all`` tells."""
    data = read_bytes(item.path)
    for member, content in contents(data, item.name, item.password, report):
        if member == item.member and isinstance(content, bytes):
            return layouts_of(content, item.name, report, item.password)
    raise FileRefusedError("not_found", item.name)


def _inside(folder: Path) -> list[Path]:
    """The files below a folder whose names say that they can be bills, in order."""
    found = []
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(root) / name for name in sorted(names) if _can_be_a_bill(name)]
        if len(found) >= MOST_FILES:
            break
    return found[:MOST_FILES]


def _can_be_a_bill(name: str) -> bool:
    """By its name; spreadsheets leave locks about (``~$bill.xlsx``)."""
    return name.lower().endswith((*READABLE, ".zip")) and not name.startswith((".", "~$"))


def _read(item: Item, wanted: Wanted, report: Progress) -> Iterator[Found]:
    """A file, or each of those in a zip of several."""
    try:
        data = read_bytes(item.path, wanted.most)
        for member, content in contents(data, item.path.name, item.password, report):
            if item.member in {"", member}:
                yield _one(Item(item.path, member, item.password), content, wanted, report)
    except PasswordNeededError as error:
        yield LockedFile(item, error)
    except FileRefusedError as error:
        yield RefusedFile(item, error)


def _one(item: Item, content: bytes | FileRefusedError, wanted: Wanted, report: Progress) -> Found:
    if not isinstance(content, bytes):
        return RefusedFile(item, FileRefusedError(content.code, item.name, **content.parameters))
    digest = sha256(content).hexdigest()
    if digest in wanted.imports:
        return KnownFile(item, wanted.imports[digest])
    try:
        reading = read_any(content, item.name, report, item.password, wanted.told)
    except PasswordNeededError as error:
        return LockedFile(item, error)
    except FileRefusedError as error:
        return RefusedFile(item, error)
    known = {one.name: getattr(reading, one.name) for one in fields(reading)}
    return ReadFile(item, ParsedFile(file_name=item.name, sha256=digest, **known))


def _share(report: Progress, number: int, count: int) -> Progress:
    """Tells of one file's progress as a part of all."""
    if count == 1:
        return report

    def told(done: int, total: int, /) -> None:
        part = min(_STEPS, done * _STEPS // max(1, total))
        report(number * _STEPS + part, count * _STEPS)

    return told
