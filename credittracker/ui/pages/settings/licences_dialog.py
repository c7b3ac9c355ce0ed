"""The licences of everything the app is made of, to be read in the app itself."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from credittracker.services.places import resource
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label, row

_SIZE = (940, 680)
_LEAST = (640, 420)
_NAMES = 220
_ROW = 34


class LicencesDialog(QDialog):
    """Names at the left, the text of the chosen one at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Licences")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._files = sorted(resource("licenses").glob("*.txt"), key=lambda p: p.stem.lower())
        self.names, self.text = QListWidget(), QPlainTextEdit()
        self.names.setAccessibleName(self.tr("Parts of the app"))
        for file in self._files:
            item = QListWidgetItem(file.stem, self.names)
            item.setSizeHint(QSize(0, _ROW))
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.close_button = Button(self.tr("Close"), "secondary")
        self.close_button.clicked.connect(self.accept)
        self.names.currentRowChanged.connect(self._show)
        self._lay_out(title)
        self.names.setCurrentRow(next((n for n, f in enumerate(self._files) if f.stem == "Qt"), 0))

    def _lay_out(self, title: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        sides = QSplitter()
        sides.addWidget(self.names)
        sides.addWidget(self.text)
        sides.setSizes([_NAMES, _SIZE[0] - _NAMES])
        sides.setChildrenCollapsible(False)
        layout.addLayout(row(label(title, "heading"), None))
        layout.addWidget(sides, 1)
        layout.addLayout(row(None, self.close_button))
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)

    @Slot(int)
    def _show(self, at: int) -> None:
        self.text.setPlainText(self._files[at].read_text(encoding="utf-8"))
