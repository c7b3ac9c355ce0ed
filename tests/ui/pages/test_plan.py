"""The plan page: what time alone brings, with the records behind it, and as a calendar."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from credittracker.advice.clock import EndingKind
from credittracker.advice.scenario import Apply
from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan
from credittracker.services.analysis import analyse
from credittracker.services.catalogue import load_card
from credittracker.services.demo import sample_book
from credittracker.services.progress import CancelledError
from credittracker.services.workspace import Label
from credittracker.ui.pages.plan.courses import ahead_course, finding
from credittracker.ui.pages.plan.events import calendar_events
from credittracker.ui.pages.plan.view import looking_ahead
from credittracker.ui.widgets.empty_state import EmptyState
from tests.conftest import TODAY
from tests.ui.pages.live import Live
from tests.ui.pages.states import sample_state

D = Decimal


@pytest.fixture(scope="module")
def view():
    return looking_ahead(sample_state().analysis).work(lambda *_: None).found


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "plan", (language, theme), qtbot)
    made.idle()
    yield made
    made.close()


def with_sample(live):
    live.session.apply(Label("sample"), lambda _: sample_book("en", TODAY))
    live.wait(lambda: bool(live.page.ahead.moves.model.total))
    live.idle()


def shown(live):
    """What stands there instead of the days to come."""
    return next(one for one in live.page.findChildren(EmptyState) if one.isVisible())


def cells(table):
    model = table.model
    return [[column.text(row) for column in model.columns] for row in model.shown()]


def test_the_rows_add_up_to_the_course(view):
    assert sum(row.delta for row in view.moves) == view.then.total - view.now.total
    assert [row.on for row in view.moves] == sorted(row.on for row in view.moves)


def test_the_finding_says_the_day_the_line_is_reached_or_that_it_is_not(view):
    gained = f"+{view.then.total - view.now.total:.1f}"
    assert finding(replace(view, crosses=date(2027, 3, 8))) == (
        "Time alone would bring you to 70 on 8 Mar 2027"
    )
    never = replace(view, crosses=None)
    assert finding(never) == f"Time alone: {gained} points in two years, not yet 70"
    there = replace(view, crosses=view.now.on)
    assert finding(there) == f"Time alone: {gained} points in two years"


def test_the_line_stays_in_the_picture_of_whoever_is_far_above_it(view):
    far = replace(view, path=tuple(replace(s, line=D(40)) for s in view.path))

    assert ahead_course(far).least < far.now.line


def test_a_calendar_says_days_and_points_and_no_amount(view):
    book = sample_state().book

    events = calendar_events(view, lambda record: f"about {book.find(record).id}")

    assert len({e.key for e in events}) == len(events)
    assert {e.on for e in events} == {r.on for r in (*view.moves, *view.endings)}
    first = events[0]
    assert first.title == f"CreditTracker score about {view.moves[0].total}"
    assert first.text == "+0.4 Time in your job: Time passes"


def test_days_to_come_are_worked_out_and_listed(live):
    with_sample(live)

    rows = cells(live.page.ahead.moves)
    assert rows[0][:4] == ["2 Dec 2026", "Time in your job", "+0.4", "Time passes"]
    ends = cells(live.page.ahead.endings)
    assert [row[1] for row in ends].count("Late payment") == 2
    assert live.page.primary_action().isEnabled()


def test_a_record_leads_to_its_page(live, qtbot):
    with_sample(live)
    row = next(r for r in live.page.ahead.endings.model.shown() if r.kind is EndingKind.LATE)

    with qtbot.waitSignal(live.page.pageRequested) as asked:
        live.page.ahead.endings.openRequested.emit(row)

    assert asked.args == [
        "repayments" if row.record in live.book.late_marks else "accounts",
        row.record,
    ]


def test_a_change_of_the_book_is_looked_ahead_from(live):
    with_sample(live)
    before = cells(live.page.ahead.endings)
    gone = next(r for r in live.page.ahead.endings.model.shown() if r.kind is EndingKind.INQUIRY)

    live.session.apply(Label("delete"), lambda book: book.without(gone.record))
    live.wait(lambda: len(cells(live.page.ahead.endings)) == len(before) - 1)

    live.session.undo()
    live.wait(lambda: cells(live.page.ahead.endings) == before)


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
    live.wait(lambda: "Supposed" in live.page.ahead.assumed.text())

    assert "Supposed to be paid today: Corner loan ¥300.00." in live.page.ahead.assumed.text()


def test_without_records_the_page_leads_to_the_accounts(live, qtbot):
    empty = shown(live)

    with qtbot.waitSignal(live.page.pageRequested) as asked:
        empty.button.click()

    assert asked.args[0] == "accounts"
    assert not live.page.primary_action().isEnabled()


def test_several_late_instalments_of_one_loan_are_events_of_their_own():
    account = Account(id="a", platform="x", name="Corner loan", kind=AccountKind.INSTALMENT_LOAN)
    lent = Loan(
        id="l", account="a", on=TODAY - timedelta(days=130), principal=D(900), rate=D(0), terms=3
    )
    seen = analyse(Book().with_records(account, lent), TODAY, load_card())
    late = looking_ahead(seen).work(lambda *_: None).found

    keys = [e.key for e in calendar_events(late, lambda _: "") if e.key.startswith("ends-l")]

    assert len(keys) == len(set(keys)) == 3


def test_hiding_amounts_hides_them_at_once_and_works_nothing_out_again(live, qtbot):
    account = Account(id="a", platform="x", name="Corner loan", kind=AccountKind.INSTALMENT_LOAN)
    lent = Loan(
        id="l", account="a", on=TODAY - timedelta(days=40), principal=D(900), rate=D(0), terms=3
    )
    live.session.apply(Label("late"), lambda book: book.with_records(account, lent))
    live.wait(lambda: "300.00" in live.page.ahead.assumed.text())
    live.idle()

    with qtbot.assertNotEmitted(live.page.workRequested):
        live.session.change_settings(masked=True)

    assert "Corner loan ¥••••" in live.page.ahead.assumed.text()


def test_after_the_last_record_is_gone_there_are_no_days_to_keep(live):
    with_sample(live)

    live.session.undo()
    live.wait(lambda: not live.page.tabs.isVisible())

    assert not live.page.primary_action().isEnabled()


def test_work_that_is_stopped_shows_no_days_of_another_book(live):
    with_sample(live)
    asked = []
    live.page.workRequested.disconnect()
    live.page.workRequested.connect(lambda work, done: asked.append((work, done)))
    live.session.apply(Label("less"), lambda book: book.without(next(iter(book.applications))))
    live.wait(lambda: bool(asked))

    def stop(_done, _total):
        raise CancelledError

    work, done = asked[-1] if len(asked) == 1 else next(a for a in asked if a[1] == live.page._show)
    done(work(stop))

    assert not live.page.primary_action().isEnabled()
    shown(live).button.click()
    work, done = asked[-1]
    done(work(lambda *_: None))
    assert live.page.tabs.isVisible()


def test_who_leaves_the_page_stops_the_work_and_who_comes_back_gets_it(live):
    with_sample(live)
    asked = []
    live.page.workRequested.disconnect()
    live.page.workRequested.connect(lambda work, done: asked.append((work, done)))
    live.session.apply(Label("less"), lambda book: book.without(next(iter(book.applications))))
    live.wait(lambda: any(done == live.page._show for _, done in asked))
    work, done = next(a for a in asked if a[1] == live.page._show)

    live.page.hide()
    assert work(lambda *_: None).found is None
    live.page.show()

    again, _ = asked[-1]
    assert again != work
    done(again(lambda *_: None))
    assert live.page.tabs.isVisible()
    assert live.page.primary_action().isEnabled()


def test_the_search_is_that_of_the_list_shown(live):
    with_sample(live)
    live.window.activateWindow()
    live.wait(live.window.isActiveWindow)
    for table, tabs, name in (
        (live.page.ahead.moves, live.page.ahead.lists, "moves"),
        (live.page.ahead.endings, live.page.ahead.lists, "endings"),
        (live.page.what_if.table, live.page.tabs, "what_if"),
    ):
        tabs.choose(name)
        live.page.focus_search()
        assert table.isAncestorOf(QApplication.focusWidget())


def test_another_theme_keeps_what_is_tried_and_the_tab(live):
    with_sample(live)
    live.page.tabs.choose("what_if")
    live.page.what_if.take(Apply(TODAY, "A bank"))
    live.idle()
    before = live.page

    live.session.change_settings(theme="dark")

    assert live.page is not before
    live.wait(lambda: len(live.page.what_if.table.model.shown()) == 2)
    assert live.page.tabs.current == "what_if"
