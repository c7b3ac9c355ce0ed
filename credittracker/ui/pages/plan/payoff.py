"""Payoff order: money a month on the left, three orders side by side, and what each month pays."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.advice.debts import OpenDebt, OwnTerms
from credittracker.services.paying_off import Orders, Wish
from credittracker.services.progress import Errand
from credittracker.ui.forms.form_dialog import FormDialog
from credittracker.ui.pages.plan.payoff_answer import PayoffAnswer
from credittracker.ui.pages.plan.payoff_ask import PayoffAsk
from credittracker.ui.pages.plan.payoff_rows import comparing
from credittracker.ui.pages.plan.payoff_terms import terms_form
from credittracker.ui.record_table import RecordTable
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.stack import Stack

_REST = 250
"""Milliseconds without a keystroke before it is worked out again."""

_WIDE, _ANSWER = 276, 360


class PayoffPane(QWidget):
    """``workRequested`` as a page's; nothing here changes the Book."""

    workRequested = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._state: State | None = None
        self._wish = Wish()
        self._asked: Errand[Orders] | None = None
        self.ask, self.answer = PayoffAsk(), PayoffAnswer()
        self.ask.changed.connect(self._wish_again)
        self.answer.termsRequested.connect(self.ask_terms)
        self.answer.againRequested.connect(self._work)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._work)
        self._stack = Stack()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._lay_out()

    @property
    def is_complete(self) -> bool:
        """Whether what it shows is worked out, if anybody looks."""
        return not self.isVisible() or self._is_current

    @property
    def found(self) -> Orders | None:
        """The orders shown."""
        return self.answer.seen.found

    @property
    def table(self) -> RecordTable:
        """The list shown."""
        return self.answer.table

    def show_state(self, state: State) -> None:
        """Compare for another Book, or the same with amounts hidden or shown."""
        self._state = state
        self.ask.money.set_look(state.book.info.currency, masked=state.settings.masked)
        self._show_found()
        if self.isVisible() and not self._is_current:
            self._work()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: now it is worth working out."""
        super().showEvent(event)
        if not event.spontaneous() and not self._is_current:
            self._work()

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: nobody waits for it, and other work must not wait for it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._drop()

    def unfinished(self) -> object:
        """What was typed here, and the view chosen."""
        return (self._wish, self.answer.lists.current)

    def take_up(self, begun: Any) -> None:
        """Go on with it, before the first state is shown."""
        self._wish, shown = begun
        self.ask.put(self._wish)
        self.answer.lists.choose(shown)

    @Slot(object)
    def ask_terms(self, debt: OpenDebt) -> None:
        """Ask for what the person knows of a debt."""
        if self._state is not None:
            spec = terms_form(self.answer.seen.name(debt), debt, self._wish.terms(debt))
            dialog = FormDialog(spec, self._state.today, self)
            dialog.saved.connect(partial(self.take_terms, debt))
            dialog.open()

    def take_terms(self, debt: OpenDebt, own: OwnTerms) -> None:
        """Compare with what the person knows of a debt."""
        self._wish = replace(self._wish, own={**self._wish.own, debt.key: own})
        self._work()

    @property
    def _is_current(self) -> bool:
        found = self.found
        if found is None or self._state is None or self._rest.isActive():
            return False
        return found.facts is self._state.analysis.facts and found.wish == self._wish

    @Slot()
    def _wish_again(self) -> None:
        self._wish = replace(self._wish, budget=self.ask.budget, with_long=self.ask.with_long)
        self._rest.start()

    @Slot()
    def _work(self) -> None:
        self._drop()
        self._rest.stop()
        if self._state is not None and self._state.analysis.has_anything:
            self._asked = comparing(self._state.analysis.facts, self._wish)
            self.workRequested.emit(self._asked.work, self._show)

    def _drop(self) -> None:
        if self._asked is not None:
            self._asked.dropped, self._asked = True, None

    @Slot(object)
    def _show(self, asked: Errand[Orders]) -> None:
        if asked is not self._asked:
            return  # something newer was asked for, or nobody looks
        self._asked = None
        if asked.found is None:
            self.answer.say_stopped()
            return
        self.answer.seen.found = asked.found
        self._show_found()

    def _show_found(self) -> None:
        found = self.found
        if found is not None and self._state is not None:
            abroad = any(place.owed for place in found.facts.positions)
            self._stack.setCurrentIndex(1 if found.debts or found.left_out else 2 if abroad else 0)
            self.answer.show_found(found, masked=self._state.settings.masked)
            self.ask.show_found(found, self.answer.seen.money)

    def _lay_out(self) -> None:
        nothing = EmptyState(
            "check",
            self.tr("Nothing is owed"),
            self.tr("Once something is, the orders of paying it off stand here side by side."),
        )
        abroad = EmptyState(
            "info",
            self.tr("What is owed is in other currencies"),
            self.tr("Nothing is converted, so only debts in the book's own currency are compared."),
        )
        whole = QWidget()
        layout = Beside(whole)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.add_side(self.ask, _WIDE)
        layout.add_roomy(self.answer, 1, _ANSWER)
        self._stack.addWidget(nothing)
        self._stack.addWidget(whole)
        self._stack.addWidget(abroad)
        self._stack.setCurrentIndex(1)
