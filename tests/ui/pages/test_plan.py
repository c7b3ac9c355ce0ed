"""The plan page: what time alone brings, with the records behind it, and as a calendar."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QFileDialog

from credittracker.advice.clock import EndingKind
from credittracker.book.accounts import Account, AccountKind
from credittracker.book.borrowing import Loan
from credittracker.services.demo import sample_book
from credittracker.services.workspace import Label
from credittracker.ui.pages.plan.courses import finding
from credittracker.ui.pages.plan.events import calendar_events
from credittracker.ui.pages.plan.view import ahead_view, looked_ahead
from credittracker.ui.widgets.empty_state import EmptyState
from tests.conftest import TODAY
from tests.ui.pages.live import Live
from tests.ui.pages.states import sample_state

D = Decimal


@pytest.fixture(scope="module")
def view():
    seen, clock = looked_ahead(sample_state().analysis, lambda *_: None)
    return ahead_view(seen, clock)


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "plan", (language, theme), qtbot)
    made.idle()
    yield made
    made.close()


def with_sample(live):
    live.session.apply(Label("sample"), lambda _: sample_book("en", TODAY))
    live.wait(lambda: bool(live.page.moves.model.total))
    live.idle()


def cells(table):
    model = table.model
    return [[column.text(row) for column in model.columns] for row in model.shown()]


def test_the_rows_add_up_to_the_course(view):
    assert sum(row.delta for row in view.moves) == view.then.total - view.now.total
    assert [row.on for row in view.moves] == sorted(row.on for row in view.moves)


def test_the_finding_says_the_day_the_line_is_reached_or_that_it_is_not(view):
    gained = f"+{view.then.total - view.now.total:.1f}"
    assert finding(replace(view, crosses=date(2027, 3, 8))) == (
        "Time alone brings you to 70 on 8 Mar 2027"
    )
    never = replace(view, crosses=None)
    assert finding(never) == f"Time alone: {gained} points in two years, not yet 70"
    there = replace(view, crosses=view.now.on)
    assert finding(there) == f"Time alone: {gained} points in two years"


def test_a_calendar_says_days_and_points_and_no_amount(view):
    book = sample_state().book

    events = calendar_events(view, lambda record: f"about {book.find(record).id}")

    assert len({e.key for e in events}) == len(events)
    assert {e.on for e in events} == {r.on for r in (*view.moves, *view.endings)}
    first = events[0]
    assert first.title == f"Credit score about {view.moves[0].total}"
    assert first.text == "+0.4 Time in your job: Time passes"


def test_days_to_come_are_worked_out_and_listed(live):
    with_sample(live)

    rows = cells(live.page.moves)
    assert rows[0][:4] == ["2 Dec 2026", "Time in your job", "+0.4", "Time passes"]
    ends = cells(live.page.endings)
    assert [row[1] for row in ends].count("Late payment") == 2
    assert live.page.primary_action().isEnabled()


def test_a_record_leads_to_its_page(live, qtbot):
    with_sample(live)
    row = next(r for r in live.page.endings.model.shown() if r.kind is EndingKind.LATE)

    with qtbot.waitSignal(live.page.pageRequested) as asked:
        live.page.endings.openRequested.emit(row)

    assert asked.args == [
        "repayments" if row.record in live.book.late_marks else "accounts",
        row.record,
    ]


def test_a_change_of_the_book_is_looked_ahead_from(live):
    with_sample(live)
    before = cells(live.page.endings)
    gone = next(r for r in live.page.endings.model.shown() if r.kind is EndingKind.INQUIRY)

    live.session.apply(Label("delete"), lambda book: book.without(gone.record))
    live.wait(lambda: len(cells(live.page.endings)) == len(before) - 1)

    live.session.undo()
    live.wait(lambda: cells(live.page.endings) == before)


def test_the_days_are_kept_in_a_calendar_without_amounts(live, monkeypatch, tmp_path):
    with_sample(live)
    path = tmp_path / "days.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    live.page.primary_action().trigger()
    live.wait(lambda: "days.ics" in live.page.said.text)

    told = path.read_bytes().decode()
    assert told.count("BEGIN:VEVENT") == told.count("END:VEVENT") > 20
    assert "$" not in told.replace("$••••", "")


def test_what_is_late_is_named_as_paid_today(live):
    account = Account(id="a", platform="x", name="Corner loan", kind=AccountKind.INSTALMENT_LOAN)
    lent = Loan(
        id="l", account="a", on=TODAY - timedelta(days=40), principal=D(900), rate=D(0), terms=3
    )

    live.session.apply(Label("late"), lambda book: book.with_records(account, lent))
    live.wait(lambda: "Supposed" in live.page._assumed.text())

    assert "Supposed to be paid today: Corner loan ¥300.00." in live.page._assumed.text()


def test_without_records_the_page_leads_to_the_accounts(live, qtbot):
    empty = live.page.findChild(EmptyState)

    with qtbot.waitSignal(live.page.pageRequested) as asked:
        empty.button.click()

    assert asked.args[0] == "accounts"
    assert not live.page.primary_action().isEnabled()
