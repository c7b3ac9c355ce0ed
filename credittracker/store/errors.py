"""What can be wrong with a book's file: codes and facts; the words are the reader's."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar


class BookFileError(Exception):
    """A file that cannot be used. ``code`` says why, ``facts`` what a sentence needs."""

    code: ClassVar[str] = "unusable"

    def __init__(self, path: Path, **facts: str) -> None:
        super().__init__(self.code, str(path))
        self.path = path
        self.facts = facts


class NewerVersionError(BookFileError):
    """A newer app wrote the file (facts ``found`` and ``known``: schema versions)."""

    code = "newer_version"


class DamagedBookError(BookFileError):
    """The file is a book, but not a sound one (fact ``detail``: what SQLite found)."""

    code = "damaged"


class NotABookError(BookFileError):
    """The file is something else."""

    code = "not_a_book"


class EmptyFileError(BookFileError):
    """The file is there but has no bytes: a copy that failed, not a new book."""

    code = "empty_file"


class FolderInTheWayError(BookFileError):
    """The path is a folder."""

    code = "is_folder"


class NoPermissionError(BookFileError):
    """The system does not let this person read or write there."""

    code = "no_permission"


class ReadOnlyPlaceError(BookFileError):
    """The file, its folder or its disk can only be read."""

    code = "read_only"


class DiskFullError(BookFileError):
    """There is no room left."""

    code = "disk_full"


class LockedByOtherError(BookFileError):
    """Another window or program has the book open."""

    code = "locked_by_other"


class MissingFolderError(BookFileError):
    """The folder of the file does not exist."""

    code = "missing_folder"


class MissingFileError(BookFileError):
    """The file does not exist, and must."""

    code = "missing_file"


_ERRNO: dict[int, type[BookFileError]] = {
    errno.EACCES: NoPermissionError,
    errno.EPERM: NoPermissionError,
    errno.EROFS: ReadOnlyPlaceError,
    errno.ENOSPC: DiskFullError,
    errno.EDQUOT: DiskFullError,
    errno.EISDIR: FolderInTheWayError,
    errno.ENOTDIR: MissingFolderError,
}

_PRIMARY: dict[int, type[BookFileError]] = {
    sqlite3.SQLITE_PERM: NoPermissionError,
    sqlite3.SQLITE_AUTH: NoPermissionError,
    sqlite3.SQLITE_CANTOPEN: NoPermissionError,
    sqlite3.SQLITE_BUSY: LockedByOtherError,
    sqlite3.SQLITE_LOCKED: LockedByOtherError,
    sqlite3.SQLITE_READONLY: ReadOnlyPlaceError,
    sqlite3.SQLITE_FULL: DiskFullError,
    sqlite3.SQLITE_CORRUPT: DamagedBookError,
    sqlite3.SQLITE_NOTADB: DamagedBookError,
}


def of_os(error: OSError, path: Path) -> BookFileError:
    """What an error of the operating system means for a file."""
    if error.errno == errno.ENOENT:
        return _missing(path)
    return _ERRNO.get(error.errno or 0, BookFileError)(path, detail=type(error).__name__)


def of_sqlite(error: BaseException | None, path: Path) -> BookFileError:
    """What an error of SQLite means for a file; extended codes count as their primary."""
    number = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if number == sqlite3.SQLITE_CANTOPEN and not path.exists():
        return _missing(path)
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    return _PRIMARY.get(number, BookFileError)(path, detail=name)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the system and SQLite raise into a ``BookFileError`` about ``path``."""
    try:
        yield
    except OSError as error:
        raise of_os(error, path) from error
    except sqlite3.Error as error:
        raise of_sqlite(error, path) from error


def _missing(path: Path) -> BookFileError:
    return (MissingFileError if path.parent.is_dir() else MissingFolderError)(path)
