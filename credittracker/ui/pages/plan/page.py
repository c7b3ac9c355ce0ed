"""The plan page: what time alone changes, day by day, on the chart and in a calendar."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QVBoxLayout, QWidget

from credittracker.advice.clock import Clock
from credittracker.book.records import RecordId
from credittracker.reports.calendar import Event, write_calendar
from credittracker.services.analysis import Analysis
from credittracker.services.progress import Progress
from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.page import Page
from credittracker.ui.pages.plan.courses import ahead_course
from credittracker.ui.pages.plan.events import calendar_events
from credittracker.ui.pages.plan.tables import endings_table, moves_table
from credittracker.ui.pages.plan.view import AheadView, EndingRow, MoveRow, ahead_view, looked_ahead
from credittracker.ui.pages.plan.what_if import WhatIfPane
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.basics import label
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.tabs import Tabs
from credittracker.ui.words import formats
from credittracker.ui.words.descriptions import describe, page_of

CHART_HEIGHT = 150
CARD_HEIGHT = 276


class PlanPage(Page):
    """Shows the two years to come if everything is paid in time and nothing is applied for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State | None = None
        self._view: AheadView | None = None
        self._save = QAction(self.tr("Save to calendar…"), self)
        self._save.setData("clock")
        self._save.setToolTip(self.tr("A calendar file (.ics) with every day listed here"))
        self._save.triggered.connect(self.save_calendar)
        self._save.setEnabled(False)
        self.chart = ChartFrame(height=CHART_HEIGHT)
        self._assumed = label("", "caption", wrap=True)
        self.said = Banner()
        self.what_if = WhatIfPane()
        self.what_if.workRequested.connect(self.workRequested)
        self.moves, self.endings = moves_table(self._describe), endings_table(self._describe)
        for table in (self.moves, self.endings):
            table.openRequested.connect(self._open)
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
        self._stack.addWidget(self._content())

    def primary_action(self) -> QAction:
        """Keep the days in a calendar."""
        return self._save

    def show_state(self, state: State) -> None:
        """Look ahead from another state; what was seen before stays until that is done."""
        self._state = state
        seen = state.analysis
        self._stack.setCurrentIndex((1 if self._view is None else 2) if seen.has_anything else 0)
        if seen.has_anything:
            self.workRequested.emit(partial(looked_ahead, seen), self._show)
            self.what_if.show_state(state)

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

    @Slot(object)
    def _show(self, found: tuple[Analysis, Clock]) -> None:
        seen, clock = found
        if self._state is None or seen is not self._state.analysis:
            return  # the book has changed since; the newer work will come
        self._view = view = ahead_view(seen, clock)
        self._stack.setCurrentIndex(2)
        self.chart.set_chart(ahead_course(view))
        self._assumed.setText(self._assumption(view))
        self.moves.set_rows(view.moves)
        self.endings.set_rows(view.endings)
        self._save.setEnabled(bool(view.moves or view.endings))

    @Slot(object)
    def _saved(self, path: Path) -> None:
        said = self.tr("The days to come are in {file}. Open it with your calendar.")
        self.said.say(said.format(file=path.name), "good")

    @Slot(object)
    def _open(self, row: MoveRow | EndingRow) -> None:
        if self._state is not None and row.record:
            self.pageRequested.emit(page_of(self._state.book, row.record), row.record)

    def _describe(self, record: RecordId) -> str:
        if self._state is None or not record:
            return ""
        return describe(self._state.book, record, masked=self._state.settings.masked)

    def _describe_without_amounts(self, record: RecordId) -> str:
        """For a calendar, which others may see."""
        return "" if self._state is None else describe(self._state.book, record, masked=True)

    def _assumption(self, view: AheadView) -> str:
        said = self.tr(
            "Supposed: every instalment is paid on its day, of each bill at least the minimum, "
            "nothing is applied for and nothing borrowed. It is arithmetic on your own records, "
            "no promise."
        )
        if not view.paid or self._state is None:
            return said
        state = self._state
        paid = formats.listed(
            [
                f"{state.book.accounts[account].name} "
                + formats.money(
                    amount,
                    currency=state.book.accounts[account].currency,
                    masked=state.settings.masked,
                )
                for account, amount in view.paid
            ]
        )
        return self.tr("Supposed to be paid today: {paid}.").format(paid=paid) + " " + said

    def _waiting(self) -> QWidget:
        said = label(self.tr("Looking two years ahead…"), "muted")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return said

    def _content(self) -> QWidget:
        ahead = QWidget()
        layout = QVBoxLayout(ahead)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.M)
        drawn = Card()
        drawn.add(self.chart, 1)
        drawn.add(self._assumed)
        drawn.setFixedHeight(CARD_HEIGHT)
        lists = Tabs()
        lists.add("moves", self.tr("What time brings"), self.moves)
        lists.add("endings", self.tr("What leaves the report"), self.endings)
        layout.addWidget(drawn)
        layout.addWidget(lists, 1)
        self.lists, self.tabs = lists, Tabs()
        self.tabs.add("ahead", self.tr("Time alone"), ahead)
        self.tabs.add("what_if", self.tr("What if"), self.what_if)
        return self.tabs


def _write(path: Path, events: tuple[Event, ...], _report: Progress) -> Path:
    write_calendar(path, events, datetime.now().astimezone())
    return path
