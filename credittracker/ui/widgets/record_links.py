"""Records as lines a person recognises, each leading to where it stands."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from credittracker.book.book import Book
from credittracker.book.records import RecordId
from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import colours_of
from credittracker.ui.widgets.basics import Button, clear_layout, label
from credittracker.ui.words.descriptions import describe, page_of

_LEAST = 80
"""Pixels that a link needs at the least."""
_AROUND, _GAP, _ANY = 7, 8, 10_000
_HOW = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


class RecordLinks(QWidget):
    """``recordRequested`` carries the page and the id of a record somebody wants to see."""

    recordRequested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_records(
        self, book: Book, records: Sequence[RecordId], most: int, *, masked: bool
    ) -> None:
        """Show other records, each once; of more than ``most`` so many, and how many are left."""
        clear_layout(self._layout)
        distinct = list(dict.fromkeys(records))
        for record in distinct[:most]:
            self._layout.addWidget(self._link(book, record, masked=masked))
        if len(distinct) > most:
            said = self.tr("and %n more", "", len(distinct) - most)
            self._layout.addWidget(label(said, "caption"))

    def _link(self, book: Book, record: RecordId, *, masked: bool) -> Button:
        link = _Link(describe(book, record, masked=masked))
        page = page_of(book, record)
        link.clicked.connect(lambda: self.recordRequested.emit(page, record))
        return link


class _Link(Button):
    """A link that takes as many lines as its text needs."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "link", "file")
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Qt: it may be narrower than its text."""
        return QSize(px(_LEAST), super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Qt: the narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: the height of all lines."""
        likes = self.sizeHint()
        if width >= likes.width():
            return likes.height()
        return max(likes.height(), self._words(width).height() + 2 * _AROUND)

    def _words(self, width: int) -> QRect:
        """Where its text stands."""
        left = self.iconSize().width() + _GAP
        room = QRect(left, _AROUND, width - left - _GAP, _ANY)
        return self.fontMetrics().boundingRect(room, _HOW, self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw the text in lines where it does not fit into one."""
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        option: Any = QStyleOptionButton()  # its stubs know none of its fields
        self.initStyleOption(option)
        text, option.text, option.icon = option.text, "", QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self.icon().paint(painter, QRect(QPoint(0, _AROUND), self.iconSize()))
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(QColor(colours_of(self.palette()).accent_text))
        painter.drawText(self._words(self.width()), _HOW, text)
