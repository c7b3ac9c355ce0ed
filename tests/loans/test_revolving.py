"""Paying only the minimum: long, dear, and to the cent."""

from datetime import date

import pytest

from credittracker.loans.revolving import MinimumPayment, NeverRepaidError, minimum_payments
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
