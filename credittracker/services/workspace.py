"""The open book: every change goes through here, reaches the file, and can be undone."""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from credittracker.book.book import Book
from credittracker.services.backups import back_up, last_backup
from credittracker.services.progress import Progress, silent
from credittracker.store.database import Database, load
from credittracker.store.errors import LockedByOtherError
from credittracker.store.journal import Entry, Way

Intent: TypeAlias = Callable[[Book], Book]
"""A wish to change something: the Book as it is, to the Book as it should be."""

Clock: TypeAlias = Callable[[], datetime]

MOST_STEPS = 100
"""Changes that can be undone; Books share what did not change, so they cost little."""

IMPORT = "import"
"""The code of a change that is preceded by a backup, whatever the day has seen."""

UNDO_IMPORT = "undo_import"
DELETES = frozenset({"delete", UNDO_IMPORT})
"""What codes of changes begin with that put what they remove into the trash."""


def _no_values() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Label:
    """What a change is called: a code such as ``add.loan``, and what its words need."""

    code: str
    values: Mapping[str, str] = field(default_factory=_no_values)


@dataclass(frozen=True, slots=True)
class _Step:
    """A change that was made, the Book on its other side, and its number in the journal."""

    label: Label
    book: Book
    number: int


class Workspace:
    """Holds the current book; safe to read from any thread, changed from one at a time."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._past: deque[_Step] = deque(maxlen=MOST_STEPS)
        self._future: deque[_Step] = deque(maxlen=MOST_STEPS)
        self._backed_up = last_backup(database.path)
        self.book = database.load()

    @property
    def path(self) -> Path:
        """The book's file."""
        return self._database.path

    @property
    def undo_label(self) -> Label | None:
        """What ``undo`` would take back."""
        return self._past[-1].label if self._past else None

    @property
    def undoable(self) -> tuple[int, ...]:
        """The numbers in the journal of what can be taken back, the last one first."""
        return tuple(step.number for step in reversed(self._past))

    @property
    def redo_label(self) -> Label | None:
        """What ``redo`` would do again."""
        return self._future[-1].label if self._future else None

    def apply(self, label: Label, intent: Intent, report: Progress = silent) -> Book:
        """Make a change, in the file first; a failed or cancelled one changes nothing."""
        before, after = self.book, intent(self.book)
        if after is before or after == before:
            return before
        number = self._save(after, Way.DONE, label, report)
        self._past.append(_Step(label, before, number))
        self._future.clear()
        return after

    def undo(self, report: Progress = silent, steps: int = 1) -> Book:
        """Go back to the book before the last change, or the last few at once."""
        return self._go(Way.UNDONE, steps, report)

    def redo(self, report: Progress = silent) -> Book:
        """Make the change again that was undone last."""
        return self._go(Way.REDONE, 1, report)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def _go(self, way: Way, steps: int, report: Progress) -> Book:
        back = way is Way.UNDONE
        source, target = (self._past, self._future) if back else (self._future, self._past)
        steps = min(steps, len(source))
        if not steps:
            return self.book
        aim, other = source[-steps], self.book
        number = self._save(aim.book, way, _several(aim.label, steps), report)
        for _ in range(steps):
            step = source.pop()
            target.append(_Step(step.label, other, number))
            other = step.book
        return self.book

    def _save(self, after: Book, way: Way, label: Label, report: Progress) -> int:
        """Write the difference, after keeping a copy if it is time for one; its number."""
        now = self._clock()
        is_import = way is Way.DONE and label.code == IMPORT
        self._keep_copy(now, at_any_time=is_import)
        entry = Entry(
            made_at=now.replace(microsecond=0),
            way=way,
            code=label.code,
            values=label.values,
            keeps=way is Way.DONE and label.code.partition(".")[0] in DELETES,
        )
        number = self._database.save(self.book, after, report, entry)
        self.book = after
        return number

    def _keep_copy(self, now: datetime, *, at_any_time: bool) -> None:
        seen_today = self._backed_up is not None and self._backed_up.date() == now.date()
        if self.book != _EMPTY and (at_any_time or not seen_today):
            self._backed_up = back_up(self.path, now).made_on


def _several(label: Label, steps: int) -> Label:
    """The name of several changes that go one way together: the first, and how many more."""
    if steps == 1:
        return label
    return Label(label.code, {**label.values, "more": str(steps - 1)})


_EMPTY = Book()


def open_workspace(path: Path, *, clock: Clock) -> Workspace:
    """Open a book, or make a new one; an older file is copied before it is brought up to date.

    Raises a ``BookFileError`` when the file cannot be used, and leaves it as it is.
    """
    database = Database(path, before_migration=lambda: back_up(path, clock()))
    try:
        return Workspace(database, clock)
    except BaseException:
        database.close()
        raise


def read_book(path: Path, *, clock: Clock) -> Book:
    """The Book in a file as it is saved, even while another window has it open.

    A file that does not exist is made. Raises a ``BookFileError`` as ``open_workspace`` does.
    """
    try:
        workspace = open_workspace(path, clock=clock)
    except LockedByOtherError:
        return load(path)
    workspace.close()
    return workspace.book
