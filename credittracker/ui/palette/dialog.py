"""The palette: type, choose with the arrow keys, Enter does it, Esc leaves."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from credittracker.services.ids import new_id
from credittracker.ui.palette.finding import Hit, Place, find, index
from credittracker.ui.session import State
from credittracker.ui.theme.icons import icon
from credittracker.ui.theme.scale import size, within
from credittracker.ui.theme.tokens import Space, colours_of
from credittracker.ui.widgets.basics import label

_WIDTH = 620
_HEIGHT = 430
_ROW = 40
_FROM_TOP = 80
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class Palette(QDialog):
    """``chosen`` carries the hit."""

    chosen = Signal(object)

    def __init__(
        self, state: State, pages: Iterable[Place], actions: Iterable[Place], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._index = index(state, pages, actions)
        self._new_id = new_id()
        self.setWindowTitle(self.tr("Find or write down"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setProperty("role", "palette")
        self.line = QLineEdit()
        self.line.setProperty("kind", "palette")
        self.line.setPlaceholderText(self.tr("paid jiebei 500 yesterday, or what you look for"))
        self.line.setAccessibleName(self.windowTitle())
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What it may mean"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setIconSize(size(18, 18))
        self.list.setUniformItemSizes(True)
        self._nothing = label(self.tr("Nothing found. Try a name, a sum or a day."), "muted")
        hint = label(self.tr("↑ ↓ choose · Enter does it · Esc closes"), "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget, stretch in ((self.line, 0), (self.list, 1), (self._nothing, 1), (hint, 0)):
            layout.addWidget(widget, stretch)
        self.setFixedSize(within(self, _WIDTH, _HEIGHT))
        self.line.textChanged.connect(self._find)
        self.line.returnPressed.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self._find("")
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - self.width()) // 2, corner.y() + _FROM_TOP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the arrow keys move in the list while the line has the focus."""
        if event.key() in _MOVES and self.list.count():
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            far = {Qt.Key.Key_PageDown: self.list.count() - 1, Qt.Key.Key_PageUp: 0}
            row = far.get(Qt.Key(event.key()), self.list.currentRow() + step)
            self.list.setCurrentRow(row % self.list.count())
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _find(self, text: str) -> None:
        """Show what the text may mean, the first chosen."""
        hits = find(text, self._state, self._index, self._new_id)
        colour = colours_of(self.palette()).muted
        self.list.clear()
        for hit in hits:
            item = QListWidgetItem(icon(hit.icon, colour), hit.text)
            item.setData(Qt.ItemDataRole.UserRole, hit)
            item.setSizeHint(size(0, _ROW))
            item.setToolTip(hit.text)
            self.list.addItem(item)
        self.list.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        self.list.setCurrentRow(0)

    @Slot()
    def _take(self, _item: object = None) -> None:
        if (item := self.list.currentItem()) is not None:
            hit: Hit = item.data(Qt.ItemDataRole.UserRole)
            self.accept()
            self.chosen.emit(hit)
