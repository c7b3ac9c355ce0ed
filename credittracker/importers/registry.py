"""Reads any file that a bill or a report can be in; what it says decides how, never its name."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from credittracker.importers.container import Content, Kind, opened
from credittracker.importers.drafts import Draft, Finding, LeftAlone, Outcome, Reading, Report
from credittracker.importers.errors import FileRefusedError
from credittracker.importers.header import HEADER_WITHIN, Header, find_header
from credittracker.importers.mapping import ColumnMapping
from credittracker.importers.pboc import report as pboc
from credittracker.importers.recognising import Layout, Match, Part, Told, layouts, recognise
from credittracker.importers.rows import read_table
from credittracker.importers.sources import ofx, qif
from credittracker.importers.table import (
    MOST_ROWS,
    SheetTable,
    TextTable,
    joined,
    sheet_candidates,
    split,
    text_candidates,
)
from credittracker.importers.texts import all_lines, heads
from credittracker.importers.workbook import sheets


def read_any(
    data: bytes,
    name: str,
    report: Report,
    password: str = "",
    told: Told = None,
) -> Reading:
    """What a file holds; where ``told`` says what columns mean, its table is read as that says.

    Raises ``FileRefusedError`` when nothing can read it, ``PasswordNeededError`` when it asks for
    a password or another one.
    """
    content = opened(data, name, password, report)
    report(0, len(content.data))
    if content.kind is Kind.PDF:
        reading = pboc.read(content.data, name, password, report)
    elif content.kind is Kind.WORKBOOK:
        reading = _read_workbook(content, name, report, told)
    else:
        reading = _read_text(content, name, report, told)
    if not reading.rows:
        raise FileRefusedError("no_rows", name)
    return reading


def layouts_of(data: bytes, name: str, report: Report, password: str = "") -> list[Layout]:
    """The tables in a file that nobody knows, the likeliest first.

    Raises as ``read_any`` does for a file that holds no table at all.
    """
    content = opened(data, name, password, report)
    if content.kind is Kind.WORKBOOK:
        return layouts(_sheet_parts(sheets(content.data, name, MOST_ROWS, report)))
    return layouts(_text_parts(content.data, name)) if content.kind is Kind.TEXT else []


def sample_of(layout: Layout, told: ColumnMapping) -> Reading | None:
    """The first rows of a table as they would be read; nothing while too little is told."""
    lines = [list(layout.header), *map(list, layout.rows)]
    candidates = sheet_candidates(lines[:1])
    header = find_header(candidates, told.source.columns)
    if header is None or header.missing or not told.is_enough:
        return None
    return read_table(SheetTable(header, "", lines), told.source, lambda _done, _total: None)


def _read_text(content: Content, name: str, report: Report, told: Told) -> Reading:
    data = content.data
    if ofx.claims(data):
        return ofx.read(data, name, report)
    if qif.claims(data):
        return qif.read(data, name, report)
    match = recognise(_text_parts(data, name), name, told)[0]
    lines = all_lines(data, match.part.where, name)
    table = TextTable(match.header, name, lines, match.source.ragged)
    return _told(read_table(table, match.source, report), match)


def _read_workbook(content: Content, name: str, report: Report, told: Told) -> Reading:
    return read_sheets(sheets(content.data, name, MOST_ROWS, report), name, report, told)


def read_sheets(
    found: Mapping[str, Sequence[list[str]]],
    name: str,
    report: Report,
    told: Told = None,
) -> Reading:
    """What the sheets of a workbook hold, each given as rows of text; raises as ``read_any``."""
    readings = []
    matches = recognise(_sheet_parts(found), name, told)
    for match in matches:
        sheet = match.part.where
        table = SheetTable(match.header, sheet, found[sheet])
        readings.append(_told(read_table(table, match.source, report), match))
    return _joined(readings, _unread(found, [match.part.where for match in matches]))


def _text_parts(data: bytes, name: str) -> list[Part]:
    """The text in each encoding that it can be in."""
    return [
        Part(encoding, text_candidates(lines), lines, _cells_of(lines))
        for encoding, lines in heads(data, name).items()
    ]


def _cells_of(lines: Sequence[str]) -> Callable[[Header], Iterable[Sequence[str]]]:
    return lambda header: (split(line, header.delimiter) for line in lines[header.line :])


def _sheet_parts(found: Mapping[str, Sequence[list[str]]]) -> list[Part]:
    return [
        Part(
            sheet,
            sheet_candidates(rows),
            [joined(row) for row in rows[:HEADER_WITHIN]],
            _rows_of(rows),
        )
        for sheet, rows in found.items()
    ]


def _rows_of(rows: Sequence[list[str]]) -> Callable[[Header], Iterable[Sequence[str]]]:
    return lambda header: (row for row in rows[header.line :] if any(row))


def _told(reading: Reading, match: Match) -> Reading:
    """A reading that says which columns were guessed or remembered, if they were."""
    if match.guess is None:
        return reading
    columns = ", ".join(column for _, column in match.guess.mapping.columns)
    sure = f"{match.guess.confidence:.0%}"
    code = "remembered_columns" if match.remembered else "guessed_columns"
    finding = Finding(code, (("columns", columns), ("confidence", sure)))
    return replace(reading, findings=(finding, *reading.findings))


def _joined(readings: Sequence[Reading], unread: tuple[Finding, ...]) -> Reading:
    """Several sheets as one reading; a row that stands on an earlier sheet counts there only."""
    seen: set[str] = set()
    drafts: list[Draft] = []
    left: list[LeftAlone] = []
    for reading in readings:
        rows: tuple[Outcome, ...] = (*reading.drafts, *reading.left_alone)
        again = [row for row in rows if row.text in seen]
        left += [LeftAlone(row.row, "repeated", row.text, row.sheet) for row in again]
        drafts += [draft for draft in reading.drafts if draft.text not in seen]
        left += [row for row in reading.left_alone if row.text not in seen]
        seen |= {row.text for row in rows}
    findings = dict.fromkeys(f for reading in readings for f in reading.findings)
    return replace(
        readings[0],
        drafts=tuple(drafts),
        left_alone=tuple(left),
        refused=tuple(row for reading in readings for row in reading.refused),
        findings=(*findings, *unread),
    )


def _unread(found: Mapping[str, Sequence[list[str]]], read: Sequence[str]) -> tuple[Finding, ...]:
    """The sheets that have rows and are no table of the source."""
    names = [s for s, rows in found.items() if s not in read and any(map(any, rows))]
    return (Finding("sheets_unread", (("sheets", ", ".join(names)),)),) if names else ()
