"""Opens letters and keeps those that are to be kept, off the UI thread."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from credittracker.services.exporting import save_text
from credittracker.services.progress import Progress
from credittracker.ui.letter_dialog import Letter, LetterDialog


class Letters(QObject):
    """``savingRequested`` carries the work of writing a file, and who hears of it."""

    savingRequested = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.dialog: LetterDialog | None = None

    def show(self, letter: Letter) -> None:
        """Show a letter over the window."""
        self.dialog = LetterDialog(letter, self._parent)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.saveRequested.connect(self._save)
        self.dialog.open()

    @Slot(object, str)
    def _save(self, path: Path, text: str) -> None:
        self.savingRequested.emit(partial(_save, path, text), self._say_saved)

    @Slot(object)
    def _say_saved(self, path: Path) -> None:
        if self.dialog is not None:
            self.dialog.say_saved(path)


def _save(path: Path, text: str, _report: Progress) -> Path:
    save_text(path, text)
    return path
