"""Keys that mean something only where the focus is.

``QShortcut`` takes a context as an argument and ignores it; then a key of one table is a key of
the whole window, and of no table where there are two.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def on_key(keys: str, widget: QWidget, act: Callable[[], object], *, inside: bool = False) -> None:
    """Act on a key while a widget has the focus; ``inside``: or anything in it has."""
    shortcut = QShortcut(QKeySequence(keys), widget)
    context = Qt.ShortcutContext
    shortcut.setContext(context.WidgetWithChildrenShortcut if inside else context.WidgetShortcut)
    shortcut.activated.connect(act)
