"""The files that were brought: a line for each, and what can be done about the one chosen."""

from functools import partial

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.services.import_files import KnownFile, RefusedFile
from credittracker.ui.cells import set_widths
from credittracker.ui.pages.importing.file_tables import file_notes_text, files_table
from credittracker.ui.pages.importing.view import TELLABLE, QueueLine
from credittracker.ui.record_table import RecordTable
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label, row

_OWN = "table"
_WIDTHS = (210, 124, 150, 60, 60, 72, 84, 92)


class QueuePanel(QWidget):
    """Shows files. Each signal carries a ``QueueLine``."""

    leaveOutRequested = Signal(object)
    tellRequested = Signal(object)
    anywayRequested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.table = RecordTable(files_table(), QWidget())
        set_widths(self.table, _WIDTHS)
        self._notes = label("", "muted", wrap=True)
        self.tell = Button(self.tr("Say what its columns mean…"), "secondary", "edit")
        self.anyway = Button(self.tr("Read it all the same"), "secondary", "file")
        self.leave_out = Button(self.tr("Leave this file out"), "quiet", "close")
        self.table.selectionChanged.connect(self._selected)
        self.table.deleteRequested.connect(self._leave_out)
        self.table.openRequested.connect(self._open)
        self.leave_out.clicked.connect(lambda: self._leave_out(self.table.selected()))
        for button, signal in (
            (self.tell, self.tellRequested),
            (self.anyway, self.anywayRequested),
        ):
            button.clicked.connect(partial(self._ask, signal))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._notes)
        layout.addLayout(row(self.tell, self.anyway, None, self.leave_out))
        self._selected(None)

    def show_files(self, lines: tuple[QueueLine, ...]) -> None:
        """Show these."""
        self.table.set_rows(lines)
        chosen = self.table.selected()
        self._selected(chosen[0] if len(chosen) == 1 else None)

    @Slot(object)
    def _selected(self, line: QueueLine | None) -> None:
        self._notes.setVisible(line is not None)
        self._notes.setText(file_notes_text(line) if line else "")
        self.tell.setVisible(line is not None and can_be_told(line))
        self.anyway.setVisible(is_known(line))
        self.leave_out.setEnabled(line is not None and line.other is None)

    def _ask(self, signal: SignalInstance) -> None:
        for line in self.table.selected()[:1]:
            signal.emit(line)

    @Slot(object)
    def _open(self, line: QueueLine) -> None:
        """The one thing that can be done about a line, from the keyboard too."""
        if can_be_told(line):
            self.tellRequested.emit(line)
        elif is_known(line):
            self.anywayRequested.emit(line)

    @Slot(object)
    def _leave_out(self, lines: list[QueueLine]) -> None:
        for line in lines:
            if line.other is None:
                self.leaveOutRequested.emit(line)


def can_be_told(line: QueueLine) -> bool:
    """Whether a person can say what the columns of a file mean."""
    if isinstance(line.other, RefusedFile):
        return line.other.error.code in TELLABLE
    return line.other is None and line.source == _OWN


def is_known(line: QueueLine | None) -> bool:
    """Whether a file was imported before, and could be read once more."""
    return line is not None and isinstance(line.other, KnownFile) and line.other.batch is not None
