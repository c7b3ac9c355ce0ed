"""The calculator inside the app: where it opens, and what it carries into the book."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from credittracker.book.accounts import Account, AccountKind, Method, RateUnit
from credittracker.book.lpr import LprRate
from credittracker.loans.caps import Lender
from credittracker.services.workspace import Label
from credittracker.ui.calculator.dialog import CalculatorDialog
from credittracker.ui.record_forms.dialog import RecordDialog
from tests.conftest import TODAY
from tests.ui.record_forms.typing import put

D = Decimal
ACCOUNT = Account(
    id="a", platform="jiebei", name="Jiebei", kind=AccountKind.REVOLVING_LINE, annual_rate=D("0.15")
)


def record(live, *records):
    live.session.apply(Label("x"), lambda b: b.with_records(*records))
    live.idle()


def calculator(live):
    """The calculator that is open, if one is."""
    found = [d for d in live.window.findChildren(CalculatorDialog) if d.isVisible()]
    return found[0] if found else None


def press(live, text):
    """Every button of the page that says so and can be seen."""
    for button in live.page.findChildren(QPushButton):
        if button.text() == text and button.isVisible() and calculator(live) is None:
            button.click()


def form(live):
    return next(d for d in live.window.findChildren(RecordDialog) if d.isVisible())


def test_a_key_opens_it_on_any_page(live, qtbot):
    qtbot.keyClick(live.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert calculator(live).windowTitle() == "Calculator"


def test_the_page_without_an_account_offers_it(live):
    live.page.choose("loans")

    press(live, "Calculator…")

    assert not calculator(live).use.isVisible()


def test_the_tab_of_loans_offers_it(live):
    record(live, ACCOUNT)
    live.page.choose("loans")

    press(live, "Calculator…")

    assert calculator(live).use.isVisible()


def test_what_was_worked_out_becomes_a_loan(live, qtbot):
    record(live, ACCOUNT)
    qtbot.keyClick(live.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog = calculator(live)
    put(dialog.loan.ask, principal="12000", rate="7.2%", terms="12", fee="60", on="2026-11-01")
    dialog.loan.ask.editors["method"].put(Method.EQUAL_PRINCIPAL)

    dialog.use.click()
    opened = form(live)
    opened.editors["account"].put("a")
    opened.editors["account"].edited.emit()
    opened.save_button.click()
    live.idle()

    (loan,) = live.book.loans.values()
    assert (loan.account, loan.principal, loan.terms, loan.fee) == ("a", D(12000), 12, D(60))
    assert (loan.rate, loan.rate_unit) == (D("0.072"), RateUnit.YEAR)
    assert (loan.method, loan.on.isoformat()) == (Method.EQUAL_PRINCIPAL, "2026-11-01")


def test_a_sheet_becomes_a_loan_with_its_fee_and_penalty(live, qtbot):
    record(live, ACCOUNT)
    qtbot.keyClick(live.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog = calculator(live)
    dialog.tabs.choose("sheet")
    put(dialog.sheet.ask, principal="1万", terms="12", rate="12%", overdue="1.5")

    dialog.use.click()

    values = {key: editor.peek() for key, editor in form(live).editors.items()}
    assert (values["principal"], values["terms"], values["penalty"]) == (D(10000), 12, D("1.5"))
    assert values["rate"].value == D("0.12")


def test_it_reads_lpr_as_the_book_has_it(live, qtbot):
    row = LprRate(id="x", on=TODAY, one_year=D("0.01"), five_years=D("0.02"))
    record(live, ACCOUNT, row)
    qtbot.keyClick(live.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    loan = calculator(live).loan
    put(loan.ask, principal="1万", rate="5%", terms="12")
    loan.ask.editors["lender"].put(Lender.PRIVATE)
    loan.ask.editors["lender"].edited.emit()

    # private lending may cost four times the one-year LPR: here 4 %
    assert D("0.04") in {flag.rate for flag in loan.worked.answer.flags}
