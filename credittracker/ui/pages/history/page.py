"""History: what was done to the book, back to where to undo, and what was deleted."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.services.past import clear_trash, put_back, what_happened
from credittracker.services.progress import Progress
from credittracker.store.journal import KEPT_FOR
from credittracker.ui.forms.confirm import confirmed
from credittracker.ui.page import Page
from credittracker.ui.pages.history.rows import HistoryRow, history_rows
from credittracker.ui.pages.history.tables import changes_table, trash_table
from credittracker.ui.record_table import RecordTable
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label, row
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.tabs import Tabs

TRASH = "trash"
_MOST_NAMED = 8


class HistoryPage(Page):
    """Two tables out of the journal, read anew whenever the book changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State | None = None
        self._shown: State | None = None
        self._rows: tuple[HistoryRow, ...] = ()
        self.changes = changes_table(self._nothing_done())
        self.trash = trash_table(self._nothing_deleted())
        self.back = Button("", "quiet", "undo")
        self.restore = Button(self.tr("Bring back"), "primary", "undo")
        self.empty = Button(self.tr("Empty the trash…"), "quiet", "delete")
        self.inside = label("", "muted", wrap=True)
        self.tabs = Tabs()
        self.tabs.add("changes", self.tr("What was done"), _view(self.changes, self.back))
        below = (self.empty, self.restore)
        self.tabs.add(TRASH, self.tr("Trash"), _view(self.trash, *below, note=self.inside))
        self.body.addWidget(self.tabs, 1)
        self.changes.selectionChanged.connect(self._chosen)
        self.trash.selectionChanged.connect(self._chosen)
        self.trash.openRequested.connect(lambda one: self._bring_back((one,)))
        self.back.clicked.connect(self.go_back)
        self.restore.clicked.connect(self.bring_back)
        self.empty.clicked.connect(self.throw_away)
        self._chosen()

    @property
    def is_complete(self) -> bool:
        """Whether the journal shown is that of the book shown."""
        return self._shown is self._state

    def show_state(self, state: State) -> None:
        """Read the journal again."""
        self._state = state
        self.workRequested.emit(partial(_read, state), self._show)

    def focus_search(self) -> None:
        """Put the cursor into the search box of the table shown."""
        (self.trash if self.tabs.current == TRASH else self.changes).focus_search()

    @Slot()
    def go_back(self) -> None:
        """Undo the change selected and those after it."""
        for one in self.changes.selected()[:1]:
            if one.steps:
                self.undoRequested.emit(one.steps)

    @Slot()
    def bring_back(self) -> None:
        """Put what is selected back into the book."""
        self._bring_back(self.trash.selected())

    @Slot()
    def throw_away(self) -> None:
        """Ask, and overwrite what was deleted."""
        rows = [one for one in self._rows if one.things]
        question = self.tr("Empty the trash?")
        note = self.tr("This cannot be undone. Backups made before still hold these records.")
        things = [f"{one.text} · {one.about}" for one in rows]
        if self._state is not None and confirmed(
            question, things, self.tr("Empty the trash"), self, note=note
        ):
            self.savingRequested.emit(partial(_clear, self._state), self._show)

    def _bring_back(self, rows: "list[HistoryRow] | tuple[HistoryRow, ...]") -> None:
        chosen = [record for one in rows for record in one.happened.gone]
        if chosen:
            trash = [record for one in self._rows for record in one.happened.gone]
            change = put_back(chosen, trash)
            self.changeRequested.emit(change.label, change.intent)

    @Slot(object)
    def _show(self, found: tuple[State, tuple[HistoryRow, ...]]) -> None:
        self._shown, self._rows = found
        self.changes.set_rows(self._rows)
        self.trash.set_rows([one for one in self._rows if one.things])
        self._chosen()

    @Slot()
    def _chosen(self, _one: object = None) -> None:
        """What can be done about what is selected, and what lies in it."""
        done = self.changes.selected()
        steps = done[0].steps if len(done) == 1 else 0
        self.back.setEnabled(steps > 0)
        several = self.tr("Undo this and %n later change(s)", "", steps - 1)
        self.back.setText(several if steps > 1 else self.tr("Undo this change"))
        some = self.trash.selected()
        self.restore.setEnabled(bool(some))
        self.restore.setVisible(self.trash.model.total > 0)
        self.empty.setVisible(self.trash.model.total > 0)
        self.back.setVisible(self.changes.model.total > 0)
        things = [thing for one in some for thing in one.things]
        if more := len(things[_MOST_NAMED:]):
            things = [*things[:_MOST_NAMED], self.tr("and %n more", "", more)]
        said = "\n".join(things)
        self.inside.setText(said)
        self.inside.setVisible(bool(said))

    def _nothing_done(self) -> EmptyState:
        return EmptyState(
            "history",
            self.tr("Nothing was done yet"),
            self.tr(
                "Every change to your book is listed here with its day, so that you can go back."
            ),
        )

    def _nothing_deleted(self) -> EmptyState:
        return EmptyState(
            "delete",
            self.tr("The trash is empty"),
            self.tr("What you delete stays here for %n day(s) and can be brought back.", "",
                    KEPT_FOR.days),
        )  # fmt: skip


def _view(table: RecordTable, *buttons: Button, note: QWidget | None = None) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.S)
    layout.addWidget(table, 1)
    if note is not None:
        layout.addWidget(note)
    layout.addLayout(row(None, *buttons))
    return made


def _read(state: State, _report: Progress) -> tuple[State, tuple[HistoryRow, ...]]:
    found = what_happened(state.path, state.book)
    return state, history_rows(found, state.book, state.undoable, masked=state.settings.masked)


def _clear(state: State, report: Progress) -> tuple[State, tuple[HistoryRow, ...]]:
    clear_trash(state.path)
    return _read(state, report)
