"""Paying only the minimum: long, dear, and to the cent."""

from datetime import date

import pytest

from credittracker.loans.revolving import (
    MinimumPayment,
    NeverRepaidError,
    fixed_payments,
    minimum_payments,
)
from tests.loans.loans import D, total

START = date(2025, 1, 1)


def test_the_first_minimum_is_the_interest_and_a_tenth():
    row = minimum_payments(D(10000), MinimumPayment(daily=D("0.0005")), START)[0]

    assert (row.interest, row.principal, row.balance) == (D("155.00"), D("1000.00"), D("9000.00"))


def test_every_cent_of_the_balance_is_paid_back():
    rows = minimum_payments(D("9999.99"), MinimumPayment(daily=D("0.0005")), START)

    assert total(rows, "principal") == D("9999.99")
    assert rows[-1].balance == 0
    assert len(rows) > 30


def test_a_free_balance_is_paid_by_its_floor():
    free = MinimumPayment(daily=D(0), share=D(0), floor=D(100))

    assert [r.amount for r in minimum_payments(D(250), free, START)] == [D(100), D(100), D(50)]


def test_a_minimum_that_only_pays_the_interest_never_ends():
    stuck = MinimumPayment(daily=D("0.001"), share=D(0), floor=D(0))

    with pytest.raises(NeverRepaidError):
        minimum_payments(D(1000), stuck, START)


def test_a_fixed_amount_ends_sooner_and_costs_less_than_the_minimum():
    slow = minimum_payments(D(10000), MinimumPayment(daily=D("0.0005")), START)

    fast = fixed_payments(D(10000), slow[0].amount, D("0.0005"), START)

    assert len(fast) < len(slow) / 3
    assert total(fast, "interest") < total(slow, "interest")
    assert {row.amount for row in fast[:-1]} == {slow[0].amount}
    assert total(fast, "principal") == D(10000)


def test_an_amount_that_only_pays_the_interest_never_ends():
    with pytest.raises(NeverRepaidError):
        fixed_payments(D(10000), D(100), D("0.0005"), START)


def test_without_a_balance_there_is_nothing_to_pay():
    assert fixed_payments(D(0), D(100), D("0.0005"), START) == ()
