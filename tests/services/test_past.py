"""What was deleted comes back with what it hangs on, and nothing comes back twice."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.book import Book
from credittracker.book.history import ImportBatch
from credittracker.services.past import clear_trash, put_back, what_happened, whole_again
from credittracker.services.workspace import UNDO_IMPORT, Label, open_workspace
from tests.files import NOW, some_book
from tests.strategies import books

DELETE = Label("delete.account")


@pytest.fixture
def workspace(tmp_path):
    opened = open_workspace(tmp_path / "credit.book", clock=lambda: NOW)
    opened.apply(Label("add"), lambda _: some_book())
    yield opened
    opened.close()


def gone(workspace):
    return [r for one in reversed(what_happened(workspace.path, workspace.book)) for r in one.gone]


@given(st.data())
def test_whatever_is_deleted_can_be_brought_back(data):
    book = data.draw(books())
    known = sorted(record.id for record in book)
    chosen = data.draw(st.lists(st.sampled_from(known), unique=True)) if known else []
    less = book.without(*chosen)
    trash = [record for record in book if less.find(record.id) is None]

    assert whole_again(less, trash, ()) == book


def test_a_loan_brings_its_account_along(workspace):
    loan = workspace.book.loans["l0"]
    workspace.apply(DELETE, lambda book: book.without(loan.account))

    change = put_back([loan], gone(workspace))
    after = workspace.apply(change.label, change.intent)

    assert after.loans["l0"] == loan
    assert loan.account in after.accounts
    assert what_happened(workspace.path, after)[0].past.code == "restore"


def test_a_record_deleted_twice_comes_back_as_it_was_the_last_time(workspace):
    delete = Label("delete.loan")
    workspace.apply(delete, lambda book: book.without("l0"))
    change = put_back(gone(workspace), ())
    workspace.apply(change.label, change.intent)
    more = replace(workspace.book.loans["l0"], principal=Decimal("77.70"))
    workspace.apply(Label("edit.loan"), lambda book: book.with_records(more))
    workspace.apply(delete, lambda book: book.without("l0"))

    happened = what_happened(workspace.path, workspace.book)

    assert [one.past.code for one in happened if one.gone] == ["delete.loan"]
    change = put_back(happened[0].gone, ())
    assert workspace.apply(change.label, change.intent).loans["l0"] == more


def test_what_hangs_on_something_that_is_nowhere_stays_in_the_trash():
    book = some_book()
    loan = book.loans["l0"]

    assert whole_again(book.without(loan.account), [loan], ()) == book.without(loan.account)


def test_a_repayment_follows_its_loan_to_another_account():
    book = some_book()
    paid = next(r for r in book.repayments.values() if r.loan)
    loan = book.loans[paid.loan]
    other = replace(book.accounts[loan.account], id="another")
    moved = book.without(paid.id).with_records(other, replace(loan, account="another"))

    assert whole_again(moved, [paid], ()).repayments[paid.id].account == "another"


def test_what_undo_brought_back_is_in_the_trash_no_more(workspace):
    workspace.apply(DELETE, lambda book: book.without("l0"))
    assert gone(workspace)

    workspace.undo()

    assert not gone(workspace)


def test_a_file_imported_again_has_brought_its_own_rows(workspace):
    batch = ImportBatch(
        id="first",
        on=NOW.date(),
        kind="alipay",
        file_name="a.csv",
        sha256="f" * 64,
        rows=1,
        recognised=1,
        left_alone=0,
        refused=0,
        added=1,
        already_known=0,
    )
    workspace.apply(Label("import"), lambda book: book.with_records(batch))
    workspace.apply(Label(UNDO_IMPORT), lambda book: book.without("first"))
    assert gone(workspace)

    workspace.apply(Label("import"), lambda book: book.with_records(replace(batch, id="second")))

    assert not gone(workspace)


def test_an_emptied_trash_holds_nothing_and_the_list_stays(workspace):
    workspace.apply(DELETE, lambda book: book.without("l0"))

    clear_trash(workspace.path)

    assert not gone(workspace)
    assert [one.past.code for one in what_happened(workspace.path, workspace.book)] == [
        "delete.account",
        "add",
    ]


def test_several_changes_undone_at_once_are_one_line(workspace):
    for day in ("a", "b"):
        workspace.apply(
            Label("edit.loan"),
            lambda book, day=day: book.with_records(replace(book.loans["l0"], note=day)),
        )

    workspace.undo(steps=3)

    newest = what_happened(workspace.path, workspace.book)[0].past
    assert workspace.book == Book()
    assert (newest.way, newest.code, newest.values) == ("undone", "add", {"more": "2"})
