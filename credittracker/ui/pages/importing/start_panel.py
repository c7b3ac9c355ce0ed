"""Before a file is there: where to drop it, where to get it, and what came in before."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.book.book import Book
from credittracker.book.records import RecordId
from credittracker.ui.pages.importing.drop_zone import DropZone, Guide, side_by_side
from credittracker.ui.pages.importing.result_panel import ResultPanel
from credittracker.ui.pages.importing.tables import history_table
from credittracker.ui.pages.importing.view import PastImport, outcome, past_imports
from credittracker.ui.record_table import ROW_HEIGHT, RecordTable
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, scrolling
from credittracker.ui.widgets.card import Card

_MOST_ROWS = 8
_AROUND_ROWS = 96


class StartPanel(QWidget):
    """Shows what the book says about imports; ``takeBackRequested`` carries a ``PastImport``."""

    takeBackRequested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.drop = DropZone()
        self.result = ResultPanel()
        self.history = RecordTable(history_table(), QWidget())
        self.history.deleteRequested.connect(self._take_back_selected)
        self.history.selectionChanged.connect(self._selected)
        self.take_back = Button(self.tr("Take back this import…"), "quiet", "undo")
        self.take_back.setEnabled(False)
        self.take_back.clicked.connect(self._take_back_selected)
        self._past = Card(self.tr("Your imports"))
        self._past.add_action(self.take_back)
        self._past.add(self.history, 1)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self.result)
        layout.addWidget(side_by_side(self.drop, Guide()))
        layout.addWidget(self._past)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content))

    def show_book(self, book: Book, done: tuple[RecordId, ...]) -> None:
        """Show the imports of a book; ``done`` are those just made."""
        past = past_imports(book)
        self._past.setVisible(bool(past))
        self.history.set_rows(past)
        self.history.setMinimumHeight(min(len(past), _MOST_ROWS) * ROW_HEIGHT + _AROUND_ROWS)
        found = outcome(book, done)
        self.result.setVisible(found is not None)
        if found is not None:
            self.result.show_outcome(found)

    @Slot(object)
    def _selected(self, past: PastImport | None) -> None:
        self.take_back.setEnabled(past is not None)

    @Slot()
    def _take_back_selected(self) -> None:
        for past in self.history.selected()[:1]:
            self.takeBackRequested.emit(past)
