"""A tolerant reader of exported tables: the header is found by what it says, never by place.

Providers change the number of lines above it, the order and the names of columns, pad cells
with spaces and tabs, end rows with a comma too many, and quote as they please.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple
from unicodedata import normalize

from credittracker.importers.drafts import Report
from credittracker.importers.errors import FileRefusedError

HEADER_WITHIN = 60
MOST_ROWS = 200_000
MOST_LINE = 20_000
_MOST_JOINED = 8
_REPORT_EVERY = 2000
_RULE = "----"
_BLANK = ' \t\xa0"'
_MOST_BLANK = 1000


@dataclass(frozen=True, slots=True)
class Column:
    """A column by the names it has had, newest first; ``field`` is what we call it."""

    field: str
    names: tuple[str, ...]
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The line that names the columns: where each field stands, and what nobody knows.

    ``width`` counts named columns, ``most`` the cells a row may have, ``last`` is the last
    cell we need, ``closed`` whether lines end with a comma.
    """

    line: int
    delimiter: str
    width: int
    last: int
    most: int
    closed: bool
    at: Mapping[str, int]
    missing: tuple[str, ...]
    unknown: tuple[str, ...]


class Row(NamedTuple):
    """A data row: its 1-based line, its text, its cells, and why it cannot be used, if so."""

    line: int
    text: str
    cells: list[str]
    problem: str = ""


def find_header(lines: list[str], columns: tuple[Column, ...]) -> Header | None:
    """The first of the best header candidates among the first lines, if any names a column."""
    best: Header | None = None
    for number, line in enumerate(lines[:HEADER_WITHIN], 1):
        if len(line) <= MOST_LINE:
            found = _header(number, line, columns)
            if found.at and (best is None or len(found.at) > len(best.at)):
                best = found
    return best


def split_lines(text: str) -> list[str]:
    """Lines by any of the three line ends (``splitlines`` would also cut at form feeds)."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def rows(lines: list[str], header: Header, name: str, report: Report) -> Iterator[Row]:
    """Each data row below the header; notes after a closing rule are not rows.

    Neither is the header once more, where two exports were pasted into one.

    Raises ``FileRefusedError`` above ``MOST_ROWS``.
    """
    total = len(lines)
    number = header.line
    found = 0
    in_notes = False
    furniture = (lines[header.line - 1], "")
    while number < total:
        if number % _REPORT_EVERY == 0:
            report(number, total)
        row = _row(lines, number, header)
        number += 1 + row.text.count("\n")
        if in_notes or _RULE in row.text:
            in_notes = _is_note(row, header, in_notes=in_notes)
        if in_notes or row.text in furniture or _is_blank(row, header):
            continue
        found += 1
        if found > MOST_ROWS:
            raise FileRefusedError("too_many_rows", name, most=MOST_ROWS)
        yield row
    report(total, total)


def _header(number: int, line: str, columns: tuple[Column, ...]) -> Header:
    delimiter = max(",\t;", key=line.count)
    cells = [_plain(cell) for cell in _split(line, delimiter)]
    most, closed = len(cells), bool(cells) and not cells[-1]
    while cells and not cells[-1]:
        cells.pop()
    at = {c.field: i for c in columns if (i := _place(cells, c)) is not None}
    known = set(at.values()) | {i for i, cell in enumerate(cells) if not cell}
    return Header(
        line=number,
        delimiter=delimiter,
        width=len(cells),
        last=max(at.values(), default=0),
        most=max(most, len(cells) + 1),
        closed=closed,
        at=at,
        missing=tuple(c.names[0] for c in columns if c.required and c.field not in at),
        unknown=tuple(cell for i, cell in enumerate(cells) if i not in known),
    )


def _place(cells: list[str], column: Column) -> int | None:
    for name in column.names:
        if name in cells:
            return cells.index(name)
    return None


def _plain(cell: str) -> str:
    """A column name without padding, and with full-width brackets and slashes made plain."""
    return "".join(normalize("NFKC", cell).replace("\ufeff", "").split())


def _row(lines: list[str], index: int, header: Header) -> Row:
    """The row that begins at a line; a quoted cell may hold the line ends of a few more."""
    line = lines[index]
    if len(line) > MOST_LINE:
        return Row(index + 1, line[:200], [], "too_long")
    cells = _split(line, header.delimiter)
    if '"' in line and len(cells) < header.width:
        text, cells = _unquoted(lines, index, header)
        return Row(index + 1, text, cells, _misfit(cells, header))
    problem = _misfit(cells, header)
    if index == len(lines) - 1 and header.closed and not problem and cells[-1].strip():
        problem = "cut_off"
    return Row(index + 1, line, cells, problem)


def _unquoted(lines: list[str], index: int, header: Header) -> tuple[str, list[str]]:
    """A row whose quotes hide its commas: quotes as plain text, or a cell of several lines."""
    plain = lines[index].split(header.delimiter)
    if len(plain) < header.width:
        for end in range(index + 1, min(index + _MOST_JOINED, len(lines))):
            if lines[end].count(header.delimiter) + 1 >= header.width:
                break  # a row of its own: an open quote must not swallow it
            text = "\n".join(lines[index : end + 1])
            cells = _split(text, header.delimiter)
            if len(cells) >= header.width and text.count('"') % 2 == 0:
                return text, cells
    return lines[index], plain


def _split(line: str, delimiter: str) -> list[str]:
    """The cells of a line; none when its quotes and line ends cannot be told apart."""
    if '"' not in line:
        return line.split(delimiter)
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _misfit(cells: list[str], header: Header) -> str:
    if len(cells) <= header.last:
        return "too_few_cells"
    if len(cells) > header.most or "".join(cells[header.width :]).strip():
        return "too_many_cells"
    return ""


def _is_note(row: Row, header: Header, *, in_notes: bool) -> bool:
    """Whether a row belongs to the notes below the table, which begin with a ruled line."""
    if row.text.lstrip(' "').startswith(_RULE):
        return in_notes or not any(cell.strip() for cell in row.cells[1:])
    return in_notes and len(row.cells) <= header.width // 2


def _is_blank(row: Row, header: Header) -> bool:
    return len(row.text) < _MOST_BLANK and not row.text.strip(_BLANK + header.delimiter)
