"""Opens a table that nobody knows, and asks what its columns mean."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from credittracker.importers.errors import FileRefusedError
from credittracker.importers.recognising import Layout
from credittracker.services.import_files import Item, RefusedFile, tables_in
from credittracker.services.progress import Progress
from credittracker.ui.pages.importing.mapping_dialog import MappingDialog


class Teller(QObject):
    """``told`` carries an ``Item`` and its ``TableLayout``; ``failed`` a ``RefusedFile``."""

    workRequested = Signal(object, object)
    told = Signal(object, object)
    failed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.today = date.min
        self.dialog: MappingDialog | None = None

    def ask(self, item: Item) -> None:
        """Look into a file off the UI thread, then ask."""
        self.workRequested.emit(partial(_tables, item), partial(self._ask, item))

    def _ask(self, item: Item, found: Sequence[Layout] | FileRefusedError) -> None:
        if isinstance(found, FileRefusedError):
            self.failed.emit(RefusedFile(item, found))
            return
        self.dialog = MappingDialog(item.name, found, self.today, self._parent)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.told.connect(partial(self.told.emit, item))
        self.dialog.open()


def _tables(item: Item, report: Progress) -> Sequence[Layout] | FileRefusedError:
    try:
        return tables_in(item, report) or FileRefusedError("no_table", item.name)
    except FileRefusedError as error:
        return error
