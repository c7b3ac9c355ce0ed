"""What if: actions on the left, what they come to beside what happens anyway."""

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
    MOST_KEPT,
    Scenario,
    Tried,
    action_text,
    compared_course,
    try_all,
)
from credittracker.ui.pages.plan.tables import scenarios_table
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, IconButton, clear_layout, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.words import formats

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
        self._number = 0
        self._tried: Scenario | None = None
        self._base: Outcome | None = None
        self._veil = Veil()
        self.add = Button(self.tr("Add…"), "primary", "add")
        self.add.clicked.connect(self.ask)
        self.keep = Button(self.tr("Keep to compare"))
        self.keep.clicked.connect(self.keep_scenario)
        self.clear = Button(self.tr("Start over"), "quiet")
        self.clear.clicked.connect(self.start_over)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.XS)
        self.chart = ChartFrame(height=180)
        self.table = scenarios_table(self._currency, self._veil)
        self.table.deleteRequested.connect(self._forget)
        self._lay_out()

    def show_state(self, state: State) -> None:
        """Try the same on another Book; an account that is gone takes its actions along."""
        self._state = state
        self._veil.masked = state.settings.masked
        self._actions = [a for a in self._actions if _is_possible(a, state.book)]
        self._kept = [s for s in self._kept if all(_is_possible(a, state.book) for a in s.actions)]
        self._work()

    @Slot()
    def ask(self) -> None:
        """Ask for one more thing to try."""
        if self._state is not None:
            dialog = FormDialog(action_form(self._state), self._state.today, self)
            dialog.saved.connect(self._take)
            dialog.open()

    @Slot()
    def keep_scenario(self) -> None:
        """Keep what is tried now beside what comes next; the oldest makes room."""
        tried = next((s for s in self.table.model.shown() if not s.name), None)
        if tried is not None:
            self._number += 1
            name = self.tr("Scenario {number}").format(number=formats.number(self._number))
            self._kept = [*self._kept, Scenario(name, tried.actions, tried.outcome)][-MOST_KEPT:]
            self._show_rows()

    @Slot()
    def start_over(self) -> None:
        """Try nothing; what was kept stays."""
        self._actions = []
        self._work()

    @Slot(object)
    def _take(self, action: Action) -> None:
        self._actions.append(action)
        self._work()

    def _drop(self, action: Action) -> None:
        self._actions.remove(action)
        self._work()

    @Slot(object)
    def _forget(self, rows: Any) -> None:
        gone = {scenario.name for scenario in rows}
        self._kept = [s for s in self._kept if s.name not in gone]
        self._show_rows()

    def _work(self) -> None:
        self._show_actions()
        if self._state is not None and self._state.analysis.has_anything:
            tries = ((), tuple(self._actions), *(s.actions for s in self._kept))
            work = partial(try_all, self._state.analysis, tries)
            self.workRequested.emit(work, self._show)

    @Slot(object)
    def _show(self, found: Tried) -> None:
        stale = self._state is None or found.seen is not self._state.analysis
        if stale or found.tries[1] != tuple(self._actions):
            return  # something else is tried by now; that work is on its way
        self._base, tried, *kept = found.outcomes
        self._tried = Scenario("", found.tries[1], tried) if self._actions else None
        self._kept = [
            Scenario(s.name, s.actions, outcome)
            for s, outcome in zip(self._kept, kept, strict=False)
        ]
        self.chart.set_chart(compared_course(self._base, tried))
        self._show_rows()

    def _rows(self) -> list[Scenario]:
        if self._base is None:
            return []
        base = Scenario(self.tr("As it goes"), (), self._base)
        return [base, *([self._tried] if self._tried else []), *self._kept]

    def _show_rows(self) -> None:
        self.table.set_rows(self._rows())
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
            line = QWidget()
            line.setLayout(row(label(text, wrap=True), remove))
            self._lines.addWidget(line)
        if not self._actions:
            said = self.tr("Pay more, clear an account, pay late, apply: try it on a copy first.")
            self._lines.addWidget(label(said, "muted", wrap=True))

    def _currency(self, _row: Scenario) -> str:
        return "" if self._state is None else self._state.book.info.currency

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


def _is_possible(action: Action, book: Book) -> bool:
    """Whether the account of an action is still there."""
    return isinstance(action, Apply) or action.account in book.accounts
