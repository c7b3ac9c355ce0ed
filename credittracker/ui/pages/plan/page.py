"""The plan page: what time alone changes, day by day, on the chart and in a calendar."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from credittracker.reports.calendar import Event, write_calendar
from credittracker.services.progress import Errand, Progress
from credittracker.ui.page import Page
from credittracker.ui.pages.plan.ahead_pane import AheadPane
from credittracker.ui.pages.plan.events import calendar_events, step_events
from credittracker.ui.pages.plan.payoff import PayoffPane
from credittracker.ui.pages.plan.plans_pane import PlansPane
from credittracker.ui.pages.plan.view import AheadView, looking_ahead
from credittracker.ui.pages.plan.what_if import WhatIfPane
from credittracker.ui.session import State
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.basics import label
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.stack import Stack
from credittracker.ui.widgets.tabs import Tabs
from credittracker.ui.words.descriptions import describe

translate = QCoreApplication.translate

FORECASTS = "forecasts"
"""What another page asks for, to see what check-ins foretold."""


class PlanPage(Page):
    """Shows the two years to come if everything is paid in time and nothing is applied for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State | None = None
        self._asked: Errand[AheadView] | None = None
        self._view: AheadView | None = None
        self._save = _saving(self)
        self._save.triggered.connect(self.save_calendar)
        self.said, self.tabs, self.ahead = Banner(), Tabs(), AheadPane()
        self.plans, self.what_if, self.payoff = PlansPane(), WhatIfPane(), PayoffPane()
        self.ahead.recordRequested.connect(self.pageRequested)
        for pane in (self.plans, self.what_if):
            pane.changeRequested.connect(self.changeRequested)
        self.tabs.add("plans", self.tr("Plan"), self.plans)
        self.tabs.add("ahead", self.tr("Time alone"), self.ahead)
        self.tabs.add("what_if", self.tr("What if"), self.what_if)
        self.tabs.add("payoff", self.tr("Payoff order"), self.payoff)
        for one in (self.plans, self.what_if, self.payoff):
            one.workRequested.connect(self.workRequested)
        empty, stopped = _nothing_yet(), _stopped()
        empty.actionRequested.connect(partial(self.pageRequested.emit, "accounts", ""))
        empty.otherRequested.connect(partial(self.pageRequested.emit, "importing", ""))
        stopped.actionRequested.connect(self._look_ahead)
        self._stack = Stack()
        self.body.addWidget(self.said)
        self.body.addWidget(self._stack, 1)
        for shown in (empty, _waiting(), self.tabs, stopped):
            self._stack.addWidget(shown)

    @property
    def is_complete(self) -> bool:
        """Whether nothing it shows is still being worked out."""
        panes = (self.what_if, self.plans, self.payoff)
        is_found = self._is_current and all(pane.is_complete for pane in panes)
        return self._stack.currentIndex() == 0 or is_found

    def primary_action(self) -> QAction:
        """Keep the days in a calendar."""
        return self._save

    def show_state(self, state: State) -> None:
        """Look ahead from another state; what was seen before stays until that is done."""
        self._state = state
        seen = state.analysis
        if not seen.has_anything:
            self._drop()
            self._view = None
            self._save.setEnabled(False)
            self._stack.setCurrentIndex(0)
            return
        self.plans.show_state(state)
        self.what_if.show_state(state)
        self.payoff.show_state(state)
        if self._view is not None and self._is_current:
            self._show_view(self._view)
        else:
            self._stack.setCurrentIndex(1 if self._view is None else 2)
            if self.isVisible():
                self._look_ahead()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: now it is worth working out."""
        super().showEvent(event)
        if not event.spontaneous() and not self._is_current:
            self._look_ahead()

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: nobody waits for it, and other work must not wait for it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._drop()

    def show_record(self, record_id: str) -> None:
        """Show what check-ins foretold if that is asked for, else the plan with its steps."""
        self.tabs.choose("ahead" if record_id == FORECASTS else "plans")
        if record_id == FORECASTS:
            self.ahead.lists.choose(FORECASTS)

    def focus_search(self) -> None:
        """Put the cursor into the search box of what is shown."""
        shown = {"what_if": self.what_if.shown, "payoff": self.payoff.table}
        shown.get(self.tabs.current, self.ahead.table).focus_search()

    def unfinished(self) -> object:
        """The tabs shown, what is wished and weighed, and what is being tried."""
        begun = (pane.unfinished() for pane in (self.what_if, self.plans, self.payoff))
        return (self.tabs.current, self.ahead.lists.current, *begun)

    def take_up(self, begun: object) -> None:
        """Show the same again."""
        if isinstance(begun, tuple):
            tab, listed, *others = begun
            self.tabs.choose(tab)
            self.ahead.lists.choose(listed)
            takers = (self.what_if.take_up, self.plans.take_up, self.payoff.take_up)
            for take_up, one in zip(takers, others, strict=True):
                if one is not None:
                    take_up(one)

    @Slot()
    def save_calendar(self) -> None:
        """Ask where to, and write the days there."""
        if self._view is None or self._state is None:
            return
        if name := _where_to(self):
            hidden = partial(describe, self._state.book, masked=True)  # others may see a calendar
            events = (*calendar_events(self._view, hidden), *step_events(self._state.book))
            self.savingRequested.emit(partial(_write, Path(name), events), self._saved)

    @Slot()
    def _look_ahead(self) -> None:
        self._drop()
        if self._state is not None and self._state.analysis.has_anything:
            self._save.setEnabled(False)
            self._asked = looking_ahead(self._state.analysis)
            self.workRequested.emit(self._asked.work, self._show)

    def _drop(self) -> None:
        if self._asked is not None:
            self._asked.dropped, self._asked = True, None

    @property
    def _is_current(self) -> bool:
        """Whether what was seen last is of the state shown."""
        state, view = self._state, self._view
        return state is not None and view is not None and view.facts is state.analysis.facts

    @Slot(object)
    def _show(self, asked: Errand[AheadView]) -> None:
        if asked is not self._asked:
            return  # something newer was asked for, or nobody looks
        self._asked = None
        self._view = asked.found
        if self._view is None:  # stopped: what was seen before is not so any more
            self._save.setEnabled(False)
            self._stack.setCurrentIndex(3)
        else:
            self._show_view(self._view)

    def _show_view(self, view: AheadView) -> None:
        self._stack.setCurrentIndex(2)
        if self._state is not None:
            self.ahead.show_view(view, self._state)
            self._save.setEnabled(bool(view.moves or view.endings or self._state.book.plan_steps))

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self.said.say(_saved_text(path.name), "good")


def _saving(page: QWidget) -> QAction:
    made = QAction(translate("PlanPage", "Save to calendar…"), page)
    made.setData("clock")
    said = translate("PlanPage", "A calendar file (.ics) with every day listed here")
    made.setToolTip(said)
    made.setEnabled(False)
    return made


def _saved_text(file: str) -> str:
    said = translate("PlanPage", "The days to come are in {file}. Open it with your calendar.")
    return said.format(file=file)


def _where_to(page: QWidget) -> str:
    """The file to keep the days in; nothing when the person thought better of it."""
    name, _ = QFileDialog.getSaveFileName(
        page,
        translate("PlanPage", "Save to calendar"),
        translate("PlanPage", "credit days.ics"),
        translate("PlanPage", "Calendar (*.ics)"),
    )
    return name


def _nothing_yet() -> EmptyState:
    return EmptyState(
        "plan",
        translate("PlanPage", "Nothing to look ahead to yet"),
        translate(
            "PlanPage", "Record an account or import a bill, and the days to come show up here."
        ),
        translate("PlanPage", "Go to accounts"),
        translate("PlanPage", "Import a bill"),
    )


def _stopped() -> EmptyState:
    return EmptyState(
        "clock",
        translate("PlanPage", "Not looked ahead yet"),
        translate("PlanPage", "The work was stopped. It takes a moment."),
        translate("PlanPage", "Look ahead"),
    )


def _waiting() -> QWidget:
    said = label(translate("PlanPage", "Looking two years ahead…"), "muted")
    said.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return said


def _write(path: Path, events: tuple[Event, ...], _report: Progress) -> Path:
    write_calendar(path, events, datetime.now().astimezone())
    return path
