"""The published cases of our own collection, cent for cent; each names its source."""

from datetime import date
from decimal import Decimal

import pytest

from credittracker.book.accounts import DayCount, Method, RateUnit
from credittracker.book.dates import add_months
from credittracker.loans.prepay import saving
from credittracker.loans.rates import rates_of
from credittracker.loans.schedule import due_dates, schedule
from credittracker.loans.true_cost import true_rates
from tests.loans.loans import (
    LOWER,
    D,
    daily_loan,
    exactly,
    fee_loan,
    loan,
    mortgage,
    prepayment,
    total,
)

MILLION = mortgage(1000000)
AFTER_60 = date(2029, 1, 1)
PRINCIPAL = Method.EQUAL_PRINCIPAL


def test_equal_payment_of_a_million():
    """Case 1, two public mortgage calculators: 5307.27 a month, 910,616.19 of interest."""
    rows = exactly(MILLION)

    assert rows[0].amount == D("5307.27")
    assert total(rows, "interest") == D("910616.19")


def test_equal_principal_of_a_million():
    """Case 2, the same calculators."""
    rows = exactly(mortgage(1000000, method=PRINCIPAL))

    assert (rows[0].amount, rows[-1].amount) == (D("6861.11"), D("2789.12"))
    assert total(rows, "interest") == D("737041.67")


@pytest.mark.parametrize(("number", "balance"), [(12, "984978.41"), (60, "916977.08")])
def test_what_is_left_of_a_million(number, balance):
    """Cases 3 (published by a calculator) and 4 (recomputed with 40 digits)."""
    assert exactly(MILLION)[number - 1].balance == D(balance)


def test_prepaying_with_smaller_instalments():
    """Case 5: method of a public calculator, recomputed with 40 digits."""
    found = saving(MILLION, prepayment(AFTER_60, 200000, after=LOWER))

    assert (found.payment, found.interest) == (D("4149.71"), D("147267.17"))
    assert found.terms == 0


def test_prepaying_with_a_shorter_term():
    """Case 6: the rest in 120 terms."""
    found = saving(MILLION, prepayment(AFTER_60, 200000, terms=120))

    assert (found.payment, found.interest) == (D("7569.66"), D("483821.29"))
    assert found.terms == 180


def test_equal_payment_of_630000():
    """Case 7, vdgb.cn."""
    rows = exactly(mortgage(630000))

    assert rows[0].amount == D("3343.58")
    assert total(rows, "amount") == D("1203688.20")
    assert total(rows, "interest") == D("573688.20")


def test_equal_principal_of_630000():
    """Case 7, vdgb.cn: each instalment is 7.15 (7.1458) less than the one before."""
    rows = exactly(mortgage(630000, method=PRINCIPAL))

    assert rows[0].amount == D("4322.50")
    assert rows[0].amount - rows[1].amount in {D("7.14"), D("7.15")}
    assert total(rows, "amount") == D("1094336.25")
    assert total(rows, "interest") == D("464336.25")


@pytest.mark.parametrize("method", [Method.DAILY, PRINCIPAL])
def test_weilidai_by_the_real_days(method):
    """Case 8: 2,500 in five months of 31, 30, 31, 31 and 30 days at 0.05 % a day.

    The page prints 23.35 for the third: 1,500 x 0.05 % x 31 is 23.25.
    """
    rows = schedule(daily_loan(2500, "0.0005", 5, on=date(2022, 5, 15), method=method))

    interest = ["38.75", "30.00", "23.25", "15.50", "7.50"]
    assert [r.interest for r in rows] == list(map(D, interest))
    assert {r.principal for r in rows} == {D(500)}


def test_ten_days_of_interest():
    """Case 9, sunlonger.com: 10,000 at 0.05 % a day for ten days."""
    once = daily_loan(10000, "0.0005", 1, method=Method.BULLET, on=TEN[0], first_due=TEN[1])

    assert schedule(once)[0].interest == D("50.00")


TEN = (date(2024, 3, 1), date(2024, 3, 11))


def test_six_thousand_in_twelve():
    """Case 11: nominal 7.20 %, monthly 1.0862 %, simple 13.03 %, compound 13.84 %."""
    found = rates_of([6000, *[-536] * 12])

    assert percent(found.periodic, 4) == D("1.0862")
    assert (percent(found.simple), percent(found.compound)) == (D("13.03"), D("13.84"))


@pytest.mark.parametrize(
    ("fee", "terms", "payment", "simple", "compound"),
    [
        ("0.0060", 12, "1072.00", "13.03", "13.84"),  # case 12
        ("0.0066", 12, "1079.20", "14.31", "15.29"),  # case 13
        ("0.0072", 12, "1086.40", "15.58", "16.74"),
        ("0.0075", 12, "1090.00", "16.22", "17.48"),
        ("0.0060", 3, "4072.00", "10.77", "11.32"),  # case 14
        ("0.0065", 6, "2078.00", "13.25", "14.09"),
        ("0.0060", 24, "572.00", "13.27", "14.10"),
        ("0.0060", 36, "405.33", "13.17", "14.00"),
    ],
)
def test_a_fee_each_term_on_12000(fee, terms, payment, simple, compound):
    """Cases 12 to 14: recomputed with 40 digits."""
    of = fee_loan(12000, fee, terms)
    rows = exactly(of)

    found = true_rates(of, rows)

    assert rows[0].amount == D(payment)
    assert (percent(found.simple), percent(found.compound)) == (D(simple), D(compound))


def test_a_card_in_36_terms():
    """Case 15: 28,642.68 with a fee of 0.75 % a term; the rows are published."""
    of = fee_loan("28642.68", "0.0075", 36)
    rows = schedule(of)

    found = true_rates(of, rows)

    assert (rows[0].principal, rows[0].fee) == (D("795.63"), D("214.82"))
    assert (percent(found.simple), percent(found.compound)) == (D("16.24"), D("17.51"))


@pytest.mark.parametrize(
    ("fee", "terms", "payment", "simple", "compound"),
    [
        ("0.025", 3, "3416.67", "14.94", "16.00"),
        ("0.045", 6, "1741.67", "15.27", "16.38"),
        ("0.065", 9, "1183.33", "15.34", "16.47"),
        ("0.088", 12, "906.67", "15.86", "17.07"),
    ],
)
def test_a_one_off_fee_spread_over_the_terms(fee, terms, payment, simple, compound):
    """Case 16: the Huabei tariff on 10,000."""
    of = fee_loan(10000, D(fee) / terms, terms)
    rows = exactly(of)

    found = true_rates(of, rows)

    assert rows[0].amount == D(payment)
    assert (percent(found.simple), percent(found.compound)) == (D(simple), D(compound))


def test_250000_in_120_payments_of_3000():
    """Case 17: 7.748 % a year."""
    assert percent(rates_of([250000, *[-3000] * 120]).simple, 3) == D("7.748")


@pytest.mark.parametrize(
    ("basis", "payment"), [(DayCount.ACTUAL_360, "899.75"), (DayCount.ACTUAL_365, "900.70")]
)
def test_a_daily_rate_over_twelve_months(basis, payment):
    """Case 18: 0.04 % a day is 14.4 % on a 360-day year, 14.6 % on one of 365."""
    daily = daily_loan(10000, "0.0004", 12, method=Method.EQUAL_PAYMENT, day_count=basis)

    assert schedule(daily)[0].amount == exactly(daily)[0].amount == D(payment)


def test_a_free_loan_is_split_evenly():
    """Case 19: 1,200 at 0 % in twelve."""
    rows = exactly(loan(1200, terms=12))

    assert {r.amount for r in rows} == {D("100.00")}
    assert rows[2].balance == D(900)


def test_month_ends():
    """Case 20: 31 January plus one, and 30 November 2023 plus three."""
    assert due_dates(loan(1, on=date(2023, 1, 31), terms=3)) == (
        date(2023, 2, 28),
        date(2023, 3, 31),
        date(2023, 4, 30),
    )
    assert add_months(date(2023, 11, 30), 3) == date(2024, 2, 29)


def test_jintiao_splits_a_payment():
    """Case 21: 3383.33 is 3333.33 of principal and 50.00 of interest."""
    row = schedule(loan(10000, rate=D("0.005"), terms=3, **FEE))[0]

    assert (row.amount, row.principal, row.fee) == (D("3383.33"), D("3333.33"), D("50.00"))


FEE = {"rate_unit": RateUnit.FEE_PER_TERM, "method": Method.INSTALMENT_FEE}


def percent(rate: float, places: int = 2) -> Decimal:
    """A fraction as a percentage, rounded as printed."""
    return round(D(rate) * 100, places)
