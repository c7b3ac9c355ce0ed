"""Between the pages and the open book: wishes become jobs, done jobs become a new state."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from credittracker.book.accounts import Platform
from credittracker.book.book import Book
from credittracker.services.progress import Progress
from credittracker.services.settings import Settings
from credittracker.ui.jobs import Job, Jobs
from credittracker.ui.look_back import LookBack, LookingBack
from credittracker.ui.making import Done, Making, UnreadError

if TYPE_CHECKING:
    from credittracker.services.workspace import Intent, Label, Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything a page may show. ``analysis`` is what the services read out of the book.

    ``path`` is the book's file; ``undoable`` the numbers of the changes that can be taken back,
    the last one first.
    """

    book: Book
    analysis: Any
    catalogue: Mapping[str, Platform]
    today: date
    settings: Settings
    path: Path = Path()
    undoable: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the session needs besides the book, handed in so that tests can hand in less.

    ``analyse`` is quick and leaves the ``months`` of what it gives empty; ``look_back`` finds them.
    """

    analyse: Callable[[Book, date], Any]
    look_back: LookingBack
    today: Callable[[], date]
    catalogue: Mapping[str, Platform]
    save_settings: Callable[[Settings], None]


class Session(QObject):
    """Holds the state the window shows; every change runs off the UI thread, one at a time."""

    stateChanged = Signal()
    monthsFound = Signal()
    """The analysis in the state has the months before, too; nothing else has changed."""
    settingsChanged = Signal()
    applied = Signal(object)
    """A ``Label``: a change was made."""
    undone = Signal(object)
    redone = Signal(object)
    problem = Signal(object)
    """The exception that stopped a change: nothing was changed, unless it is ``UnreadError``."""
    busyChanged = Signal(bool)
    progressed = Signal(int, int)

    def __init__(
        self,
        workspace: "Workspace",
        around: Surroundings,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        """Look at the book as it is: the first state is there when this returns, months apart."""
        super().__init__(parent)
        self._workspace = workspace
        self._around = around
        self._jobs = Jobs(self)
        self._making = Making(workspace, around.analyse)
        self._jobs.busyChanged.connect(self.busyChanged)
        self._jobs.progressed.connect(self.progressed)
        today = around.today()
        self._state = State(
            book=workspace.book,
            analysis=around.analyse(workspace.book, today),
            catalogue=around.catalogue,
            today=today,
            settings=settings,
            path=workspace.path,
        )
        self._look_back = LookBack(self._jobs, around.look_back, self)
        self._look_back.found.connect(self._show_months)
        self._look_back.failed.connect(
            lambda error: self.problem.emit(UnreadError("months", error))
        )
        self._look_back.want(self._state.analysis)

    @property
    def is_complete(self) -> bool:
        """Whether the state has all there is to show, and nothing is under way."""
        return self._look_back.is_done and self._jobs.are_done

    @property
    def state(self) -> State:
        """What there is to show now."""
        return self._state

    @property
    def undo_label(self) -> "Label | None":
        """What undo would take back."""
        return self._workspace.undo_label

    @property
    def redo_label(self) -> "Label | None":
        """What redo would do again."""
        return self._workspace.redo_label

    def apply(self, label: "Label", intent: "Intent") -> Job:
        """Make a change."""
        job = self._change(lambda report: self._workspace.apply(label, intent, report))
        job.succeeded.connect(lambda done: self.applied.emit(label) if done.changed else None)
        return job

    def undo(self) -> None:
        """Take the last change back."""
        self.undo_several(1)

    def undo_several(self, steps: int) -> None:
        """Take the last few changes back at once."""
        if (label := self.undo_label) is not None:
            job = self._change(lambda report: self._workspace.undo(report, steps))
            job.succeeded.connect(lambda _done: self.undone.emit(label))

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        if (label := self.redo_label) is not None:
            job = self._change(self._workspace.redo)
            job.succeeded.connect(lambda _done: self.redone.emit(label))

    def refresh(self) -> None:
        """Look again, because the day has changed or the file was replaced."""
        self._change(lambda _report: self._workspace.book)

    def run(self, work: Callable[[Progress], object], *, must_finish: bool = False) -> Job:
        """Do other work off the UI thread, in turn with the changes; failures are problems.

        Work that ``must_finish`` is done even when everything is being closed.
        """
        job = self._jobs.start(work, must_finish=must_finish)
        job.failed.connect(self.problem)
        return job

    def cancel(self) -> None:
        """Stop what is under way at its next step; what waits for it has its turn."""
        self._jobs.cancel()

    def change_settings(self, **changes: Any) -> None:
        """Remember a choice, and show it."""
        before = self._state.settings
        settings = replace(before, **changes)
        if settings == before:
            return
        self._state = replace(self._state, settings=settings)
        self._around.save_settings(settings)
        self.settingsChanged.emit()
        self.stateChanged.emit()
        if settings.folklore != before.folklore:
            self.refresh()

    def close(self) -> None:
        """Finish the changes asked for, stop the rest; closing the file is its opener's task."""
        self._making.is_last = True
        self._look_back.pause()
        self._jobs.shut_down()

    def _change(self, work: Callable[[Progress], Book]) -> Job:
        """Work that ends in another book, and what is to be read out of it."""
        job = self.run(self._making.whole(work, self._around.today()), must_finish=True)
        job.succeeded.connect(self._show)
        return job

    def _show(self, done: Done) -> None:
        if self._making.is_last:
            return
        if done.error is not None:
            self._state = replace(self._state, book=done.book)
            self.problem.emit(done.error)
        else:
            seen = replace(done.analysis, months=self._state.analysis.months)
            state = replace(self._state, book=done.book, today=done.today, undoable=done.undoable)
            self._state = replace(state, analysis=seen)
            self._look_back.want(seen)
            self.stateChanged.emit()

    def _show_months(self, months: Any) -> None:
        """Complete the state; until then the former months are shown."""
        seen = replace(self._state.analysis, months=months)
        self._state = replace(self._state, analysis=seen)
        self.monthsFound.emit()
