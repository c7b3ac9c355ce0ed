"""Money is exact to the cent, and what is not money is recognised."""

from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.money import MOST, is_money, to_cents


@pytest.mark.parametrize(
    ("amount", "cents"),
    [
        ("1.005", "1.01"),
        ("-1.005", "-1.01"),
        ("1.004999", "1.00"),
        ("2.675", "2.68"),
        ("7", "7.00"),
    ],
)
def test_halves_go_away_from_zero(amount: str, cents: str):
    assert str(to_cents(Decimal(amount))) == cents


@given(st.decimals(-MOST, MOST, places=2))
def test_cents_stay_as_they_are(amount: Decimal):
    assert to_cents(amount) == amount
    assert is_money(amount)


@given(st.decimals(-MOST, MOST, places=6))
def test_rounding_moves_by_half_a_cent_at_most(amount: Decimal):
    assert abs(to_cents(amount) - amount) <= Decimal("0.005")


def test_the_callers_precision_does_not_matter():
    with localcontext(prec=3):
        assert to_cents(Decimal("123456.789")) == Decimal("123456.79")


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "-Infinity", "0.001", "1000000000000.01"])
def test_what_is_not_money(amount: str):
    assert not is_money(Decimal(amount))
