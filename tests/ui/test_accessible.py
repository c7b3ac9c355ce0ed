"""A screen reader that asks too late gets nothing: with Qt's own answer, it ended the app."""

import subprocess
import sys

_READ_LATE = """
import gc
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from credittracker.ui.application import application
from credittracker.ui.widgets.scrolling import around, scrolling

qt = application()
for make in (around, scrolling) * 100:
    content = QWidget()
    content.setMinimumHeight(2000)
    area = make(content)
    area.show()
    read = QAccessible.queryAccessibleInterface(area)
    counted = read.childCount()
    assert read.child(0).object() is area.viewport()
    assert QAccessible.queryAccessibleInterface(content).parent().parent().object() is area
    content.setMinimumHeight(0)
    area.hide()
    assert read.childCount() == counted
    assert all(read.child(at) is not None for at in range(counted))
    assert read.child(counted) is None
    area.deleteLater()
    del area, content, read
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
print("alive")
"""


def test_children_counted_before_a_page_is_hidden_can_be_asked_for_after():
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", _READ_LATE], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "alive\n", "")
