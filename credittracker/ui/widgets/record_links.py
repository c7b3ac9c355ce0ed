"""Records as lines a person recognises, each leading to where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.book.book import Book
from credittracker.book.records import RecordId
from credittracker.ui.widgets.basics import Button, clear_layout, label
from credittracker.ui.words.descriptions import describe, page_of


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
        """Show other records; of more than ``most`` only so many, and how many are left."""
        clear_layout(self._layout)
        for record in records[:most]:
            self._layout.addWidget(self._link(book, record, masked=masked))
        if len(records) > most:
            said = self.tr("and %n more", "", len(records) - most)
            self._layout.addWidget(label(said, "caption"))

    def _link(self, book: Book, record: RecordId, *, masked: bool) -> Button:
        link = Button(describe(book, record, masked=masked), "link", "file")
        page = page_of(book, record)
        link.clicked.connect(lambda: self.recordRequested.emit(page, record))
        return link
