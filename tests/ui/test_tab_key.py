"""The Tab key reaches everything on every page and tab, and leads on from everywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QWidget,
)

from tests.ui.test_every_page import is_met, live, views

__all__ = ["live"]


def stops(window):
    """Every widget that Tab should stop at; the parts of one are met in it."""
    for widget in window.findChildren(QWidget):
        part = isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QAbstractItemView)
        if widget.isVisible() and is_met(widget) and not part:
            yield widget


@pytest.mark.parametrize("live", ["zh_CN"], indirect=True)
def test_the_tab_key_reaches_everything(live):
    window, missed = live.window, set()
    window.activateWindow()
    live.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    for view in views(live):
        wanted, seen = set(stops(window)), []
        window.shell.setFocus()
        for _ in range(2 * len(wanted) + 10):
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
            seen.append(window.focusWidget())
        groups = {group(one) for one in seen} - {None}
        for one in wanted - set(seen):
            if group(one) not in groups:
                missed.add((view, type(one).__name__, one.accessibleName()))

    assert sorted(missed) == []


def group(widget):
    """The buttons among which the arrow keys go, where only one of them can be down."""
    found = widget.group() if isinstance(widget, QAbstractButton) else None
    return found if found is not None and found.exclusive() else None
