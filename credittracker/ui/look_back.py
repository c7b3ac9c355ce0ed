"""The months before, read out of the book when nothing else is to be done."""

from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from credittracker.services.progress import Progress
from credittracker.ui.jobs import Job, Jobs

WAIT = 50
"""Milliseconds without other work before it begins: the page is painted first."""

LookingBack: TypeAlias = Callable[[Any, Progress], Any]
"""An analysis, to the months before its day."""


class LookBack(QObject):
    """Looks back from the newest analysis; other work interrupts it, and it begins again."""

    found = Signal(object)
    """The months before the analysis wanted last."""
    failed = Signal(object)

    def __init__(self, jobs: Jobs, work: LookingBack, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._work = work
        self._wanted: object = None
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=WAIT)
        self._soon.timeout.connect(self._begin)
        jobs.busyChanged.connect(lambda busy: self.pause() if busy else self._go_on())

    @property
    def is_done(self) -> bool:
        """Whether there is nothing to look back from any more."""
        return self._wanted is None

    def want(self, seen: object) -> None:
        """Look back from an analysis, and from no earlier one."""
        self.pause()
        self._wanted = seen
        self._go_on()

    def pause(self) -> None:
        """Make way for other work."""
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _go_on(self) -> None:
        if self._wanted is not None and self._jobs.are_done:
            self._soon.start()

    @Slot()
    def _begin(self) -> None:
        wanted = self._wanted
        job = self._job = self._jobs.start_quietly(lambda report: self._work(wanted, report))
        job.succeeded.connect(lambda months: self._end(job, self.found, months))
        job.failed.connect(lambda error: self._end(job, self.failed, error))

    def _end(self, job: Job, how: Any, what: object) -> None:
        """Hand over what came of it, unless it was interrupted or is of an earlier state."""
        if job is self._job:
            self._job = self._wanted = None
            how.emit(what)
