"""The tables of the import page, as data."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from credittracker.importers.drafts import place_of
from credittracker.reports.tables import write_csv
from credittracker.ui.pages.importing.mapping_view import SampleRow
from credittracker.ui.pages.importing.view import AsideRow, PastImport, RecognisedRow
from credittracker.ui.record_table import TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.words import formats
from credittracker.ui.words.files import row_reason_text
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
        if row.by_rule and row.account:
            ruled = QCoreApplication.translate("ImportTables", "{account} (by your rule)")
            return ruled.format(account=row.account)
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


def sample_table(*, masked: bool) -> TableSpec:
    """The first rows of a table as they would be read."""

    def money(amount: Decimal | None) -> str:
        return formats.money(amount, masked=masked)

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
            money,
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
