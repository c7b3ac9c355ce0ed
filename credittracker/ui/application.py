"""The application object: its name, its icon and its typeface."""

import os
import sys

from PySide6.QtGui import QAccessible, QIcon
from PySide6.QtWidgets import QApplication

from credittracker import __version__
from credittracker.ui import fonts
from credittracker.ui.accessible import scroll_areas
from credittracker.ui.theme.icons import pixmap
from credittracker.ui.theme.tokens import LIGHT


def application() -> QApplication:
    """The one there is, or a new one; it ends when it is told to, not with its last window."""
    made = QApplication.instance()
    qt = made if isinstance(made, QApplication) else QApplication(["credittracker"])
    qt.setApplicationName("CreditTracker")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("credittracker")
    qt.setQuitOnLastWindowClosed(False)
    qt.setWindowIcon(QIcon(pixmap("score", LIGHT.accent, 64)))
    fonts.use(qt)
    QAccessible.installFactory(scroll_areas)
    return qt


def has_screen() -> bool:
    """Whether there is something to draw on: Qt ends the whole process where there is not."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)
