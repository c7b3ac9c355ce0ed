"""Old files open, failed steps leave no trace, and the tables match the SQL."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import create_engine

from credittracker.book.book import Book
from credittracker.store import database as database_module
from credittracker.store import migrations
from credittracker.store.connection import connect
from credittracker.store.database import Database
from credittracker.store.errors import BookFileError, NewerVersionError
from credittracker.store.files import APPLICATION_ID
from credittracker.store.migrations import create, migrate
from credittracker.store.schema import STEPS
from credittracker.store.tables import METADATA
from tests.files import no_copy, some_book

NEXT = (*STEPS, ("ALTER TABLE incomes ADD COLUMN extra TEXT", "CREATE INDEX ix_x ON loans (fee)"))


def schema(path: Path) -> dict[str, list[Any]]:
    with closing(sqlite3.connect(path)) as db:
        names = [r[0] for r in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        return {
            name: [
                *db.execute(f"PRAGMA table_info({name})"),
                sorted(r[2:] for r in db.execute(f"PRAGMA foreign_key_list({name})")),
                sorted(r[1:] for r in db.execute(f"PRAGMA index_list({name})")),
            ]
            for name in sorted(names)
        }


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("PRAGMA user_version").fetchone()[0]


def test_migrated_schema_is_the_schema_of_the_tables(path: Path):
    create(path)
    engine = create_engine(f"sqlite:///{path.with_name('created')}")
    METADATA.create_all(engine)
    engine.dispose()

    assert schema(path) == schema(path.with_name("created"))


def test_a_new_book_says_whose_it_is(path: Path):
    create(path)

    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert version(path) == len(STEPS)


def test_an_older_book_is_copied_then_brought_up_to_date(
    written: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(database_module, "STEPS", NEXT)
    monkeypatch.setattr(migrations.migrate, "__defaults__", (NEXT,))
    versions_seen = []

    opened = Database(written, lambda: versions_seen.append(version(written)))

    assert versions_seen == [len(STEPS)]
    assert version(written) == len(NEXT)
    assert opened.load() == some_book()
    opened.close()


def test_a_book_of_today_is_not_copied(written: Path):
    migrate(written, before=lambda: pytest.fail("copied"))


def test_without_its_copy_an_older_book_stays_as_it_is(written: Path):
    before = schema(written)

    def no_room() -> None:
        raise BookFileError(written)

    with pytest.raises(BookFileError):
        migrate(written, no_room, NEXT)

    assert schema(written) == before


@pytest.mark.parametrize(
    "step",
    [
        ("CREATE TABLE x (y)", "nonsense"),
        ("CREATE TABLE x (y)", "DELETE FROM accounts"),
        ("CREATE TABLE x (a REFERENCES loans (id))", "INSERT INTO x VALUES ('nobody')"),
    ],
)
def test_a_failed_step_leaves_no_trace(written: Path, step: tuple[str, ...]):
    before = schema(written)

    with pytest.raises(BookFileError):
        migrate(written, no_copy, (*STEPS, step))

    assert schema(written) == before
    assert version(written) == len(STEPS)


def test_dangling_references_fail_a_step_even_if_nothing_enforced_them(path: Path):
    create(path)
    with closing(connect(path)) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute(
            "INSERT INTO notes VALUES ('n', 1, 'typed', NULL, NULL, '', 'x', '2026-01-01', 't')"
        )
        db.execute(
            "INSERT INTO limit_events VALUES"
            " ('e', 1, 'typed', NULL, NULL, '', 'nobody', '2026-01-01', 'zero', NULL, '')"
        )

    with pytest.raises(BookFileError):
        migrate(path, no_copy, (*STEPS, ("CREATE TABLE x (y)",)))

    assert version(path) == len(STEPS)


def test_steps_done_before_a_failure_stay_done(written: Path):
    with pytest.raises(BookFileError):
        migrate(written, no_copy, (*NEXT, ("nonsense",)))

    assert version(written) == len(NEXT)


def test_a_newer_version_found_in_the_log_is_refused(written: Path):
    with pytest.raises(NewerVersionError) as raised:
        migrate(written, no_copy, ())

    assert raised.value.facts == {"found": str(len(STEPS)), "known": "0"}


def test_a_half_made_new_book_is_never_found(path: Path):
    with pytest.raises(BookFileError):
        migrations.create(path, (("nonsense",),))

    assert list(path.parent.iterdir()) == []


def test_what_a_crash_left_of_a_new_book_is_no_obstacle(path: Path):
    path.with_name(".credit.book.new").write_text("half")

    create(path)

    assert [p.name for p in path.parent.iterdir()] == ["credit.book"]


def test_a_log_whose_book_is_gone_is_not_mixed_into_a_new_one(written: Path):
    log = written.with_name("credit.book-wal")
    with closing(connect(written)) as db:
        db.execute("UPDATE loans SET note = 'old'")
        old = log.read_bytes()
    written.unlink()
    log.write_bytes(old)

    opened = Database(written, no_copy)

    assert opened.load() == Book()
    assert log.with_name("credit.book-wal.orphan").read_bytes() == old
    opened.close()


def test_loans_of_the_first_version_keep_their_fixed_rate(path: Path):
    create(path, STEPS[:1])
    with closing(connect(path)) as db:
        db.execute(
            "INSERT INTO accounts VALUES ('a', 1, 'typed', NULL, NULL, '', 'huabei', '花呗',"
            " 'pay_later', 'CNY', NULL, NULL, 1, NULL, NULL, 0, NULL, NULL, NULL, '')"
        )
        db.execute(
            "INSERT INTO loans VALUES ('l0', 1, 'typed', NULL, NULL, '', 'a', '2026-01-31', 100,"
            " 'equal_payment', 1, NULL, 'year', 'monthly', NULL, 0, NULL, 0, 'oldest_due', '',"
            " NULL, '')"
        )

    opened = Database(path, no_copy)

    assert opened.load() == some_book(1).without("r")
    opened.close()
    assert version(path) == len(STEPS)
