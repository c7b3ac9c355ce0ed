"""How the file is opened: every connection is set up, and checked, in the same way."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from credittracker.store.errors import DamagedBookError, told

WAIT_SECONDS = 5.0
FULL = 2
"""``synchronous``: NORMAL lost acknowledged changes in half of all simulated power cuts."""


def connect(path: Path) -> sqlite3.Connection:
    """A connection that may write, in autocommit mode; the caller closes it."""
    db = sqlite3.connect(_uri(path, "rw"), uri=True, isolation_level=None, timeout=WAIT_SECONDS)
    try:
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            "secure_delete = ON",
            "temp_store = MEMORY",
        ):
            db.execute(f"PRAGMA {pragma}")
        _assert_safe(db)
    except BaseException:
        db.close()
        raise
    return db


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write; its errors are told as a ``BookFileError``."""
    with (
        told(path),
        closing(sqlite3.connect(_uri(path, "ro"), uri=True, timeout=WAIT_SECONDS)) as db,
    ):
        yield db


@contextmanager
def writing(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that may write; its errors are told as a ``BookFileError``."""
    with told(path), closing(connect(path)) as db:
        yield db


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All or nothing."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def version_of(db: sqlite3.Connection) -> int:
    """How many schema steps a file has been through."""
    return _number(db, "user_version")


def quick_check(path: Path) -> None:
    """Refuse a damaged file, in the time it takes to read it once."""
    with reading(path) as db:
        found = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise DamagedBookError(path, detail=found)


def whole_check(path: Path) -> tuple[str, ...]:
    """Everything SQLite finds wrong with a file, indexes and references included."""
    with reading(path) as db:
        found = tuple(str(row[0]) for row in db.execute("PRAGMA integrity_check"))
    return () if found == ("ok",) else found


def empty_log(path: Path) -> bool:
    """Move what the write-ahead log holds into the book: a damaged log loses what is in it.

    False if another program is reading the log, so that it could not be emptied.
    """
    with writing(path) as db:
        busy = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy


def _assert_safe(db: sqlite3.Connection) -> None:
    if _number(db, "synchronous") != FULL or _number(db, "foreign_keys") != 1:
        raise sqlite3.OperationalError("this SQLite ignores what keeps the book safe")


def _number(db: sqlite3.Connection, pragma: str) -> int:
    return int(db.execute(f"PRAGMA {pragma}").fetchone()[0])


def _uri(path: Path, mode: str) -> str:
    return f"{path.absolute().as_uri()}?mode={mode}"
