"""The score page: every factor's points down to the records, the courses, two days compared."""

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QHideEvent

from credittracker.advice.gaps import Entry, Gap
from credittracker.book.accounts import Account, LimitEvent
from credittracker.book.person import Asset, FactKind, Income, ProfileFact
from credittracker.book.records import Record
from credittracker.ui.pages.score.compare_pane import ComparePane
from credittracker.ui.pages.score.courses_pane import CoursesPane
from credittracker.ui.pages.score.model_pane import ModelPane
from credittracker.ui.pages.score.points_pane import PointsPane
from credittracker.ui.pages.score.view import score_view
from credittracker.ui.recording import RecordingPage
from credittracker.ui.session import State
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.stack import Stack
from credittracker.ui.widgets.tabs import Tabs

MODEL = "model"
"""What to ask ``show_record`` for to see how the score works."""
COMPARE = "compare"
_NEW: dict[Entry, tuple[type[Record], dict[str, Any]]] = {
    Entry.INCOME: (Income, {}),
    Entry.ASSETS: (Asset, {}),
    Entry.JOB: (ProfileFact, {"kind": FactKind.JOB_SINCE}),
    Entry.APPLICATIONS: (ProfileFact, {"kind": FactKind.APPLICATIONS_COMPLETE}),
    Entry.ACCOUNTS: (Account, {}),
}
"""The entries that are records of their own, with what is known of each."""


class ScorePage(RecordingPage):
    """Follow a point from the total to the factor, its steps, and the person's own records."""

    shows_months = True

    def __init__(self) -> None:
        super().__init__()
        self._explain = QAction(self.tr("How this score works"), self)
        self._explain.setData("info")
        self._explain.triggered.connect(self.explain)
        self.points = PointsPane()
        self.courses = CoursesPane()
        self.model = ModelPane()
        self.compare: ComparePane | None = None
        self._tab = ""
        self.tabs = Tabs()
        self.tabs.add("points", self.tr("Every point"), self.points)
        self.tabs.add("courses", self.tr("Over time"), self.courses)
        self._empty = EmptyState(
            "score",
            self.tr("Nothing to score yet"),
            self.tr("Record an account or import a bill; every point then shows up here."),
            self.tr("Go to accounts"),
            self._explain.text(),
        )
        self._stack = Stack()
        self.body.addWidget(self._stack, 1)
        for part in (self._empty, self.tabs, self.model):
            self._stack.addWidget(part)
        self._listen()

    @property
    def is_complete(self) -> bool:
        """Whether nothing it shows is still being worked out."""
        return self.compare is None or self.compare.is_complete

    def primary_action(self) -> QAction | None:
        """Explain the model, unless that is what is shown or something is to be done first."""
        return self._explain if self._stack.currentWidget() is self.tabs else None

    def title(self) -> str:
        """The page's own name, or what the model's card is called."""
        return self._explain.text() if self._is_explaining else ""

    def show_state(self, state: State) -> None:
        """Show another state."""
        self.keep(state)
        self.model.show_state(state)
        if not self._is_explaining:
            self._show_points()
        if not state.analysis.has_anything:
            return
        view = score_view(state.analysis)
        self.points.show_view(view, state)
        self.courses.show_view(view, masked=state.settings.masked)
        self._comparing().show_state(state)
        if self._tab:
            self.tabs.choose(self._tab)
            self._tab = ""

    def show_record(self, record_id: str) -> None:
        """Open a factor by its code, the model's card, or a tab by its name."""
        if record_id == MODEL:
            self.explain()
        elif record_id in self.tabs.names:
            self.tabs.choose(record_id)
            self._show_points()
        elif record_id in {f.code for f in self.state.analysis.score.factors}:
            self._open_factor(record_id)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: another page is shown; whoever comes back wants the score."""
        super().hideEvent(event)
        if self._is_explaining and self._state is not None and not event.spontaneous():
            self._show_points()

    def focus_search(self) -> None:
        """Put the cursor into the search box of what is shown."""
        if self._is_explaining:
            self.model.table.focus_search()
        elif self.tabs.current == COMPARE and self.compare is not None:
            self.compare.result.table.focus_search()

    def unfinished(self) -> object:
        """What is shown: the tab, the factor, and whether the model is explained."""
        return (self.tabs.current, self.points.chosen, self._is_explaining)

    def take_up(self, begun: object) -> None:
        """Show the same again."""
        if isinstance(begun, tuple):
            self._tab, self.points.chosen, explaining = begun
            if explaining:
                self.explain()

    @Slot()
    def explain(self) -> None:
        """Show how the score works."""
        self._stack.setCurrentWidget(self.model)
        self.headingChanged.emit()

    @property
    def _is_explaining(self) -> bool:
        return self._stack.currentWidget() is self.model

    @Slot()
    def _show_points(self) -> None:
        """Go back from the model to the points, or to where there are none."""
        anything = self.state.analysis.has_anything
        self._stack.setCurrentWidget(self.tabs if anything else self._empty)
        self.headingChanged.emit()

    @Slot(str)
    def _open_factor(self, code: str) -> None:
        self.tabs.choose("points")
        self.points.show_factor(code)
        self._show_points()

    @Slot(object)
    def _enter(self, gap: Gap) -> None:
        """Open the form that fills a gap, or the account that lacks something."""
        record = self.state.book.find(gap.record or "")
        if gap.entry in _NEW:
            kind, values = _NEW[gap.entry]
            self.add(kind, **values)
        elif gap.entry in {Entry.OPENED, Entry.PURPOSES} and record is not None:
            self.edit(record)
        elif gap.entry is Entry.LIMITS and record is not None:
            self.add(LimitEvent, account=record.id)
        else:
            self.pageRequested.emit("accounts", gap.record or "")

    def _comparing(self) -> ComparePane:
        """The comparison of two days, made once the day is known."""
        if self.compare is None:
            self.compare = ComparePane(self.state.today)
            self.compare.workRequested.connect(self.workRequested)
            self.compare.recordRequested.connect(self.pageRequested)
            self.tabs.add(COMPARE, self.tr("Compare two days"), self.compare)
        return self.compare

    def _listen(self) -> None:
        self._empty.actionRequested.connect(lambda: self.pageRequested.emit("accounts", ""))
        self._empty.otherRequested.connect(self.explain)
        self.points.recordRequested.connect(self.pageRequested)
        self.points.entryRequested.connect(self._enter)
        self.model.left.connect(self._show_points)
        self.model.factorRequested.connect(self._open_factor)
        self.model.settingsRequested.connect(self.settingsRequested)
