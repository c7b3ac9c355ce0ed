"""The whole file as a Book. On the start path: the standard library only."""

import sqlite3
from collections.abc import Callable
from decimal import DecimalException
from typing import Any, TypeVar

from credittracker.book.book import COLLECTIONS, Book
from credittracker.book.records import Record
from credittracker.book.shapes import record_of, shape_of
from credittracker.store.codecs import codec_of

R = TypeVar("R", bound=Record)


class UnreadableRowError(Exception):
    """A row holds what no record can; ``table`` says where."""

    def __init__(self, table: str) -> None:
        super().__init__(table)
        self.table = table


def read(db: sqlite3.Connection) -> Book:
    """Every record, in the order of entry."""
    db.execute("BEGIN")  # one moment of the file, whoever else is writing
    found: dict[str, Any] = {name: _records(db, kind, name) for kind, name in COLLECTIONS.items()}
    db.execute("COMMIT")
    return Book(**{name: some for name, some in found.items() if some})


def _records(db: sqlite3.Connection, kind: type[R], table: str) -> dict[str, R]:
    fields = shape_of(kind)
    decode = tuple(codec_of(field).decode for field in fields)
    names = ", ".join(f'"{field.name}"' for field in fields)
    rows = db.execute(f'SELECT {names} FROM "{table}" ORDER BY position')  # noqa: S608 - our names
    try:
        return {row[0]: record_of(kind, _values(row, decode)) for row in rows}
    except (ValueError, LookupError, TypeError, AttributeError, DecimalException) as error:
        raise UnreadableRowError(table) from error


def _values(row: tuple[Any, ...], decode: tuple[Callable[[Any], Any], ...]) -> tuple[Any, ...]:
    return tuple(
        None if value is None else way(value) for way, value in zip(decode, row, strict=True)
    )
