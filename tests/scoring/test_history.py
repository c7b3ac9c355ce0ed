"""Looking back over many days gives on each what looking at that day alone gives."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.loans.account_records import records_by_account
from credittracker.scoring.history import history
from credittracker.scoring.model import measure, measure_facts
from tests.loans.test_day_by_day import BEGIN, accounts
from tests.scoring.books import known
from tests.scoring.test_dense import dense
from tests.strategies import books
from tests.truth.lives import life

OFFSETS = st.lists(st.integers(0, 2500), min_size=1, max_size=8, unique=True).map(sorted)


def check(book, days):
    walked = history(book, records_by_account(book), days)

    for facts in walked.facts:
        assert measure_facts(facts) == measure(book, facts.on)


@settings(max_examples=150)
@given(books(), st.lists(st.dates(date(2015, 1, 1), date(2035, 1, 1)), max_size=8, unique=True))
def test_of_any_book(book, days):
    check(book, sorted(days))


@settings(max_examples=150)
@given(accounts(), OFFSETS)
def test_of_one_busy_account(book, offsets):
    check(known(book), [BEGIN + timedelta(n) for n in offsets])


@settings(max_examples=50)
@given(dense(), OFFSETS)
def test_of_a_person_with_late_payments_and_marks(book, offsets):
    check(known(book), [BEGIN + timedelta(n) for n in offsets])


@pytest.mark.parametrize(
    ("seed", "on"),
    [(174, date(2014, 3, 31)), (671, date(2021, 5, 31)), (1384, date(2020, 9, 30))],
)
def test_of_lives_that_once_looked_different(seed, on):
    """A loan given up before anything of it fell due; bills due in another order than drawn."""
    check(life(seed).book, [on])
