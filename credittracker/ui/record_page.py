"""A page of tabs of records: each can be added to, opened, deleted, searched and exported."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from credittracker.ui.cells import NO_COLOUR
from credittracker.ui.record_table import RecordTable
from credittracker.ui.recording import RecordingPage
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button
from credittracker.ui.widgets.flowing import Beside, Flow
from credittracker.ui.widgets.stack import Stack


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """One tab: its code, its title, its table, what it shows, and its buttons at the right."""

    name: str
    title: str
    table: RecordTable
    content: QWidget
    buttons: tuple[Button, ...] = ()


class RecordPage(RecordingPage):
    """Shows one tab at a time, with its buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs: dict[str, Tab] = {}
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self._stack = Stack()
        self._buttons = Flow(right=True)
        top = Beside(spacing=Space.S)
        top.add_roomy(self.bar, 0)
        top.addLayout(self._buttons, 1)
        self.tabbed = QWidget()
        layout = QVBoxLayout(self.tabbed)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        self.body.addWidget(self.tabbed, 1)
        self.bar.currentChanged.connect(self._show_tab)
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self, partial(self._go_by, step))

    @property
    def current(self) -> Tab:
        """The tab shown."""
        return list(self.tabs.values())[max(0, self.bar.currentIndex())]

    def add_tab(self, tab: Tab) -> None:
        """Put a tab after the others."""
        self.tabs[tab.name] = tab
        for button in tab.buttons:
            self._buttons.addWidget(button)
            button.setVisible(False)
        self._stack.addWidget(tab.content)
        self.bar.addTab(tab.title.replace("&", "&&"))

    def choose(self, name: str) -> None:
        """Show a tab."""
        self.bar.setCurrentIndex(list(self.tabs).index(name))

    def show_buttons(self) -> None:
        """Show the buttons of the tab; an empty one offers its first step itself."""
        for tab in self.tabs.values():
            useful = tab is self.current and tab.table.model.total > 0
            for button in tab.buttons:
                button.setVisible(useful)

    def focus_search(self) -> None:
        """Put the cursor into the search box of the tab shown."""
        self.current.table.focus_search()

    def colour(self, platform_id: str) -> str:
        """The colour of a platform."""
        state = self.state
        platform = state.book.platforms.get(platform_id) or state.catalogue.get(platform_id)
        return platform.colour if platform else NO_COLOUR

    @Slot(int)
    def _show_tab(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self.show_buttons()

    def _go_by(self, step: int) -> None:
        self.bar.setCurrentIndex((self.bar.currentIndex() + step) % max(1, self.bar.count()))
