"""Interest worked out again day by day in fractions, which lose nothing: equal to the cent."""

from calendar import isleap
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from credittracker.book.accounts import DayCount, Method, RateUnit
from credittracker.book.borrowing import Loan
from credittracker.loans.schedule import schedule
from tests.loans.loans import D, exactly, loan, mortgage, total

HALF = Fraction(1, 2)
YEAR_OF_DAYS = {
    DayCount.ACTUAL_360: 360,
    DayCount.ACTUAL_365: 365,
    DayCount.ACTUAL_ACTUAL: 365,
    DayCount.THIRTY_360: 360,
    DayCount.MONTHLY: 360,
}


def nearest_cent(exact: Fraction) -> Fraction:
    return Fraction(floor(exact * 100 + HALF), 100)


def a_day(basis: DayCount, day: date) -> Fraction:
    """The part of a year that one day is."""
    if basis is DayCount.ACTUAL_365:
        return Fraction(1, 365)
    if basis is DayCount.ACTUAL_ACTUAL:
        return Fraction(1, 366 if isleap(day.year) else 365)
    if basis is DayCount.THIRTY_360:
        after = day + timedelta(1)
        months = (after.year - day.year) * 12 + after.month - day.month
        return Fraction(months * 30 + min(after.day, 30) - min(day.day, 30), 360)
    return Fraction(1, 360)


def interest(of: Loan, owed: Decimal, start: date, due: date) -> Fraction:
    """The interest of one period."""
    rate = Fraction(of.rate or 0)
    if of.rate_unit is RateUnit.DAY:
        rate *= YEAR_OF_DAYS[of.day_count]
    if of.day_count is DayCount.MONTHLY and of.method is not Method.DAILY:
        months = of.terms if of.method is Method.BULLET else 1
        return nearest_cent(Fraction(owed) * rate * months / 12)
    days = [start + timedelta(n) for n in range((due - start).days)]
    return nearest_cent(Fraction(owed) * rate * sum(a_day(of.day_count, day) for day in days))


RATES = st.integers(100, 3600).map(lambda n: (D(n).scaleb(-4), RateUnit.YEAR)) | st.integers(
    1, 10
).map(lambda n: (D(n).scaleb(-4), RateUnit.DAY))
METHODS = [m for m in Method if m not in {Method.UNKNOWN, Method.INSTALMENT_FEE}]


@settings(max_examples=200)
@given(
    st.integers(1, 10**7),
    st.sampled_from(METHODS),
    RATES,
    st.sampled_from(DayCount),
    st.integers(0, 2000),
)
@example(2400, Method.INTEREST_ONLY, (D("0.0175"), RateUnit.YEAR), DayCount.MONTHLY, 0)
def test_every_interest_is_the_nearest_cent_of_the_exact_one(cents, method, rate, basis, days):
    value, unit = rate
    of = loan(
        D(cents).scaleb(-2),
        on=date(2020, 1, 31) + timedelta(days),
        method=method,
        rate=value,
        rate_unit=unit,
        day_count=basis,
        terms=6,
    )

    owed, start = of.principal, of.on
    for row in schedule(of):
        assert Fraction(row.interest) == interest(of, owed, start, row.due)
        owed, start = row.balance, row.due


@pytest.mark.parametrize(
    ("amount", "rate", "due"),
    [(24, "0.0175", "0.04"), (30, "0.022", "0.06"), (24, "0.1225", "0.25")],
)
def test_half_a_cent_goes_up_however_it_was_divided(amount, rate, due):
    """A twelfth of 1.75 % on 24 is 0.035; forty digits of the twelfth make it 0.03499…"""
    of = mortgage(amount, rate, 1)

    assert schedule(of)[0].interest == exactly(of)[0].interest == D(due)


def test_half_a_cent_of_principal_goes_up_in_a_calculators_table():
    """A twelfth of 100.03 six times is 50.015."""
    assert total(exactly(loan("100.03", terms=12))[:6], "principal") == D("50.02")
