"""Compares credit reports with the book off the UI thread, and writes letters about it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from credittracker.advice.reconciling import Difference, reconcile
from credittracker.book.book import Book
from credittracker.services.exporting import save_text
from credittracker.services.progress import Progress
from credittracker.ui.pages.importing.letter_dialog import LetterDialog
from credittracker.ui.session import State
from credittracker.ui.words.differences import letter_text


class Reconciler(QObject):
    """``found`` is what the newest reports say otherwise; ``changed`` when that is known anew."""

    workRequested = Signal(object, object)
    savingRequested = Signal(object, object)
    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._state: State | None = None
        self._asked: Book | None = None
        self.found: tuple[Difference, ...] = ()
        self.dialog: LetterDialog | None = None

    def show_state(self, state: State) -> None:
        """Compare the book of a state, unless that was done."""
        self._state = state
        if not state.book.report_lines:
            self._asked, self.found = state.book, ()
        elif self._asked is not state.book:
            self._asked = state.book
            self.workRequested.emit(partial(_reconcile, state.book), self._show)

    @Slot(object)
    def write(self, one: Difference) -> None:
        """Show the letter about a difference."""
        if self._state is None:
            return
        write = partial(letter_text, one, self._state.book, self._state.today)
        self.dialog = LetterDialog(write, self._parent)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.saveRequested.connect(self._save)
        self.dialog.open()

    @Slot(object)
    def _show(self, found: Sequence[Difference]) -> None:
        self.found = tuple(found)
        self.changed.emit()

    @Slot(object, str)
    def _save(self, path: Path, text: str) -> None:
        self.savingRequested.emit(partial(_save, path, text), self._say_saved)

    @Slot(object)
    def _say_saved(self, path: Path) -> None:
        if self.dialog is not None:
            self.dialog.say_saved(path)


def _reconcile(book: Book, _report: Progress) -> tuple[Difference, ...]:
    return reconcile(book)


def _save(path: Path, text: str, _report: Progress) -> Path:
    save_text(path, text)
    return path
