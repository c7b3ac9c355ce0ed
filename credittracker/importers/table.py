"""Tables as rows of cells with their places, whether they are text or sheets of a workbook.

Providers pad cells with spaces and tabs, end rows with a comma too many, quote as they please,
and write notes below the table.
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple, Protocol

from credittracker.importers.drafts import Report
from credittracker.importers.errors import FileRefusedError
from credittracker.importers.header import HEADER_WITHIN, Candidate, Header, candidate
from credittracker.importers.values import looks_split

MOST_ROWS = 200_000
MOST_LINE = 20_000
_MOST_JOINED = 8
_EVERY = 2048
_RULE = "----"
_DELIMITERS = ",\t;|"
_BLANK = ' \t\xa0"'
_MOST_BLANK = 1000
_NOTES_WITHIN = 60
_ABOVE_WITHIN = 100


class Row(NamedTuple):
    """A data row: its number as a person sees it, its text, its cells, and what is wrong, if so.

    There is always one cell more than named columns: an empty one, for a column that is absent.
    """

    line: int
    text: str
    cells: list[str]
    problem: str = ""


class Table(Protocol):
    """A table whose header was found."""

    @property
    def header(self) -> Header:
        """Its header."""

    @property
    def sheet(self) -> str:
        """The sheet it stands on; empty for plain text."""

    @property
    def above(self) -> str:
        """What stands above the header."""

    @property
    def notes(self) -> str:
        """What stands above it and at the end, where providers write counts and remarks."""

    def rows(self, report: Report) -> Iterator[Row]:
        """Each data row below the header; raises ``too_many_rows``."""

    def mendings(self, row: Row, fields: Sequence[str]) -> Iterator[list[str]]:
        """Ways to read a row with too many cells: as if one field held the spare delimiters."""


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A table on a sheet of a workbook: cells are apart already."""

    header: Header
    sheet: str
    lines: Sequence[list[str]]

    @property
    def above(self) -> str:
        """What stands above the header."""
        start = max(0, self.header.line - 1 - _ABOVE_WITHIN)
        return "\n".join(map(joined, self.lines[start : self.header.line - 1]))

    @property
    def notes(self) -> str:
        """What stands above the table and at the end of the sheet."""
        below = self.lines[self.header.line :][-_NOTES_WITHIN:]
        return "\n".join([self.above, *map(joined, below)])

    def rows(self, report: Report) -> Iterator[Row]:
        """Each row that is not blank and not the header once more."""
        header, total = self.header, len(self.lines)
        names = self.lines[header.line - 1]
        for index in range(header.line, total):
            if not index % _EVERY:
                report(index, total)
            cells = [cell.strip() for cell in self.lines[index][: header.width]]
            if not any(cells) or self.lines[index] == names:
                continue
            cells += [""] * (header.width + 1 - len(cells))
            yield Row(index + 1, joined(self.lines[index]), cells)
        report(total, total)

    def mendings(self, _row: Row, _fields: Sequence[str]) -> Iterator[list[str]]:
        """Nothing to mend: a spreadsheet knows its cells."""
        yield from ()


@dataclass(frozen=True, slots=True)
class TextTable:
    """A table of text; its notes begin with a ruled line."""

    header: Header
    name: str
    lines: Sequence[str]
    ragged: bool = False
    sheet: str = ""

    @property
    def above(self) -> str:
        """What stands above the header."""
        return "\n".join(self.lines[: self.header.line - 1])

    @property
    def notes(self) -> str:
        """What stands above the table, and its last lines."""
        return "\n".join([self.above, *self.lines[self.header.line :][-_NOTES_WITHIN:]])

    def rows(self, report: Report) -> Iterator[Row]:
        """Each data row; notes after a closing rule are not rows.

        Neither is the header once more, where two exports were pasted into one.
        """
        lines, header = self.lines, self.header
        delimiter, plain, names = (
            header.delimiter,
            header.width + header.closed,
            lines[header.line - 1],
        )
        spare = [] if header.closed else [""]
        total, index, found, in_notes = len(lines), header.line, 0, False
        while index < total - 1:
            if not index % _EVERY:
                self._go_on(index, found, report)
            line = lines[index]
            cells = line.split(delimiter, plain)
            index += 1
            if (
                len(cells) == plain
                and cells[0] > " "
                and '"' not in line
                and _RULE not in line
                and not (in_notes or (header.closed and cells[-1].strip()))
                and len(line) <= MOST_LINE
                and line != names
            ):
                cells += spare
                row = Row(index, line, cells)
            else:
                row = self._row(index - 1)
                index += row.text.count("\n")
                if in_notes or _RULE in row.text:
                    in_notes = _is_note(row, header, in_notes=in_notes)
                if in_notes or self._is_furniture(row):
                    continue
            found += 1
            yield row
        yield from self._last(index, in_notes=in_notes)
        self._go_on(total, found, report)

    def mendings(self, row: Row, fields: Sequence[str]) -> Iterator[list[str]]:
        """Each way in which one field alone takes the spare delimiters of a row.

        An amount that its own comma may have split makes a row hopeless.
        """
        header = self.header
        extra = len(row.cells) - header.width - header.closed
        if extra < 1 or any(looks_split(a, b) for a, b in pairwise(map(str.strip, row.cells))):
            return
        for field in fields:
            at = header.at.get(field, header.width)
            whole = header.delimiter.join(row.cells[at : at + extra + 1])
            yield self._padded([*row.cells[:at], whole, *row.cells[at + extra + 1 :]])

    def _go_on(self, index: int, found: int, report: Report) -> None:
        """Between rows: stop at too many, or when nobody waits any more."""
        if found > MOST_ROWS:
            raise FileRefusedError("too_many_rows", self.name, most=MOST_ROWS)
        report(index, len(self.lines))

    def _last(self, index: int, *, in_notes: bool) -> Iterator[Row]:
        """The last line, where a file may end in the middle of a row."""
        if index < len(self.lines):
            row = self._row(index)
            if in_notes or _RULE in row.text:
                in_notes = _is_note(row, self.header, in_notes=in_notes)
            if not in_notes and not self._is_furniture(row):
                yield row

    def _is_furniture(self, row: Row) -> bool:
        """Whether a row is the header once more, or blank."""
        if row.text == self.lines[self.header.line - 1]:
            return True
        return len(row.text) < _MOST_BLANK and not row.text.strip(_BLANK + self.header.delimiter)

    def _row(self, index: int) -> Row:
        """The row that begins at a line; a quoted cell may hold the line ends of a few more."""
        line, header = self.lines[index], self.header
        if len(line) > MOST_LINE:
            return Row(index + 1, line[:200], [], "too_long")
        cells = split(line, header.delimiter)
        if '"' in line and len(cells) < header.width:
            text, cells = self._unquoted(index)
            return Row(index + 1, text, self._padded(cells), self._misfit(cells))
        problem = self._misfit(cells)
        if index == len(self.lines) - 1 and header.closed and not problem and cells[-1].strip():
            problem = "cut_off"
        return Row(index + 1, line, self._padded(cells), problem)

    def _padded(self, cells: list[str]) -> list[str]:
        return cells + [""] * (self.header.width + 1 - len(cells))

    def _unquoted(self, index: int) -> tuple[str, list[str]]:
        """A row whose quotes hide its commas: quotes as plain text, or a cell of several lines."""
        lines, header = self.lines, self.header
        plain = lines[index].split(header.delimiter)
        if len(plain) < header.width:
            for end in range(index + 1, min(index + _MOST_JOINED, len(lines))):
                if lines[end].count(header.delimiter) + 1 >= header.width:
                    break  # a row of its own: an open quote must not swallow it
                text = "\n".join(lines[index : end + 1])
                cells = split(text, header.delimiter)
                if len(cells) >= header.width and text.count('"') % 2 == 0:
                    return text, cells
        return lines[index], plain

    def _misfit(self, cells: list[str]) -> str:
        header = self.header
        if len(cells) <= (header.needed if self.ragged else header.last):
            return "too_few_cells"
        if len(cells) > header.most or "".join(cells[header.width :]).strip():
            return "too_many_cells"
        return ""


def split_lines(text: str) -> list[str]:
    """Lines by any of the three line ends (``splitlines`` would also cut at form feeds)."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def split(line: str, delimiter: str) -> list[str]:
    """The cells of a line; none when its quotes and line ends cannot be told apart."""
    if '"' not in line:
        return line.split(delimiter)
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def text_candidates(lines: Sequence[str]) -> list[Candidate]:
    """The first lines of a text as rows that may name the columns, parted in each way."""
    found = []
    for number, line in enumerate(lines[:HEADER_WITHIN], 1):
        if len(line) <= MOST_LINE:
            found += [candidate(number, split(line, d), d) for d in _DELIMITERS if d in line]
    return found


def sheet_candidates(rows: Sequence[list[str]]) -> list[Candidate]:
    """The first rows of a sheet as rows that may name the columns."""
    return [candidate(number, row) for number, row in enumerate(rows[:HEADER_WITHIN], 1)]


def joined(cells: Sequence[str]) -> str:
    """A row of a sheet as a person reads it."""
    return " | ".join(filter(None, map(str.strip, cells)))


def _is_note(row: Row, header: Header, *, in_notes: bool) -> bool:
    """Whether a row belongs to the notes below the table, which begin with a ruled line."""
    if row.text.lstrip(' "').startswith(_RULE):
        return in_notes or not any(cell.strip() for cell in row.cells[1:])
    named = len(row.text.split(header.delimiter))
    return in_notes and named <= header.width // 2
