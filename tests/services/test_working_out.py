"""The calculator finds whichever value is missing, and the whole loan that goes with it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume
from hypothesis import given as drawn
from hypothesis import strategies as st

from credittracker.book.accounts import DayCount, Method, RateUnit
from credittracker.book.records import InvalidRecordError
from credittracker.loans.caps import Law, Lender
from credittracker.loans.rates import rates_of
from credittracker.loans.solve import UnsolvableError
from credittracker.services.catalogue import load_lpr
from credittracker.services.working_out import SOLVED, Given, work_out

D = Decimal
ON = date(2026, 11, 23)
LAW = Law(Lender.LICENSED, load_lpr(), ON)
WHOLE = Given(on=ON, principal=D(10000), rate=D("0.12"), terms=12, payment=D("888.49"), fee=None)


def found(**values):
    return work_out(replace(WHOLE, **values), LAW)


@pytest.mark.parametrize("missing", SOLVED)
def test_each_value_is_found_from_the_three_others(missing):
    worked = found(**{missing: None})
    loan = worked.answer.loan

    assert worked.found == missing
    assert abs(loan.principal - 10000) < D("0.10")
    assert abs(loan.rate - D("0.12")) < D("0.0001")
    assert loan.terms == 12
    assert abs(worked.payment - D("888.49")) <= D("0.01")
    assert worked.answer.rates.simple == pytest.approx(0.12, abs=1e-4)


def test_a_fee_that_was_not_told_is_what_makes_the_loan_so_dear():
    worked = found(rate=D("0.16"))

    assert worked.found == "fee"
    assert worked.answer.rates.simple == pytest.approx(0.16, abs=1e-5)
    assert worked.answer.fees == worked.answer.loan.fee > 200
    assert worked.answer.loan.rate == pytest.approx(D("0.12"), abs=D("0.0001"))


def test_a_fee_told_makes_the_true_rate_dearer_and_leaves_the_payment():
    worked = found(payment=None, fee=D(200))

    assert worked.payment == D("888.49")
    assert worked.answer.received == 9800
    assert worked.answer.rates == rates_of([D(9800), *(-r.amount for r in worked.answer.rows)])
    assert worked.answer.rates.simple > 0.15


def test_months_are_found_for_the_very_payment_that_was_typed():
    worked = found(terms=None, payment=D(1000), fee=D(50))
    rows = worked.answer.rows

    assert worked.answer.loan.terms == len(rows) == 11
    assert {row.amount for row in rows[:-1]} == {D(1000)}
    assert worked.answer.received == 9950
    assert rows[-1].amount < 1000
    assert sum(row.principal for row in rows) == 10000


def test_a_daily_rate_counts_as_its_product_counts_a_year():
    by_360 = found(rate=D("0.0004"), unit=RateUnit.DAY, payment=None)
    by_365 = found(rate=D("0.0004"), unit=RateUnit.DAY, payment=None, day_count=DayCount.ACTUAL_365)

    # china-credit oracle 18: 0.04 % a day is 14.40 % or 14.60 % a year
    assert (by_360.payment, by_365.payment) == (D("899.75"), D("900.70"))


@pytest.mark.parametrize("method", [m for m in Method if m is not Method.UNKNOWN])
@pytest.mark.parametrize("basis", DayCount)
def test_every_method_and_day_count_is_worked_out(method, basis):
    by_fee = method is Method.INSTALMENT_FEE
    unit = RateUnit.FEE_PER_TERM if by_fee else RateUnit.YEAR

    worked = found(method=method, day_count=basis, unit=unit, rate=D("0.006"), payment=None)

    assert sum(row.principal for row in worked.answer.rows) == 10000
    assert worked.answer.rates.simple > 0


def test_an_instalment_fee_costs_nearly_twice_what_it_says():
    worked = found(
        method=Method.INSTALMENT_FEE, unit=RateUnit.FEE_PER_TERM, rate=D("0.006"), payment=None
    )

    # china-credit oracle 12: 12 terms at 0.60 % are 13.03 % simple, 13.84 % compound
    assert round(worked.answer.rates.simple, 4) == 0.1303
    assert round(worked.answer.rates.compound, 4) == 0.1384


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"fee": D(0)}, "not_one_missing"),
        ({"principal": None, "terms": None}, "not_one_missing"),
        ({"method": Method.BULLET}, "not_one_missing"),
        ({"method": Method.BULLET, "payment": None, "terms": None}, "not_one_missing"),
        ({"rate": None, "payment": D(100)}, "never_repaid"),
        ({"terms": None, "payment": D(99)}, "never_repaid"),
        ({"terms": None, "rate": D(0), "payment": D(1)}, "too_long"),
        ({"rate": D("0.05")}, "no_rate"),
    ],
)
def test_what_cannot_be_says_why(values, code):
    with pytest.raises(UnsolvableError) as raised:
        found(**values)

    assert raised.value.code == code


@pytest.mark.parametrize(
    "values",
    [
        {"unit": RateUnit.FEE_PER_TERM, "payment": None},
        {"method": Method.INSTALMENT_FEE, "payment": None},
    ],
)
def test_a_fee_a_month_and_its_method_go_only_together(values):
    with pytest.raises(InvalidRecordError) as raised:
        found(**values)

    assert raised.value.code == "fee_method"


@drawn(
    st.decimals(100, 10**6, places=2),
    st.decimals("0.001", "0.6", places=4),
    st.integers(1, 120),
)
def test_the_payment_found_is_the_payment_that_finds_the_rest(principal, rate, terms):
    first = work_out(Given(on=ON, principal=principal, rate=rate, terms=terms), LAW)
    assume(first.payment * terms >= principal)

    back = work_out(Given(on=ON, principal=principal, terms=terms, payment=first.payment), LAW)

    assert abs(back.answer.loan.rate - rate) < D("0.01")
