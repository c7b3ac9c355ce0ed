"""Is the book's file sound, and does everything in it point at something?"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from credittracker.book.book import REFERENCES, Book, references
from credittracker.book.person import Note
from credittracker.book.records import Record, RecordId
from credittracker.store.inspection import inspect


@dataclass(frozen=True, slots=True)
class Dangling:
    """A record whose ``field`` points at ``target``, which is not there."""

    kind: str
    record: RecordId
    field: str
    target: RecordId


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found: SQLite's own complaints, dangling references, records by kind."""

    path: Path
    problems: tuple[str, ...]
    dangling: tuple[Dangling, ...]
    counts: Mapping[str, int]

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        return not (self.problems or self.dangling)


def check(path: Path, bundled_platforms: Collection[RecordId] | None = None) -> CheckReport:
    """Look at every page and every reference of a file, and change nothing.

    Platforms are looked up only if the bundled ones are given. Raises a ``BookFileError``
    when the file is missing, foreign or from a newer version.
    """
    found = inspect(path)
    dangling = tuple(_dangling(found.book, bundled_platforms)) if found.book else ()
    return CheckReport(path, found.problems, dangling, found.counts)


def _dangling(book: Book, bundled: Collection[RecordId] | None) -> Iterator[Dangling]:
    known = {record.id for record in book}
    for record in book:
        for field, target, targets in _pointers(book, record, known, bundled):
            if target not in targets:
                yield Dangling(type(record).__name__, record.id, field, target)


def _pointers(
    book: Book, record: Record, known: Collection[RecordId], bundled: Collection[RecordId] | None
) -> Iterator[tuple[str, RecordId, Collection[RecordId]]]:
    """Each pointing field of a record, where to, and what it may point at."""
    for field, target in references(record):
        yield field, target, getattr(book, REFERENCES[field])
    if isinstance(record, Note):
        yield "about", record.about, known
    platform = getattr(record, "platform", None)
    if bundled is not None and platform is not None:
        yield "platform", platform, {*bundled, *book.platforms}
