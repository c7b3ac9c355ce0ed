"""A look at a file without opening it for changes: what is wrong, and what is in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from credittracker.book.book import COLLECTIONS, Book
from credittracker.store.backup import counts
from credittracker.store.connection import reading, version_of, whole_check
from credittracker.store.database import load
from credittracker.store.errors import DamagedBookError
from credittracker.store.files import look_at
from credittracker.store.schema import STEPS


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a file turned out to be; no ``book`` if it is damaged or of an older version."""

    problems: tuple[str, ...]
    counts: Mapping[str, int]
    book: Book | None


def inspect(path: Path) -> Inspection:
    """Look at every page and row. Raises a ``BookFileError`` if the file is not ours to read."""
    look_at(path, len(STEPS))
    try:
        problems = whole_check(path)
        if problems:
            return Inspection(problems, {}, None)
        found = counts(path)
        return Inspection(
            problems, {name: found.get(name, 0) for name in COLLECTIONS.values()}, _book(path)
        )
    except DamagedBookError as error:
        return Inspection((error.facts["detail"],), {}, None)


def _book(path: Path) -> Book | None:
    with reading(path) as db:
        version = version_of(db)
    return load(path) if version == len(STEPS) else None
