"""A change made off the UI thread: saved first, then read for what there is to show."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from credittracker.book.book import Book
from credittracker.services.progress import Progress

if TYPE_CHECKING:
    from credittracker.services.workspace import Workspace

log = logging.getLogger(__name__)


class UnreadError(Exception):
    """The book was saved and is as it should be, but the code's part was not read out of it."""

    def __init__(self, code: str, cause: Exception) -> None:
        super().__init__(code)
        self.code = code
        self.__cause__ = cause


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A change that was made, and what there is to show after it, or why there is nothing."""

    book: Book
    today: date
    changed: bool
    undoable: tuple[int, ...]
    analysis: Any = None
    error: UnreadError | None = None


class Making:
    """Makes changes to an open book. ``is_last`` from when everything is being closed."""

    def __init__(self, workspace: "Workspace", analyse: Callable[[Book, date], Any]) -> None:
        self._workspace = workspace
        self._analyse = analyse
        self.is_last = False

    def whole(self, work: Callable[[Progress], Book], today: date) -> Callable[[Progress], Done]:
        """Work that ends in a book, to work that also reads it; at the last, nobody will look."""

        def make(report: Progress) -> Done:
            before = self._workspace.book
            book = self._save(work, report)
            done = Done(
                book=book,
                today=today,
                changed=book is not before,
                undoable=self._workspace.undoable,
            )
            return done if self.is_last else self._read(done)

        return make

    def _save(self, work: Callable[[Progress], Book], report: Progress) -> Book:
        """A change made; at the last, nobody but the log hears why not."""
        try:
            return work(report)
        except Exception:
            if self.is_last:
                log.exception("a change could not be made while closing")
            raise

    def _read(self, done: Done) -> Done:
        """Read what is to be shown out of a book; a change that was saved stays one."""
        try:
            return replace(done, analysis=self._analyse(done.book, done.today))
        except Exception as error:
            if not done.changed:
                raise
            return replace(done, error=UnreadError("score", error))
