"""Two days compared on the score page, in a real window over a real book."""

from datetime import timedelta
from decimal import Decimal
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from credittracker.scoring.model import first_day, score
from credittracker.services.analysis import analyse
from credittracker.services.catalogue import load_card
from credittracker.services.comparing import compare
from credittracker.services.demo import sample_book
from credittracker.services.progress import CancelledError, Errand
from credittracker.services.workspace import Label
from credittracker.ui.pages.score.compare_view import compare_view, days_to_compare
from credittracker.ui.words import formats
from tests.conftest import TODAY
from tests.ui.pages.live import Live
from tests.ui.pages.loan_page import press
from tests.ui.pages.states import sample_state

CARD = load_card()
BOOK = sample_book("en", TODAY)


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "score", (language, theme), qtbot)
    made.window.activateWindow()
    made.session.apply(Label("sample"), lambda _: BOOK)
    made.wait(made.window.isActiveWindow)
    made.idle()
    yield made
    made.close()


def pane(live):
    """The comparison, worked out for the days it begins with."""
    live.page.show_record("compare")
    live.wait(lambda: live.page.is_complete)
    return live.page.compare


def chosen(live, code):
    shown = pane(live)
    shown.ask.offers[code].click()
    live.wait(lambda: live.page.is_complete)
    return shown


def words(widget) -> str:
    return "\n".join(w.text() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget))


def total_on(day) -> Decimal:
    return score(CARD, BOOK, day).total


def test_rows_and_steps_sum_to_the_change():
    seen = analyse(BOOK, TODAY, CARD)
    view = compare_view(compare(seen, (TODAY - timedelta(200), TODAY)))

    assert sum(row.delta for row in view.rows) == view.delta
    assert sum(delta for _, delta in view.steps) == view.delta
    assert [row.on for row in view.rows] == sorted((r.on for r in view.rows), reverse=True)


def test_days_before_the_first_record_are_not_offered():
    book = BOOK.without(*(r.id for r in BOOK if getattr(r, "on", TODAY) < TODAY - timedelta(60)))
    known = days_to_compare(analyse(book, TODAY, CARD))

    assert known.offered["month"] is not None
    assert (known.offered["quarter"], known.offered["year"]) == (None, None)
    assert known.earliest == first_day(book)


def test_it_begins_with_the_last_check_in(live):
    shown = pane(live)
    since = live.session.state.analysis.since.on

    assert shown.ask.days() == (since, TODAY)
    change = total_on(TODAY) - total_on(since)
    assert shown.result.total.text().endswith(formats.points(change, signed=True))


def test_a_year_is_one_click_away_and_every_row_is_in_the_table(live):
    shown = chosen(live, "year")
    first, last = shown.ask.days()
    rows = shown.result.table.model.shown()

    assert last == TODAY
    assert sum(row.delta for row in rows) == total_on(last) - total_on(first)
    assert "23 Nov 2025 to 23 Nov 2026" in words(shown)


def test_days_are_typed_and_objected_to(live, qtbot):
    shown = pane(live)
    first, last = (shown.ask.editors[key] for key in ("first", "last"))

    first.type("2026-03-01")
    last.type("2026-06-30")
    live.wait(lambda: "1 Mar 2026 to 30 Jun 2026" in words(shown.result))

    first.type("2026-07-01")
    assert shown.ask.days() is None
    assert "The first day must be before the second" in words(shown.ask)

    first.type("1999-01-01")
    assert not first.check()
    assert "Nothing had been recorded by that day" in words(first)
    last.type("2026-11-24")
    assert not last.check()
    assert "This day has not come yet" in words(last)
    qtbot.wait(400)
    assert "1 Mar 2026 to 30 Jun 2026" in words(shown.result), "unsound days change nothing"


def test_a_day_leads_to_the_records_that_moved_it(live, qtbot):
    shown = chosen(live, "year")
    table = shown.result.table
    one = next(row for row in table.model.shown() if row.factor == "applications")
    table.select((one.on, one.factor))

    assert "Applications for credit" in words(shown.result)
    link = next(b for b in shown.result.links.findChildren(QAbstractButton))
    assert "Harbour Bank" in link.text() or "Application" in link.text()
    with qtbot.waitSignal(live.page.pageRequested) as asked:
        link.click()
    assert asked.args == ["accounts", one.records[0]]

    with qtbot.waitSignal(live.page.pageRequested) as asked:
        press(live, table.view, Qt.Key.Key_Return)
    assert asked.args == ["accounts", one.records[0]]


def test_the_rows_can_be_searched_and_exported(live, tmp_path, monkeypatch):
    table = chosen(live, "year").result.table
    table.search.setText("applications")
    file = tmp_path / "moved.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))

    table.export()

    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Day,Factor,Points,What happened"
    assert len(lines) == table.model.rowCount() + 1 > 1


def test_masking_hides_the_amounts_without_working_anything_out_again(live):
    shown = chosen(live, "year")
    before = shown.result.table.model.shown()
    cells = [c.text(row) for row in before for c in shown.result.table.model.columns]
    assert any("$" in cell and "•" not in cell.split("$")[1] for cell in cells)

    live.session.change_settings(masked=True)

    assert live.page.is_complete
    table = shown.result.table.model
    hidden = [c.text(row) for row in table.shown() for c in table.columns]
    assert all("••••" in cell for cell in hidden if "$" in cell)
    assert [row.delta for row in table.shown()] == [row.delta for row in before]


def test_a_change_of_the_book_is_compared_anew(live):
    shown = chosen(live, "year")
    before = shown.result.total.text()
    gone = max(BOOK.applications.values(), key=lambda a: a.on)

    live.session.apply(Label("delete.application"), lambda b: b.without(gone.id))
    live.idle()
    live.wait(lambda: live.page.is_complete)

    assert shown.result.total.text() != before


def test_days_without_a_change_say_so(live):
    first = TODAY - timedelta(1)
    assert total_on(first) == total_on(TODAY)
    shown = pane(live)

    shown.ask.editors["first"].type(formats.iso(first))
    live.wait(lambda: "Nothing moved between these days" in words(shown))


def test_work_that_is_stopped_can_be_begun_again(live):
    shown = pane(live)
    shown.ask.editors["first"].put(first_day(BOOK))
    shown.compare()
    live.session.cancel()
    live.wait(shown.pending.isVisible)

    shown.pending.button.click()
    live.wait(lambda: live.page.is_complete and not shown.pending.isVisible())

    rows = shown.result.table.model.shown()
    assert sum(row.delta for row in rows) == total_on(TODAY) - total_on(first_day(BOOK))


def test_leaving_stops_the_work_and_coming_back_begins_it_again(live):
    shown = pane(live)
    shown.ask.editors["first"].put(first_day(BOOK))
    shown.compare()

    live.page.show_record("points")
    live.idle()
    assert not shown.result.isVisible()
    live.page.show_record("compare")
    live.wait(lambda: live.page.is_complete and shown.result.isVisible())

    rows = shown.result.table.model.shown()
    assert sum(row.delta for row in rows) == total_on(TODAY) - total_on(first_day(BOOK))


def test_a_question_is_dropped_for_the_next_one():
    question = Errand(partial(compare, sample_state().analysis, (TODAY - timedelta(30), TODAY)))
    question.dropped = True

    def refuse(_done: int, _total: int) -> None:
        raise AssertionError("nobody waits for it any more")

    assert question.work(refuse).found is None


def test_stopped_work_has_no_answer():
    question = Errand(partial(compare, sample_state().analysis, (TODAY - timedelta(30), TODAY)))

    def stop(_done: int, _total: int) -> None:
        raise CancelledError

    assert question.work(stop).found is None
