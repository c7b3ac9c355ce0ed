"""Ten thousand random loans against four independent libraries: same cents, same rates.

Development only: ``mortgagemath`` (decimal schedules proved on published tables), ``pyxirr``
(IRR and XIRR in Rust), ``numpy-financial`` (spreadsheet functions) and ``amortization``.
"""

import warnings
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cache
from itertools import islice
from math import floor
from random import Random

import amortization
import mortgagemath
import numpy as np
import numpy_financial
import pytest
import pyxirr

from credittracker.book.accounts import DayCount
from credittracker.book.borrowing import Loan
from credittracker.loans.daycount import year_fraction
from credittracker.loans.rates import irr, xirr
from credittracker.loans.rounding import Rounding
from credittracker.loans.schedule import schedule
from credittracker.loans.walk import level_payment
from tests.loans.loans import D, mortgage

MANY = 10_000
HALF_UP = mortgagemath.PaymentRounding.ROUND_HALF_UP


@cache
def random_loans() -> tuple[Loan, ...]:
    """Loans of 1,000 to 5,000,000 at 0.1 to 36 % over 2 to 36 months, some over 30 years."""
    dice = Random(20261123)  # noqa: S311 - the same loans every time
    return tuple(_loan(dice, n) for n in range(MANY))


def _loan(dice: Random, number: int) -> Loan:
    terms = 360 if number % 100 == 0 else dice.randint(2, 36)
    annual = D(dice.randint(10, 3600)) / 10_000
    on = date(2020, 1, 1) + timedelta(dice.randint(0, 2000))
    principal = D(dice.randint(100_000, 500_000_000)) / 100
    return mortgage(str(principal), str(annual), terms, on=on)


def their_schedule(loan: Loan, **options) -> list:
    """The schedule of ``mortgagemath``; its first row is the loan itself."""
    params = mortgagemath.LoanParams(
        principal=loan.principal,
        annual_rate=loan.rate * 100,
        term_months=loan.terms,
        payment_rounding=HALF_UP,
        interest_rounding=HALF_UP,
        **options,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", mortgagemath.EarlyPayoffWarning)
        return mortgagemath.amortization_schedule(params)[1:]


def test_lenders_tables_are_equal_in_every_row():
    """Three of them but for half a cent: a rate divided by twelve first makes it less than half."""
    apart = []
    for loan in random_loans():
        theirs = [(r.principal, r.interest, r.balance) for r in their_schedule(loan)]

        ours = [(r.principal, r.interest, r.balance) for r in schedule(loan)]

        if ours != theirs:
            apart.append(cents_where_they_part(loan, ours, theirs))
    assert [cents.denominator for cents in apart] == [2, 2, 2]


def cents_where_they_part(loan: Loan, ours: list, theirs: list) -> Fraction:
    """The exact interest of the first row that differs, which is ours rounded half up."""
    place = next(n for n, row in enumerate(ours) if row != theirs[n])
    owed = ours[place - 1][2] if place else loan.principal
    exact = Fraction(owed) * Fraction(loan.rate) * 100 / 12
    assert ours[place][1] * 100 == floor(exact + Fraction(1, 2))
    return exact


def test_balances_that_carry_every_fraction_are_equal():
    for loan in islice(random_loans(), 2000):
        rows = schedule(loan, rounding=Rounding.EXACT_BALANCE)
        rate, terms, lent = float(loan.rate) / 12, loan.terms, float(loan.principal)
        payment = numpy_financial.pmt(rate, terms, lent)
        theirs = -numpy_financial.fv(rate, np.arange(1, terms + 1), payment, lent)

        assert [float(r.balance) for r in rows] == pytest.approx(theirs, abs=0.00501), loan
        interest = float(sum(r.interest for r in rows))
        assert interest == pytest.approx(-payment * terms - lent, abs=0.00501), loan


def test_payments_are_those_of_numpy_financial_and_amortization():
    loans = random_loans()
    rates = [float(x.rate) / 12 for x in loans]
    theirs = numpy_financial.pmt(
        rates, [x.terms for x in loans], [float(x.principal) for x in loans]
    )

    for loan, expected in zip(loans, theirs, strict=True):
        payment = level_payment(loan.principal, loan.rate / 12, loan.terms)
        rounded = amortization.calculate_amortization_amount(
            float(loan.principal), float(loan.rate), loan.terms
        )
        assert float(payment) == pytest.approx(-expected, rel=1e-10)
        assert abs(float(payment) - rounded) <= 0.005 + 1e-6
        assert schedule_payment(loan) == Decimal(str(rounded))


def schedule_payment(loan: Loan) -> Decimal:
    """The lender's instalment."""
    return next(iter(schedule(loan))).amount


def flows_of(loan: Loan) -> list[Decimal]:
    """The money of a loan with two percent taken off the front."""
    return [loan.principal * D("0.98"), *(-r.amount for r in schedule(loan))]


def test_irr_is_that_of_pyxirr():
    for loan in random_loans():
        flows = [float(f) for f in flows_of(loan)]

        assert irr(flows) == pytest.approx(pyxirr.irr(flows), abs=1e-9)


def test_xirr_is_that_of_pyxirr():
    for loan in random_loans():
        days = [loan.on, *(r.due for r in schedule(loan))]
        flows = [float(f) for f in flows_of(loan)]

        ours = xirr(zip(days, flows_of(loan), strict=True))

        assert ours == pytest.approx(pyxirr.xirr(days, flows), abs=1e-9)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (DayCount.ACTUAL_360, "act/360"),
        (DayCount.ACTUAL_365, "act/365f"),
        (DayCount.ACTUAL_ACTUAL, "act/act isda"),
        (DayCount.THIRTY_360, "30e/360"),
    ],
)
def test_day_counts_are_those_of_pyxirr(ours, theirs):
    for start, end in pairs_of_days():
        expected = pyxirr.year_fraction(start, end, theirs)

        assert float(year_fraction(ours, start, end)) == pytest.approx(expected, abs=1e-12)


def pairs_of_days() -> Iterator[tuple[date, date]]:
    """Any two days of forty years, the earlier first."""
    dice = Random(7)  # noqa: S311
    for _ in range(MANY):
        start = date(2000, 1, 1) + timedelta(dice.randint(0, 7000))
        yield start, start + timedelta(dice.randint(0, 7000))
