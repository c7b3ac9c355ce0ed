"""Whatever the keys lead to looks another way while they are there, light and dark."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from credittracker.ui.widgets.basics import Button

BUTTONS = ("", "primary", "danger", "quiet", "link", "choice", "rail", "segment")
WRITTEN_IN = (QLineEdit, QPlainTextEdit, QSpinBox, QDateEdit)


def tabs():
    bar = QTabBar()
    bar.addTab("Accounts")
    return bar


def table():
    view = QTableView()
    view.setModel(QStandardItemModel(2, 2, view))
    view.setCurrentIndex(view.model().index(0, 0))
    return view


KINDS = {
    **{f"button {kind}": lambda kind=kind: Button("Save", kind) for kind in BUTTONS},
    **{one.__name__: one for one in (*WRITTEN_IN, QCheckBox, QRadioButton, QComboBox)},
    "QToolButton": QToolButton,
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "tabs": tabs,
    "table": table,
}


def picture(widget):
    """What it looks like; of what is written in, the left edge only: the cursor is no ring."""
    size = widget.size()
    if isinstance(widget, WRITTEN_IN):
        size.setWidth(3)
    return widget.grab(QRect(QPoint(), size)).toImage()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_what_has_the_focus_shows_it(qtbot, theme, colours, kind):
    theme.choose(colours)
    window, other, widget = QWidget(), QPushButton("Other"), KINDS[kind]()
    layout = QVBoxLayout(window)
    layout.addWidget(other)
    layout.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    before = picture(widget)

    widget.setFocus()

    assert widget.hasFocus()
    assert picture(widget) != before
