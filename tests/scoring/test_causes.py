"""A change of the score falls apart into days and records, to the tenth of a point."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.book.book import Book
from credittracker.book.person import LateMark
from credittracker.loans.account_records import records_by_account
from credittracker.scoring.causes import CauseKind, Explained, compared
from credittracker.scoring.history import silently
from credittracker.scoring.model import score
from credittracker.services.catalogue import load_card
from tests.loans.test_day_by_day import BEGIN, accounts
from tests.scoring.books import ON, application, known, payer

D = Decimal
CARD = load_card()
DAY = timedelta(days=1)


def why(book: Book, first: date, last: date) -> dict[str, Explained]:
    found = compared(CARD, book, records_by_account(book), (first, last), silently).moves
    return {one.step.code: one for one in found}


@settings(max_examples=60)
@given(accounts(), st.integers(0, 700), st.integers(0, 60))
def test_the_parts_sum_exactly(book, begin, length):
    book = known(book)
    first = BEGIN + timedelta(begin)
    last = first + timedelta(length)

    found = why(book, first, last)

    for one in found.values():
        assert sum((c.delta for c in one.causes), D(0)) == one.step.delta != 0
        assert all(first < c.on <= last for c in one.causes)
    moved = score(CARD, book, last).total - score(CARD, book, first).total
    assert sum((one.step.delta for one in found.values()), D(0)) == moved


def test_a_new_inquiry_is_named_on_its_day():
    book = known(payer()).with_records(application(1, 20))
    day = ON - timedelta(20)

    cause = why(book, day - DAY, ON)["applications"].causes[0]

    assert (cause.on, cause.kind, cause.records) == (day, CauseKind.RECORD, ("app1",))
    assert cause.delta < 0


def test_an_inquiry_that_is_six_months_old_is_named_as_it_leaves():
    book = known(payer()).with_records(application(1, 0))
    told = book.facts["f2"]
    later = date(2026, 12, 15)
    book = book.with_records(type(told)(id="f2", kind=told.kind, on=later))

    cause = why(book, later - DAY, later)["applications"].causes[0]

    assert (cause.kind, cause.records) == (CauseKind.AGED, ("app1",))
    assert cause.delta > 0


def test_what_an_account_owes_moves_by_the_records_of_the_day():
    book = known(payer(unpaid=0))
    steps = why(book, date(2025, 1, 9), date(2025, 1, 10))

    assert steps["utilisation"].causes[0].records == ("l",)


def test_an_account_that_grows_older_is_only_time():
    book = known(payer())
    opened = book.accounts["a"].opened
    grown = next(d for d in (opened + DAY * n for n in range(4000)) if _months(opened, d) == 48)

    cause = why(book, grown - DAY * 40, grown)["history"].causes[0]

    assert (cause.kind, cause.records) == (CauseKind.TIME, ("a",))


def _months(start: date, end: date) -> int:
    return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)


def test_a_late_mark_moves_each_of_its_factors_and_they_sum():
    mark = LateMark(id="m", on=ON - timedelta(40), days=20)
    book = known(payer()).with_records(mark)

    found = why(book, ON - timedelta(41), ON - timedelta(40))

    assert {c.records for one in found.values() for c in one.causes if "late" in one.step.code} == {
        ("m",)
    }
