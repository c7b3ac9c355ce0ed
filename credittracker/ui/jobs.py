"""Work off the UI thread, one job at a time, with progress and cancel.

The Qt objects here are made, used and destroyed on the UI thread. The worker thread
gets only plain callables, so nothing Qt is ever freed by the wrong thread.
"""

import logging
from collections import deque
from collections.abc import Callable
from threading import Event
from time import monotonic

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from credittracker.services.progress import CancelledError, Progress

log = logging.getLogger(__name__)

PROGRESS_EVERY = 0.05
"""Seconds between two progress signals; the eye needs no more."""


class Job(QObject):
    """One piece of work; cancelled before its turn comes, it never begins."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    _outcome = Signal(object, object)  # crosses the threads

    def __init__(self, parent: QObject, *, must_finish: bool) -> None:
        super().__init__(parent)
        self.must_finish = must_finish
        self._stop = Event()
        self._reported = 0.0
        self._outcome.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    @Slot(object, object)
    def _settle(self, result: object, error: BaseException | None) -> None:
        if error is None:
            self.succeeded.emit(result)
        elif isinstance(error, CancelledError):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
        self.ended.emit()
        self.deleteLater()

    def begin(self) -> None:
        """Refuse to begin what was cancelled; runs on the worker thread."""
        if self._stop.is_set():
            raise CancelledError

    def report(self, done: int, total: int) -> None:
        """The ``Progress`` the work calls; runs on the worker thread."""
        self.begin()
        now = monotonic()
        if done >= total or now - self._reported >= PROGRESS_EVERY:
            self._reported = now
            self.progressed.emit(done, total)

    def finish(self, result: object, error: BaseException | None) -> None:
        """Hand the outcome to the UI thread; runs on the worker thread."""
        self._outcome.emit(result, error)


class _Work(QRunnable):
    def __init__(self, work: Callable[[Progress], object], job: Job) -> None:
        super().__init__()
        self._work, self._begin = work, job.begin
        self._report, self._finish = job.report, job.finish

    def run(self) -> None:
        try:
            self._begin()
            result = self._work(self._report)
        except CancelledError as error:
            self._finish(None, error)
        except BaseException as error:
            log.debug("job failed", exc_info=error)
            self._finish(None, error)
        else:
            self._finish(result, None)


class Jobs(QObject):
    """Runs jobs one after another, so the book has a single writer."""

    busyChanged = Signal(bool)
    progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._queue: deque[Job] = deque()

    @property
    def are_done(self) -> bool:
        """Whether nothing is under way that anybody asked for."""
        return not self._queue

    def start(self, work: Callable[[Progress], object], *, must_finish: bool = False) -> Job:
        """Queue work; connect to the returned job before going back to the event loop.

        Work that ``must_finish`` is done even when everything is being closed.
        """
        self.busyChanged.emit(True)
        job = self.start_quietly(work, must_finish=must_finish)
        self._queue.append(job)
        job.progressed.connect(self.progressed)
        job.ended.connect(self._end)
        return job

    def start_quietly(
        self, work: Callable[[Progress], object], *, must_finish: bool = False
    ) -> Job:
        """Queue work that nobody asked for and nobody waits for."""
        job = Job(self, must_finish=must_finish)
        self._pool.start(_Work(work, job))
        return job

    def cancel(self) -> None:
        """Stop what is under way at its next step; what waits for it has its turn."""
        if self._queue:
            self._queue[0].cancel()

    def shut_down(self) -> None:
        """Finish what must be finished, stop or drop everything else, and wait."""
        for job in self.findChildren(Job):
            if not job.must_finish:
                job.cancel()
        self._pool.waitForDone()

    def _end(self) -> None:
        self._queue.popleft()
        if not self._queue:
            self.busyChanged.emit(False)
