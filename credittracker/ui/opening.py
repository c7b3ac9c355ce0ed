"""What is said when a book cannot be opened, with every way on that there is."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QVBoxLayout, QWidget

from credittracker.services.backups import BackupFile
from credittracker.store.errors import BookFileError
from credittracker.ui.theme.scale import within
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, IconLabel, label, row
from credittracker.ui.words import formats
from credittracker.ui.words.files import book_error_text, error_text

_MOST_BACKUPS = 5
RESTORABLE = frozenset({"damaged", "empty_file", "not_a_book"})
"""Codes of a file that one of its backups can take the place of."""


class BookProblem(QDialog):
    """Says what is wrong with a book's file and offers its backups, another book, another try."""

    restoreRequested = Signal(object)
    """The path of a backup."""
    otherRequested = Signal(object)
    """The path of another book."""
    againRequested = Signal()

    def __init__(
        self,
        error: BookFileError,
        backups: Sequence[BackupFile] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = error.path.parent
        title = self.tr("This book cannot be opened")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.message = book_error_text(error.code, error.facts)
        self.setAccessibleDescription(self.message)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        self._layout.setSpacing(Space.M)
        self._layout.addLayout(row(IconLabel("error", "bad", 22), label(title, "heading")))
        self._layout.addWidget(label(self.message, wrap=True))
        self._layout.addWidget(self._path_label(error.path))
        self.backups = tuple(backups) if error.code in RESTORABLE else ()
        self.backup_buttons: list[Button] = []
        self._offer_backups()
        self._layout.addStretch(1)
        self._add_footer(again=error.code not in RESTORABLE | {"newer_version"})
        self.setFixedWidth(within(self, 520, 0).width())

    def _path_label(self, path: Path) -> QWidget:
        made = label(str(path), "caption", wrap=True)
        made.setToolTip(str(path))
        return made

    def _offer_backups(self) -> None:
        if not self.backups:
            return
        self._layout.addSpacing(Space.S)
        self._layout.addWidget(label(self.tr("Go on with a backup"), "strong"))
        for backup in self.backups[:_MOST_BACKUPS]:
            button = Button(_backup_text(backup), "secondary", "clock")
            button.clicked.connect(lambda _on=False, path=backup.path: self._restore(path))
            self.backup_buttons.append(button)
            self._layout.addWidget(button)
        kept = self.tr("The file as it is now is kept beside your backups.")
        self._layout.addWidget(label(kept, "caption", wrap=True))

    def _add_footer(self, *, again: bool) -> None:
        self.other = Button(self.tr("Open another book…"), "quiet")
        self.again = Button(self.tr("Try again"), "primary")
        self.close_button = Button(self.tr("Close"))
        self.again.setVisible(again)
        self.other.clicked.connect(self._choose_other)
        self.again.clicked.connect(self._try_again)
        self.close_button.clicked.connect(self.reject)
        self._layout.addLayout(row(self.other, None, self.close_button, self.again))

    def _restore(self, backup: Path) -> None:
        self.restoreRequested.emit(backup)
        self.accept()

    def _try_again(self) -> None:
        self.againRequested.emit()
        self.accept()

    def _choose_other(self) -> None:
        path = ask_for_book(self, self._folder)
        if path is not None:
            self.otherRequested.emit(path)
            self.accept()


class Dialogs(QObject):
    """Shows what has to be said outside the pages; ``ended`` when the last of it was closed."""

    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: QDialog | None = None

    def show(self, dialog: QDialog) -> None:
        """Show a dialog without holding up anything."""
        self.current = dialog
        dialog.finished.connect(lambda _code: self._closed(dialog))
        dialog.open()

    def tell(self, error: object, parent: QWidget | None) -> None:
        """Say what stopped something; an error without words goes to the last net."""
        said = error_text(error)
        if said:
            icon, title = QMessageBox.Icon.Warning, self.tr("That did not work")
            box = QMessageBox(icon, title, said, QMessageBox.StandardButton.Ok, parent)
            self.show(box)
        elif isinstance(error, BaseException):
            sys.excepthook(type(error), error, error.__traceback__)

    def _closed(self, dialog: QDialog) -> None:
        dialog.deleteLater()
        if self.current is dialog:
            self.current = None
            self.ended.emit()


def ask_for_book(parent: QWidget, folder: Path) -> Path | None:
    """Which book to open, from the system's own dialog."""
    title = QCoreApplication.translate("BookProblem", "Open another book")
    kinds = QCoreApplication.translate("BookProblem", "CreditTracker book (*.book);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(name) if name else None


def _backup_text(backup: BackupFile) -> str:
    return f"{formats.moment(backup.made_on)}  ·  {formats.records(backup.records)}"
