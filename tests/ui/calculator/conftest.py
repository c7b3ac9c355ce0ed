"""The calculator in a window."""

import pytest

from credittracker.services.catalogue import load_lpr
from credittracker.ui.calculator.dialog import CalculatorDialog
from credittracker.ui.calculator.setting import Setting
from tests.conftest import TODAY


@pytest.fixture
def make(qtbot):
    def one(**changed):
        told = {"country": "cn", "currency": "CNY", "can_record": True} | changed
        dialog = CalculatorDialog(Setting(today=TODAY, lpr=load_lpr(), **told))
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        return dialog

    return one


@pytest.fixture
def dialog(make):
    return make()
