"""The copies of the book: made now, listed, and put back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from credittracker.services.backups import BackupFile
from credittracker.ui.record_table import ROW_HEIGHT, RecordTable, TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.theme.scale import px
from credittracker.ui.widgets.basics import Button, label
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.words import formats

_MOST_ROWS = 6
_AROUND_ROWS = 96
_EMPTY_HEIGHT = 240


class BackupsCard(Card):
    """``restoreRequested`` carries a ``BackupFile``."""

    restoreRequested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Backups"))
        self.restore = Button(self.tr("Restore this backup…"), "quiet", "undo")
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self._restore)
        self.add_action(self.restore)
        note = self.tr(
            "A copy is made by itself on each day you change something, and before each import. "
            "Old ones are thinned out."
        )
        self.add(label(note, "muted", wrap=True))
        self.table = RecordTable(self._spec(), self._nothing())
        self.table.selectionChanged.connect(self._selected)
        self.table.openRequested.connect(self.restoreRequested)
        self.add(self.table, 1)

    def show_backups(self, backups: Sequence[BackupFile]) -> None:
        """Show other backups."""
        self.table.set_rows(backups)
        rows = min(len(backups), _MOST_ROWS) * ROW_HEIGHT + _AROUND_ROWS
        self.table.setMinimumHeight(px(rows if backups else _EMPTY_HEIGHT))

    def _spec(self) -> TableSpec:
        columns: tuple[Column[BackupFile], ...] = (
            Column(
                self.tr("Made"),
                lambda backup: backup.made_on,
                formats.moment,
                wide=True,
                tip=lambda backup: str(backup.path),
            ),
            Column(self.tr("Records"), lambda backup: backup.records, formats.number, numeric=True),
            Column(self.tr("Size"), lambda backup: backup.size, formats.file_size, numeric=True),
        )
        return TableSpec(
            name=self.tr("Backups"),
            columns=columns,
            key=lambda backup: backup.path,
            open_text=self.tr("Restore this backup…"),
            delete_text=None,
        )

    def _nothing(self) -> QWidget:
        return EmptyState(
            "clock",
            self.tr("No backup yet"),
            self.tr("The first one is made when you change something, or now if you like."),
        )

    @Slot(object)
    def _selected(self, backup: BackupFile | None) -> None:
        self.restore.setEnabled(backup is not None)

    @Slot()
    def _restore(self) -> None:
        for backup in self.table.selected()[:1]:
            self.restoreRequested.emit(backup)
