"""Sheets of a workbook (xlsx, xls, xlsb, ods) as rows of text, read in a child process."""

import io
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, TypeAlias

from credittracker.importers.child import LIMITS, Limits, Stranger
from credittracker.importers.drafts import Report
from credittracker.importers.errors import FileRefusedError

MOST_COLUMNS = 200
MOST_CELL = 10_000
MOST_SHEETS = 50
_BATCH = 1000
_DIGITS = 15
"""Digits that a spreadsheet's number really has; more are noise of the binary fraction."""

Row: TypeAlias = list[str]
Part: TypeAlias = tuple[str, list[Row]]
"""A sheet's name and its next rows, none left out, so that places can be counted."""


def sheets(
    data: bytes, name: str, most: int, report: Report, limits: Limits = LIMITS
) -> dict[str, list[Row]]:
    """Every sheet's rows by its name, at most ``most`` in all; cells are text as people see it.

    Raises ``FileRefusedError``: ``too_many_rows``, ``too_costly``, ``damaged_file``,
    ``encrypted_workbook``.
    """
    found: dict[str, list[Row]] = {}
    read = 0
    for sheet, rows in Stranger(name, report, limits).through(_parts, data, most):
        found.setdefault(sheet, []).extend(rows)
        read += len(rows)
        report(read, max(read, most))
    return found


def _parts(data: bytes, most: int) -> Iterator[Part]:
    """In the child: the sheets in order, a batch of rows at a time."""
    import python_calamine as calamine  # noqa: PLC0415 - only where a workbook is read

    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = book.sheet_names[:MOST_SHEETS]
        sheets_rows = ((name, book.get_sheet_by_name(name).iter_rows()) for name in names)
        yield from _bounded(sheets_rows, most)
    except calamine.PasswordError as error:
        raise FileRefusedError("encrypted_workbook", "") from error
    except (FileRefusedError, MemoryError, GeneratorExit):
        raise
    except BaseException as error:  # a panic of the parser is no Exception
        raise FileRefusedError("damaged_file", "") from error


def _bounded(some: Iterable[tuple[str, Iterable[list[Any]]]], most: int) -> Iterator[Part]:
    read = 0
    for name, rows in some:
        for batch in _batches(rows):
            read += len(batch)
            if read > most:
                raise FileRefusedError("too_many_rows", "", most=most)
            yield name, batch


def _batches(rows: Iterable[list[Any]]) -> Iterator[list[Row]]:
    batch: list[Row] = []
    for row in rows:
        batch.append([_text(cell) for cell in row[:MOST_COLUMNS]])
        if len(batch) == _BATCH:
            yield batch
            batch = []
    yield batch


def _text(cell: object) -> str:
    """A cell as text: dates as ISO days and times, numbers without binary noise."""
    if isinstance(cell, str):
        return cell[:MOST_CELL]
    if isinstance(cell, bool):
        return str(cell)
    if isinstance(cell, (int, float)):
        return format(cell, f".{_DIGITS}g")
    if isinstance(cell, datetime):
        whole = cell + timedelta(microseconds=500_000)
        return whole.strftime("%Y-%m-%d %H:%M:%S")
    return str(cell) if isinstance(cell, (date, time, timedelta)) else ""
