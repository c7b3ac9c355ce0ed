"""One book file: opened by one program at a time, loaded whole, changed by differences."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from credittracker.book.book import Book
from credittracker.store.connection import empty_log, quick_check, reading
from credittracker.store.errors import BookFileError, DamagedBookError, MissingFolderError
from credittracker.store.files import Lock, close_to_others, look_at
from credittracker.store.journal import Entry
from credittracker.store.migrations import create, migrate
from credittracker.store.reader import UnreadableRowError, read
from credittracker.store.schema import STEPS

if TYPE_CHECKING:
    from credittracker.store.writer import Writer


class Database:
    """An open book file, sound and at the newest schema; made if it does not exist.

    ``before_migration`` is called before an older file is changed, to keep a copy of it.
    A file that is refused (see ``errors``) is left exactly as it is.
    """

    def __init__(self, path: Path, before_migration: Callable[[], object]) -> None:
        self.path = path
        self._writer: Writer | None = None
        known = path.exists()
        if known:
            look_at(path, len(STEPS))
        elif not path.parent.is_dir():
            raise MissingFolderError(path)
        self._lock = Lock(path)
        try:
            self._prepare(before_migration)
        except BaseException:
            self._lock.release()
            raise

    def load(self) -> Book:
        """Read the whole book."""
        return load(self.path)

    def save(
        self,
        before: Book,
        after: Book,
        report: Callable[[int, int], None],
        entry: Entry | None = None,
    ) -> int:
        """Write what differs, all or nothing; ``report`` may raise to take it back.

        The number of the journal's ``entry`` of it, or 0 without one.
        """
        if self._writer is None:
            from credittracker.store.writer import (  # noqa: PLC0415 - SQLModel costs start-up time
                Writer,
            )

            self._writer = Writer(self.path)
        return self._writer.write(before, after, report, entry)

    def close(self) -> None:
        """Empty the log into the book and let others open it."""
        try:
            empty_log(self.path)
        except BookFileError:
            return  # everything acknowledged is safe in the log; the next start reads it
        finally:
            self._lock.release()

    def _prepare(self, before_migration: Callable[[], object]) -> None:
        if not self.path.exists():
            create(self.path)
            return
        quick_check(self.path)
        close_to_others(self.path)
        migrate(self.path, before_migration)


def load(path: Path) -> Book:
    """Read the book in a file of the newest schema, without opening it for changes."""
    try:
        with reading(path) as db:
            return read(db)
    except UnreadableRowError as error:
        raise DamagedBookError(path, detail=error.table) from error
