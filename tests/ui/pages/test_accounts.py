"""The accounts page: what is recorded, to look at, add to and correct."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent, Method
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, LoanEvent, LoanEventKind
from credittracker.book.person import Note
from credittracker.services.demo import sample_book
from credittracker.ui.forms.confirm import ConfirmDialog
from credittracker.ui.pages.accounts.page import AccountsPage
from credittracker.ui.pages.accounts.view import account_detail, accounts_view
from credittracker.ui.record_forms.dialog import RecordDialog
from credittracker.ui.widgets.empty_state import EmptyState
from tests.conftest import TODAY
from tests.ui.pages.states import sample_state, state_of

LINE = Account(id="a", platform="jiebei", name="Line", kind=AccountKind.REVOLVING_LINE)


def limit(change, amount=None, on=date(2026, 1, 1)):
    value = None if amount is None else Decimal(amount)
    return LimitEvent(id=f"e-{change}-{on}", account="a", on=on, change=change, amount=value)


def loan(**values):
    plain = {"id": "l", "account": "a", "on": date(2026, 10, 1), "principal": Decimal(1200)}
    return Loan(**plain, **{"terms": 12, **values})


def view_of(*records, **how):
    state = state_of(Book().with_records(*records))
    return accounts_view(state.book, state.analysis, state.catalogue, **how)


@pytest.fixture
def page(qtbot):
    page = AccountsPage()
    qtbot.addWidget(page)
    page.resize(1060, 700)
    page.asked = []
    page.changeRequested.connect(lambda label, intent: page.asked.append((label.code, intent)))
    return page


def cells(page, tab):
    model = page.tabs[tab].table.model
    return [column.text(row) for row in model.shown() for column in model.columns]


@pytest.mark.parametrize("spoken", ["en", "zh_CN"])
def test_every_record_of_the_sample_has_its_row(spoken):
    state = state_of(sample_book(spoken, TODAY))

    view = accounts_view(state.book, state.analysis, state.catalogue, show_closed=True)

    assert len(view.accounts) == len(state.book.accounts)
    assert len(view.loans) == len(state.book.loans)
    assert len(view.events) == len(state.book.limit_events)
    assert len(view.applications) == len(state.book.applications)


def test_nothing_recorded_leaves_only_platforms():
    view = view_of()

    assert (view.accounts, view.loans, view.personal, view.closed) == ((), (), (), 0)
    assert view.platforms


def test_closed_accounts_wait_behind_the_open_ones():
    gone = replace(LINE, id="b", closed=date(2026, 2, 2))

    assert [r.id for r in view_of(gone, LINE).accounts] == ["a"]
    assert [r.id for r in view_of(gone, LINE, show_closed=True).accounts] == ["a", "b"]


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({}, "late"),
        ({"first_due": date(2026, 12, 1)}, "running"),
        ({"method": Method.UNKNOWN}, "no_plan"),
        ({"closed": date(2026, 10, 2)}, "settled"),
    ],
)
def test_a_loan_says_how_it_stands(values, state):
    assert view_of(LINE, loan(**values)).loans[0].state == state


@pytest.mark.parametrize("kind", [LoanEventKind.SETTLED, LoanEventKind.REFINANCED])
def test_a_loan_that_an_event_ended_is_settled_and_not_repaid(kind):
    end = LoanEvent(id="e", loan="l", on=date(2026, 11, 1), kind=kind)

    assert view_of(LINE, loan(), end).loans[0].state == "settled"


def test_a_loan_shows_the_rate_in_force():
    first, second, later = (
        LoanEvent(id=f"e{on}", loan="l", on=on, kind=LoanEventKind.RATE_RESET, rate=Decimal(rate))
        for on, rate in (
            (date(2026, 10, 15), "0.05"),
            (date(2026, 11, 1), "0.04"),
            (date(2027, 1, 1), "0.03"),
        )
    )
    dear = loan(rate=Decimal("0.06"))

    rows = [view_of(LINE, dear, *some).loans[0] for some in ((), (second, first), (later,))]

    assert [row.rate for row in rows] == [Decimal("0.06"), Decimal("0.04"), Decimal("0.06")]


def test_a_mortgage_has_no_limit_to_speak_of():
    home = replace(LINE, kind=AccountKind.MORTGAGE)

    assert [r.has_limit for r in view_of(home).accounts] == [False]


def test_the_close_up_shows_notes_about_anything_of_the_account():
    event = limit(LimitChange.FROZEN)
    note = Note(id="n", about=event.id, on=TODAY, text="They called")
    state = state_of(Book().with_records(LINE, event, note))

    detail = account_detail(state.book, state.analysis, state.catalogue, "a")

    assert (detail.events, detail.notes) == ((event,), (note,))


def test_an_account_that_is_gone_has_no_close_up():
    state = sample_state()

    assert account_detail(state.book, state.analysis, state.catalogue, "gone") is None


def test_the_four_states_of_a_limit_read_differently(page):
    accounts = [replace(LINE, id=key, name=key) for key in "abcd"]
    events = [
        limit(LimitChange.GRANTED, 0),
        replace(limit(LimitChange.FROZEN), account="b"),
        replace(limit(LimitChange.CLOSED), account="c"),
    ]
    page.show_state(state_of(Book().with_records(*accounts, *events)))
    page._show_closed.setChecked(True)

    model = page.tabs["accounts"].table.model
    words = {row.id: model.columns[2].text(row) for row in model.shown()}

    assert words == {"a": "¥0.00", "b": "Frozen", "c": "Closed", "d": "Unknown"}


def test_a_loan_is_added_with_the_keyboard_alone(page, qtbot):
    page.show_state(state_of(Book().with_records(LINE)))
    page.show()

    page.primary_action().trigger()
    dialog = page.findChild(RecordDialog)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.keyClicks(dialog.editors["principal"].control, "5000")
    qtbot.keyClick(dialog.editors["principal"].control, Qt.Key.Key_Return)

    ((code, intent),) = page.asked
    (made,) = intent(page.state.book).loans.values()
    assert (code, made.account, made.principal) == ("add.loan", "a", 5000)


def test_without_an_account_the_first_step_is_an_account(page):
    page.show_state(state_of(Book()))
    page.primary_action().trigger()

    dialog = page.findChild(RecordDialog)

    assert page.primary_action().text() == "Add account"
    assert "platform" in dialog.editors
    dialog.reject()


def test_an_empty_book_teaches_on_every_tab(page):
    page.show_state(state_of(Book()))

    headlines = {e.accessibleName() for e in page.findChildren(EmptyState)}

    assert len(headlines) == 5


def test_deleting_asks_first_and_names_what_goes_along(page):
    page.show_state(state_of(Book().with_records(LINE, loan(), limit(LimitChange.FROZEN))))
    page.tabs["accounts"].table.select_row(0)

    page.detail.wanted.emit("delete")

    dialog = page.findChild(ConfirmDialog)
    assert "1 × limit change" in dialog.accessibleDescription()
    assert "1 × loan" in dialog.accessibleDescription()
    assert page.asked == []
    dialog.accept()
    ((code, intent),) = page.asked
    assert code == "delete.account"
    assert list(intent(page.state.book)) == []


def test_taking_back_the_question_deletes_nothing(page):
    page.show_state(state_of(Book().with_records(LINE)))
    page.detail.wanted.emit("delete")

    page.findChild(ConfirmDialog).reject()

    assert page.asked == []


def test_a_bundled_platform_cannot_be_deleted(page):
    page.show_state(sample_state())
    table = page.tabs["platforms"].table

    table.deleteRequested.emit(table.model.shown()[:1])

    assert page.findChild(ConfirmDialog) is None


def test_an_account_is_closed_and_opened_again(page):
    page.show_state(state_of(Book().with_records(LINE)))

    page.detail.wanted.emit("close")

    _, intent = page.asked[0]
    assert intent(page.state.book).accounts["a"].closed == TODAY


@pytest.mark.parametrize("code", ["loan", "repayment", "limit", "bill", "note", "edit"])
def test_the_panel_opens_the_form_for_its_account(page, code):
    page.show_state(state_of(Book().with_records(LINE)))

    page.detail.wanted.emit(code)

    dialog = page.findChild(RecordDialog)
    assert dialog.values().get("account", "a") == "a"
    dialog.reject()


def test_hidden_amounts_are_hidden_everywhere(page):
    page.show_state(sample_state(masked=True))

    shown = [text for tab in page.tabs for text in cells(page, tab)]
    panel = [w.text() for w in page.detail.findChildren(QLabel)]

    assert not [text for text in (*shown, *panel) if "$" in text and "••••" not in text]
    assert "••••" in page.detail.bar.accessibleDescription()


@pytest.mark.parametrize(
    ("collection", "tab"),
    [
        ("accounts", "accounts"),
        ("limit_events", "events"),
        ("applications", "applications"),
        ("incomes", "personal"),
        ("notes", "events"),
    ],
)
def test_a_record_is_brought_into_view(page, collection, tab):
    state = sample_state()
    page.show_state(state)

    page.show_record(next(iter(getattr(state.book, collection))))

    assert page.current.name == tab
    assert page.current.table.selected()


def test_a_closed_account_can_be_brought_into_view(page):
    gone = replace(LINE, id="b", closed=date(2026, 2, 2))
    page.show_state(state_of(Book().with_records(LINE, gone)))

    page.show_record("b")

    assert [row.id for row in page.current.table.selected()] == ["b"]


def test_every_tab_is_painted_without_complaint(page):
    page.show_state(sample_state())
    page.show()

    for name in page.tabs:
        page.choose(name)
        assert not page.grab().isNull()
