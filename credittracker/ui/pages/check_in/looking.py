"""Finds the result of a check-in off the UI thread: the score after the answers, and why."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from credittracker.services.analysis import analyse
from credittracker.services.checking_in import Answers, answered, questions
from credittracker.services.foretelling import mark_forecasts
from credittracker.services.progress import Progress
from credittracker.ui.pages.check_in.view import Found, came_due
from credittracker.ui.session import State


class Looking(QObject):
    """``found`` when the result last asked for is there."""

    workRequested = Signal(object, object)
    found = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: tuple[State, Answers] | None = None
        self._result: Found | None = None

    @property
    def result(self) -> Found | None:
        """The result asked for, once it is found."""
        return self._result if self._is_asked_for(self._result) else None

    def want(self, state: State, answers: Answers) -> None:
        """Find the result of some answers, unless it is there."""
        self._asked = (state, answers)
        if self.result is None:
            self.workRequested.emit(partial(_look, state, answers), self._take)

    @Slot(object)
    def _take(self, result: Found) -> None:
        if self._is_asked_for(result):
            self._result = result
            self.found.emit()

    def _is_asked_for(self, result: Found | None) -> bool:
        if result is None or self._asked is None:
            return False
        state, answers = self._asked
        return result.before is state.analysis.score and result.answers == answers


def _look(state: State, said: Answers, report: Progress) -> Found:
    before = state.analysis
    book = answered(state.book, questions(before), said, state.today)
    seen = analyse(book, state.today, before.card, before=before)
    marks = mark_forecasts(book, state.today, report)
    since = None if seen.since is None else seen.since.on
    return Found(before.score, said, seen, came_due(marks, since))
