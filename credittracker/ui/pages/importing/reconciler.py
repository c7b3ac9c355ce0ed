"""Compares credit reports with the book off the UI thread, and writes letters about it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from credittracker.advice.reconciling import Difference, reconcile
from credittracker.book.book import Book
from credittracker.services.progress import Progress
from credittracker.ui.letter_dialog import Letter
from credittracker.ui.letters import Letters
from credittracker.ui.session import State
from credittracker.ui.words.differences import letter_text


class Reconciler(QObject):
    """``found`` is what the newest reports say otherwise; ``changed`` when that is known anew."""

    workRequested = Signal(object, object)
    savingRequested = Signal(object, object)
    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.letters = Letters(parent)
        self.letters.savingRequested.connect(self.savingRequested)
        self._state: State | None = None
        self._asked: Book | None = None
        self.found: tuple[Difference, ...] = ()

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
        note = self.tr(
            "Fill in the blanks by hand. Whoever receives it, the bureau or the lender, has to "
            "answer in writing within 20 days (Regulation on the Administration of the Credit "
            "Reporting Industry, art. 25). It only asks for a check; nothing is sent from here."
        )
        write = partial(letter_text, one, self._state.book, self._state.today)
        self.letters.show(Letter(self.tr("Letter of objection"), note, write))

    @Slot(object)
    def _show(self, found: Sequence[Difference]) -> None:
        self.found = tuple(found)
        self.changed.emit()


def _reconcile(book: Book, _report: Progress) -> tuple[Difference, ...]:
    return reconcile(book)
