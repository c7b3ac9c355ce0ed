"""The calendar of repayments: every due on its day, how it turned out, from the keyboard too."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.borrowing import FailedDebit, Loan, Repayment
from credittracker.services.analysis import analyse
from credittracker.services.catalogue import load_card
from credittracker.services.demo import sample_book
from credittracker.services.workspace import Label
from credittracker.ui.pages.repayments.calendar_view import Turnout, day_marks, worst
from credittracker.ui.widgets.month_grid import first_shown
from tests.conftest import TODAY
from tests.ui.pages.live import Live

D = Decimal
DAY = timedelta(days=1)


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "repayments", (language, theme), qtbot)
    made.session.apply(Label("sample"), lambda _: sample_book("en", TODAY))
    made.idle()
    made.page.choose("calendar")
    made.window.activateWindow()
    made.wait(made.window.isActiveWindow)
    yield made
    made.close()


def instalment(name, due, *, paid=None):
    """A loan of one instalment, and the day it was paid."""
    on, rate = due - 30 * DAY, D(0)
    records = [
        Loan(id=name, account="a", on=on, principal=D(100), rate=rate, terms=1, first_due=due)
    ]
    if paid is not None:
        records.append(Repayment(id=f"{name}-p", account="a", loan=name, on=paid, amount=D(100)))
    return records


def test_each_due_turned_out_as_it_was_paid():
    account = Account(id="a", platform="x", name="A", kind=AccountKind.OTHER, grace_days=0)
    first = TODAY - 100 * DAY
    book = Book().with_records(
        account,
        *instalment("on_time", first, paid=first),
        *instalment("paid_late", first + DAY, paid=first + 9 * DAY),
        *instalment("late", TODAY - 3 * DAY),
        *instalment("due", TODAY + 3 * DAY),
        FailedDebit(id="f", account="a", on=first, amount=D(100)),
    )

    marks = day_marks(analyse(book, TODAY, load_card()))

    found = {m.record: m.turnout for some in marks.values() for m in some}
    assert found == {
        "on_time": Turnout.ON_TIME,
        "paid_late": Turnout.PAID_LATE,
        "late": Turnout.LATE,
        "due": Turnout.DUE,
        "f": Turnout.FAILED,
    }
    assert [m.turnout for m in marks[first]] == [Turnout.FAILED, Turnout.ON_TIME]
    assert worst(marks[first]) is Turnout.FAILED
    assert worst(()) is None
    assert next(m.days for m in marks[first + DAY]) == 8


@pytest.mark.parametrize(
    ("code", "first"), [("en", date(2026, 11, 1)), ("zh_CN", date(2026, 10, 26))]
)
def test_the_week_begins_as_people_are_used_to(language, code, first):
    language.choose(code)

    assert first_shown(date(2026, 11, 23)) == first


def test_the_month_is_listed_beside_its_days_and_a_row_is_its_day(live):
    tab = live.page.calendar
    rows = tab.table.model.shown()
    assert rows
    assert all((r.on.year, r.on.month) == (2026, 11) for r in rows)

    tab.table.select_row(len(rows) - 1)

    assert tab.grid.day == rows[-1].on
    assert rows[-1].account.name in tab.grid.accessibleDescription()


def test_the_keys_go_by_days_weeks_and_months(live):
    grid = live.page.calendar.grid
    grid.setFocus()
    steps = [
        (Qt.Key.Key_Left, date(2026, 11, 22)),
        (Qt.Key.Key_Up, date(2026, 11, 15)),
        (Qt.Key.Key_Right, date(2026, 11, 16)),
        (Qt.Key.Key_Down, date(2026, 11, 23)),
        (Qt.Key.Key_PageUp, date(2026, 10, 23)),
        (Qt.Key.Key_End, date(2026, 10, 31)),
        (Qt.Key.Key_PageDown, date(2026, 11, 30)),
        (Qt.Key.Key_Home, date(2026, 11, 1)),
    ]
    for key, day in steps:
        QTest.keyClick(grid, key)
        assert grid.day == day
    assert grid.accessibleName() == "Nov 2026"


def test_a_click_chooses_a_day_of_the_month_or_of_the_year(live):
    tab = live.page.calendar
    QTest.mouseClick(tab.grid, Qt.MouseButton.LeftButton, pos=QPoint(5, 40))
    assert tab.grid.day == date(2026, 11, 1)

    side = min(15.0, tab.year.width() / 54)
    new_year = QPoint(int(side / 2), int(18 + 4.5 * side))
    QTest.mouseClick(tab.year, Qt.MouseButton.LeftButton, pos=new_year)
    assert tab.grid.day == date(2026, 1, 1)
    assert tab.table.model.total == sum(m.on.month == 1 for m in _all(live) if m.on.year == 2026)


def test_the_buttons_turn_the_months_and_come_back(live):
    tab = live.page.calendar
    tab.back.click()
    tab.back.click()
    tab.forth.click()
    assert tab.grid.day == date(2026, 10, 23)
    tab.now.click()
    assert tab.grid.day == TODAY


def test_beyond_the_days_there_are_the_calendar_stays(live):
    grid = live.page.calendar.grid
    grid.select(date(2199, 12, 15))
    live.page.calendar.forth.click()
    assert grid.day == date(2199, 12, 15)


def test_the_year_says_how_often_what_happened(live):
    said = live.page.calendar.year.accessibleDescription()
    of_year = [m.turnout for m in _all(live) if m.on.year == TODAY.year]

    assert f"On time {of_year.count(Turnout.ON_TIME)}" in said


def test_opening_a_row_goes_to_its_record(live):
    tab = live.page.calendar
    tab.forth.click()
    due = next(m for m in tab.table.model.shown() if m.turnout is Turnout.DUE)

    tab.table.openRequested.emit(due)

    assert live.page.current.name == "dues"


def _all(live):
    return [m for some in day_marks(live.session.state.analysis).values() for m in some]
