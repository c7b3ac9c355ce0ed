"""Asks for the passwords of files that have one, a file at a time."""

from collections import deque
from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from credittracker.services.import_files import LockedFile
from credittracker.ui.forms.fields import TextField
from credittracker.ui.forms.form_dialog import FormDialog, FormSpec
from credittracker.ui.words import formats
from credittracker.ui.words.files import refused_file_text

_PASSWORD = "password"  # noqa: S105 - a field's name


class Unlocker(QObject):
    """``unlocked`` carries a file and what may open it; ``givenUp`` the file nobody opened."""

    unlocked = Signal(object, str)
    givenUp = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._waiting: deque[LockedFile] = deque()
        self.dialog: FormDialog | None = None

    def ask(self, locked: Iterable[LockedFile]) -> None:
        """Ask for each, after those asked for already."""
        self._waiting += locked
        if self.dialog is None:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        locked = self._waiting.popleft()
        dialog = FormDialog(password_form(locked), date.min, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(lambda password: self.unlocked.emit(locked.item, password))
        dialog.rejected.connect(lambda: self.givenUp.emit(locked))
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None
        self._next()


def password_form(locked: LockedFile) -> FormSpec:
    """Ask what opens a file; say so if the last answer did not."""
    title = QCoreApplication.translate("Unlocker", "This file has a password")
    said = refused_file_text(locked.error.code, locked.error.parameters)
    field = TextField(_PASSWORD, QCoreApplication.translate("Unlocker", "Password"))
    return FormSpec(
        title=title,
        intro=f"{formats.middle_elided(locked.item.name, 60)}\n{said}",
        fields=(field,),
        save=QCoreApplication.translate("Unlocker", "Open"),
        make=lambda values: values[_PASSWORD],
    )
