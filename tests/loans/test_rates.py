"""True costs: one rate, two ways to quote it, and flows that have none."""

from dataclasses import replace
from datetime import date
from math import expm1, log1p

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.accounts import Method, RateUnit
from credittracker.loans.rates import NoRateError, dated_rates, irr, rates_of, xirr
from credittracker.loans.rounding import Instalment
from credittracker.loans.schedule import schedule
from credittracker.loans.sheet import Charge, ChargeKind, CostSheet, Taken, read_sheet
from credittracker.loans.true_cost import true_rates
from tests.loans.loans import D, daily_loan, exactly, mortgage


def test_simple_and_compound_are_two_names_for_one_periodic_rate():
    found = rates_of([1000, *[-90] * 12])

    assert found.simple == pytest.approx(found.periodic * 12, rel=1e-12)
    assert found.compound == pytest.approx((1 + found.periodic) ** 12 - 1, rel=1e-12)


def test_dated_flows_are_quoted_a_year_and_twelve_times_a_month():
    flows = [(date(2025, 1, 1), D(1000)), (date(2026, 1, 1), D(-1120))]

    found = dated_rates(flows)

    assert found.compound == pytest.approx(0.12)
    assert found.simple == pytest.approx(12 * expm1(log1p(0.12) / 12))


@pytest.mark.parametrize("flows", [[], [100], [100, 50], [-100, -5], [0, 0]])
def test_money_that_only_goes_one_way_has_no_rate(flows):
    with pytest.raises(NoRateError):
        irr(flows)


def test_no_flows_have_no_rate():
    with pytest.raises(NoRateError):
        xirr([])


def test_all_on_one_day_has_no_rate():
    day = date(2025, 1, 1)

    with pytest.raises(NoRateError):
        xirr([(day, D(1)), (day, D(-2))])


def test_a_gift_costs_less_than_nothing():
    assert irr([1000, *[-50] * 12]) < 0


def test_an_absurd_rate_is_found_too():
    assert irr([1, -1000]) == pytest.approx(999)


@given(
    st.floats(-0.03, 0.9),
    st.lists(st.floats(1, 1e6), min_size=1, max_size=60).map(lambda x: [0.0, *x]),
)
def test_the_rate_that_made_the_flows_is_found(rate, paid):
    worth = sum(a / (1 + rate) ** n for n, a in enumerate(paid))

    assert irr([worth, *(-a for a in paid[1:])]) == pytest.approx(rate, abs=1e-9)


@pytest.mark.parametrize(
    ("terms", "simple", "compound"), [(6, 0.12, 0.1236), (12, 0.12, 0.12), (24, 0.12, 0.113553)]
)
def test_what_is_paid_back_at_once_costs_simply_what_it_costs_a_year(terms, simple, compound):
    """PBOC announcement 2021 no. 3: simple is all cost by the principal really in use, a year."""
    of = mortgage(10000, "0.12", terms, method=Method.BULLET)

    found = true_rates(of, schedule(of))

    assert (found.simple, found.compound) == pytest.approx((simple, compound), abs=1e-6)


def test_ten_days_at_a_daily_rate_cost_it_365_times_simply():
    of = daily_loan(10000, "0.0005", 1, first_due=date(2024, 1, 11))

    found = true_rates(of, schedule(of))

    assert found.simple == pytest.approx(0.0005 * 365, abs=1e-9)
    assert found.compound == pytest.approx(1.005**36.5 - 1, abs=1e-9)


@pytest.mark.parametrize("method", [m for m in Method if m is not Method.UNKNOWN])
def test_a_sheet_and_a_loan_of_the_same_numbers_cost_the_same(method):
    values = {"rate_unit": RateUnit.FEE_PER_TERM} if method is Method.INSTALMENT_FEE else {}
    of = mortgage(10000, "0.012", 9, method=method, **values)
    charge = Charge(kind=ChargeKind.SERVICE, amount=D(100), taken=Taken.UP_FRONT)

    sheet = read_sheet(CostSheet(loan=of, charges=(charge,)))

    assert sheet.rates == true_rates(replace(of, fee=D(100)), exactly(of))


@pytest.mark.parametrize(
    ("first", "usual", "last", "apr"),
    [(230, 230, 230, 9.69), (250, 230, 230, 10.08), (230, 230, 280, 10.50), (250, 230, 280, 10.90)],
)
def test_monthly_payments_of_regulation_z(first, usual, last, apr):
    """12 CFR 1026, Appendix J, (c)(1)(i), (2)(i), (3)(i), (4)(i): 5,000 in 24 payments."""
    found = rates_of([5000, -first, *[-usual] * 22, -last])

    assert round(found.simple * 100, 2) == apr


def test_one_payment_of_regulation_z():
    """12 CFR 1026, Appendix J, (c)(5)(i): 1,000 from 3 January to 15 September 1978, 1,080 back."""
    of = mortgage(1000, on=date(1978, 1, 3), terms=1)
    back = Instalment(1, date(1978, 9, 15), D(1000), D(80), D(0), D(0))

    assert round(true_rates(of, [back]).simple * 100, 2) == 11.45
