"""Rows of a loan's table, corrected in place until they are the lender's own."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt

from credittracker.book.accounts import Method
from credittracker.services.workspace import Label
from tests.ui.pages.loan_page import (
    LOAN,
    PAID,
    cells,
    figure,
    opened,
    press,
    words,
)
from tests.ui.record_forms.typing import put

D = Decimal


def test_a_row_is_corrected_in_place_and_the_difference_is_told(live):
    panel = opened(live)
    table, editor = panel.schedule.table, panel.schedule.editor
    table.select((2, None))
    press(live, table.view, Qt.Key.Key_Return)
    live.wait(editor.editors["principal"].control.hasFocus)

    put(editor, interest="110.60")
    assert "¥0.06 more than computed" in words(editor)
    press(live, editor.editors["principal"].control, Qt.Key.Key_Return)
    live.wait(lambda: cells(table)[1][4] == "¥110.60")

    (own,) = live.book.overrides.values()
    assert (own.number, own.due, own.principal) == (2, date(2026, 7, 20), D("955.65"))
    assert cells(table)[1][-1].endswith("· corrected")
    column = table.model.columns[-1]
    assert column.tip(table.model.shown()[1]) == "¥0.06 more than computed"


def test_after_a_row_is_kept_the_next_one_is_ready_to_be_typed(live):
    panel = opened(live)
    editor = panel.schedule.editor
    panel.schedule.correct(panel.schedule.table.model.shown()[1])

    put(editor, interest="110.60")
    editor.keep()
    live.idle()

    assert editor.number == 3
    assert panel.schedule.table.selected()[0].due.number == 3
    assert not editor.is_dirty


def test_a_correction_is_undone_by_undo_and_by_its_button(live):
    panel = opened(live)
    editor = panel.schedule.editor
    panel.schedule.correct(panel.schedule.table.model.shown()[1])
    put(editor, interest="110.60")
    editor.keep()
    live.idle()
    live.session.undo()
    live.idle()
    assert dict(live.book.overrides) == {}

    live.session.redo()
    live.idle()
    panel.schedule.correct(panel.schedule.table.model.shown()[1])
    assert not editor.undo.isHidden()
    editor.undo.click()
    live.idle()

    assert dict(live.book.overrides) == {}
    assert cells(panel.schedule.table)[1][4] == "¥110.54"


def test_a_row_that_cannot_be_is_said_and_not_kept(live):
    panel = opened(live)
    editor = panel.schedule.editor
    panel.schedule.correct(panel.schedule.table.model.shown()[1])

    put(editor, interest="much")
    editor.keep()

    assert editor.editors["interest"].control.property("invalid") == "true"
    assert dict(live.book.overrides) == {}


def test_escape_closes_the_fields_before_it_leaves_the_loan(live):
    panel = opened(live)
    panel.schedule.correct(panel.schedule.table.model.shown()[1])
    control = panel.schedule.editor.editors["principal"].control

    press(live, control, Qt.Key.Key_Escape)
    assert (panel.schedule.editor.is_open, panel.isVisible()) == (False, True)

    press(live, panel.schedule.table.view, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_last_row_takes_what_is_left_of_the_principal(live):
    panel = opened(live)

    panel.schedule.correct(panel.schedule.table.model.shown()[-1])

    assert not panel.schedule.editor.editors["principal"].control.isEnabled()


def test_what_is_being_typed_survives_a_change_elsewhere(live):
    panel = opened(live)
    panel.schedule.correct(panel.schedule.table.model.shown()[1])
    put(panel.schedule.editor, interest="99")

    live.session.apply(Label("x"), lambda b: b.with_records(PAID))
    live.idle()

    assert panel.schedule.editor.editors["interest"].text() == "99"


def test_a_plan_nobody_knows_is_not_invented_and_can_be_copied_row_by_row(live):
    unknown = replace(LOAN, method=Method.UNKNOWN, terms=1)
    panel = opened(live, loan=unknown)
    assert panel.schedule.table.model.total == 0
    assert not panel.tabs.bar.isTabVisible(2)
    assert "is not known" in words(panel.schedule)

    panel.schedule.copy_table()
    editor = panel.schedule.editor
    put(editor, due="2026-06-20", principal="6000", interest="60")
    editor.keep()
    live.idle()
    put(editor, due="2026-07-20", principal="6000", interest="30")
    editor.keep()
    live.idle()

    assert [row[0] for row in cells(panel.schedule.table)] == ["1", "2"]
    assert cells(panel.schedule.table)[1][7] == "¥0.00"
    assert figure(panel, 4)[1].startswith("6% simple")
