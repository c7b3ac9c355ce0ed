"""Backups are made, listed with what they hold, thinned, and put back without loss."""

import stat
from contextlib import closing
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from credittracker.services.backups import (
    back_up,
    backup_folder,
    last_backup,
    list_backups,
    restore,
)
from credittracker.store import connection
from credittracker.store.connection import connect
from credittracker.store.database import load
from credittracker.store.errors import (
    BookFileError,
    DamagedBookError,
    LockedByOtherError,
    MissingFileError,
)
from tests.files import NOW, open_database, some_book, write_book


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_book(tmp_path / "credit.book", some_book())


def scribble(path: Path) -> None:
    with path.open("rb+") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)


def test_a_backup_says_when_and_how_much(book: Path):
    made = back_up(book, NOW)

    assert made.made_on == NOW
    assert made.records == len(list(some_book()))
    assert made.size == made.path.stat().st_size
    assert list_backups(book) == (made,)
    assert last_backup(book) == NOW


def test_backups_are_beside_the_book_for_its_owner_only(book: Path):
    made = back_up(book, NOW)

    assert made.path.parent == book.with_name("credit-backups")
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600


def test_a_moment_with_a_zone_is_the_clock_on_the_wall(book: Path):
    assert back_up(book, NOW.replace(tzinfo=UTC)).made_on == NOW


def test_the_newest_comes_first(book: Path):
    first = back_up(book, NOW)
    second = back_up(book, NOW + timedelta(hours=1))

    assert list_backups(book) == (second, first)


def test_two_backups_in_one_moment_are_two(book: Path):
    assert back_up(book, NOW).path != back_up(book, NOW).path
    assert len(list_backups(book)) == 2


def test_a_damaged_or_strange_file_is_left_alone_and_not_listed(book: Path):
    made = back_up(book, NOW)
    strange = backup_folder(book) / "holiday.backup"
    strange.write_text("x")
    scribbled = back_up(book, NOW + timedelta(hours=1)).path
    scribbled.write_bytes(scribbled.read_bytes()[:5000])

    assert list_backups(book) == (made,)
    assert strange.exists()
    assert scribbled.exists()


def test_there_are_no_backups_before_the_first(book: Path):
    assert list_backups(book) == ()
    assert last_backup(book) is None


def test_old_backups_are_thinned_out(book: Path):
    for hours in (0, 1, 2, 100):
        back_up(book, NOW + timedelta(hours=hours))

    assert [b.made_on for b in list_backups(book)] == [
        NOW + timedelta(hours=100),
        NOW + timedelta(hours=2),
    ]


def test_a_damaged_book_drops_no_good_backup(book: Path):
    made = back_up(book, NOW)
    scribble(book)

    with pytest.raises(DamagedBookError):
        back_up(book, NOW + timedelta(days=900))

    assert list_backups(book) == (made,)


def test_what_does_not_exist_cannot_be_copied(tmp_path: Path):
    with pytest.raises(MissingFileError):
        back_up(tmp_path / "credit.book", NOW)


def test_restoring_brings_back_the_book_and_keeps_what_was_there(book: Path):
    made = back_up(book, NOW)
    write_book(book, some_book(1))

    restore(made.path, book, NOW + timedelta(hours=1))

    assert load(book) == some_book()
    assert load(list_backups(book)[0].path) == some_book(1)
    assert stat.S_IMODE(book.stat().st_mode) == 0o600


def test_restoring_makes_a_missing_book(book: Path):
    made = back_up(book, NOW)
    book.unlink()

    restore(made.path, book, NOW)

    assert load(book) == some_book()


@pytest.mark.parametrize(
    "spoil", [scribble, lambda p: p.write_text("x"), lambda p: p.write_text("")]
)
def test_a_damaged_book_is_moved_away_never_deleted(book: Path, spoil):
    made = back_up(book, NOW)
    spoil(book)
    log = book.with_name("credit.book-wal")
    log.write_bytes(b"a log that must not be mixed into the next book")
    before = book.read_bytes()

    restore(made.path, book, NOW + timedelta(hours=1))

    assert load(book) == some_book()
    assert log.with_name("credit.book-wal.orphan").exists()
    kept = list(backup_folder(book).glob("*.damaged"))
    assert [k.read_bytes() for k in kept] == [before]
    assert len(list(backup_folder(book).glob("*.damaged-wal"))) == 1


def test_a_log_whose_book_is_gone_is_not_mixed_into_the_restored_one(book: Path):
    made = back_up(book, NOW)
    with closing(connect(book)) as db:
        db.execute("DELETE FROM repayments")
        log = book.with_name("credit.book-wal").read_bytes()
    book.unlink()
    book.with_name("credit.book-wal").write_bytes(log)

    restore(made.path, book, NOW)

    assert load(book) == some_book()


def test_a_book_that_another_program_reads_is_not_replaced(book: Path, monkeypatch):
    made = back_up(book, NOW)
    monkeypatch.setattr(connection, "WAIT_SECONDS", 0.01)
    with closing(connect(book)) as reader, closing(connect(book)) as writer:
        writer.execute("UPDATE loans SET note = 'x'")
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM loans").fetchone()
        writer.execute("UPDATE loans SET note = 'y'")

        with pytest.raises(LockedByOtherError):
            restore(made.path, book, NOW)

    assert load(book).loans["l0"].note == "y"


def test_copies_that_a_crash_left_unfinished_are_cleared_away_the_day_after(book: Path):
    made = back_up(book, NOW)
    draft = made.path.with_name(f".{made.path.name}.part")
    draft.write_text("half")

    back_up(book, NOW + timedelta(hours=1))
    assert draft.exists()

    back_up(book, NOW + timedelta(hours=25))
    assert not draft.exists()


def test_a_damaged_backup_replaces_nothing(book: Path):
    made = back_up(book, NOW)
    scribble(made.path)

    with pytest.raises(BookFileError):
        restore(made.path, book, NOW)

    assert load(book) == some_book()


def test_an_open_book_is_not_replaced(book: Path):
    made = back_up(book, NOW)
    opened = open_database(book)

    with pytest.raises(LockedByOtherError):
        restore(made.path, book, NOW)

    opened.close()
