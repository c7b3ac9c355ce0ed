"""The whole Book, or any table, as files that other programs read."""

import csv
import io
import json
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal, DecimalException
from pathlib import Path
from typing import Any

from credittracker.book.book import COLLECTIONS, Book
from credittracker.book.records import Record
from credittracker.book.shapes import Field, Shape, record_of, shape_of, values_of
from credittracker.reports.files import whole_file

FORMAT = "credittracker-book"
VERSION = 5
"""Counts up whenever a record type or a field is added, taken away or changed."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so would be run as a formula by a spreadsheet."""


class NotAnExportError(ValueError):
    """The text is not a book this version wrote."""


def book_to_json(book: Book) -> str:
    """Everything in a Book, losing nothing: money as decimal texts, dates as ISO texts."""
    records = {
        name: [_plain(record) for record in getattr(book, name).values()]
        for name in COLLECTIONS.values()
    }
    whole = {"format": FORMAT, "version": VERSION, "records": records}
    return json.dumps(whole, ensure_ascii=False, indent=1)


def book_from_json(text: str) -> Book:
    """The Book that ``book_to_json`` wrote."""
    try:
        whole = json.loads(text)
        if (whole["format"], whole["version"]) != (FORMAT, VERSION):
            raise NotAnExportError(FORMAT)
        records = whole["records"]
        return Book().with_records(
            *(_record(kind, row) for kind, name in COLLECTIONS.items() for row in records[name])
        )
    except (ValueError, LookupError, TypeError, AttributeError, DecimalException) as error:
        raise NotAnExportError(FORMAT) from error


def write_json(path: Path, book: Book) -> None:
    """``book_to_json`` in a file."""
    with whole_file(path) as draft:
        draft.write_text(book_to_json(book), encoding="utf-8")


def write_csv_zip(path: Path, book: Book) -> None:
    """One CSV a record type in a zip; the same Book always gives the same bytes."""
    with whole_file(path) as draft, zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
        for kind, name in COLLECTIONS.items():
            header = [field.name for field in shape_of(kind)]
            text = csv_text(header, (values_of(r) for r in getattr(book, name).values()))
            entry = zipfile.ZipInfo(f"{name}.csv", (1980, 1, 1, 0, 0, 0))
            archive.writestr(entry, text.encode("utf-8-sig"), zipfile.ZIP_DEFLATED)


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Any table as a CSV file that spreadsheets open without running anything in it."""
    with whole_file(path) as draft:
        draft.write_bytes(csv_text(header, rows).encode("utf-8-sig"))


def csv_text(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """A table as CSV text: numbers bare, texts guarded, nothing for ``None``."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(map(_cell, header))
    writer.writerows(map(_cell, row) for row in rows)
    return text.getvalue()


def _cell(value: Any) -> str:
    match value:
        case None:
            text = ""
        case bool():
            text = "true" if value else "false"
        case Decimal():
            text = f"{value:f}"
        case tuple():
            text = _guarded("; ".join(map(str, value)))
        case str():
            text = _guarded(str(value))
        case _:
            text = str(value)
    return text


def _guarded(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _plain(record: Record) -> dict[str, Any]:
    fields = shape_of(type(record))
    return {f.name: _to_plain(f, v) for f, v in zip(fields, values_of(record), strict=True)}


def _to_plain(field: Field, value: Any) -> Any:
    if value is None:
        return None
    match field.shape:
        case Shape.YUAN:
            return f"{value:.2f}"
        case Shape.EXACT:
            return str(value)
        case Shape.DAY:
            return value.isoformat()
        case Shape.TEXTS:
            return list(value)
        case _:
            return value


def _record(kind: type[Record], row: dict[str, Any]) -> Record:
    return record_of(kind, tuple(_from_plain(field, row[field.name]) for field in shape_of(kind)))


def _from_plain(field: Field, value: Any) -> Any:
    if value is None and field.optional:
        return None
    way = field.choices or _WAYS[field.shape]
    return way(value)


def _checked(kind: type) -> Callable[[Any], Any]:
    """The value itself, if it is of a kind: JSON has texts, numbers and flags of its own."""

    def same(value: Any) -> Any:
        if type(value) is not kind:
            raise TypeError(kind.__name__)
        return value

    return same


_WAYS: dict[Shape, Callable[[Any], Any]] = {
    Shape.TEXT: _checked(str),
    Shape.NUMBER: _checked(int),
    Shape.FLAG: _checked(bool),
    Shape.DAY: date.fromisoformat,
    Shape.YUAN: Decimal,
    Shape.EXACT: Decimal,
    Shape.TEXTS: tuple,
}
