"""The tabs of the repayments page: their words, buttons, and what they say when empty."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.book.borrowing import FailedDebit, Repayment, Statement
from credittracker.book.person import LateMark
from credittracker.book.records import Record
from credittracker.ui.pages.repayments.tables import (
    bills_table,
    failed_table,
    marks_table,
    repayments_table,
)
from credittracker.ui.record_page import RecordPage, Tab
from credittracker.ui.record_table import RecordTable
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button
from credittracker.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


def dues_empty(page: RecordPage) -> EmptyState:
    """What the list of dues says when there is none."""
    made = EmptyState(
        "check",
        translate("RepaymentsPage", "Nothing is due"),
        translate(
            "RepaymentsPage",
            "Payments show here as soon as a loan or a bill says when they are due.",
        ),
        translate("RepaymentsPage", "To my accounts"),
    )
    made.actionRequested.connect(lambda: page.pageRequested.emit("accounts", ""))
    return made


def dues_content(sums: QWidget, table: RecordTable) -> QWidget:
    """The list of dues under its sums."""
    content = QWidget()
    layout = QVBoxLayout(content)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.M)
    layout.addWidget(sums)
    layout.addWidget(table, 1)
    return content


def record_tabs(page: RecordPage) -> Iterator[Tab]:
    """The tabs of what was paid, billed, refused by the bank, and marked as late."""
    words, veil = _words(), page.veil
    made: tuple[tuple[str, type[Record], Callable[[QWidget], RecordTable]], ...] = (
        ("repayments", Repayment, lambda empty: repayments_table(veil, empty)),
        ("bills", Statement, lambda empty: bills_table(veil, empty)),
        ("failed", FailedDebit, lambda empty: failed_table(veil, empty)),
        ("marks", LateMark, marks_table),
    )
    for name, kind, make in made:
        title, verb, headline, teach = words[name]
        empty = EmptyState("table", headline, teach, verb)
        add = Button(verb, icon_name="add")
        empty.actionRequested.connect(lambda kind=kind: page.add(kind))
        add.clicked.connect(lambda _checked, kind=kind: page.add(kind))
        table = make(empty)
        buttons = () if kind is Repayment else (add,)
        yield Tab(name=name, title=title, table=table, content=table, buttons=buttons)


def _words() -> dict[str, tuple[str, str, str, str]]:
    """Each tab's title, its button, and what it says when empty."""
    return {
        "repayments": (
            translate("RepaymentsPage", "Paid"),
            translate("RepaymentsPage", "Add repayment"),
            translate("RepaymentsPage", "No repayments yet"),
            translate(
                "RepaymentsPage",
                "Mark what is due as paid, type a repayment, or import your bills.",
            ),
        ),
        "bills": (
            translate("RepaymentsPage", "Bills"),
            translate("RepaymentsPage", "Add bill"),
            translate("RepaymentsPage", "No bills yet"),
            translate(
                "RepaymentsPage",
                "A card or pay-later bill says what to pay, by when, and the least.",
            ),
        ),
        "failed": (
            translate("RepaymentsPage", "Failed debits"),
            translate("RepaymentsPage", "Add failed debit"),
            translate("RepaymentsPage", "No failed debits"),
            translate(
                "RepaymentsPage",
                "A debit the bank refused can freeze a limit even when you pay later.",
            ),
        ),
        "marks": (
            translate("RepaymentsPage", "Late marks"),
            translate("RepaymentsPage", "Add late mark"),
            translate("RepaymentsPage", "No late marks"),
            translate(
                "RepaymentsPage",
                "Late payments your credit report lists. They fade after five years.",
            ),
        ),
    }
