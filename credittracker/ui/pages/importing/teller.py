"""Opens a table that nobody knows, and asks what its columns mean."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from credittracker.importers.errors import FileRefusedError
from credittracker.importers.recognising import Layout
from credittracker.services.import_files import Item, RefusedFile, tables_in
from credittracker.services.progress import Progress
from credittracker.ui.pages.importing.mapping_dialog import MappingDialog
from credittracker.ui.session import State


class Teller(QObject):
    """``told`` carries an ``Item`` and its ``TableLayout``; ``failed`` a ``RefusedFile``."""

    workRequested = Signal(object, object)
    told = Signal(object, object)
    failed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.state: State | None = None
        self.dialog: MappingDialog | None = None

    def ask(self, item: Item) -> None:
        """Look into a file off the UI thread, then ask."""
        self.workRequested.emit(partial(_tables, item), self._ask)

    @Slot(object)
    def _ask(self, answer: tuple[Item, Sequence[Layout] | FileRefusedError]) -> None:
        item, found = answer
        if isinstance(found, FileRefusedError):
            self.failed.emit(RefusedFile(item, found))
            return
        if self.state is None:
            return
        self.dialog = MappingDialog(item.name, found, self.state, self._parent)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.told.connect(partial(self.told.emit, item))
        self.dialog.open()


def _tables(item: Item, report: Progress) -> tuple[Item, Sequence[Layout] | FileRefusedError]:
    try:
        return item, tables_in(item, report) or FileRefusedError("no_table", item.name)
    except FileRefusedError as error:
        return item, error
