"""Schedules, against published cases: the numbers banks and calculators print."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given

from credittracker.book.accounts import DayCount, Method, RateUnit
from credittracker.book.borrowing import InstalmentOverride, Loan
from credittracker.loans.schedule import annual_rate, due_dates, schedule
from tests.strategies import loans

D = Decimal


def loan(principal: int | str, **values) -> Loan:
    """A loan taken on the first day of 2024 unless told otherwise."""
    given = {"id": "l", "account": "a", "on": date(2024, 1, 1), **values}
    return Loan(principal=D(principal), **given)


def interest(rows) -> Decimal:
    return sum((r.interest for r in rows), D(0))


def test_equal_payment_of_a_million_at_4_9_for_30_years():
    """Published by two public mortgage calculators: 5307.27 a month.

    They carry fractions of a cent from term to term, a lender's table rounds every row: the
    balances may be apart by a cent a term.
    """
    rows = schedule(loan(1000000, rate=D("0.049"), terms=360))

    assert rows[0].amount == D("5307.27")
    assert abs(rows[11].balance - D("984978.41")) <= D("0.12")
    assert abs(rows[59].balance - D("916977.08")) <= D("0.60")
    assert abs(interest(rows) - D("910616.19")) <= D("3.60")


def test_equal_principal_of_a_million_at_4_9_for_30_years():
    """Published by the same calculators: first 6861.11, last 2789.12."""
    rows = schedule(loan(1000000, rate=D("0.049"), terms=360, method=Method.EQUAL_PRINCIPAL))

    assert rows[0].amount == D("6861.11")
    assert abs(rows[-1].amount - D("2789.12")) <= D("0.90")
    assert abs(interest(rows) - D("737041.67")) <= D("3.60")


def test_equal_payment_of_630000():
    """Published by a bank-rate site: 3343.58 a month over 30 years at 4.9 %."""
    rows = schedule(loan(630000, rate=D("0.049"), terms=360))

    assert rows[0].amount == D("3343.58")


def test_pay_any_day_interest_counts_the_real_days():
    """A published Weilidai example: 2,500 in five parts at 0.05 % a day."""
    rows = schedule(
        loan(
            2500,
            on=date(2022, 7, 1),
            method=Method.DAILY,
            terms=5,
            rate=D("0.0005"),
            rate_unit=RateUnit.DAY,
            day_count=DayCount.ACTUAL_360,
        )
    )

    assert [r.principal for r in rows] == [D(500)] * 5
    days = [31, 31, 30, 31, 30]
    owed = [2500, 2000, 1500, 1000, 500]
    expected = [D(o) * D("0.0005") * d for o, d in zip(owed, days, strict=True)]
    assert [r.interest for r in rows] == [e.quantize(D("0.01")) for e in expected]


@pytest.mark.parametrize(
    ("basis", "payment"), [(DayCount.ACTUAL_360, "899.75"), (DayCount.ACTUAL_365, "900.70")]
)
def test_a_daily_rate_over_twelve_months(basis, payment):
    """0.04 % a day on 10,000: 14.4 % on a 360-day year, 14.6 % on one of 365."""
    daily = loan(10000, rate=D("0.0004"), rate_unit=RateUnit.DAY, day_count=basis, terms=12)

    assert schedule(daily)[0].amount == D(payment)


def test_a_fee_per_term_is_charged_on_the_first_principal():
    """12,000 in twelve terms at 0.60 % each: 1072.00 a month."""
    rows = schedule(
        loan(
            12000,
            terms=12,
            rate=D("0.006"),
            rate_unit=RateUnit.FEE_PER_TERM,
            method=Method.INSTALMENT_FEE,
        )
    )

    assert {r.amount for r in rows} == {D("1072.00")}
    assert annual_rate(loan(1, rate=D("0.006"), rate_unit=RateUnit.FEE_PER_TERM)) is None


def test_a_free_loan_is_split_evenly():
    """1,200 at 0 % in twelve terms: 100.00 each, 900 left after three."""
    rows = schedule(loan(1200, terms=12))

    assert {r.amount for r in rows} == {D("100.00")}
    assert rows[2].balance == D(900)


def test_interest_only_gives_the_principal_back_at_the_end():
    rows = schedule(loan(10000, terms=3, rate=D("0.12"), method=Method.INTEREST_ONLY))

    assert [r.amount for r in rows] == [D(100), D(100), D(10100)]


def test_a_bullet_loan_has_one_due():
    rows = schedule(loan(10000, terms=6, rate=D("0.12"), method=Method.BULLET))

    assert [(r.due, r.amount) for r in rows] == [(date(2024, 7, 1), D(10600))]


def test_the_last_day_of_a_month_stays_the_last_day():
    """31 January plus a month is the end of February; 30 November plus three, 29 February."""
    assert due_dates(loan(1, on=date(2023, 1, 31), terms=1))[0] == date(2023, 2, 28)
    first = loan(1, on=date(2023, 10, 30), first_due=date(2023, 11, 30), terms=4)
    assert due_dates(first)[3] == date(2024, 2, 29)


def test_an_unknown_plan_has_no_invented_dues():
    assert schedule(loan(5000, method=Method.UNKNOWN)) == ()


def test_a_corrected_row_replaces_the_computed_one_and_the_rest_follows():
    own = InstalmentOverride(
        id="o",
        loan="l",
        number=2,
        due=date(2024, 3, 5),
        principal=D(200),
        interest=D(7),
    )

    rows = schedule(loan(1200, terms=12), [own])

    assert (rows[1].due, rows[1].amount) == (date(2024, 3, 5), D(207))
    assert sum(r.principal for r in rows) == D(1200)
    assert rows[-1].balance == 0


def test_a_fee_taken_off_the_money_is_no_instalment():
    assert schedule(loan(1200, terms=3, fee=D(30))) == schedule(loan(1200, terms=3))


@given(loans(["a"]))
def test_every_schedule_pays_back_exactly_the_principal(any_loan: Loan):
    rows = schedule(any_loan)

    if any_loan.method is Method.UNKNOWN:
        assert rows == ()
    else:
        assert sum(r.principal for r in rows) == any_loan.principal
        assert rows[-1].balance == 0
        assert all(x >= 0 for r in rows for x in (r.principal, r.interest, r.fee, r.balance))
        assert [r.number for r in rows] == list(range(1, len(rows) + 1))
