"""Two days compared: asked about, worked out as a job, and shown down to the records."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from credittracker.scoring.causes import Comparison
from credittracker.services.comparing import compare
from credittracker.services.progress import Errand
from credittracker.ui.pages.score.compare_ask import CompareAsk
from credittracker.ui.pages.score.compare_result import CompareResult
from credittracker.ui.pages.score.compare_view import compare_view, days_to_compare
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import column
from credittracker.ui.widgets.busy_bar import PATIENCE
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.stack import Stack

translate = QCoreApplication.translate

REST = 300
"""Milliseconds without a keystroke before the days typed are compared."""


class ComparePane(QWidget):
    """``workRequested`` is the page's; ``recordRequested`` carries a page and a record's id."""

    workRequested = Signal(object, object)
    recordRequested = Signal(str, str)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._state: State | None = None
        self._read: tuple[Any, ...] = ()
        self._question: Errand[Comparison] | None = None
        self._answered: Errand[Comparison] | None = None
        self.ask = CompareAsk(today)
        self.result = CompareResult()
        self._rest = self._after(REST, self.compare)
        self._patience = self._after(PATIENCE, self._show_pending)
        self.ask.typed.connect(self._rest.start)
        self.ask.offered.connect(self.compare)
        self.result.recordRequested.connect(self.recordRequested)
        self._answers = Stack()
        self._lay_out()

    @property
    def is_complete(self) -> bool:
        """Whether what was asked is answered."""
        return self._answered is self._question

    def show_state(self, state: State) -> None:
        """Show another state; what has been worked out stays while it is still so."""
        self._state = state
        known = days_to_compare(state.analysis)
        self._whole.setCurrentIndex(0 if known is None else 1)
        if known is None:
            return
        self.ask.show_days(known)
        if self.isVisible():
            self._keep_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: now it is worth working out."""
        super().showEvent(event)
        self._keep_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: nobody waits for an answer, and other work must not wait for it."""
        super().hideEvent(event)
        if not self.is_complete and self._question is not None:
            self._question.dropped = True
            self._read = ()

    @Slot()
    def compare(self) -> None:
        """Compare the days asked about, if they are sound."""
        self._rest.stop()
        state, days = self._state, self.ask.days()
        if state is None or days is None:
            return
        if self._question is not None:
            self._question.dropped = True
        self._patience.start()
        self._read = (state.book, state.analysis.card, days)
        self._question = Errand(partial(compare, state.analysis, days))
        self.workRequested.emit(self._question.work, self._show_answer)

    def _keep_up(self) -> None:
        """Compare again if the book, the model or the days are others than the last time."""
        state = self._state
        if state is None or self._whole.currentIndex() == 0:
            return
        if self._read != (state.book, state.analysis.card, self.ask.days()):
            self.compare()
        elif self._question is not None and self._question.found is not None:
            self._show_answer(self._question)

    @Slot(object)
    def _show_answer(self, question: Errand[Comparison]) -> None:
        if question is not self._question or self._state is None:
            return
        self._answered = question
        self._patience.stop()
        if question.found is None:
            self._show_pending()
            return
        view = compare_view(question.found)
        self._answers.setCurrentWidget(self.result if view.rows else self._nothing)
        self.result.show_view(view, self._state)

    @Slot()
    def _show_pending(self) -> None:
        """Work that was stopped, or takes long: what was shown before is not its answer."""
        self._answers.setCurrentWidget(self.pending)

    def _after(self, milliseconds: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(do)
        return timer

    def _lay_out(self) -> None:
        self._waiting = QWidget()
        self._nothing = EmptyState(
            "check",
            translate("Comparing", "Nothing moved between these days"),
            translate("Comparing", "Every factor gives the same points on both days."),
        )
        self.pending = EmptyState(
            "clock",
            translate("Comparing", "Not compared yet"),
            translate("Comparing", "It takes a moment; stopped work can be begun again."),
            translate("Comparing", "Compare them"),
        )
        self.pending.actionRequested.connect(self.compare)
        for answer in (self._waiting, self.result, self._nothing, self.pending):
            self._answers.addWidget(answer)
        content = QWidget()
        layout = column(self.ask, self._answers, spacing=Space.L)
        layout.setStretch(1, 1)
        content.setLayout(layout)
        self._whole = Stack()
        self.setLayout(column(self._whole))
        self._whole.addWidget(
            EmptyState(
                "calendar",
                translate("Comparing", "There is no earlier day yet"),
                translate(
                    "Comparing",
                    "As soon as a loan, a repayment or a bill of an earlier day is recorded, two "
                    "days can be compared.",
                ),
            )
        )
        self._whole.addWidget(content)
