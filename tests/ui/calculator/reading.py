"""What a calculator shows, and choosing in it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel


def words(widget):
    """Everything that is shown in a widget."""
    QCoreApplication.sendPostedEvents()
    texts = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    return "\n".join(texts)


def cells(table, row):
    model = table.view.model()
    return [model.index(row, n).data() for n in range(model.columnCount())]


def choose(card, key, value):
    card.editors[key].put(value)
    card.editors[key].edited.emit()
