"""The card with what is tried: a line an action, and what can be done with them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.advice.scenario import Action
from credittracker.ui.pages.plan.scenarios import action_text
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, IconButton, clear_layout, label, row
from credittracker.ui.widgets.card import Card


class TriedActions(Card):
    """``dropRequested`` carries an action that is to be left out."""

    dropRequested = Signal(object)

    def __init__(self) -> None:
        super().__init__(padding=Space.L)
        self.set_title(self.tr("What if…"))
        self.more = Button(self.tr("Add…"), "primary", "add")
        self.keep = Button(self.tr("Keep to compare"))
        self.clear = Button(self.tr("Start over"), "quiet")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.XS)
        self.add_action(self.clear)
        self.add(self._lines)
        self.add(row(self.more, self.keep, None))
        quiet = self.tr("Everything else goes on as before; nothing here is recorded as done.")
        self.add(label(quiet, "caption", wrap=True))

    def show_actions(self, state: State, actions: Sequence[Action]) -> None:
        """Show what is tried."""
        clear_layout(self._lines)
        self.keep.setEnabled(bool(actions))
        self.clear.setEnabled(bool(actions))
        for action in actions:
            text = action_text(state, action)
            remove = IconButton("close", self.tr("Leave out: {action}").format(action=text))
            remove.clicked.connect(partial(self.dropRequested.emit, action))
            self._lines.addWidget(_line(text, remove))
        if not actions:
            said = self.tr("Pay more, clear an account, pay late, apply: try it on a copy first.")
            self._lines.addWidget(label(said, "muted", wrap=True))


def _line(text: str, remove: IconButton) -> QWidget:
    line = QWidget()
    line.setLayout(row(label(text, wrap=True), remove))
    return line
