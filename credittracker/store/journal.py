"""What was done to a book and when, and what was deleted: kept beside the records.

The journal is no part of the ``Book``: nothing is worked out from it, and it is read only when
somebody looks. Written by ``writer``, in the transaction of the change itself.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import DecimalException
from enum import StrEnum
from pathlib import Path
from typing import Any

from credittracker.book.book import COLLECTIONS
from credittracker.book.records import Record, RecordId, Source
from credittracker.book.shapes import SOURCE, shape_of, values_of
from credittracker.store.codecs import codec_of
from credittracker.store.connection import reading, transaction, writing

KEPT_FOR = timedelta(days=30)
"""How long the trash keeps a thing; what phones do with deleted photos."""

_KINDS = {name: kind for kind, name in COLLECTIONS.items()}


class Way(StrEnum):
    """Which way a change went."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A change about to be written: its code and values are those of its label.

    What it removes goes to the trash if ``keeps``.
    """

    made_at: datetime
    way: Way
    code: str
    values: Mapping[str, str]
    keeps: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """A change that was written: which record it was about, and how many it touched.

    ``gone`` are the records of it that lie in the trash; ``unreadable`` counts those that this
    version cannot read any more.
    """

    number: int
    made_at: datetime
    way: Way
    code: str
    values: Mapping[str, str]
    about: RecordId
    added: int
    edited: int
    removed: int
    gone: tuple[Record, ...] = ()
    unreadable: int = 0


def read_journal(path: Path) -> tuple[Past, ...]:
    """Everything that was done to the book in a file, newest first."""
    with reading(path) as db:
        db.execute("BEGIN")  # one moment of the file, whoever else is writing
        trash = _trash(db)
        rows = db.execute(f"SELECT {_COLUMNS} FROM changes ORDER BY number DESC")  # noqa: S608 - ours
        return tuple(_past(row, trash.get(row[0], [])) for row in rows)


def empty_trash(path: Path) -> None:
    """Overwrite what was deleted; the list of what was done stays."""
    with writing(path) as db:
        with transaction(db):
            db.execute("DELETE FROM trash")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def as_json(record: Record) -> str:
    """A record as the trash keeps it: by the names of its fields, as SQLite would hold them."""
    kept = {
        field.name: None if value is None else codec_of(field).encode(value)
        for field, value in zip(shape_of(type(record)), values_of(record), strict=True)
    }
    return json.dumps(kept, ensure_ascii=False)


def of_json(kind: type[Record], text: str) -> Record:
    """The record kept as ``text``; fields that are newer than it have their defaults."""
    kept: dict[str, Any] = json.loads(text)
    known: dict[str, Any] = {
        field.name: None if (value := kept[field.name]) is None else codec_of(field).decode(value)
        for field in shape_of(kind)
        if field.name in kept
    }
    source = {name.removeprefix(SOURCE): known.pop(name) for name in _source_names(known)}
    return kind(**known, source=Source(**source))


_COLUMNS = "number, made_at, way, code, details, about, added, edited, removed"


def _source_names(known: Iterable[str]) -> list[str]:
    return [name for name in known if name.startswith(SOURCE)]


def _trash(db: sqlite3.Connection) -> dict[int, list[Record | None]]:
    """What lies in the trash, by the change that put it there; ``None`` for the unreadable."""
    found: dict[int, list[Record | None]] = {}
    for change, kind, text in db.execute("SELECT change, kind, record FROM trash ORDER BY place"):
        found.setdefault(change, []).append(_record(kind, text))
    return found


def _record(kind: str, text: str) -> Record | None:
    try:
        return of_json(_KINDS[kind], text)
    except (ValueError, LookupError, TypeError, AttributeError, DecimalException):
        return None


def _past(row: tuple[Any, ...], trash: Iterable[Record | None]) -> Past:
    number, made_at, way, code, details, about, added, edited, removed = row
    kept = tuple(trash)
    return Past(
        number=number,
        made_at=datetime.fromisoformat(made_at),
        way=Way(way),
        code=code,
        values=json.loads(details),
        about=about,
        added=added,
        edited=edited,
        removed=removed,
        gone=tuple(record for record in kept if record is not None),
        unreadable=kept.count(None),
    )
