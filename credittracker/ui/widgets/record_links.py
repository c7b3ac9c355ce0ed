"""Records as lines a person recognises, each leading to where it stands."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter, QVBoxLayout, QWidget

from credittracker.book.book import Book
from credittracker.book.records import RecordId
from credittracker.ui.theme.scale import px
from credittracker.ui.widgets.basics import Button, clear_layout, label
from credittracker.ui.words.descriptions import describe, page_of

_LEAST = 80
"""Pixels that a link needs at the least."""


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
    """A link whose middle is left out where there is no room for it: what it is, and when, stay."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "link", "file")

    def minimumSizeHint(self) -> QSize:
        """Qt: it may be narrower than its text."""
        return QSize(px(_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: what is cut can still be read by pointing at it."""
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw as much of the text as fits."""
        option: Any = QStyleOptionButton()  # its stubs know none of its fields
        self.initStyleOption(option)
        metrics = self.fontMetrics()
        lacking = max(0, self.sizeHint().width() - self.width())
        room = metrics.horizontalAdvance(self.text()) - lacking
        if lacking:
            option.text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
