"""A letter: read, changed, copied, or saved as a text file; nothing is ever sent."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from credittracker.services.settings import LANGUAGES
from credittracker.ui.language import Words, language_name, words_in
from credittracker.ui.theme.scale import within
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label, row

_SIZE = (760, 720)
_LEAST = (560, 480)


@dataclass(frozen=True, slots=True)
class Letter:
    """What a letter is called, what to know before it is used, and its text in a language.

    ``language`` is the one it is first shown in: that of whoever receives it.
    """

    title: str
    note: str
    write: Callable[[Words], str]
    language: str = LANGUAGES[0]


class LetterDialog(QDialog):
    """``saveRequested`` carries a path and the text."""

    saveRequested = Signal(object, str)

    def __init__(self, letter: Letter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._write, title = letter.write, letter.title
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.languages = self._language_buttons()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        self.copy = Button(self.tr("Copy"), "secondary", "file")
        self.save = Button(self.tr("Save as a text file…"), "secondary", "export")
        self.close_button = Button(self.tr("Close"), "quiet")
        self.said = label("", "caption", "good")
        self._lay_out(title, letter.note)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.close_button.clicked.connect(self.accept)
        for button in (self.copy, self.save, self.close_button):
            button.setAutoDefault(False)
        self.languages[letter.language].setChecked(True)
        self._show(letter.language)
        self.setMinimumSize(within(self, *_LEAST))
        self.resize(within(self, *_SIZE))
        self.text.setFocus()

    def _lay_out(self, title: str, note: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addLayout(row(label(title, "heading"), None, *self.languages.values()))
        layout.addWidget(label(note, "muted", wrap=True))
        layout.addWidget(self.text, 1)
        layout.addLayout(row(self.copy, self.save, self.said, None, self.close_button))

    def _language_buttons(self) -> dict[str, Button]:
        found = {code: Button(language_name(code), "segment") for code in LANGUAGES}
        group = QButtonGroup(self)
        for code, button in found.items():
            button.setCheckable(True)
            button.clicked.connect(partial(self._show, code))
            group.addButton(button)
        return found

    def _show(self, code: str, *_signal: object) -> None:
        self.text.setPlainText(self._write(words_in(code)))
        self.said.setText("")

    def say_saved(self, path: Path) -> None:
        """Say where the letter is now."""
        self.said.setText(self.tr("Saved as {file}").format(file=path.name))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.said.setText(self.tr("Copied"))

    @Slot()
    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as a text file…"), f"{self.windowTitle()}.txt", "TXT (*.txt)"
        )
        if name:
            self.saveRequested.emit(Path(name), self.text.toPlainText())
