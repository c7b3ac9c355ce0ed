"""Says what was done to the book, in a line that goes away by itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from credittracker.ui.widgets.toast import Toast
from credittracker.ui.words.changes import change_text

if TYPE_CHECKING:
    from credittracker.services.workspace import Label


class Announcer(QObject):
    """Belongs to the toast on which it writes."""

    def __init__(self, toast: Toast) -> None:
        super().__init__(toast)
        self._toast = toast

    @Slot(object)
    def say_made(self, label: "Label") -> None:
        """Say that a change was made, and offer to undo it."""
        self._toast.say(change_text(label), self.tr("Undo"))

    @Slot(object)
    def say_undone(self, label: "Label") -> None:
        """Say that a change was taken back."""
        self._toast.say(self.tr("Undone: {change}").format(change=change_text(label)))
