"""Copies of a book that were proven good before anybody relies on them."""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from shutil import copyfile

from credittracker.book.book import COLLECTIONS
from credittracker.store.connection import (
    empty_log,
    quick_check,
    reading,
    version_of,
    whole_check,
)
from credittracker.store.errors import (
    DamagedBookError,
    EmptyFileError,
    LockedByOtherError,
    NewerVersionError,
    NotABookError,
    told,
)
from credittracker.store.files import (
    Lock,
    beside,
    create_private,
    look_at,
    put_in_place,
    remove,
    set_log_aside,
)
from credittracker.store.schema import STEPS

RECENT = timedelta(days=2)
DAILY = 12
WEEKLY = 10
MONTHLY = 9


def kept(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which backups stay: all of the last two days, then one a day, a week, a month.

    The newest of each period stays, and the newest of all; periods without a backup do not
    count, so a pause in using the app costs none.
    """
    newest_first = sorted(set(made), reverse=True)
    stay = {moment for moment in newest_first if now - moment < RECENT} | {*newest_first[:1]}
    left = {"%Y-%m-%d": DAILY, "%G-%V": WEEKLY, "%Y-%m": MONTHLY}
    seen = {period: {moment.strftime(period) for moment in stay} for period in left}
    for moment in newest_first:
        for period in () if moment in stay else left:
            if left[period] and moment.strftime(period) not in seen[period]:
                left[period] -= 1
                stay.add(moment)
                for each, names in seen.items():
                    names.add(moment.strftime(each))
                break
    return frozenset(stay)


def counts(path: Path) -> Mapping[str, int]:
    """How many rows each table of a file has, whatever version wrote it."""
    with reading(path) as db:
        names = [r[0] for r in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {n: db.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in names}  # noqa: S608 - the file's own names


def records_in(path: Path) -> int:
    """How many records a file holds."""
    return sum(n for name, n in counts(path).items() if name in COLLECTIONS.values())


def prove(path: Path) -> None:
    """Refuse a file that is not a sound book, as thoroughly as SQLite can look."""
    look_at(path, len(STEPS))
    found = whole_check(path)
    if found:
        raise DamagedBookError(path, detail=found[0])
    with reading(path) as db:
        version = version_of(db)
    if version > len(STEPS):
        raise NewerVersionError(path, found=str(version), known=str(len(STEPS)))


def copy_proven(source: Path, target: Path) -> None:
    """Copy a book, also one in use, and give the copy its name once it is proven good."""
    draft = target.with_name(f".{target.name}.part")
    with told(target):
        remove(draft)
    create_private(draft, target)
    try:
        _copy(source, draft, target)
        prove(draft)
        if counts(draft) != counts(source):
            raise DamagedBookError(source, detail="counts")
        put_in_place(draft, target)
    finally:
        remove(draft)


def replace_book(backup: Path, book: Path, keep_as: Path, damaged_as: Path) -> None:
    """Put a proven backup in the place of a book that nobody has open.

    What was there is kept: as a backup if it is sound, else byte for byte. At every moment
    there is a book, the old one or the new one.
    """
    prove(backup)
    lock = Lock(book)
    try:
        if book.exists():
            _keep(book, keep_as, damaged_as)
        set_log_aside(book)
        copy_proven(backup, book)
    finally:
        lock.release()


_BEYOND_OPENING = (DamagedBookError, NotABookError, EmptyFileError, NewerVersionError)


def _keep(book: Path, keep_as: Path, damaged_as: Path) -> None:
    try:
        look_at(book, len(STEPS))
        quick_check(book)
        copy_proven(book, keep_as)
        emptied = empty_log(book)
    except _BEYOND_OPENING:
        for file, kept_file in zip(
            (book, *beside(book)), (damaged_as, *beside(damaged_as)), strict=True
        ):
            if file.exists():
                create_private(kept_file, kept_file)
                with told(kept_file):
                    copyfile(file, kept_file)
        return
    if not emptied:
        raise LockedByOtherError(book)


def _copy(source: Path, draft: Path, target: Path) -> None:
    with reading(source) as db, told(target), closing(sqlite3.connect(draft)) as copy:
        db.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, that reading leaves alone
