"""The book's file as the system sees it: owner-only, locked, and looked at before opened."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

from credittracker.store.errors import (
    DamagedBookError,
    EmptyFileError,
    FolderInTheWayError,
    LockedByOtherError,
    MissingFolderError,
    NewerVersionError,
    NotABookError,
    told,
)

APPLICATION_ID = 0x43526454
"""``CRdT``: SQLite files of any other application are not ours to open."""

OWNER_ONLY = 0o600
OWNER_ONLY_FOLDER = 0o700
EVERYBODY_ELSE = 0o077
HEADER = 100
"""The first bytes of an SQLite file, which say what it is."""


class Lock:
    """One writer for a book, until ``release`` or the end of the process, however it ends."""

    def __init__(self, path: Path) -> None:
        name = path.with_name(f"{path.name}.lock")
        with told(path):
            self._file = os.fdopen(os.open(name, os.O_RDWR | os.O_CREAT, OWNER_ONLY), "r+b")
        taken = False
        try:
            with told(path):
                taken = _take(self._file)
        finally:
            if not taken:
                self._file.close()
        if not taken:
            raise LockedByOtherError(path)

    def release(self) -> None:
        """Let somebody else have the book; the empty lock file stays."""
        self._file.close()


def look_at(path: Path, newest: int) -> None:
    """Refuse, without touching it, a file that is not a book this app can open."""
    if path.is_dir():
        raise FolderInTheWayError(path)
    with told(path), path.open("rb") as file:
        head = file.read(HEADER)
    if not head:
        raise EmptyFileError(path)
    if not head.startswith(b"SQLite format 3\0"):
        raise NotABookError(path)
    if len(head) < HEADER:
        raise DamagedBookError(path, detail="truncated")
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise NotABookError(path)
    found = int.from_bytes(head[60:64], "big")
    if found > newest:
        raise NewerVersionError(path, found=str(found), known=str(newest))


def create_private(path: Path, about: Path) -> None:
    """Make an empty file that only its owner can read; what fails is told about ``about``."""
    if not path.parent.is_dir():
        raise MissingFolderError(about)
    with told(about):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY))


def create_private_folder(path: Path) -> None:
    """Make a folder that only its owner can look into, inside a folder that exists."""
    with told(path):
        path.mkdir(mode=OWNER_ONLY_FOLDER, exist_ok=True)
    close_to_others(path)


def close_to_others(path: Path) -> None:
    """Take away what group and others may do; a disk without owners has nothing to take."""
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & EVERYBODY_ELSE:
        with suppress(OSError):
            path.chmod(mode & ~EVERYBODY_ELSE)


def put_in_place(draft: Path, path: Path) -> None:
    """Give a finished file its name, and make sure that it outlives a power cut."""
    with told(path):
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        draft.replace(path)
        _keep_folder(path.parent)


def beside(path: Path) -> tuple[Path, ...]:
    """The files SQLite keeps beside a book while it is written."""
    return tuple(path.with_name(f"{path.name}{end}") for end in ("-wal", "-shm", "-journal"))


def set_log_aside(path: Path) -> None:
    """Rename what lies beside a book that is gone: SQLite would mix it into the next one."""
    with told(path):
        for file in beside(path):
            if file.exists():
                file.replace(file.with_name(f"{file.name}.orphan"))


def remove(path: Path) -> None:
    """Delete a draft of ours, with what SQLite left beside it."""
    for file in (path, *beside(path)):
        file.unlink(missing_ok=True)


if sys.platform == "win32":  # pragma: no cover - the other system's half
    import msvcrt

    def _take(file: IO[bytes]) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _keep_folder(_folder: Path) -> None:
        """Windows keeps a renamed file without being told."""

else:
    import fcntl

    def _take(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _keep_folder(folder: Path) -> None:
        number = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):  # some network disks cannot
                os.fsync(number)
        finally:
            os.close(number)
