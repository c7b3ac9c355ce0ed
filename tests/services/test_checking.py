"""A check finds what is wrong, counts what is there, and changes nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from credittracker.book.book import COLLECTIONS, Book
from credittracker.book.person import Note
from credittracker.services.checking import Dangling, check
from credittracker.store import inspection
from credittracker.store.errors import BookFileError
from credittracker.store.schema import STEPS
from tests.files import DAY, some_book, write_book
from tests.strategies import books


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_book(tmp_path / "credit.book", some_book())


def run(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute(statement)
        db.commit()


def test_a_sound_book_is_sound(path: Path):
    report = check(path)

    assert report.is_sound
    assert report.path == path
    assert {k: n for k, n in report.counts.items() if n} == {
        "accounts": 1,
        "loans": 3,
        "repayments": 1,
    }


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(book=books())
def test_any_consistent_book_is_sound(path: Path, book: Book):
    write_book(path, book)

    report = check(path)

    assert report.is_sound
    assert report.counts == {name: len(getattr(book, name)) for name in COLLECTIONS.values()}


def test_a_check_changes_nothing(path: Path):
    before = path.read_bytes()

    check(path)

    assert path.read_bytes() == before


def test_loans_without_their_account_are_found(path: Path):
    run(path, "DELETE FROM accounts")

    report = check(path)

    assert not report.is_sound
    assert Dangling("Loan", "l0", "account", "a") in report.dangling
    assert len(report.dangling) == 4


def test_a_remark_about_nothing_is_found(path: Path):
    remark = Note(id="n", about="gone", on=DAY, text="x")
    write_book(path, some_book().with_records(remark))

    assert check(path).dangling == (Dangling("Note", "n", "about", "gone"),)


def test_platforms_are_looked_up_among_the_bundled_ones(path: Path):
    assert check(path, {"huabei"}).is_sound
    assert check(path, {"jiebei"}).dangling == (Dangling("Account", "a", "platform", "huabei"),)


def test_damage_is_reported_not_raised(path: Path):
    with path.open("rb+") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)

    report = check(path)

    assert report.problems
    assert report.counts == {}
    assert not report.is_sound


def test_an_index_that_lies_is_reported(path: Path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute(
            "UPDATE sqlite_master SET sql = replace(sql, '(account)', '(note)')"
            " WHERE name = 'ix_repayments_account'"
        )
        db.commit()

    report = check(path)

    assert "ix_repayments_account" in report.problems[0]
    assert report.counts == {}


def test_a_truncated_file_is_reported(path: Path):
    path.write_bytes(path.read_bytes()[:8192])

    assert check(path).problems


def test_a_row_that_no_record_can_be_is_reported(path: Path):
    run(path, "UPDATE loans SET method = 'somehow'")

    assert check(path).problems == ("loans",)


def test_an_older_book_is_counted(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(inspection, "STEPS", (*STEPS, ()))
    monkeypatch.setattr(inspection, "load", lambda _: pytest.fail("read as if it were new"))

    report = check(path)

    assert report.is_sound
    assert report.counts["loans"] == 3


@pytest.mark.parametrize("text", ["", "no book"])
def test_a_file_that_is_no_book_is_refused(path: Path, text: str):
    path.write_text(text)

    with pytest.raises(BookFileError):
        check(path)


def test_a_missing_file_is_told(tmp_path: Path):
    with pytest.raises(BookFileError) as raised:
        check(tmp_path / "credit.book")

    assert raised.value.code == "missing_file"
