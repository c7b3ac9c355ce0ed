"""A change makes another Book; nothing dangles, and unchanged kinds are shared."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import (
    COLLECTIONS,
    OWNERS,
    Book,
    DanglingReferenceError,
    references,
)
from credittracker.book.borrowing import Loan, Repayment
from credittracker.book.history import BookInfo
from credittracker.book.person import Note
from tests.files import DAY, some_book
from tests.strategies import books

few = settings(max_examples=40)


def test_an_empty_book_has_the_default_info():
    assert Book().info == BookInfo()
    assert list(Book()) == []


def test_a_book_says_what_it_is():
    info = BookInfo(country="us", currency="USD", sample=True)

    assert Book().with_records(info).info == info


@few
@given(books())
def test_every_record_is_found_by_its_id(book: Book):
    assert all(book.find(record.id) == record for record in book)


def test_an_unknown_id_finds_nothing():
    assert some_book().find("nobody") is None


@few
@given(books())
def test_parents_come_before_their_children(book: Book):
    seen = set()
    for record in book:
        assert {target for _, target in references(record)} <= seen
        seen.add(record.id)


def test_adding_leaves_the_old_book_and_shares_the_rest():
    before = some_book()

    after = before.with_records(Loan(id="new", account="a", on=DAY, principal=Decimal(1)))

    assert "new" not in before.loans
    assert after.accounts is before.accounts
    assert after.repayments is before.repayments


def test_a_known_id_is_replaced_in_its_place():
    before = some_book()

    after = before.with_records(replace(before.loans["l1"], note="x"))

    assert list(after.loans) == list(before.loans)
    assert after.loans["l1"].note == "x"


@pytest.mark.parametrize(
    ("record", "field"),
    [
        (Loan(id="x", account="nobody", on=DAY, principal=Decimal(1)), "account"),
        (Repayment(id="x", account="a", loan="nothing", on=DAY, amount=Decimal(1)), "loan"),
    ],
)
def test_a_reference_to_nothing_is_refused(record, field: str):
    with pytest.raises(DanglingReferenceError) as raised:
        some_book().with_records(record)

    assert (raised.value.record, raised.value.field) == (record, field)


OTHER = Account(id="b", platform="jiebei", name="借呗", kind=AccountKind.REVOLVING_LINE)


def test_a_loan_takes_its_repayments_along_to_another_account():
    before = some_book().with_records(OTHER)
    other = Repayment(id="own", account="a", on=DAY, amount=Decimal(2))

    after = before.with_records(other, replace(before.loans["l0"], account="b"))

    assert {r.id: r.account for r in after.repayments.values()} == {"r": "b", "own": "a"}


def test_a_repayment_of_another_accounts_loan_is_refused():
    stray = Repayment(id="x", account="b", loan="l0", on=DAY, amount=Decimal(1))

    with pytest.raises(DanglingReferenceError) as raised:
        some_book().with_records(OTHER, stray)

    assert (raised.value.record, raised.value.field) == (stray, "loan")


def test_an_export_with_a_stray_repayment_can_still_be_read_in():
    stray = Repayment(id="x", account="b", loan="l0", on=DAY, amount=Decimal(1))
    everything = [*some_book(), OTHER, stray]

    assert Book().with_records(*everything).repayments["x"].account == "a"


@few
@given(books(), st.data())
def test_deleting_takes_along_what_hangs_on_it_and_nothing_else(book: Book, data: st.DataObject):
    ids = [record.id for record in book]
    if not ids:
        return
    gone = data.draw(st.sets(st.sampled_from(ids), max_size=3))

    after = book.without(*gone)

    left = {record.id for record in after}
    taken = {record.id for record in book.dependents(*gone)}
    assert left.isdisjoint(gone | taken)
    assert left | gone | taken == set(ids)
    for record in after:
        owned = (getattr(record, name) for name in OWNERS.get(type(record), ()))
        assert all(target is None or target in left for target in owned)


def test_an_account_takes_its_loans_their_repayments_and_remarks():
    note = Note(id="n", about="l0", on=DAY, text="x")

    book = some_book().with_records(note)

    assert {r.id for r in book.dependents("a")} == {"l0", "l1", "l2", "r", "n"}
    assert book.without("a") == Book()


def test_deleting_nothing_is_the_same_book():
    book = some_book()

    assert book.without() is book
    assert book.without("nobody") is book
    assert book.dependents("nobody") == ()


def test_every_record_type_has_its_collection():
    assert set(Book.__dataclass_fields__) == set(COLLECTIONS.values())


def test_a_repayment_without_a_loan_points_at_its_account_only():
    paid = Repayment(id="x", account="a", on=date(2026, 1, 1), amount=Decimal(1))

    assert list(references(paid)) == [("account", "a")]
