"""The month's check-in in a real window: bring in, confirm, result, kept, and left."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from credittracker.book.book import Book
from credittracker.book.dates import add_months
from credittracker.services.demo import sample_book
from credittracker.ui.forms.confirm import ConfirmDialog
from credittracker.ui.pages.check_in.view import Stage
from credittracker.ui.widgets.waterfall import Waterfall
from tests.conftest import TODAY
from tests.ui.pages.bill_imports import a_file
from tests.ui.pages.checking_in import LINE, LOAN, PAGES, begin, fill, onward, words
from tests.ui.pages.live import Live


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "", (language, theme), qtbot, PAGES)
    yield made
    made.close()


def answer_dialogs(live, press):
    """Press a button of the question that comes up next; what it asked stands in the list."""
    asked = []

    def press_it():
        dialogs = live.page.findChildren(ConfirmDialog)
        if dialogs:
            asked.append(dialogs[0].windowTitle())
            getattr(dialogs[0], press).click()

    timer = QTimer(live.window)
    timer.timeout.connect(press_it)
    timer.start(20)
    return asked, timer


def test_three_steps_lead_to_a_receipt_and_one_undo_takes_all_back(live):
    fill(live, Book().with_records(LINE, LOAN))
    before = live.book
    page = begin(live)
    assert live.window.shell.header.title == "Monthly check-in"

    onward(live)
    rows = page.stages.confirm.rows
    first, second = rows.dues.values()
    first.buttons["paid"].click()
    second.buttons["unpaid"].click()
    rows.limits["line"].buttons["changed"].click()
    rows.limits["line"].editors["amount"].type("8000")
    rows.applied.buttons["none"].click()
    onward(live)
    assert live.book is before
    onward(live)

    assert page.begun is None
    assert [p.on for p in live.book.repayments.values()] == [add_months(TODAY, -1)]
    (limit,) = live.book.limit_events.values()
    assert limit.amount == Decimal(8000)
    (kept,) = live.book.check_ins.values()
    assert kept.total == live.session.state.analysis.score.total
    assert page.stages.receipts.table.selected()[0].check_in == kept
    assert f"{kept.total:.1f}" in page.stages.receipts.paper.text.toPlainText()
    live.session.undo()
    live.idle()
    assert live.book == before


def test_nothing_has_to_be_answered(live):
    fill(live, Book().with_records(LINE, LOAN))
    before = set(live.book)
    begin(live)

    for _ in range(3):
        onward(live)

    assert {type(r).__name__ for r in set(live.book) - before} <= {"CheckIn", "Forecast"}


def test_the_result_is_the_score_after_the_answers_and_its_steps_add_up(live):
    fill(live, sample_book("en", TODAY))
    page = begin(live)
    onward(live)
    row = next(iter(page.stages.confirm.rows.limits.values()))
    row.buttons["frozen"].click()
    onward(live)

    seen, (course,) = page.stages.looking.result.seen, page.findChildren(Waterfall)
    assert seen.score.total != live.session.state.analysis.score.total
    assert f"{seen.score.total:.1f}" in course.accessibleDescription()
    assert seen.since.total + seen.remodelled + sum(s.delta for s in seen.steps) == seen.score.total


def test_bills_go_through_the_import_page_with_the_steps_above_it(live, tmp_path):
    fill(live, Book().with_records(LINE))
    page = begin(live)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(a_file(tmp_path)))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    for event in (QDragEnterEvent(QPoint(9, 9), *how), QDropEvent(QPointF(9, 9), *how)):
        QApplication.sendEvent(page.stages.bring, event)
    live.idle()
    bar = live.window.shell.guide.bar
    assert live.window.shell.current == "importing"
    assert bar.isVisible()
    assert live.page.begun.files is not None

    onward(live)
    waiting = page.stages.confirm.waiting
    assert "not in your book yet" in waiting.text
    waiting.actionRequested.emit()
    assert bar.onward_button.text() == "Back to it"
    live.page.primary_action().trigger()
    live.idle()
    bar.onward_button.click()
    live.idle()

    assert live.page is page
    assert not waiting.isVisible()
    live.wait(lambda: "alipay.csv · 4 new records" in words(page.stages.confirm))
    assert page.begun.stage is Stage.CONFIRM


def test_an_answer_that_was_begun_has_to_be_whole(live):
    fill(live, Book().with_records(LINE))
    page = begin(live)
    onward(live)
    row = page.stages.confirm.rows.limits["line"]
    row.buttons["changed"].click()

    onward(live)

    assert page.begun.stage is Stage.CONFIRM
    assert row.editors["amount"].control.hasFocus()
    assert row.editors["amount"].control.property("invalid") == "true"
    row.buttons["same"].click()
    onward(live)
    assert page.begun.stage is Stage.RESULT


def test_going_back_keeps_the_answers(live):
    fill(live, Book().with_records(LINE, LOAN))
    page = begin(live)
    onward(live)
    rows = page.stages.confirm.rows
    first, second = rows.dues.values()
    first.buttons["paid"].click()
    first.editors["on"].type("2026-10-20")
    second.buttons["unpaid"].click()
    rows.limits["line"].buttons["frozen"].click()
    rows.applied.buttons["some"].click()
    rows.applied.editors["institution"].type("Some Bank")
    rows.incomes[""].buttons["changed"].click()
    rows.incomes[""].editors["monthly"].type("1.2万")
    told = page.begun.answers

    onward(live)
    live.window.shell.guide.bar.back_button.click()

    again = page.stages.confirm.rows
    assert again is not rows
    assert [row.answer for row in again] == [row.answer for row in rows]
    assert page.begun.answers == told
    assert (told.applied.institution, told.incomes[""]) == ("Some Bank", Decimal(12000))
    live.window.shell.guide.bar.back_button.click()
    assert page.begun.stage is Stage.BRING
    assert not live.window.shell.guide.bar.back_button.isVisible()


def test_no_application_at_all_is_an_answer_that_stays(live):
    fill(live, Book().with_records(LINE))
    page = begin(live)
    onward(live)
    page.stages.confirm.rows.applied.buttons["none"].click()

    onward(live)
    live.window.shell.guide.bar.back_button.click()

    assert page.stages.confirm.rows.applied.answer == "none"


def test_escape_leaves_at_once_when_nothing_was_said(live):
    fill(live, Book().with_records(LINE))
    page = begin(live)

    QTest.keyClick(live.window, Qt.Key.Key_Escape)

    assert page.begun is None
    assert not live.window.shell.guide.bar.isVisible()
    assert live.window.shell.current == "overview"


def test_on_another_page_escape_is_that_page_s_own(live):
    fill(live, Book().with_records(LINE, LOAN))
    page = begin(live)
    live.window.go("accounts", "loan")
    closeup = live.page.closeup
    assert closeup.opened

    QTest.keyClick(live.page, Qt.Key.Key_Escape)

    assert page.begun is not None
    assert live.window.shell.guide.bar.isVisible()


@pytest.mark.parametrize(("press", "stays"), [("cancel_button", True), ("action_button", False)])
def test_escape_asks_when_something_was_said(live, press, stays):
    fill(live, Book().with_records(LINE, LOAN))
    page = begin(live)
    onward(live)
    next(iter(page.stages.confirm.rows.dues.values())).buttons["paid"].click()

    asked, timer = answer_dialogs(live, press)
    QTest.keyClick(live.window, Qt.Key.Key_Escape)
    timer.stop()

    assert asked[:1] == ["Leave this check-in?"]
    assert (page.begun is not None) is stays
    assert not live.book.repayments


def test_by_keyboard_alone(live):
    fill(live, Book().with_records(LINE, LOAN))
    page = begin(live)
    button = live.window.shell.guide.bar.onward_button
    button.setFocus()

    for stage in (Stage.CONFIRM, Stage.RESULT):
        QTest.keyClick(live.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        live.idle()
        live.wait(lambda: page.is_complete)
        assert page.begun.stage is stage
        assert live.window.focusWidget() is button
    QTest.keyClick(live.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    live.idle()

    assert len(live.book.check_ins) == 1


def test_another_language_goes_on_where_it_was(live):
    fill(live, Book().with_records(LINE, LOAN))
    begin(live)
    onward(live)
    next(iter(live.page.stages.confirm.rows.dues.values())).buttons["paid"].click()
    live.window.go("score")

    live.session.change_settings(language="zh_CN")
    live.idle()

    live.wait(live.window.shell.guide.bar.isVisible)
    live.window.shell.guide.bar.onward_button.click()
    live.idle()
    assert live.window.shell.header.title == "月度核对"
    assert next(iter(live.page.stages.confirm.rows.dues.values())).answer == "paid"


def test_a_check_in_that_cannot_be_saved_keeps_its_answers(live, monkeypatch):
    fill(live, Book().with_records(LINE, LOAN))
    page = begin(live)
    onward(live)
    next(iter(page.stages.confirm.rows.dues.values())).buttons["paid"].click()
    onward(live)
    monkeypatch.setattr(live.workspace, "_save", lambda *_, **__: 1 / 0)

    with live.qtbot.waitSignal(live.session.problem):
        live.window.shell.guide.bar.onward_button.click()
    live.idle()

    assert page.begun.stage is Stage.RESULT
    assert page.begun.answers.paid


def test_without_any_account_there_is_no_result(live):
    begin(live)
    onward(live)

    assert not live.window.shell.guide.bar.onward_button.isEnabled()
