"""Takes imports back, after saying what goes, what goes along, and what stays."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from credittracker.book.records import Record, RecordId
from credittracker.services.importing import take_back, taking_back
from credittracker.services.workspace import UNDO_IMPORT, Label
from credittracker.ui.forms.confirm import confirmed
from credittracker.ui.pages.importing.view import PastImport, outcome
from credittracker.ui.session import State
from credittracker.ui.words.descriptions import describe

_MOST_NAMED = 3


class BackTaker(QObject):
    """``changeRequested`` carries a label and an intent, as a page's does."""

    changeRequested = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.state: State | None = None

    @Slot(object)
    def ask(self, past: PastImport) -> None:
        """Ask whether to take an import back, naming what hangs on it."""
        if self.state is None:
            return
        found = taking_back(self.state.book, past.batch.id)
        things = [past.batch.file_name]
        things.append(self.tr("%n record(s) leave your book", "", len(found.going)))
        if count := len(found.along):
            along = self.tr("%n of your own hang on them and go along: {names}", "", count)
            things.append(along.format(names=self._named(found.along, self.state)))
        if count := len(found.staying):
            stay = self.tr("%n stay, as other records hang on them: {names}", "", count)
            things.append(stay.format(names=self._named(found.staying, self.state)))
        question = self.tr("Take back this import?")
        if confirmed(question, things, self.tr("Take back"), self._parent):
            self.take((past.batch.id,))

    def take(self, batches: Sequence[RecordId]) -> None:
        """Take imports back that stand in the book."""
        if self.state is not None and (found := outcome(self.state.book, batches)):
            name = Label(UNDO_IMPORT, {"file": found.batches[0].file_name})
            self.changeRequested.emit(name, take_back(*(batch.id for batch in found.batches)))

    @staticmethod
    def _named(records: Sequence[Record], state: State) -> str:
        """Some of them, by what a person recognises."""
        book, masked = state.book, state.settings.masked
        named = [describe(book, one.id, masked=masked) for one in records[:_MOST_NAMED]]
        return "; ".join([*named, "…"] if len(records) > _MOST_NAMED else named)
