"""What a screen reader is told about our widgets where Qt's own answer is unsafe."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea


def scroll_areas(kind: str, widget: QObject) -> QAccessibleInterface | None:
    """A factory for ``QAccessible``: a scroll area is read as any widget that holds others is.

    Qt's ``QAccessibleAbstractScrollArea`` counts a scroll bar only while it can be seen, and takes
    the child it is asked for with ``QList.at``, unchecked (complexwidgets.cpp, Qt 6.9). A reader
    that counted before the bar or the page was hidden, and asks after, ended the whole app.
    """
    if kind == "QScrollArea" and isinstance(widget, QScrollArea):
        return QAccessibleWidget(widget, QAccessible.Role.Client)
    return None
