"""The repayments page: what is due, one key away from being paid."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.borrowing import FailedDebit, Loan, Repayment, Statement
from credittracker.book.person import LateMark
from credittracker.services.changes import Change
from credittracker.services.workspace import Label
from credittracker.ui.forms.confirm import ConfirmDialog
from credittracker.ui.pages.repayments.page import RepaymentsPage
from credittracker.ui.record_forms.dialog import RecordDialog
from tests.conftest import TODAY
from tests.ui.pages.live import Live
from tests.ui.pages.states import sample_state, state_of

LINE = Account(id="a", platform="jiebei", name="Line", kind=AccountKind.REVOLVING_LINE)
LOAN = Loan(
    id="l", account="a", on=date(2026, 9, 25), principal=Decimal(1200), terms=12, rate=Decimal(0)
)
"""Due on the 25th of each month: one late by TODAY, one in two days."""
PAID = Repayment(id="r", account="a", loan="l", on=date(2026, 10, 25), amount=Decimal(100))


@pytest.fixture
def page(qtbot):
    page = RepaymentsPage()
    qtbot.addWidget(page)
    page.resize(1060, 700)
    page.asked = []
    page.changeRequested.connect(lambda label, intent: page.asked.append((label.code, intent)))
    return page


def dues(page):
    return page.tabs["dues"].table


def press(qtbot, page, key):
    """Press a key in the list of dues, the way somebody without a mouse does."""
    page.show()
    page.activateWindow()
    dues(page).view.setFocus()
    qtbot.waitUntil(dues(page).view.hasFocus)
    qtbot.keyClick(dues(page).view, key)


def test_space_marks_the_selected_due_as_paid_today(page, qtbot):
    page.show_state(state_of(Book().with_records(LINE, LOAN)))

    press(qtbot, page, Qt.Key.Key_Space)

    ((code, intent),) = page.asked
    (made,) = intent(page.state.book).repayments.values()
    assert (code, made.on, made.amount, made.loan) == ("mark_paid", TODAY, 100, "l")


def test_after_marking_one_the_next_is_selected(page):
    page.show_state(state_of(Book().with_records(LINE, LOAN)))

    page.mark_paid()

    assert [row.due.number for row in dues(page).selected()] == [2]


def test_a_due_is_not_paid_twice_while_its_payment_is_under_way(page):
    page.show_state(state_of(Book().with_records(LINE, LOAN)))

    for _ in range(6):
        page.mark_paid()

    assert len(page.asked) == 4  # one for each due, the last one too
    assert not page.paid_button.isEnabled()


def test_after_marking_the_last_the_first_open_one_is_selected(page):
    page.show_state(state_of(Book().with_records(LINE, LOAN)))
    dues(page).select(("l", 4, date(2027, 1, 25)))

    page.mark_paid()

    assert [row.due.number for row in dues(page).selected()] == [1]


def test_what_could_not_be_paid_can_be_tried_again(page):
    page.show_state(state_of(Book().with_records(LINE, LOAN)))
    dues(page).view.selectAll()
    page.mark_paid()

    for _ in page.asked[:]:
        page.change_ended()
    dues(page).select(("l", 1, date(2026, 10, 25)))

    assert page.paid_button.isEnabled()


def test_the_window_tells_when_a_payment_is_made_or_refused(qtbot, tmp_path, language, theme):
    live = Live(tmp_path, "repayments", (language, theme), qtbot)
    live.workspace.apply(Label("add"), lambda book: book.with_records(LINE, LOAN))
    live.session.refresh()
    live.idle()

    live.page.mark_paid()
    live.page.request(Change(Label("refused"), lambda _book: 1 / 0))
    live.idle()

    assert live.page.paid_button.isEnabled()
    assert len(live.book.repayments) == 1
    live.close()


def test_several_dues_are_marked_at_once(page):
    page.show_state(state_of(Book().with_records(LINE, LOAN)))
    dues(page).view.selectAll()

    page.paid_button.click()

    assert [code for code, _ in page.asked] == ["mark_paid"] * 4


def test_what_is_paid_cannot_be_paid_again(page):
    page.show_state(state_of(Book().with_records(LINE, LOAN, PAID)))
    dues(page).select(("l", 1, date(2026, 10, 25)))

    page.mark_paid()

    assert not page.paid_button.isEnabled()
    assert page.asked == []


def test_enter_asks_for_another_amount_or_day(page, qtbot):
    page.show_state(state_of(Book().with_records(LINE, LOAN)))

    press(qtbot, page, Qt.Key.Key_Return)

    dialog = page.findChild(RecordDialog)
    values = dialog.values()
    assert (values["account"], values["loan"], values["amount"]) == ("a", "l", Decimal(100))
    dialog.reject()


def test_opening_a_paid_due_opens_its_payment(page):
    page.show_state(state_of(Book().with_records(LINE, LOAN, PAID)))
    dues(page).openRequested.emit(page.tabs["dues"].table.model.shown()[-1])

    dialog = page.findChild(RecordDialog)

    assert dialog.values()["amount"] == Decimal(100)
    dialog.reject()


def test_the_sums_are_said_over_the_list(page):
    page.show_state(state_of(Book().with_records(LINE, LOAN)))

    assert page.sums.late.text() == "Late: ¥100.00"
    assert page.sums.soon.text() == "Due in the next 31 days: ¥100.00"


def test_an_empty_book_has_nothing_due_and_says_so(page):
    page.show_state(state_of(Book()))

    assert page.sums.soon.text() == "Nothing is due in the next 31 days."
    assert not page.primary_action().isEnabled()


def test_hidden_amounts_are_hidden_everywhere(page):
    page.show_state(sample_state(masked=True))

    texts = [
        column.text(row)
        for tab in page.tabs.values()
        for row in tab.table.model.shown()
        for column in tab.table.model.columns
    ]

    shown = [*texts, page.sums.soon.text(), page.sums.late.text()]
    assert not [text for text in shown if "$" in text and "••••" not in text]


def test_deleting_a_repayment_asks_first(page):
    page.show_state(state_of(Book().with_records(LINE, LOAN, PAID)))
    table = page.tabs["repayments"].table

    table.deleteRequested.emit(table.model.shown())
    page.findChild(ConfirmDialog).accept()

    ((code, intent),) = page.asked
    assert code == "delete.repayment"
    assert not intent(page.state.book).repayments


def test_the_menu_of_a_due_offers_to_pay_it(page):
    page.show_state(state_of(Book().with_records(LINE, LOAN)))

    assert [a.text() for a in page.make_menu().actions()] == [
        "Mark as paid",
        "Other amount or day…",
    ]


RECORDS = (
    PAID,
    Statement(id="s", account="a", on=TODAY, due=TODAY, amount=Decimal(5)),
    FailedDebit(id="f", account="a", on=TODAY),
    LateMark(id="m", on=TODAY, days=3),
)


@pytest.mark.parametrize("record", RECORDS, ids=lambda r: r.id)
def test_a_record_is_brought_into_view(page, record):
    page.show_state(state_of(Book().with_records(LINE, LOAN, *RECORDS)))

    page.show_record(record.id)

    assert page.current.table.selected()


def test_the_dues_of_an_account_are_brought_into_view(page):
    page.show_state(state_of(Book().with_records(LINE, LOAN)))
    page.choose("bills")

    page.show_record("a")

    assert page.current.name == "dues"


def test_every_tab_is_painted_without_complaint(page):
    page.show_state(state_of(Book().with_records(LINE, LOAN, *RECORDS)))
    page.show()

    for name in page.tabs:
        page.choose(name)
        assert not page.grab().isNull()
