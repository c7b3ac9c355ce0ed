"""The plan page: what time alone changes, day by day, on the chart and in a calendar."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget

from credittracker.advice.clock import Clock
from credittracker.book.records import RecordId
from credittracker.reports.calendar import Event, write_calendar
from credittracker.scoring.facts import Facts
from credittracker.services.analysis import Analysis
from credittracker.services.progress import Progress
from credittracker.ui.page import Page
from credittracker.ui.pages.plan.ahead_pane import AheadPane
from credittracker.ui.pages.plan.events import calendar_events
from credittracker.ui.pages.plan.view import AheadView, ahead_view, looked_ahead
from credittracker.ui.pages.plan.what_if import WhatIfPane
from credittracker.ui.session import State
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.basics import label
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.tabs import Tabs
from credittracker.ui.words.descriptions import describe


class PlanPage(Page):
    """Shows the two years to come if everything is paid in time and nothing is applied for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State | None = None
        self._facts: Facts | None = None
        self._view: AheadView | None = None
        self._save = QAction(self.tr("Save to calendar…"), self)
        self._save.setData("clock")
        self._save.setToolTip(self.tr("A calendar file (.ics) with every day listed here"))
        self._save.triggered.connect(self.save_calendar)
        self._save.setEnabled(False)
        self.said = Banner()
        self.ahead, self.what_if, self.tabs = AheadPane(), WhatIfPane(), Tabs()
        self.ahead.recordRequested.connect(self.pageRequested)
        self.what_if.workRequested.connect(self.workRequested)
        self.tabs.add("ahead", self.tr("Time alone"), self.ahead)
        self.tabs.add("what_if", self.tr("What if"), self.what_if)
        empty = EmptyState(
            "plan",
            self.tr("Nothing to look ahead to yet"),
            self.tr("Record an account or import a bill, and the days to come show up here."),
            self.tr("Go to accounts"),
        )
        empty.actionRequested.connect(lambda: self.pageRequested.emit("accounts", ""))
        self._stack = QStackedLayout()
        self.body.addWidget(self.said)
        self.body.addLayout(self._stack)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._waiting())
        self._stack.addWidget(self.tabs)
        self._stack.addWidget(self._stopped())

    @property
    def is_complete(self) -> bool:
        """Whether nothing it shows is still being worked out."""
        return self._stack.currentIndex() == 0 or (
            self._view is not None and self.what_if.is_complete
        )

    def primary_action(self) -> QAction:
        """Keep the days in a calendar."""
        return self._save

    def show_state(self, state: State) -> None:
        """Look ahead from another state; what was seen before stays until that is done."""
        self._state = state
        seen = state.analysis
        if not seen.has_anything:
            self._facts = self._view = None
            self._save.setEnabled(False)
            self._stack.setCurrentIndex(0)
            return
        self.what_if.show_state(state)
        if self._view is not None and self._facts is seen.facts:
            self._show_view(self._view)
        else:
            self._stack.setCurrentIndex(1 if self._view is None else 2)
            self._look_ahead()

    def unfinished(self) -> object:
        """The tabs shown, and what is being tried."""
        return (self.tabs.current, self.ahead.lists.current, self.what_if.unfinished())

    def take_up(self, begun: object) -> None:
        """Show the same again."""
        if isinstance(begun, tuple):
            tab, listed, tried = begun
            self.tabs.choose(tab)
            self.ahead.lists.choose(listed)
            if tried is not None:
                self.what_if.take_up(tried)

    @Slot()
    def save_calendar(self) -> None:
        """Ask where to, and write the days there."""
        if self._view is None or self._state is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save to calendar"),
            self.tr("credit days.ics"),
            self.tr("Calendar (*.ics)"),
        )
        if name:
            events = calendar_events(self._view, self._describe_without_amounts)
            self.savingRequested.emit(partial(_write, Path(name), events), self._saved)

    @Slot()
    def _look_ahead(self) -> None:
        if self._state is not None:
            self.workRequested.emit(partial(looked_ahead, self._state.analysis), self._show)

    @Slot(object)
    def _show(self, found: tuple[Analysis, Clock | None]) -> None:
        seen, clock = found
        if self._state is None or seen.facts is not self._state.analysis.facts:
            return  # the book has changed since; the newer work will come
        self._facts = seen.facts
        self._view = None if clock is None else ahead_view(seen, clock)
        if self._view is None:  # stopped: what was seen before is not so any more
            self._save.setEnabled(False)
            self._stack.setCurrentIndex(3)
        else:
            self._show_view(self._view)

    def _show_view(self, view: AheadView) -> None:
        self._stack.setCurrentIndex(2)
        if self._state is not None:
            self.ahead.show_view(view, self._state)
        self._save.setEnabled(bool(view.moves or view.endings))

    @Slot(object)
    def _saved(self, path: Path) -> None:
        said = self.tr("The days to come are in {file}. Open it with your calendar.")
        self.said.say(said.format(file=path.name), "good")

    def _describe_without_amounts(self, record: RecordId) -> str:
        """For a calendar, which others may see."""
        return "" if self._state is None else describe(self._state.book, record, masked=True)

    def _stopped(self) -> QWidget:
        stopped = EmptyState(
            "clock",
            self.tr("Not looked ahead yet"),
            self.tr("The work was stopped. It takes a moment."),
            self.tr("Look ahead"),
        )
        stopped.actionRequested.connect(self._look_ahead)
        return stopped

    def _waiting(self) -> QWidget:
        said = label(self.tr("Looking two years ahead…"), "muted")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return said


def _write(path: Path, events: tuple[Event, ...], _report: Progress) -> Path:
    write_calendar(path, events, datetime.now().astimezone())
    return path
