"""The first minute: a language, and one of three ways to begin."""

import pytest
from PySide6.QtCore import Qt

from credittracker.ui.calculator.dialog import CalculatorDialog
from credittracker.ui.first_run import CHOICES, FirstRun
from tests.conftest import TODAY


@pytest.fixture
def dialog(qtbot, language):
    dialog = FirstRun(language, TODAY)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


@pytest.mark.parametrize("code", CHOICES)
def test_a_choice_is_told_and_closes(qtbot, dialog, code):
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.mouseClick(dialog.choices[code], Qt.MouseButton.LeftButton)

    assert chosen.args == [code]
    assert not dialog.isVisible()


def test_a_choice_is_made_by_keyboard(qtbot, dialog):
    dialog.choices["type"].setFocus()

    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.choices["type"], Qt.Key.Key_Space)

    assert chosen.args == ["type"]


def test_the_language_switches_at_once(qtbot, dialog, language):
    dialog.languages["zh_CN"].click()

    assert language.code == "zh_CN"
    qtbot.waitUntil(lambda: dialog.windowTitle() == "欢迎使用信用账本")
    assert dialog.choices["sample"].accessibleName() == "先看看示例"


def test_the_language_spoken_now_is_preselected(dialog):
    assert dialog.languages["en"].isChecked()


def test_leaving_without_a_choice_is_no_choice(qtbot, dialog):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert dialog.choice == ""


def test_the_calculator_is_reached_without_beginning(qtbot, dialog):
    qtbot.mouseClick(dialog.calculator, Qt.MouseButton.LeftButton)

    (calculator,) = dialog.findChildren(CalculatorDialog)
    assert calculator.isVisible()
    assert dialog.isVisible()
    assert dialog.choice == ""
