"""What if: actions on the left, what they come to beside what happens anyway."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from credittracker.advice.scenario import Action, Apply, Outcome
from credittracker.book.book import Book
from credittracker.ui.cells import Veil
from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.forms.form_dialog import FormDialog
from credittracker.ui.pages.plan.action_form import action_form
from credittracker.ui.pages.plan.scenarios import (
    AS_IT_GOES,
    MOST_KEPT,
    TRIED,
    Scenario,
    Tried,
    action_text,
    compared_course,
    scenario_name,
    try_all,
)
from credittracker.ui.pages.plan.tables import scenarios_table
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, IconButton, clear_layout, label, row
from credittracker.ui.widgets.card import Card

_LEFT = 340
_TABLE = 236


class WhatIfPane(QWidget):
    """``workRequested`` as a page's; nothing here changes the Book."""

    workRequested = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._state: State | None = None
        self._actions: list[Action] = []
        self._kept: list[Scenario] = []
        self._tried: Scenario | None = None
        self._base: Outcome | None = None
        self._veil, self._money = Veil(), ""
        self.add = _button(Button(self.tr("Add…"), "primary", "add"), self.ask)
        self.keep = _button(Button(self.tr("Keep to compare")), self.keep_scenario)
        self.clear = _button(Button(self.tr("Start over"), "quiet"), self.start_over)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.XS)
        self.chart = ChartFrame(height=180)
        self.table = scenarios_table(self._name, lambda _: self._money, self._veil)
        self.table.deleteRequested.connect(self._forget)
        self._lay_out()

    @property
    def is_complete(self) -> bool:
        """Whether what is tried is worked out."""
        return self._base is not None and bool(self._actions) == (self._tried is not None)

    def show_state(self, state: State) -> None:
        """Try the same on another Book; an account that is gone takes its actions along."""
        is_same = self._state is not None and self._state.analysis.facts is state.analysis.facts
        self._state = state
        self._veil.masked, self._money = state.settings.masked, state.book.info.currency
        self._actions = [a for a in self._actions if _is_possible(a, state.book)]
        self._kept = [s for s in self._kept if all(_is_possible(a, state.book) for a in s.actions)]
        if is_same:
            self._show_actions()
            self._show_rows()
        else:
            self._work()

    def unfinished(self) -> object:
        """What is tried and kept; nothing when there is nothing."""
        return (self._actions, self._kept) if self._actions or self._kept else None

    def take_up(self, begun: Any) -> None:
        """Go on with it, before the first state is shown."""
        self._actions, self._kept = map(list, begun)

    @Slot()
    def ask(self) -> None:
        """Ask for one more thing to try."""
        if self._state is not None:
            dialog = FormDialog(action_form(self._state), self._state.today, self)
            dialog.saved.connect(self.take)
            dialog.open()

    @Slot()
    def keep_scenario(self) -> None:
        """Keep what is tried now beside what comes next; the oldest makes room."""
        if self._tried is not None:
            number = max((s.number for s in self._kept), default=TRIED) + 1
            self._kept = [*self._kept, replace(self._tried, number=number)][-MOST_KEPT:]
            self._show_rows()

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

    def _drop(self, action: Action) -> None:
        self._actions.remove(action)
        self._work()

    @Slot(object)
    def _forget(self, rows: Any) -> None:
        gone = {scenario.number for scenario in rows}
        self._kept = [s for s in self._kept if s.number not in gone]
        self._show_rows()

    def _work(self) -> None:
        self._show_actions()
        if self._state is not None and self._state.analysis.has_anything:
            tries = ((), tuple(self._actions), *(s.actions for s in self._kept))
            work = partial(try_all, self._state.analysis, tries)
            self.workRequested.emit(work, self._show)

    @Slot(object)
    def _show(self, found: Tried) -> None:
        stale = self._state is None or found.seen.facts is not self._state.analysis.facts
        if stale or found.tries[1] != tuple(self._actions):
            return  # something else is tried by now; that work is on its way
        self._base, tried, *_ = found.outcomes
        self._tried = Scenario(TRIED, found.tries[1], tried) if self._actions else None
        known = dict(zip(found.tries, found.outcomes, strict=True))
        self._kept = [replace(s, outcome=known.get(s.actions, s.outcome)) for s in self._kept]
        self.chart.set_chart(compared_course(self._base, tried if self._actions else None))
        self._show_rows()

    def _show_rows(self) -> None:
        base = [] if self._base is None else [Scenario(AS_IT_GOES, (), self._base)]
        tried = [] if self._tried is None else [self._tried]
        self.table.set_rows([*base, *tried, *(self._kept if base else ())])
        self.keep.setEnabled(bool(self._actions))
        self.clear.setEnabled(bool(self._actions))

    def _show_actions(self) -> None:
        clear_layout(self._lines)
        state = self._state
        if state is None:
            return
        for action in self._actions:
            text = action_text(state, action)
            remove = IconButton("close", self.tr("Leave out: {action}").format(action=text))
            remove.clicked.connect(partial(self._drop, action))
            self._lines.addWidget(_line(text, remove))
        if not self._actions:
            said = self.tr("Pay more, clear an account, pay late, apply: try it on a copy first.")
            self._lines.addWidget(label(said, "muted", wrap=True))

    def _name(self, scenario: Scenario) -> str:
        return "" if self._state is None else scenario_name(self._state, scenario)

    def _lay_out(self) -> None:
        asked = Card(self.tr("What if…"), padding=Space.L)
        asked.add_action(self.clear)
        asked.add(self._lines)
        asked.add(row(self.add, self.keep, None))
        quiet = self.tr("Everything else goes on as before. Nothing here changes your book.")
        asked.add(label(quiet, "caption", wrap=True))
        asked.setFixedWidth(_LEFT)
        drawn = Card()
        drawn.add(self.chart, 1)
        upper = QHBoxLayout()
        upper.setSpacing(Space.L)
        upper.addWidget(asked)
        upper.addWidget(drawn, 1)
        self.table.setFixedHeight(_TABLE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(upper, 1)
        layout.addWidget(self.table)


def _button(button: Button, do: Callable[[], None]) -> Button:
    button.clicked.connect(do)
    return button


def _line(text: str, remove: IconButton) -> QWidget:
    line = QWidget()
    line.setLayout(row(label(text, wrap=True), remove))
    return line


def _is_possible(action: Action, book: Book) -> bool:
    """Whether the account of an action is still there."""
    return isinstance(action, Apply) or action.account in book.accounts
