"""What if: actions on the left, what they come to beside what happens anyway."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.advice.scenario import Action
from credittracker.services.changes import delete
from credittracker.services.ids import new_id
from credittracker.services.kept_scenarios import is_possible, keep
from credittracker.ui.cells import Veil
from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.forms.form_dialog import FormDialog
from credittracker.ui.pages.plan.action_form import action_form
from credittracker.ui.pages.plan.scenarios import (
    Played,
    Scenario,
    Tried,
    compared_course,
    factor_rows,
    kept_actions,
    scenario_name,
    scenario_rows,
    try_all,
)
from credittracker.ui.pages.plan.tables import factors_table, scenarios_table
from credittracker.ui.pages.plan.tried_actions import TriedActions
from credittracker.ui.record_table import RecordTable
from credittracker.ui.session import State
from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.tabs import Tabs

_TABLE = 286
_WIDTH = 340


class WhatIfPane(QWidget):
    """``workRequested`` and ``changeRequested`` as a page's; only keeping changes the Book."""

    workRequested = Signal(object, object)
    changeRequested = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._state: State | None = None
        self._actions: list[Action] = []
        self._played: Played | None = None
        self._veil, self._money = Veil(), ""
        self.asked = TriedActions()
        self.asked.more.clicked.connect(self.ask)
        self.asked.keep.clicked.connect(self.keep_scenario)
        self.asked.clear.clicked.connect(self.start_over)
        self.asked.dropRequested.connect(self._drop)
        self.chart = ChartFrame(height=180)
        self.table = scenarios_table(self._name, lambda _: self._money, self._veil)
        self.table.deleteRequested.connect(self._forget)
        self.factors = factors_table()
        self.lists = Tabs()
        self.lists.add("scenarios", self.tr("Side by side"), self.table)
        self.lists.add("factors", self.tr("By factor"), self.factors)
        self._lay_out()

    @property
    def is_complete(self) -> bool:
        """Whether what is tried is worked out."""
        return self._played is not None and not self._played.missing(self._tries())

    @property
    def shown(self) -> RecordTable:
        """The list shown."""
        return self.table if self.lists.current == "scenarios" else self.factors

    def show_state(self, state: State) -> None:
        """Try the same on another Book; an account that is gone takes its actions along."""
        if self._played is None or self._played.seen.facts is not state.analysis.facts:
            self._played = Played(state.analysis)
        self._state = state
        self._veil.masked, self._money = state.settings.masked, state.book.info.currency
        self._actions = [a for a in self._actions if is_possible(a, state.book)]
        self._work()

    def unfinished(self) -> object:
        """What is tried; nothing when there is nothing."""
        return self._actions or None

    def take_up(self, begun: Any) -> None:
        """Go on with it, before the first state is shown."""
        self._actions = list(begun)

    @Slot()
    def ask(self) -> None:
        """Ask for one more thing to try."""
        if self._state is not None:
            dialog = FormDialog(action_form(self._state), self._state.today, self)
            dialog.saved.connect(self.take)
            dialog.open()

    @Slot()
    def keep_scenario(self) -> None:
        """Keep what is tried now beside what comes next; the oldest of four makes room."""
        if self._state is not None and self._actions:
            change = keep(self._state.book, self._actions, self._state.today, new_id())
            self.changeRequested.emit(change.label, change.intent)

    @Slot()
    def start_over(self) -> None:
        """Try nothing; what was kept stays."""
        self._actions = []
        self._work()

    @Slot(object)
    def take(self, action: Action) -> None:
        """Try one more thing."""
        self._actions.append(action)
        self._work()

    @Slot(object)
    def _drop(self, action: Action) -> None:
        self._actions.remove(action)
        self._work()

    @Slot(object)
    def _forget(self, rows: Any) -> None:
        gone = [scenario.record for scenario in rows if scenario.record]
        if gone and self._state is not None:
            change = delete(self._state.book, *gone)
            self.changeRequested.emit(change.label, change.intent)

    def _tries(self) -> list[tuple[Action, ...]]:
        kept = [] if self._state is None else [actions for _, actions in kept_actions(self._state)]
        return [(), tuple(self._actions), *kept]

    def _work(self) -> None:
        if self._state is not None:
            self.asked.show_actions(self._state, self._actions)
        self._show_rows()
        if self._played is not None and self._played.seen.has_anything:
            missing = self._played.missing(self._tries())
            if missing:
                self.workRequested.emit(partial(try_all, self._played.seen, missing), self._show)

    @Slot(object)
    def _show(self, found: Tried) -> None:
        if self._played is not None:
            self._played.learn(found)
            self._show_rows()

    def _show_rows(self) -> None:
        state, played = self._state, self._played
        if state is None or played is None:
            return
        base, tried = played.of(()), played.of(self._actions) if self._actions else None
        if base is None:
            return  # what was found of the Book before stays until that is done
        self.table.set_rows(scenario_rows(played, self._actions, kept_actions(state)))
        if tried is not None or not self._actions:
            self.chart.set_chart(compared_course(base, tried))
            self.factors.set_rows(factor_rows(base, tried))

    def _name(self, scenario: Scenario) -> str:
        return "" if self._state is None else scenario_name(self._state, scenario)

    def _lay_out(self) -> None:
        drawn = Card()
        drawn.add(self.chart, 1)
        upper = Beside()
        upper.add_side(self.asked, _WIDTH)
        upper.addWidget(drawn, 1)
        self.lists.setFixedHeight(px(_TABLE))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(upper, 1)
        layout.addWidget(self.lists)
