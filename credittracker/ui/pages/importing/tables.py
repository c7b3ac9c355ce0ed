"""The tables of the import page, as data."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from credittracker.importers.drafts import place_of
from credittracker.reports.tables import write_csv
from credittracker.services.import_files import KnownFile
from credittracker.services.import_preview import Counts
from credittracker.ui.pages.importing.mapping_view import SampleRow
from credittracker.ui.pages.importing.view import AsideRow, PastImport, QueueLine, RecognisedRow
from credittracker.ui.record_table import TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.words import formats
from credittracker.ui.words.files import finding_text, refused_file_text, row_reason_text
from credittracker.ui.words.imports import (
    draft_kind_name,
    row_state_text,
    row_state_tip,
    source_name,
)

_SHA = 10


FILE_COLUMN = 1
"""The column that says which file a row is of; hidden where there is one file only."""


def recognised_table(*, masked: bool) -> TableSpec:
    """The rows that can become records."""

    def money(amount: Decimal | None) -> str:
        return formats.money(amount, masked=masked)

    def account(row: RecognisedRow) -> str:
        if row.opens:
            opened = QCoreApplication.translate("ImportTables", "{account} (new account)")
            return opened.format(account=row.account)
        return row.account or formats.NOTHING

    columns: tuple[Column[RecognisedRow], ...] = (
        Column(
            QCoreApplication.translate("ImportTables", "Line"),
            lambda row: row.line,
            tip=lambda row: row.place,
            tick=lambda row: row.ticked,
        ),
        _file_column(lambda row: row.file),
        Column(QCoreApplication.translate("ImportTables", "Date"), lambda row: row.on, formats.day),
        Column(
            QCoreApplication.translate("ImportTables", "Kind"),
            lambda row: draft_kind_name(row.kind),
            tip=lambda row: row.said,
        ),
        Column(
            QCoreApplication.translate("ImportTables", "In the file"),
            lambda row: row.said,
            formats.middle_elided,
            wide=True,
            tip=lambda row: row.said,
        ),
        Column(
            QCoreApplication.translate("ImportTables", "Account"),
            account,
            wide=True,
            tip=lambda row: row.said,
        ),
        Column(
            QCoreApplication.translate("ImportTables", "Amount"),
            lambda row: row.amount,
            money,
            numeric=True,
        ),
        Column(
            QCoreApplication.translate("ImportTables", "What happens"),
            lambda row: row_state_text(row.state),
            wide=True,
            tip=lambda row: row_state_tip(row.state),
        ),
    )
    return TableSpec(
        name=QCoreApplication.translate("ImportTables", "Rows about credit"),
        columns=columns,
        key=lambda row: (row.file, row.row),
        export=write_csv,
        open_text=QCoreApplication.translate("ImportTables", "Correct this row…"),
        delete_text=QCoreApplication.translate("ImportTables", "Leave out"),
    )


def reasons_table(name: str) -> TableSpec:
    """Rows that stay out of the book: their line, the reason, and the row itself."""
    columns: tuple[Column[AsideRow], ...] = (
        Column(
            QCoreApplication.translate("ImportTables", "Line"),
            lambda one: one.row.row,
            numeric=True,
            tip=lambda one: place_of(one.row),
        ),
        _file_column(lambda one: one.file),
        Column(
            QCoreApplication.translate("ImportTables", "Reason"),
            lambda one: row_reason_text(one.row.reason),
            wide=True,
        ),
        Column(
            QCoreApplication.translate("ImportTables", "The row as it stands in the file"),
            lambda one: one.row.text,
            wide=True,
            tip=lambda one: one.row.text,
        ),
    )
    return TableSpec(
        name=name,
        columns=columns,
        key=lambda one: one,
        export=write_csv,
        open_text=None,
        delete_text=None,
    )


def sample_table() -> TableSpec:
    """The first rows of a table as they would be read."""

    def what(row: SampleRow) -> str:
        return draft_kind_name(row.kind) if row.kind else row_reason_text(row.reason)

    columns: tuple[Column[SampleRow], ...] = (
        Column(
            QCoreApplication.translate("ImportTables", "Line"), lambda row: row.line, numeric=True
        ),
        Column(QCoreApplication.translate("ImportTables", "Date"), lambda row: row.on, formats.day),
        Column(QCoreApplication.translate("ImportTables", "Read as"), what, tip=what),
        Column(
            QCoreApplication.translate("ImportTables", "Amount"),
            lambda row: row.amount,
            formats.money,
            numeric=True,
        ),
        Column(
            QCoreApplication.translate("ImportTables", "In the file"),
            lambda row: row.text,
            wide=True,
            tip=lambda row: row.text,
        ),
    )
    return TableSpec(
        name=QCoreApplication.translate("ImportTables", "First rows"),
        columns=columns,
        key=lambda row: row.line,
        export=write_csv,
        open_text=None,
        delete_text=None,
    )


def files_table() -> TableSpec:
    """The files that were read, those that go in first."""

    def count(title: str, of: Callable[[Counts], int]) -> Column[QueueLine]:
        return Column(
            title,
            lambda line: of(line.counts) if line.counts else None,
            formats.number,
            numeric=True,
        )

    columns: tuple[Column[QueueLine], ...] = (
        Column(
            QCoreApplication.translate("ImportTables", "File"),
            lambda line: line.name,
            formats.middle_elided,
            tip=lambda line: line.name,
        ),
        Column(
            QCoreApplication.translate("ImportTables", "Recognised as"),
            lambda line: source_name(line.source) if line.source else formats.NOTHING,
        ),
        Column(QCoreApplication.translate("ImportTables", "Period"), _period),
        count(QCoreApplication.translate("ImportTables", "Rows"), lambda c: c.rows),
        count(QCoreApplication.translate("ImportTables", "New"), lambda c: c.added),
        count(QCoreApplication.translate("ImportTables", "Known"), _known),
        count(QCoreApplication.translate("ImportTables", "Left alone"), lambda c: c.left_alone),
        count(QCoreApplication.translate("ImportTables", "Unreadable"), lambda c: c.refused),
        Column(
            QCoreApplication.translate("ImportTables", "What happens"),
            file_state_text,
            wide=True,
            tip=file_notes_text,
        ),
    )
    return TableSpec(
        name=QCoreApplication.translate("ImportTables", "Files"),
        columns=columns,
        key=lambda line: (line.name, line.sha256),
        export=write_csv,
        open_text=None,
        delete_text=QCoreApplication.translate("ImportTables", "Leave this file out"),
    )


def file_state_text(line: QueueLine) -> str:
    """What becomes of a file, in a few words."""
    translate = QCoreApplication.translate
    other, counts = line.other, line.counts
    if isinstance(other, KnownFile):
        return known_file_text(other)
    if other is not None:
        return refused_file_text(other.error.code, other.error.parameters)
    if counts is None or not counts.changes:
        return translate("ImportTables", "Nothing new in it")
    if counts.needs_account:
        return translate("ImportTables", "Goes in; some rows need an account")
    return translate("ImportTables", "Goes in")


def known_file_text(known: KnownFile) -> str:
    """That a file is there already, and since when."""
    if known.batch is None:
        return refused_file_text("same_file", {})
    said = QCoreApplication.translate("ImportTables", "Imported on {day} already, byte for byte")
    return said.format(day=formats.day(known.batch.on))


def file_notes_text(line: QueueLine) -> str:
    """Everything there is to know about a file."""
    said = [file_state_text(line)]
    said += [finding_text(note.code, dict(note.values)) for note in line.notes]
    return "\n".join(said)


def _known(counts: Counts) -> int:
    return counts.already_known


def _period(line: QueueLine) -> str:
    if line.first is None or line.last is None:
        return formats.NOTHING
    return " – ".join(dict.fromkeys(f"{day:%Y-%m}" for day in (line.first, line.last)))


def _file_column(name: Callable[[Any], str]) -> Column[Any]:
    return Column(
        QCoreApplication.translate("ImportTables", "File"),
        name,
        formats.middle_elided,
        tip=name,
    )


def history_table() -> TableSpec:
    """The files that were accepted."""
    columns: tuple[Column[PastImport], ...] = (
        Column(
            QCoreApplication.translate("ImportTables", "Imported on"),
            lambda past: past.batch.on,
            formats.day,
        ),
        Column(
            QCoreApplication.translate("ImportTables", "File"),
            lambda past: past.batch.file_name,
            wide=True,
            tip=lambda past: past.batch.file_name,
        ),
        Column(
            QCoreApplication.translate("ImportTables", "Recognised as"),
            lambda past: source_name(past.batch.kind),
        ),
        Column(
            QCoreApplication.translate("ImportTables", "Rows"),
            lambda past: past.batch.rows,
            formats.number,
            numeric=True,
        ),
        Column(
            QCoreApplication.translate("ImportTables", "Added"),
            lambda past: past.batch.added,
            formats.number,
            numeric=True,
        ),
        Column(
            QCoreApplication.translate("ImportTables", "Known before"),
            lambda past: past.batch.already_known,
            formats.number,
            numeric=True,
        ),
        Column(
            QCoreApplication.translate("ImportTables", "Fingerprint"),
            lambda past: past.batch.sha256[:_SHA],
            tip=lambda past: f"SHA-256 {past.batch.sha256}",
        ),
    )
    return TableSpec(
        name=QCoreApplication.translate("ImportTables", "Your imports"),
        columns=columns,
        export=write_csv,
        key=lambda past: past.batch.id,
        open_text=None,
        delete_text=QCoreApplication.translate("ImportTables", "Take back this import…"),
    )
