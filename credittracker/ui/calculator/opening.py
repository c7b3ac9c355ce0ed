"""Opens the calculator, which is loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from credittracker.ui.calculator.setting import Setting

if TYPE_CHECKING:
    from credittracker.ui.calculator.dialog import CalculatorDialog

_MODULE = "credittracker.ui.calculator.dialog"


def open_calculator(setting: Setting, parent: QWidget) -> "CalculatorDialog":
    """Show the calculator over a window; ``loanWanted`` of what comes back carries a loan."""
    dialog: CalculatorDialog = import_module(_MODULE).CalculatorDialog(setting, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
