"""What was done is written with the change itself; what was deleted is kept for its time."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from credittracker.book.accounts import Account
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan
from credittracker.store.connection import connect
from credittracker.store.journal import (
    KEPT_FOR,
    Entry,
    Way,
    as_json,
    empty_trash,
    of_json,
    read_journal,
)
from tests.files import NOW, open_database, some_book
from tests.strategies import books


def nothing(_done, _total):
    pass


def entry(**changes):
    values = {"made_at": NOW, "way": Way.DONE, "code": "delete", "values": {}, "keeps": True}
    return Entry(**values | changes)


@given(books())
def test_every_record_comes_back_from_its_text_as_it_was(book):
    for record in book:
        assert of_json(type(record), as_json(record)) == record


def test_a_record_kept_before_a_field_was_there_has_the_fields_default():
    loan = replace(some_book().loans["l0"], compounds=True)
    kept = json.loads(as_json(loan))
    del kept["compounds"]

    assert of_json(Loan, json.dumps(kept)) == replace(loan, compounds=False)


def test_a_change_is_written_down_with_what_it_touched(database):
    book = some_book()
    database.save(Book(), book, nothing, entry(code="import", values={"added": "9"}))

    (past,) = read_journal(database.path)

    assert (past.made_at, past.way, past.code, past.values) == (
        NOW,
        Way.DONE,
        "import",
        {"added": "9"},
    )
    assert (past.added, past.edited, past.removed) == (len(list(book)), 0, 0)
    assert past.about == next(iter(book)).id
    assert past.gone == ()


def test_what_is_deleted_lies_in_the_trash_parents_first(database):
    book = some_book()
    database.save(Book(), book, nothing, entry(code="import"))
    database.save(book, Book(), nothing, entry())

    newest, _ = read_journal(database.path)

    assert set(newest.gone) == set(book)
    assert newest.removed == len(newest.gone)
    kinds = [type(record) for record in newest.gone]
    assert kinds.index(Account) < kinds.index(Loan)


def test_what_need_not_be_kept_is_only_counted(database):
    book = some_book()
    database.save(Book(), book, nothing, entry())
    database.save(book, Book(), nothing, entry(keeps=False, way=Way.UNDONE))

    assert read_journal(database.path)[0].gone == ()
    assert read_journal(database.path)[0].removed == len(list(book))


def test_a_change_that_is_stopped_leaves_no_line(database):
    def stop(_done, total):
        raise KeyboardInterrupt if total else AssertionError

    with pytest.raises(KeyboardInterrupt):
        database.save(Book(), some_book(), stop, entry())

    assert read_journal(database.path) == ()


@pytest.mark.parametrize(("later", "is_there"), [(KEPT_FOR, True), (KEPT_FOR * 2, False)])
def test_the_trash_forgets_after_its_time_and_the_list_does_not(database, later, is_there):
    book = some_book()
    less = book.without("l0")
    database.save(Book(), book, nothing, entry())
    database.save(book, less, nothing, entry())
    database.save(less, Book(), nothing, entry(made_at=NOW + later, keeps=False))

    pasts = read_journal(database.path)

    assert len(pasts) == 3
    assert bool(pasts[1].gone) is is_there


def test_an_emptied_trash_leaves_no_byte_of_it_in_the_file(database):
    book = some_book()
    secret = replace(book.loans["l0"], note="nobody may read this")
    told = book.with_records(secret)
    database.save(Book(), told, nothing, entry())
    database.save(told, told.without("l0"), nothing, entry())
    assert b"nobody may read this" in database.path.read_bytes()

    empty_trash(database.path)

    assert b"nobody may read this" not in database.path.read_bytes()
    assert read_journal(database.path)[0].gone == ()


def test_what_this_version_cannot_read_is_counted_and_hides_nothing_else(database):
    book = some_book()
    database.save(Book(), book, nothing, entry())
    database.save(book, Book(), nothing, entry())
    with closing(connect(database.path)) as db:
        db.execute("UPDATE trash SET kind = 'from the future' WHERE place = 0")
        db.execute("UPDATE trash SET record = '{}' WHERE place = 1")

    newest = read_journal(database.path)[0]

    assert newest.unreadable == 2
    assert len(newest.gone) == len(list(book)) - 2


def test_a_book_of_before_has_an_empty_journal(written):
    with closing(sqlite3.connect(written)) as db:
        db.executescript("DROP TABLE trash; DROP TABLE changes; PRAGMA user_version = 5;")

    open_database(written).close()

    assert read_journal(written) == ()


def test_times_are_kept_as_the_person_read_them(database):
    database.save(Book(), some_book(), nothing, entry(made_at=NOW + timedelta(seconds=7)))

    assert read_journal(database.path)[0].made_at == NOW + timedelta(seconds=7)
