"""The one missing value of a loan, whichever it is."""

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from credittracker.loans.solve import Deal, UnsolvableError, paid_down, solve

D = Decimal
WHOLE = Deal(principal=D(100000), rate=D("0.12"), terms=24, payment=D("4613.20"), fee=D(2000))


@pytest.mark.parametrize("missing", [f.name for f in fields(Deal)])
def test_each_value_is_found_from_the_four_others(missing):
    found = getattr(solve(replace(WHOLE, **{missing: None})), missing)

    near = {"rate": D("0.00001"), "terms": 0}.get(missing, D("0.10"))
    assert abs(found - getattr(WHOLE, missing)) <= near


def test_a_front_fee_makes_the_rate_dearer():
    with_fee = solve(Deal(principal=D(10000), terms=12, payment=D(900), fee=D(200)))
    without = solve(Deal(principal=D(10000), terms=12, payment=D(900)))

    assert with_fee.rate > without.rate


@pytest.mark.parametrize(
    ("deal", "code"),
    [
        (WHOLE, "not_one_missing"),
        (Deal(principal=D(1)), "not_one_missing"),
        (Deal(principal=D(-5), terms=3, payment=D(2)), "not_positive"),
        (Deal(principal=D(5), rate=D(-1), payment=D(2)), "not_positive"),
        (Deal(principal=D(5), rate=D(1), terms=2, fee=D(5)), "not_positive"),
        (Deal(principal=D(100), terms=3, payment=D(20)), "never_repaid"),
        (Deal(principal=D(100), rate=D("0.24"), payment=D(2)), "never_repaid"),
        (Deal(principal=D(100), rate=D(0), payment=D("0.10")), "too_long"),
        (Deal(principal=D(10), rate=D(0), terms=3, payment=D(9), fee=None), "no_rate"),
    ],
)
def test_a_loan_that_cannot_be_says_why(deal, code):
    with pytest.raises(UnsolvableError) as raised:
        solve(deal)

    assert raised.value.code == code


@given(st.decimals(100, 10**6, places=2), st.integers(1, 360), st.decimals(0, "0.6", places=4))
def test_solving_back_and_forth_is_the_same_loan(principal, terms, rate):
    paid = solve(Deal(principal=principal, rate=rate, terms=terms))
    assume(paid.payment * terms >= principal)

    back = solve(replace(paid, rate=None))

    assert abs(back.rate - rate) < D("0.002")
    assert abs(solve(replace(paid, principal=None)).principal - principal) <= terms


def test_a_fixed_payment_pays_down_to_nothing():
    rows = paid_down(D(10000), D("0.12"), D(1000), date(2026, 1, 31))

    assert [row.amount for row in rows[:-1]] == [D(1000)] * (len(rows) - 1)
    assert (rows[0].interest, rows[-1].balance) == (D(100), 0)
    assert rows[0].due == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("payment", "rate", "code"), [(D(100), "0.12", "never_repaid"), (D(1), "0", "too_long")]
)
def test_a_payment_too_small_says_so(payment, rate, code):
    with pytest.raises(UnsolvableError) as raised:
        paid_down(D(10000), D(rate), payment, date(2026, 1, 31))

    assert raised.value.code == code
