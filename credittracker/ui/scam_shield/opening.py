"""Opens the scam shield, which is loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from credittracker.ui.scam_shield.dialog import ScamShieldDialog

_MODULE = "credittracker.ui.scam_shield.dialog"


def open_scam_shield(parent: QWidget, *, at_home: bool) -> "ScamShieldDialog":
    """Ask the questions over a window; ``at_home``: the Chinese numbers are of use."""
    dialog: ScamShieldDialog = import_module(_MODULE).ScamShieldDialog(parent, at_home=at_home)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
