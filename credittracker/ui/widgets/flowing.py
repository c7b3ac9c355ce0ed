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
    """Side by side where everything has the room it wants, else one below another."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = Space.L) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        if parent is not None:
            parent.setLayout(self)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._sides: dict[QWidget, int] = {}
        self._wishes: dict[QWidget, int] = {}

    def add_side(self, widget: QWidget, wide: int) -> None:
        """A part with a width of its own (of 100 %); below the others it takes all there is."""
        self._sides[widget] = px(wide)
        self.addWidget(widget)

    def add_roomy(self, widget: QWidget, stretch: int, wide: int = 0) -> None:
        """A part that stands beside others only where it is so wide; 0: as wide as it likes."""
        self._wishes[widget] = px(wide)
        self.addWidget(widget, stretch)

    def minimumSize(self) -> QSize:
        """Qt: as wide as the widest part."""
        margins = self.contentsMargins()
        widest = max((self._least(item) for item in self._items()), default=0)
        return QSize(widest + margins.left() + margins.right(), super().minimumSize().height())

    def setGeometry(self, rect: QRect) -> None:
        """Qt: turn if need be."""
        fits = self._needed() <= rect.width()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if way != self.direction():
            self.setDirection(way)
            for item in self._items():
                _unroll(item.widget(), unrolled=not fits)
        for widget in self._sides:
            wide = self._wanted(widget)
            widget.setMinimumWidth(wide if fits else 0)
            widget.setMaximumWidth(wide if fits else _ANY)
        super().setGeometry(rect)

    def _items(self) -> list[QLayoutItem]:
        items = (self.itemAt(at) for at in range(self.count()))
        return [item for item in items if item is not None and not item.isEmpty()]

    def _needed(self) -> int:
        items, margins = self._items(), self.contentsMargins()
        between = self.spacing() * (len(items) - 1)
        wanted = (
            self._wanted(part) if (part := item.widget()) else item.minimumSize().width()
            for item in items
        )
        return sum(wanted) + between + margins.left() + margins.right()

    def _wanted(self, widget: QWidget) -> int:
        """How wide a part has to be beside the others."""
        least = widget.minimumSizeHint().width()
        if widget in self._wishes:
            return max(least, self._wishes[widget] or widget.sizeHint().width())
        return max(least, self._sides.get(widget, widget.minimumWidth()))

    def _least(self, item: QLayoutItem) -> int:
        """How wide a part has to be alone."""
        widget = item.widget()
        return (
            widget.minimumSizeHint().width()
            if widget in self._sides
            else item.minimumSize().width()
        )


def _unroll(part: QWidget | None, *, unrolled: bool) -> None:
    """What stands below something else leaves the scrolling to the page."""
    if part is not None:
        areas = part.findChildren(Scrolling)
        for area in [part, *areas] if isinstance(part, Scrolling) else areas:
            area.unroll(unrolled=unrolled)


class Flow(QLayout):
    """One after another like words, in as many lines as it takes."""

    def __init__(self, *parts: QWidget, spacing: int = Space.S, right: bool = False) -> None:
        super().__init__()
        self._right = right
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
        y = inner.y()
        for line in self._lines(inner.width()):
            wide = sum(hint.width() for _, hint in line) + self.spacing() * (len(line) - 1)
            x = inner.x() + (max(0, inner.width() - wide) if self._right else 0)
            high = max(hint.height() for _, hint in line)
            for item, hint in line:
                if move:
                    item.setGeometry(QRect(x, y, min(hint.width(), inner.width()), high))
                x += hint.width() + self.spacing()
            y += high + self.spacing()
        return max(0, y - self.spacing() - inner.y()) + rect.height() - inner.height()

    def _lines(self, wide: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands in each line."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if not lines or used + self.spacing() + hint.width() > wide:
                lines.append([])
                used = -self.spacing()
            lines[-1].append((item, hint))
            used += self.spacing() + hint.width()
        return lines
