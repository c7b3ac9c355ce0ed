"""Everything that changed a loan, to look at and correct."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from credittracker.book.borrowing import LoanEvent
from credittracker.reports.tables import write_csv
from credittracker.ui.cells import Veil, day_column, money_column, set_widths, text_column
from credittracker.ui.pages.accounts.loan.view import LoanView
from credittracker.ui.record_table import RecordTable, TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.words.loan_page import event_text

translate = QCoreApplication.translate


def events_table(view: Callable[[], LoanView | None], veil: Veil, empty: QWidget) -> RecordTable:
    """The changes, newest first."""

    def what(event: LoanEvent) -> str:
        shown = view()
        if shown is None:
            return ""
        return event_text(event, shown.loan, shown.currency, masked=veil.masked)

    def currency(_event: LoanEvent) -> str:
        shown = view()
        return shown.currency if shown else ""

    columns: tuple[Column[Any], ...] = (
        day_column(translate("LoanEvents", "Date"), lambda e: e.on),
        text_column(translate("LoanEvents", "What happened"), what, wide=True),
        money_column(translate("LoanEvents", "Penalty"), lambda e: e.fee or None, currency, veil),
        text_column(translate("LoanEvents", "Note"), lambda e: e.note, wide=True),
    )
    spec = TableSpec(
        name=translate("LoanEvents", "Changes of this loan"),
        columns=columns,
        key=lambda event: event.id,
        export=write_csv,
        sort_by=0,
        descending=True,
    )
    table = RecordTable(spec, empty)
    set_widths(table, (150,))
    return table


def no_events() -> EmptyState:
    """What is shown instead of an empty table; its action is to write something down."""
    return EmptyState(
        "clock",
        translate("LoanPanel", "Nothing has changed this loan"),
        translate(
            "LoanPanel",
            "A prepayment, a new rate, a payment holiday: write it down here, and the table "
            "follows.",
        ),
        translate("LoanPanel", "Something changed…"),
    )
