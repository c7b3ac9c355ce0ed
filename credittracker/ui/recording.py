"""A page on which records are added, opened and deleted."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from credittracker.book.records import Record
from credittracker.services import changes
from credittracker.services.changes import Change
from credittracker.ui.cells import Veil
from credittracker.ui.forms.confirm import ConfirmDialog
from credittracker.ui.page import Page
from credittracker.ui.record_forms.dialog import RecordDialog
from credittracker.ui.record_forms.forms import add_dialog, edit_dialog
from credittracker.ui.session import State
from credittracker.ui.words.descriptions import describe
from credittracker.ui.words.naming import Naming
from credittracker.ui.words.status import Spans


class RecordingPage(Page):
    """Opens forms and asks before deleting; what comes of it is ``changeRequested``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.veil = Veil()
        self._state: State | None = None

    @property
    def state(self) -> State:
        """What is shown now; asked only after ``show_state``."""
        if self._state is None:
            raise RuntimeError(type(self).__name__)
        return self._state

    def keep(self, state: State) -> None:
        """Remember what is shown; called first in ``show_state``."""
        self._state = state
        self.veil.masked = state.settings.masked

    def add(self, kind: type[Record], /, **known: Any) -> RecordDialog:
        """Open the form of a new record."""
        return self._open(add_dialog(self.state, kind, self, **known))

    def begin(self, kind: type[Record], known: Mapping[str, Any]) -> None:
        """Open the form of a new record with some values filled in."""
        self.add(kind, **known)

    def edit(self, record: Record) -> RecordDialog:
        """Open the form of a record that is there."""
        return self._open(edit_dialog(self.state, record, self))

    @Slot(str)
    def edit_platform(self, platform_id: str) -> None:
        """Open the form of a platform, one's own or one's version of a bundled one."""
        platform = self.state.book.platforms.get(platform_id)
        self.edit(platform or self.state.catalogue[platform_id])

    def delete(self, records: Sequence[Record]) -> ConfirmDialog | None:
        """Ask whether to delete records, naming what goes along."""
        if not records:
            return None
        ids = [record.id for record in records]
        naming = Naming(self.state.book, self.veil.masked)
        named = [describe(self.state.book, i, masked=self.veil.masked) for i in ids]
        things = [*named, *naming.gone_with(*ids)]
        total = len(records) + len(self.state.book.dependents(*ids))
        verb = QCoreApplication.translate("RecordPage", "Delete")
        dialog = ConfirmDialog(Spans().deletion(total), things, verb, self)
        dialog.accepted.connect(lambda: self.request(changes.delete(self.state.book, *ids)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def request(self, change: Change) -> None:
        """Ask for a change."""
        self.changeRequested.emit(change.label, change.intent)

    def put(self, *records: Record) -> None:
        """Ask for records to be added, or put in the place of those with their ids."""
        self.request(changes.put(self.state.book, *records))

    def _open(self, dialog: RecordDialog) -> RecordDialog:
        dialog.saved.connect(self._saved)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    @Slot(object)
    def _saved(self, records: tuple[Record, ...]) -> None:
        self.put(*records)
