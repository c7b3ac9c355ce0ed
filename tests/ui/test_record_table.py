"""The table of records by keyboard, by search, and when there is nothing."""

from operator import itemgetter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from credittracker.ui.record_table import RecordTable, TableSpec
from credittracker.ui.rows_model import Column

ROWS = [("1", "Jiebei", 3), ("2", "Huabei", 1), ("3", "Card", 2)]


@pytest.fixture
def exported():
    return []


@pytest.fixture
def table(qtbot, exported):
    spec = TableSpec(
        name="Accounts",
        columns=(
            Column("Name", itemgetter(1), wide=True),
            Column("Owed", itemgetter(2), numeric=True),
        ),
        key=itemgetter(0),
        export=lambda *what: exported.append(what),
        menu=(("Mark as paid", exported.append),),
    )
    table = RecordTable(spec, QLabel("nothing yet"))
    qtbot.addWidget(table)
    table.set_rows(ROWS)
    table.resize(600, 400)
    table.show()
    return table


def test_an_empty_table_shows_what_to_do_instead(table):
    table.set_rows([])

    assert table._stack.currentIndex() == 0


def test_enter_opens_the_selected_row(qtbot, table):
    table.select("2")
    table.view.setFocus()

    with qtbot.waitSignal(table.openRequested) as opened:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)

    assert opened.args == [ROWS[1]]


def test_delete_asks_for_the_selected_rows(qtbot, table):
    table.view.selectAll()
    table.view.setFocus()

    with qtbot.waitSignal(table.deleteRequested) as deleted:
        qtbot.keyClick(table.view, Qt.Key.Key_Delete)

    assert deleted.args == [ROWS]


def test_selection_survives_new_rows_and_sorting(table):
    table.select("3")
    table.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)

    table.set_rows([*ROWS, ("4", "Mortgage", 9)])

    assert table.selected() == [ROWS[2]]


def test_typing_in_the_search_box_narrows_the_rows(qtbot, table):
    table.focus_search()
    qtbot.keyClicks(table.search, "bei")

    assert [row[0] for row in table.model.shown()] == ["1", "2"]
    assert table._count.text() == "2 of 3 rows"


def test_a_search_without_result_says_so(qtbot, table):
    qtbot.keyClicks(table.search, "zzz")

    assert table._nothing.isVisible()


def test_down_leaves_the_search_for_the_rows(qtbot, table):
    table.focus_search()
    qtbot.keyClick(table.search, Qt.Key.Key_Down)

    assert table.view.hasFocus()


def test_export_writes_the_rows_as_shown(table, exported, monkeypatch, tmp_path):
    name = str(tmp_path / "out.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (name, ""))
    table.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)

    table.export()

    (path, titles, cells) = exported[0]
    assert (path.name, titles, cells[0]) == ("out.csv", ["Name", "Owed"], ["Huabei", "1"])


def test_the_menu_offers_what_the_table_was_given(table, exported):
    table.select("1")
    menu = table.make_menu()

    next(action for action in menu.actions() if action.text() == "Mark as paid").trigger()

    assert exported == [ROWS[0]]


def test_one_selected_row_is_announced(qtbot, table):
    with qtbot.waitSignal(table.selectionChanged) as changed:
        table.select("2")

    assert changed.args == [ROWS[1]]


def test_a_screen_reader_hears_what_the_table_is(table):
    assert table.view.accessibleName() == "Accounts"
    assert table.search.accessibleName() == "Search in Accounts"


def test_one_row_is_selected_even_while_a_modifier_is_held(qtbot, table):
    table.select_row(0)
    qtbot.keyPress(table.view, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)

    table.select_row(1)

    assert len(table.selected()) == 1
    qtbot.keyRelease(table.view, Qt.Key.Key_Control)
