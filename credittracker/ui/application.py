"""The application object: its name, its icon and its typeface."""

import os
import sys

from PySide6.QtGui import QAccessible, QIcon
from PySide6.QtWidgets import QApplication

from credittracker import __version__
from credittracker.services.places import resource
from credittracker.ui import fonts
from credittracker.ui.accessible import scroll_areas

DESKTOP_ID = "io.github.credittracker.CreditTracker"
"""What the desktop knows the app by: the name of its entry in ``packaging/linux``."""


def application() -> QApplication:
    """The one there is, or a new one; it ends when it is told to, not with its last window."""
    made = QApplication.instance()
    qt = made if isinstance(made, QApplication) else QApplication(["credittracker"])
    qt.setApplicationName("CreditTracker")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName(DESKTOP_ID)
    qt.setQuitOnLastWindowClosed(False)
    qt.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
    fonts.use(qt)
    QAccessible.installFactory(scroll_areas)
    return qt


def has_screen() -> bool:
    """Whether there is something to draw on: Qt ends the whole process where there is not."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)
