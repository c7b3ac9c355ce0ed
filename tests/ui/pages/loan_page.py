"""A loan opened close up in a live window, and what can be read there."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QLabel

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.borrowing import (
    Loan,
    Repayment,
)
from credittracker.book.lpr import Tenor
from credittracker.services.workspace import Label

D = Decimal
ACCOUNT = Account(id="a", platform="cmb_card", name="Home", kind=AccountKind.MORTGAGE)
LOAN = Loan(id="l", account="a", on=date(2026, 5, 20), principal=D(12000), terms=12, rate=D("0.12"))
PAID = Repayment(id="r", account="a", loan="l", on=date(2026, 6, 20), amount=D("1066.19"))
FLOATING = replace(
    LOAN, tenor=Tenor.FIVE_YEARS, spread=-20, first_reset=date(2026, 7, 1), reset_months=12
)


def opened(live, *records, loan=LOAN):
    """The panel of a loan in a book with some records."""
    live.session.apply(Label("x"), lambda b: b.with_records(ACCOUNT, loan, *records))
    live.idle()
    live.window.go("accounts", loan.id)
    return live.page.closeup.panel


def cells(table):
    return [[column.text(row) for column in table.model.columns] for row in table.model.shown()]


def words(widget):
    return " ".join(w.text() for w in widget.findChildren(QLabel) if not w.isHidden())


def figure(panel, place):
    card = panel.figures.cards[place]
    return card.accessibleName(), card.accessibleDescription()


def press(live, widget, key):
    widget.setFocus()
    live.wait(widget.hasFocus)
    live.qtbot.keyClick(widget, key)
