"""A Book survives the file exactly, and only differences are written, all or nothing."""

import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import COLLECTIONS, Book
from credittracker.store import connection
from credittracker.store.connection import connect
from credittracker.store.database import Database
from credittracker.store.difference import positions
from credittracker.store.errors import (
    BookFileError,
    LockedByOtherError,
    MissingFileError,
    MissingFolderError,
)
from tests.files import open_database, quiet, some_book
from tests.strategies import books

same_file = settings(max_examples=40, suppress_health_check=list(HealthCheck), deadline=None)


def orders(book: Book) -> dict[str, list[str]]:
    return {name: list(getattr(book, name)) for name in COLLECTIONS.values()}


def test_a_new_book_is_empty(database: Database):
    assert database.load() == Book()


@same_file
@given(after=books())
def test_any_change_survives_the_file_in_value_and_order(database: Database, after: Book):
    database.save(database.load(), after, quiet)

    assert database.load() == after
    assert orders(database.load()) == orders(after)


def test_a_record_put_back_stands_where_it_stood(database: Database):
    whole = some_book()
    database.save(Book(), whole, quiet)
    database.save(whole, without := whole.without("l1"), quiet)

    database.save(without, whole, quiet)

    assert orders(database.load()) == orders(whole)


def test_records_put_in_another_order_stay_in_it(database: Database):
    before = some_book()
    turned = replace(before, loans=dict(reversed(before.loans.items())))
    database.save(Book(), before, quiet)

    database.save(before, turned, quiet)

    assert orders(database.load()) == orders(turned)


def test_an_edited_record_keeps_its_place(database: Database):
    before = some_book()
    after = before.with_records(replace(before.loans["l0"], note="x"))
    database.save(Book(), before, quiet)

    database.save(before, after, quiet)

    assert orders(database.load()) == orders(before)
    assert database.load() == after


@given(
    st.permutations(["a", "b", "c", "d"]),
    st.dictionaries(st.sampled_from("abcd"), st.integers(1, 9)),
)
def test_positions_sort_into_the_order_asked_for(order: list[str], known: dict[str, int]):
    after = known | positions(order, known)

    assert sorted(order, key=after.__getitem__) == order


def test_positions_that_fit_stay():
    assert positions(["a", "b", "c"], {"a": 1, "c": 3}) == {"b": 2}


@pytest.mark.parametrize("stop_at", [0, 500, 1000, 1202])
def test_a_cancelled_save_changes_nothing(database: Database, stop_at: int):
    def stop(done: int, _total: int) -> None:
        if done >= stop_at:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        database.save(Book(), some_book(1200), stop)

    assert database.load() == Book()
    database.save(Book(), some_book(), quiet)


def test_progress_ends_with_everything_done(database: Database):
    seen = []

    database.save(Book(), some_book(600), lambda *at: seen.append(at))

    assert seen == [(0, 602), (1, 602), (501, 602), (601, 602), (602, 602)]


def test_nothing_to_save_touches_no_file(database: Database, path: Path):
    book = some_book()
    database.save(Book(), book, quiet)
    before = path.read_bytes()

    database.save(book, book, quiet)

    assert path.read_bytes() == before


def test_a_reference_to_nothing_is_not_written(database: Database):
    broken = replace(some_book(), accounts={})

    with pytest.raises(BookFileError):
        database.save(Book(), broken, quiet)

    assert database.load() == Book()


def test_what_went_wrong_does_not_quote_the_persons_data(database: Database):
    secret = Account(id="a", platform="p", name="6222 0210", kind=AccountKind.OTHER)
    loan = replace(some_book().loans["l0"], account="nobody", note="6222 0210")

    with pytest.raises(BookFileError) as raised:
        database.save(Book(), replace(Book(), accounts={"a": secret}, loans={"l0": loan}), quiet)

    chain: BaseException | None = raised.value
    while chain:
        assert "6222" not in str(chain)
        chain = chain.__cause__


def test_cents_lie_in_the_file_as_whole_numbers(database: Database, path: Path):
    database.save(Book(), some_book(), quiet)

    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT amount, typeof(amount) FROM repayments").fetchone() == (
            101,
            "integer",
        )


def test_rates_keep_every_digit(database: Database):
    rate = Decimal("0.04350000000000000000000000000000001")
    account = Account(id="a", platform="p", name="n", kind=AccountKind.OTHER, annual_rate=rate)

    database.save(Book(), Book().with_records(account), quiet)

    assert str(database.load().accounts["a"].annual_rate) == str(rate)


def test_everything_is_for_its_owner_only(database: Database, path: Path):
    database.save(Book(), some_book(), quiet)

    with closing(connect(path)) as db:
        db.execute("UPDATE accounts SET name = 'x'")
        modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in path.parent.iterdir()}

    assert modes == dict.fromkeys(
        ("credit.book", "credit.book-wal", "credit.book-shm", "credit.book.lock"), 0o600
    )


def test_a_book_others_could_read_is_closed_to_them(written: Path):
    written.chmod(0o644)

    open_database(written).close()

    assert stat.S_IMODE(written.stat().st_mode) == 0o600


def test_the_log_is_empty_after_every_change(database: Database, path: Path):
    database.save(Book(), some_book(), quiet)

    log = path.with_name("credit.book-wal")
    assert not log.exists() or log.stat().st_size == 0


def test_a_log_that_cannot_be_emptied_now_waits(database: Database, path: Path):
    database.save(Book(), some_book(), quiet)
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM loans").fetchone()
        connection.WAIT_SECONDS, usual = 0.01, connection.WAIT_SECONDS
        try:
            database.save(some_book(), Book(), quiet)
        finally:
            connection.WAIT_SECONDS = usual

    assert database.load() == Book()


def test_every_connection_waits_for_the_disk_and_watches_references(written: Path):
    with closing(connect(written)) as db:
        values = {
            pragma: db.execute(f"PRAGMA {pragma}").fetchone()[0]
            for pragma in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "secure_delete",
                "temp_store",
            )
        }

    assert values == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
    }


def test_a_connection_that_would_lose_changes_is_refused(
    written: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(connection, "FULL", 3)

    with pytest.raises(sqlite3.OperationalError):
        connect(written)


def test_a_transaction_that_sqlite_took_back_itself_is_over(written: Path):
    def give_up() -> None:
        with closing(connect(written)) as db, connection.transaction(db):
            db.execute("ROLLBACK")
            raise InterruptedError

    with pytest.raises(InterruptedError):
        give_up()


def test_a_second_window_is_told(database: Database, path: Path):
    with pytest.raises(LockedByOtherError):
        open_database(path)

    assert database.load() == Book()


def test_a_closed_book_can_be_opened_again(written: Path):
    for _ in range(2):
        opened = open_database(written)
        assert opened.load() == some_book()
        opened.close()


def test_a_missing_folder_is_told_apart(tmp_path: Path):
    with pytest.raises(MissingFolderError):
        open_database(tmp_path / "nowhere" / "credit.book")


def test_a_book_that_went_away_is_told_at_the_next_change(database: Database, path: Path):
    path.unlink()

    with pytest.raises(MissingFileError):
        database.save(Book(), some_book(), quiet)

    path.write_bytes(b"")


def test_loading_needs_no_sqlmodel(written: Path):
    script = (
        "import sys; from pathlib import Path;"
        "from credittracker.services.workspace import open_workspace;"
        "w = open_workspace(Path(sys.argv[1]), clock=lambda: None);"
        "assert len(w.book.loans) == 3; w.close();"
        "print(sorted({m.split('.')[0] for m in sys.modules}"
        " & {'sqlalchemy', 'sqlmodel', 'pydantic', 'PySide6', 'matplotlib'}))"
    )

    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", script, written], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
