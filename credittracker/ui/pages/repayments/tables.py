"""The tables of the repayments page."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from credittracker.book.borrowing import Repayment
from credittracker.reports.tables import write_csv
from credittracker.ui.cells import (
    DotCell,
    PillCell,
    Shown,
    Veil,
    day_column,
    money_column,
    plain_text,
    set_widths,
    text_column,
)
from credittracker.ui.pages.repayments.view import DueRow, PaidRow
from credittracker.ui.record_table import RecordTable, TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.widgets.basics import Tone
from credittracker.ui.words.imports import source_name
from credittracker.ui.words.status import due_state_text, origin_text

translate = QCoreApplication.translate

Colour = Callable[[str], str]
"""From a platform's id to its colour."""

_TONES: dict[str, Tone] = {
    "late": "bad",
    "penalty": "warn",
    "unrecorded": "warn",
    "grace": "warn",
    "paid": "good",
}


def dues_table(veil: Veil, colour: Colour, empty: QWidget) -> RecordTable:
    """What is late, what comes next, and what was just paid."""

    def state(row: DueRow) -> Shown:
        return Shown(row.rank, due_state_text(row.state, row.days))

    columns: tuple[Column[Any], ...] = (
        Column(translate("Repayments", "Status"), state, plain_text),
        day_column(translate("Repayments", "Due on"), lambda r: r.due.due),
        text_column(translate("Repayments", "Account"), lambda r: r.account.name, wide=True),
        text_column(translate("Repayments", "What"), _what),
        money_column(
            translate("Repayments", "Amount"),
            lambda r: r.amount,
            lambda r: r.account.currency,
            veil,
        ),
    )
    spec = TableSpec(
        name=translate("Repayments", "Due"),
        columns=columns,
        key=lambda row: row.key,
        export=write_csv,
    )
    table = RecordTable(spec, empty)
    table.view.setItemDelegateForColumn(0, PillCell(lambda r: _TONES.get(r.state, "quiet"), table))
    dot = DotCell(lambda r: colour(r.account.platform), table)
    table.view.setItemDelegateForColumn(2, dot)
    set_widths(table, (210, 148, 0, 150, 140))
    return table


def _what(row: DueRow) -> str:
    if not row.due.is_instalment:
        return translate("Repayments", "Bill")
    if row.due.number == 0:
        return translate("Repayments", "Prepayment")
    return translate("Repayments", "Instalment {number}").format(number=row.due.number)


def repayments_table(veil: Veil, empty: QWidget) -> RecordTable:
    """Everything that was paid, newest first."""
    columns = (
        day_column(translate("Repayments", "Date"), lambda r: r.record.on),
        _account_column(),
        _amount_column(translate("Repayments", "Amount"), "amount", veil),
        text_column(translate("Repayments", "Came in"), _came_in),
        text_column(translate("Repayments", "Note"), lambda r: r.record.note, wide=True),
    )
    return _table(translate("Repayments", "Repayments"), columns, empty)


def _came_in(row: PaidRow[Repayment]) -> str:
    """How a repayment came into the book: by which files, if by any."""
    names = " + ".join(dict.fromkeys(map(source_name, row.files)))
    return names or origin_text(row.record.source.origin)


def bills_table(veil: Veil, empty: QWidget) -> RecordTable:
    """Every bill of a card or pay-later account, newest first."""
    columns = (
        day_column(translate("Repayments", "Bill of"), lambda r: r.record.on),
        _account_column(),
        _amount_column(translate("Repayments", "In full"), "amount", veil),
        _amount_column(translate("Repayments", "Least to pay"), "minimum", veil),
        day_column(translate("Repayments", "Pay by"), lambda r: r.record.due),
    )
    return _table(translate("Repayments", "Bills"), columns, empty)


def failed_table(veil: Veil, empty: QWidget) -> RecordTable:
    """Every automatic repayment that did not go through, newest first."""
    columns = (
        day_column(translate("Repayments", "Date"), lambda r: r.record.on),
        _account_column(),
        _amount_column(translate("Repayments", "Amount"), "amount", veil),
        text_column(translate("Repayments", "Note"), lambda r: r.record.note, wide=True),
    )
    return _table(translate("Repayments", "Failed debits"), columns, empty)


def marks_table(empty: QWidget) -> RecordTable:
    """Every late mark, newest first."""
    columns: tuple[Column[Any], ...] = (
        day_column(translate("Repayments", "Late since"), lambda r: r.record.on),
        _account_column(),
        Column(translate("Repayments", "Days late"), lambda r: r.record.days, str, numeric=True),
        day_column(translate("Repayments", "Paid off on"), lambda r: r.record.settled),
        text_column(translate("Repayments", "Note"), lambda r: r.record.note, wide=True),
    )
    return _table(translate("Repayments", "Late marks"), columns, empty)


def _account_column() -> Column[Any]:
    return text_column(
        translate("Repayments", "Account"), lambda r: r.account.name if r.account else "", wide=True
    )


def _amount_column(title: str, field: str, veil: Veil) -> Column[Any]:
    return money_column(
        title, lambda r: getattr(r.record, field), lambda r: r.account.currency, veil
    )


def _table(name: str, columns: tuple[Column[Any], ...], empty: QWidget) -> RecordTable:
    spec = TableSpec(
        name=name,
        columns=columns,
        key=lambda row: row.record.id,
        export=write_csv,
        sort_by=0,
        descending=True,
    )
    return RecordTable(spec, empty)
