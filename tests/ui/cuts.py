"""Whether texts fit where they stand: what a widget lacks to show all of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

_FRAME = 2
"""Pixels that a size hint may be off by."""


def cuts(root):
    """Every text below a widget that is cut off, with how."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if cut_off(widget) > 0:
            yield (type(widget).__name__, widget.text())
        if isinstance(widget, QTableView):
            yield from (("title", title) for title in cut_titles(widget))
        if isinstance(widget, QAbstractButton | QLineEdit | QComboBox) and too_low(widget):
            yield (type(widget).__name__, "too low", widget.accessibleName())
        if isinstance(widget, QScrollArea) and beyond(widget) > 0:
            yield ("beyond the edge", widget.accessibleName(), beyond(widget))


def cut_off(widget):
    """What a widget lacks to show all of its text, in pixels."""
    if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
        return widget.heightForWidth(widget.width()) - widget.height() - 1
    if isinstance(widget, QLabel) and widget.text() and "<" not in widget.text():
        need = widget.fontMetrics().horizontalAdvance(widget.text())
        return need - widget.contentsRect().width() - 1
    if isinstance(widget, QAbstractButton) and widget.text():
        if widget.hasHeightForWidth():
            return widget.heightForWidth(widget.width()) - widget.height() - 1
        return widget.sizeHint().width() - widget.width() - 1
    return 0


def too_low(widget):
    """Whether the text of a control is cut at its top or bottom."""
    inside = isinstance(widget.parent(), QLineEdit | QAbstractScrollArea | QComboBox)
    return not inside and widget.height() + _FRAME < widget.minimumSizeHint().height()


def beyond(area):
    """How much of its content an area shows only sideways, in pixels."""
    return area.widget().width() - area.viewport().width()


def cut_titles(table):
    """The titles of a table's columns that do not fit; wide columns share what room there is."""
    header, model = table.horizontalHeader(), table.model()
    for at in range(header.count()):
        mode = header.sectionResizeMode(at)
        if mode == QHeaderView.ResizeMode.Stretch or table.isColumnHidden(at):
            continue
        title = str(model.headerData(at, Qt.Orientation.Horizontal))
        if header.fontMetrics().horizontalAdvance(title) + 20 > header.sectionSize(at):
            yield title
