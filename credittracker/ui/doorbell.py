"""A second start on the same book rings at the first one's door and goes home.

The door is a folder both know; whoever rings puts a note into it, and the window that is at
home takes the note away. No network, and nothing to clean up after a crash.
"""

from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

PATIENCE = 2.0
"""Seconds to wait for somebody to take the note."""

_NOTE = "ring"


def door_of(cache: Path, book: Path) -> Path:
    """The folder that belongs to a book, whatever way its path is written."""
    return cache / f"door-{sha256(str(book.resolve()).encode()).hexdigest()[:16]}"


def ring(door: Path, patience: float = PATIENCE) -> bool:
    """Ask the window behind a door to come forward; false if nobody is at home."""
    if not door.is_dir():
        return False
    note = door / _NOTE
    note.touch(mode=0o600)
    until = monotonic() + patience
    while monotonic() < until:
        if not note.exists():
            return True
        sleep(0.02)
    note.unlink(missing_ok=True)
    return False


class Doorbell(QObject):
    """``rung`` when a second start asks this window to come forward."""

    rung = Signal()

    def __init__(self, door: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        door.mkdir(mode=0o700, parents=True, exist_ok=True)
        (door / _NOTE).unlink(missing_ok=True)
        self._watcher = QFileSystemWatcher([str(door)], self)
        self._watcher.directoryChanged.connect(self._look)

    @Slot()
    def _look(self) -> None:
        note = self._door / _NOTE
        if note.exists():
            note.unlink(missing_ok=True)
            self.rung.emit()

    def close(self) -> None:
        """Nobody is at home any more."""
        self._watcher.removePaths(self._watcher.directories())
        with suppress(OSError):
            self._door.rmdir()
