"""A copy is proven good before it has a name, and the thinning rule keeps what matters."""

import errno
import sqlite3
import stat
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.book import Book
from credittracker.store import backup, files
from credittracker.store.backup import (
    DAILY,
    MONTHLY,
    RECENT,
    WEEKLY,
    copy_proven,
    kept,
    prove,
    records_in,
)
from credittracker.store.connection import connect
from credittracker.store.database import load
from credittracker.store.errors import (
    BookFileError,
    DamagedBookError,
    DiskFullError,
    NewerVersionError,
)
from tests.files import NOW, open_database, quiet, some_book

moments = st.lists(st.datetimes(NOW - timedelta(900), NOW), max_size=60)


@given(moments)
def test_only_what_exists_is_kept_and_always_the_newest(made: list[datetime]):
    stay = kept(made, NOW)

    assert stay <= set(made)
    assert not made or max(made) in stay


@given(moments)
def test_the_last_two_days_are_kept_whole(made: list[datetime]):
    assert {m for m in made if NOW - m < RECENT} <= kept(made, NOW)


@given(moments)
def test_the_rest_is_bounded(made: list[datetime]):
    old = {m for m in kept(made, NOW) if NOW - m >= RECENT}

    assert len(old) <= DAILY + WEEKLY + MONTHLY


@given(moments)
def test_thinning_again_deletes_nothing_more(made: list[datetime]):
    stay = kept(made, NOW)

    assert kept(stay, NOW) == stay


def test_two_years_of_daily_backups_reach_back_eight_months_at_least():
    made = [NOW - timedelta(days=n) for n in range(730)]

    stay = kept(made, NOW)

    assert len(stay) == 2 + DAILY + WEEKLY + MONTHLY
    assert NOW - min(stay) > timedelta(days=8 * 30)


def test_kept_day_by_day_the_oldest_backup_grows_old():
    made: set[datetime] = set()
    for day in range(400):
        now = NOW + timedelta(days=day)
        made = {*kept({*made, now}, now)}

    assert now - min(made) > timedelta(days=200)


def test_a_copy_of_a_book_in_use_holds_what_was_acknowledged(path: Path):
    opened = open_database(path)
    opened.save(Book(), some_book(), quiet)

    copy_proven(path, copy := path.with_name("copy"))

    assert load(copy) == some_book()
    assert records_in(copy) == len(list(some_book()))
    opened.close()


def test_a_copy_is_one_file_for_its_owner(written: Path):
    copy_proven(written, copy := written.with_name("copy"))

    load(copy)

    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert [p.name for p in written.parent.glob("*copy*")] == ["copy"]


def test_a_damaged_book_gives_no_copy(written: Path):
    with written.open("rb+") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)

    with pytest.raises(DamagedBookError):
        copy_proven(written, written.with_name("copy"))

    assert list(written.parent.glob("*copy*")) == []


def test_a_copy_with_other_counts_is_thrown_away(written: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(backup, "counts", lambda path: {"loans": len(path.name)})

    with pytest.raises(DamagedBookError):
        copy_proven(written, written.with_name("copy"))

    assert list(written.parent.glob("*copy*")) == []


def test_a_full_disk_leaves_no_half_copy(written: Path, monkeypatch: pytest.MonkeyPatch):
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(files.os, "fsync", full)

    with pytest.raises(DiskFullError):
        copy_proven(written, written.with_name("copy"))

    assert list(written.parent.glob("*copy*")) == []


def test_a_copy_into_nowhere_is_told(written: Path):
    with pytest.raises(BookFileError) as raised:
        copy_proven(written, written.with_name("nowhere") / "copy")

    assert raised.value.code == "missing_folder"
    assert raised.value.path == written.with_name("nowhere") / "copy"


def test_an_index_that_lies_is_found_in_a_backup(written: Path):
    with closing(connect(written)) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute(
            "UPDATE sqlite_master SET sql = replace(sql, '(account)', '(note)')"
            " WHERE name = 'ix_repayments_account'"
        )

    with pytest.raises(DamagedBookError):
        prove(written)


def test_a_newer_version_known_only_to_the_log_is_no_backup(written: Path):
    with closing(connect(written)) as keeps_log, closing(connect(written)) as db:
        keeps_log.execute("SELECT count(*) FROM loans").fetchone()
        db.execute("PRAGMA user_version = 99")

        with pytest.raises(NewerVersionError):
            prove(written)


def test_counts_ignore_tables_of_other_programs(written: Path):
    with closing(sqlite3.connect(written)) as db:
        db.execute("CREATE TABLE other AS SELECT 1")

    assert records_in(written) == len(list(some_book()))
