"""Where the words to look for in the guide are typed, and the ways to the places they stand at."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import IconButton, IconLabel, label, put_inside, row

_WIDE = 220


class SearchBar(QWidget):
    """``wanted`` carries 1 for the next place, -1 for the one before, 0 for other words."""

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setProperty("kind", "search")
        self.line.setAccessibleName(self.tr("Search the guide"))
        self.line.setPlaceholderText(self.tr("Search the guide"))
        self.line.setClearButtonEnabled(True)
        self.line.setMinimumWidth(px(_WIDE))
        put_inside(self.line, IconLabel("search", side=16), left=True)
        self.previous = IconButton("arrow-up", self.tr("Previous place (Shift+F3)"))
        self.next = IconButton("arrow-down", self.tr("Next place (F3)"))
        self._said = label("", "muted")
        self.setLayout(row(self._said, self.line, self.previous, self.next, spacing=Space.XS))
        self.line.textChanged.connect(lambda _text: self.wanted.emit(0))
        self.line.returnPressed.connect(partial(self.wanted.emit, 1))
        self.next.clicked.connect(partial(self.wanted.emit, 1))
        self.previous.clicked.connect(partial(self.wanted.emit, -1))

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.line.text().strip()

    @property
    def said(self) -> str:
        """What is said of the search."""
        return self._said.text()

    def show_found(self, *, found: bool) -> None:
        """Say when the words stand nowhere."""
        self._said.setText("" if found else self.tr("Not found"))

    @Slot()
    def begin(self) -> None:
        """Let words be typed, in the place of those there."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
