"""The pages down the left side of the window."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from credittracker.ui.registry import PageEntry
from credittracker.ui.theme.icons import pixmap
from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Space, colours_of
from credittracker.ui.widgets.basics import Button, label
from credittracker.ui.words.pages import page_title

WIDE = 208
_AT_THE_END = ("settings",)


class Rail(QWidget):
    """One button a page; ``chosen`` carries the page's name."""

    chosen = Signal(str)

    def __init__(self, entries: Iterable[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.buttons: dict[str, Button] = {}
        self._numbers: dict[str, int] = {}
        self._name = label(self.tr("CreditTracker"), "strong")
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.L, Space.M, Space.L)
        layout.setSpacing(2)
        layout.addLayout(self._brand())
        layout.addSpacing(Space.L)
        last = []
        for number, entry in enumerate((e for e in entries if e.in_rail), 1):
            button = self._button(entry)
            self._numbers[entry.name] = number
            if entry.name in _AT_THE_END:
                last.append(button)
            else:
                layout.addWidget(button)
        layout.addStretch(1)
        for button in last:
            layout.addWidget(button)
        self.show_names(shown=True)

    def show_names(self, *, shown: bool) -> None:
        """Show icons with their names, or, where there is little room, alone."""
        for name, button in self.buttons.items():
            title = page_title(name)
            button.setText(f"\u2002{title}".replace("&", "&&") if shown else "")
            keys = f"Ctrl+{self._numbers[name]}"
            button.setToolTip(keys if shown else f"{title} ({keys})")
        self._name.setVisible(shown)
        self.setMinimumWidth(px(WIDE) if shown else 0)

    def mark(self, name: str) -> None:
        """Show which page is open; one that is not in the rail belongs to none of its buttons."""
        self._group.setExclusive(name in self.buttons)
        for one, button in self.buttons.items():
            button.setChecked(one == name)

    def _brand(self) -> QHBoxLayout:
        layout = QHBoxLayout()
        layout.setContentsMargins(10, 0, 0, 0)
        layout.setSpacing(Space.S)
        mark = label()
        mark.setPixmap(pixmap("score", colours_of(self.palette()).accent_text, px(22)))
        layout.addWidget(mark)
        layout.addWidget(self._name, 1)
        return layout

    def _button(self, entry: PageEntry) -> Button:
        button = Button("", "rail", entry.icon)
        button.setCheckable(True)
        button.setAccessibleName(page_title(entry.name))
        button.clicked.connect(lambda: self.chosen.emit(entry.name))
        self._group.addButton(button)
        self.buttons[entry.name] = button
        return button
