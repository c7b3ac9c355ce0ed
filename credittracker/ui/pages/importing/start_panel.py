"""Before a file is there: where to drop it, where to get it, and what came in before."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.book.book import Book
from credittracker.book.records import RecordId
from credittracker.ui.drop_zone import DropZone, Guide, side_by_side
from credittracker.ui.pages.importing.kept_panel import DIFFERENCES, KeptPanel
from credittracker.ui.pages.importing.result_panel import ResultPanel
from credittracker.ui.pages.importing.view import outcome
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.scrolling import scrolling


class StartPanel(QWidget):
    """Shows what the book says about imports."""

    def __init__(self) -> None:
        super().__init__()
        self.drop = DropZone()
        self.result = ResultPanel()
        self.kept, self.guide = KeptPanel(), Guide()
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self.result)
        layout.addWidget(side_by_side(self.drop, self.guide))
        layout.addWidget(self.kept)
        layout.addStretch(1)
        self._scroll = scrolling(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.result.differencesRequested.connect(self.show_differences)

    def show_book(self, book: Book, done: tuple[RecordId, ...]) -> None:
        """Show what a book keeps; ``done`` are the imports just made."""
        self.kept.show_book(book)
        found = outcome(book, done)
        self.result.setVisible(found is not None)
        if found is not None:
            self.result.show_outcome(found, self.kept.differences.model.total)

    @Slot()
    def show_differences(self) -> None:
        """Bring into view where a report differs."""
        self.kept.tabs.choose(DIFFERENCES)
        self.kept.differences.view.setFocus()
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.kept))
