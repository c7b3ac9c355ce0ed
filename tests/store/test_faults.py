"""A file that cannot be used is refused with a code, and left exactly as it is."""

import errno
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from credittracker.book.book import Book
from credittracker.store import connection, files
from credittracker.store.connection import connect, whole_check
from credittracker.store.errors import (
    BookFileError,
    DamagedBookError,
    DiskFullError,
    LockedByOtherError,
    NoPermissionError,
    ReadOnlyPlaceError,
    of_os,
    of_sqlite,
    told,
)
from tests.files import open_database, quiet, some_book

PAGE = 4096


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 99")


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA application_id = 1")


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def beheaded(path: Path) -> None:
    os.truncate(path, 50)


def emptied(path: Path) -> None:
    os.truncate(path, 0)


def a_text(path: Path) -> None:
    path.write_text("姓名,金额\n" * 100, encoding="utf-8")


def scribbled(path: Path) -> None:
    with path.open("rb+") as file:
        for page in range(1, path.stat().st_size // PAGE):
            file.seek(page * PAGE)
            file.write(b"\xff" * 64)


FAULTS: dict[Callable[[Path], None], str] = {
    newer: "newer_version",
    foreign: "not_a_book",
    truncated: "damaged",
    beheaded: "damaged",
    emptied: "empty_file",
    a_text: "not_a_book",
    scribbled: "damaged",
}


@pytest.mark.parametrize(("spoil", "code"), FAULTS.items(), ids=lambda x: getattr(x, "__name__", x))
def test_an_unusable_file_is_refused_untouched(
    written: Path, spoil: Callable[[Path], None], code: str
):
    spoil(written)
    before = sha256(written.read_bytes()).digest()

    with pytest.raises(BookFileError) as raised:
        open_database(written)

    assert raised.value.code == code
    assert raised.value.path == written
    assert sha256(written.read_bytes()).digest() == before


def test_a_refused_file_is_free_for_others(written: Path):
    scribbled(written)

    for _ in range(2):
        with pytest.raises(DamagedBookError):
            open_database(written)


def test_a_folder_is_not_a_book(tmp_path: Path):
    with pytest.raises(BookFileError) as raised:
        open_database(tmp_path)

    assert raised.value.code == "is_folder"


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE loans SET principal = 'much'",
        "UPDATE loans SET principal = -1",
        "UPDATE loans SET \"on\" = '31.1.2026'",
        "UPDATE loans SET method = 'somehow'",
        'UPDATE loans SET "on" = 7',
        "UPDATE accounts SET annual_rate = 'x'",
        "UPDATE accounts SET annual_rate = x'00'",
    ],
)
def test_a_row_that_no_record_can_be_is_damage(written: Path, spoil: str):
    with closing(connect(written)) as db:
        db.execute(spoil)
    opened = open_database(written)

    with pytest.raises(DamagedBookError) as raised:
        opened.load()

    assert raised.value.facts["detail"] == spoil.split()[1]
    opened.close()


def test_damage_that_a_quick_look_misses_is_found_by_the_whole_check(written: Path):
    with closing(connect(written)) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute(
            "UPDATE sqlite_master SET sql = replace(sql, '(account)', '(note)')"
            " WHERE name = 'ix_repayments_account'"
        )

    connection.quick_check(written)

    assert whole_check(written) != ()


def test_a_damaged_book_found_while_closing_harms_nobody(written: Path):
    opened = open_database(written)
    scribbled(written)

    opened.close()

    with pytest.raises(DamagedBookError):
        open_database(written)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EACCES, "no_permission"),
        (errno.EPERM, "no_permission"),
        (errno.EROFS, "read_only"),
        (errno.ENOSPC, "disk_full"),
        (errno.EISDIR, "is_folder"),
        (errno.ENOTDIR, "missing_folder"),
        (errno.ENOENT, "missing_file"),
        (errno.EIO, "unusable"),
    ],
)
def test_what_the_system_says_has_a_code(path: Path, number: int, code: str):
    assert of_os(OSError(number, "x"), path).code == code


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (sqlite3.SQLITE_FULL, "disk_full"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "locked_by_other"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "read_only"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "damaged"),
        (sqlite3.SQLITE_NOTADB, "damaged"),
        (sqlite3.SQLITE_CANTOPEN, "no_permission"),
        (sqlite3.SQLITE_IOERR, "unusable"),
    ],
)
def test_what_sqlite_says_has_a_code(written: Path, number: int, code: str):
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = number

    assert of_sqlite(error, written).code == code


def test_what_nobody_foresaw_is_still_a_file_error(path: Path):
    with pytest.raises(BookFileError) as raised, told(path):
        raise sqlite3.ProgrammingError

    assert raised.value.code == "unusable"


def test_no_permission_for_the_lock_is_told(written: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> int:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(files.os, "open", refuse)

    with pytest.raises(NoPermissionError):
        open_database(written)


def test_a_disk_that_cannot_lock_is_told(written: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no")

    monkeypatch.setattr(files.fcntl, "flock", refuse)

    with pytest.raises(BookFileError) as raised:
        open_database(written)

    assert raised.value.code == "unusable"


def test_a_disk_without_owners_is_used_as_it_is(written: Path, monkeypatch: pytest.MonkeyPatch):
    written.chmod(0o644)

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no")

    monkeypatch.setattr(Path, "chmod", refuse)
    opened = open_database(written)

    assert opened.load() == some_book()
    opened.close()


def test_a_file_nobody_may_read_is_told(written: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "open", refuse)

    with pytest.raises(NoPermissionError):
        open_database(written)


def full_disk(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on the book may not grow by a page."""

    def small(to: Path) -> sqlite3.Connection:
        db = connect(to)
        db.execute(f"PRAGMA max_page_count = {path.stat().st_size // PAGE}")
        return db

    monkeypatch.setattr("credittracker.store.writer.connect", small)


def test_a_full_disk_is_told_and_nothing_is_half_written(
    written: Path, monkeypatch: pytest.MonkeyPatch
):
    opened = open_database(written)
    full_disk(written, monkeypatch)

    with pytest.raises(DiskFullError):
        opened.save(some_book(), some_book(2000), quiet)

    assert opened.load() == some_book()
    opened.close()


def test_a_place_that_became_read_only_is_told(written: Path, monkeypatch: pytest.MonkeyPatch):
    opened = open_database(written)

    def read_only(path: Path) -> sqlite3.Connection:
        db = connect(path)
        db.execute("PRAGMA query_only = ON")
        return db

    monkeypatch.setattr("credittracker.store.writer.connect", read_only)

    with pytest.raises(ReadOnlyPlaceError):
        opened.save(some_book(), Book(), quiet)

    opened.close()


def test_a_program_that_holds_the_file_is_told(written: Path, monkeypatch: pytest.MonkeyPatch):
    opened = open_database(written)
    monkeypatch.setattr(connection, "WAIT_SECONDS", 0.01)

    with closing(sqlite3.connect(written, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LockedByOtherError):
            opened.save(some_book(), Book(), quiet)

    assert opened.load() == some_book()
    opened.close()
