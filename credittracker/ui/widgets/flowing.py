"""Layouts that give way where text is large or the window small: nothing is ever cut off."""

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget

from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.scrolling import Scrolling

_ANY = 16_777_215
"""Qt's own word for no limit to a width."""


class Beside(QBoxLayout):
    """Side by side where everything has its least width, else one below another."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = Space.L) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        if parent is not None:
            parent.setLayout(self)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._sides: dict[QWidget, int] = {}

    def add_side(self, widget: QWidget, wide: int) -> None:
        """A part with a width of its own (of 100 %); below the others it takes all there is."""
        self._sides[widget] = max(px(wide), widget.minimumSizeHint().width())
        widget.setFixedWidth(self._sides[widget])
        self.addWidget(widget)

    def _items(self) -> list[QLayoutItem]:
        items = (self.itemAt(at) for at in range(self.count()))
        return [item for item in items if item is not None and not item.isEmpty()]

    def _least(self, item: QLayoutItem) -> int:
        widget = item.widget()
        return self._sides.get(widget, item.minimumSize().width())

    def minimumSize(self) -> QSize:
        """Qt: as wide as the widest part."""
        whole = super().minimumSize()
        margins = self.contentsMargins()
        widest = 0
        for item in self._items():
            widget = item.widget()
            own = item.minimumSize() if widget not in self._sides else widget.minimumSizeHint()
            widest = max(widest, own.width())
        return QSize(widest + margins.left() + margins.right(), whole.height())

    def setGeometry(self, rect: QRect) -> None:
        """Qt: turn if need be."""
        items, margins = self._items(), self.contentsMargins()
        needed = sum(self._least(item) for item in items) + margins.left() + margins.right()
        needed += self.spacing() * (len(items) - 1)
        fits = needed <= rect.width()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if way != self.direction():
            self.setDirection(way)
            for widget, wide in self._sides.items():
                widget.setMinimumWidth(wide if fits else 0)
                widget.setMaximumWidth(wide if fits else _ANY)
            for item in items:
                if isinstance(part := item.widget(), Scrolling):
                    part.unroll(unrolled=not fits)
        super().setGeometry(rect)


class Flow(QLayout):
    """One after another like words, in as many lines as it takes."""

    def __init__(self, *parts: QWidget, spacing: int = Space.S) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        for part in parts:
            self.addWidget(part)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt: one more."""
        self._items.append(item)

    def count(self) -> int:
        """Qt: how many."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt: one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> Any:
        """Qt: let go of one."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Qt: it takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Qt: the narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: how high it is at a width."""
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Qt: put everything in its place."""
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def sizeHint(self) -> QSize:
        """Qt: all in one line."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(wide, max((hint.height() for hint in hints), default=0)).grownBy(
            self.contentsMargins()
        )

    def minimumSize(self) -> QSize:
        """Qt: the widest alone."""
        hints = [item.minimumSize() for item in self._items if not item.isEmpty()]
        wide = max((hint.width() for hint in hints), default=0)
        high = max((hint.height() for hint in hints), default=0)
        return QSize(wide, high).grownBy(self.contentsMargins())

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        x, y, high = inner.x(), inner.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if x > inner.x() and x + hint.width() > inner.right() + 1:
                x, y, high = inner.x(), y + high + self.spacing(), 0
            if move:
                item.setGeometry(QRect(x, y, min(hint.width(), inner.width()), hint.height()))
            x, high = x + hint.width() + self.spacing(), max(high, hint.height())
        return y + high + self.contentsMargins().bottom() - rect.y()
