"""A page of tabs of records: each can be added to, opened, deleted, searched and exported."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QWidget

from credittracker.book.records import Record
from credittracker.services import changes
from credittracker.services.changes import Change
from credittracker.ui.cells import NO_COLOUR, Veil
from credittracker.ui.forms.confirm import ConfirmDialog
from credittracker.ui.page import Page
from credittracker.ui.record_forms.dialog import RecordDialog
from credittracker.ui.record_forms.forms import add_dialog, edit_dialog
from credittracker.ui.record_table import RecordTable
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button
from credittracker.ui.words.descriptions import describe
from credittracker.ui.words.naming import Naming
from credittracker.ui.words.status import Spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """One tab: its code, its title, its table, what it shows, and its buttons at the right."""

    name: str
    title: str
    table: RecordTable
    content: QWidget
    buttons: tuple[Button, ...] = ()


class RecordPage(Page):
    """Opens forms and asks before deleting; what comes of it is ``changeRequested``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.veil = Veil()
        self.tabs: dict[str, Tab] = {}
        self._state: State | None = None
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self._stack = QStackedWidget()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.S)
        top = QHBoxLayout()
        top.addWidget(self.bar)
        top.addStretch(1)
        top.addLayout(self._buttons)
        self.body.setSpacing(Space.M)
        self.body.addLayout(top)
        self.body.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._show_tab)
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self, partial(self._go_by, step))

    @property
    def state(self) -> State:
        """What is shown now; asked only after ``show_state``."""
        if self._state is None:
            raise RuntimeError(type(self).__name__)
        return self._state

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

    def keep(self, state: State) -> None:
        """Remember what is shown; called first in ``show_state``."""
        self._state = state
        self.veil.masked = state.settings.masked

    def show_buttons(self) -> None:
        """Show the buttons of the tab; an empty one offers its first step itself."""
        for tab in self.tabs.values():
            useful = tab is self.current and tab.table.model.total > 0
            for button in tab.buttons:
                button.setVisible(useful)

    def focus_search(self) -> None:
        """Put the cursor into the search box of the tab shown."""
        self.current.table.focus_search()

    def add(self, kind: type[Record], /, **known: Any) -> RecordDialog:
        """Open the form of a new record."""
        return self._open(add_dialog(self.state, kind, self, **known))

    def edit(self, record: Record) -> RecordDialog:
        """Open the form of a record that is there."""
        return self._open(edit_dialog(self.state, record, self))

    def delete(self, records: Sequence[Record]) -> ConfirmDialog | None:
        """Ask whether to delete records, naming what goes along."""
        if not records:
            return None
        ids = [record.id for record in records]
        naming = Naming(self.state.book, self.veil.masked)
        named = [describe(self.state.book, i, masked=self.veil.masked) for i in ids]
        things = [*named, *naming.gone_with(*ids)]
        total = len(records) + len(self.state.book.dependents(*ids))
        dialog = ConfirmDialog(Spans().deletion(total), things, self.tr("Delete"), self)
        dialog.accepted.connect(lambda: self.request(changes.delete(self.state.book, *ids)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def request(self, change: Change) -> None:
        """Ask for a change."""
        self.changeRequested.emit(change.label, change.intent)

    def colour(self, platform_id: str) -> str:
        """The colour of a platform."""
        state = self.state
        platform = state.book.platforms.get(platform_id) or state.catalogue.get(platform_id)
        return platform.colour if platform else NO_COLOUR

    def _open(self, dialog: RecordDialog) -> RecordDialog:
        dialog.saved.connect(self._put)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    @Slot(object)
    def _put(self, records: tuple[Record, ...]) -> None:
        self.request(changes.put(self.state.book, *records))

    @Slot(int)
    def _show_tab(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self.show_buttons()

    def _go_by(self, step: int) -> None:
        self.bar.setCurrentIndex((self.bar.currentIndex() + step) % max(1, self.bar.count()))
