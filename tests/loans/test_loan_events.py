"""What happens to a loan changes what follows, and nothing before."""

from datetime import date

import pytest

from credittracker.book.accounts import DayCount, Method
from credittracker.book.borrowing import AfterPrepaying, InstalmentOverride, LoanEventKind
from credittracker.loans.daycount import days_360
from credittracker.loans.dues import loan_dues
from credittracker.loans.prepay import saving
from credittracker.loans.rates import irr
from credittracker.loans.schedule import schedule
from tests.loans.loans import (
    D,
    daily_loan,
    event,
    exactly,
    loan,
    mortgage,
    prepayment,
    total,
)

YEAR = mortgage(12000, "0.12", 12)
SECOND = date(2024, 3, 1)


def row(number: int, principal: int, due: date) -> InstalmentOverride:
    return InstalmentOverride(
        id=f"o{number}", loan="l", number=number, due=due, principal=D(principal), interest=D(1)
    )


def test_a_shorter_loan_keeps_its_instalment():
    rows = schedule(YEAR, (), [prepayment(SECOND, 4000)])

    regular = [r for r in rows if r.number]
    assert {r.amount for r in regular[:-1]} == {schedule(YEAR)[0].amount}
    assert len(regular) == 8


def test_a_lower_loan_keeps_its_term():
    rows = schedule(YEAR, (), [prepayment(SECOND, 4000, after=AfterPrepaying.LOWER)])

    assert [r.number for r in rows].count(0) == 1
    assert rows[-1].number == 12
    assert rows[-1].amount < schedule(YEAR)[0].amount


def test_equal_principal_gets_shorter_too():
    of = mortgage(12000, "0.12", 12, method=Method.EQUAL_PRINCIPAL)

    rows = schedule(of, (), [prepayment(SECOND, 4000)])

    assert [r.principal for r in rows if r.number] == [D(1000)] * 8


def test_prepaying_between_due_days_counts_interest_by_days():
    of = mortgage(12000, "0.12", 12, method=Method.INTEREST_ONLY)

    rows = schedule(of, (), [prepayment(date(2024, 1, 16), 6000)])

    # 31 days: 15 on 12,000 and 16 on 6,000
    assert rows[1].interest == (D(120) * 15 / 31 + D(60) * 16 / 31).quantize(D("0.01"))


def test_prepaying_everything_ends_the_loan_with_its_interest():
    rows = schedule(YEAR, (), [prepayment(date(2024, 1, 16), 99999)])

    assert len(rows) == 1
    assert (rows[0].principal, rows[0].balance) == (D(12000), D(0))
    assert rows[0].interest == (D(120) * 15 / 31).quantize(D("0.01"))


def test_a_penalty_can_eat_what_prepaying_saves():
    found = saving(YEAR, prepayment(SECOND, 4000, fee=D(5000)))

    assert found.interest > 0
    assert found.net < 0
    assert found.terms == 4


def test_prepaying_everything_leaves_nothing_to_pay():
    found = saving(YEAR, prepayment(SECOND, 12000))

    assert (found.payment, found.ends) == (D(0), SECOND)


def test_a_new_rate_counts_from_its_day():
    reset = event(LoanEventKind.RATE_RESET, date(2024, 1, 16), rate=D("0.24"))
    of = mortgage(12000, "0.12", 12, method=Method.INTEREST_ONLY)

    rows = schedule(of, (), [reset])

    assert rows[0].interest == (D(120) * 15 / 31 + D(240) * 16 / 31).quantize(D("0.01"))
    assert rows[1].interest == D(240)


def test_a_holiday_moves_the_end_and_keeps_the_interest():
    rest = event(LoanEventKind.HOLIDAY, SECOND, terms=3)

    rows = schedule(YEAR, (), [rest])

    assert [r.amount for r in rows[2:5]] == [D(0)] * 3
    assert len(rows) == 15
    assert rows[5].interest > D(390)
    assert total(rows, "principal") == D(12000)


BULLET = mortgage(10000, "0.12", 12, method=Method.BULLET)


def test_a_holiday_of_a_loan_paid_at_the_end_adds_a_month_of_interest_each():
    rest = event(LoanEventKind.HOLIDAY, SECOND, terms=2)

    rows = schedule(BULLET, (), [rest])

    assert [(r.principal, r.interest) for r in rows] == [(0, 0), (0, 0), (D(10000), D(1400))]
    assert rows[-1].due == date(2025, 3, 1)


def test_a_loan_paid_at_the_end_may_be_split_into_months_after_prepaying():
    rows = schedule(BULLET, (), [prepayment(date(2024, 1, 1), 4000, terms=3)])

    assert [r.interest for r in rows if r.number] == [D(720), D(60), D(60)]


def test_after_refinancing_nothing_falls_due():
    moved = event(LoanEventKind.REFINANCED, date(2024, 4, 1))

    assert [d.number for d in loan_dues(YEAR, (), 0, (moved,))] == [1, 2]


def test_a_written_off_loan_still_falls_due():
    lost = event(LoanEventKind.WRITTEN_OFF, date(2024, 4, 1))

    assert len(loan_dues(YEAR, (), 0, (lost,))) == 12


def test_only_the_lenders_own_rows_are_there_when_the_plan_is_unknown():
    irregular = loan(1000, method=Method.UNKNOWN)

    rows = schedule(irregular, [row(2, 900, date(2024, 5, 9)), row(1, 300, date(2024, 2, 9))])

    assert [(r.principal, r.balance) for r in rows] == [(D(300), D(700)), (D(700), D(0))]


def test_nothing_falls_due_once_a_corrected_row_paid_everything():
    rows = schedule(YEAR, [row(3, 12000, date(2024, 4, 1)), row(5, 0, date(2024, 6, 1))])

    assert [(r.number, r.amount > 0) for r in rows] == [(1, True), (2, True), (3, True), (5, True)]


def test_interest_follows_a_corrected_row():
    of = mortgage(12000, "0.12", 12, method=Method.EQUAL_PRINCIPAL)

    rows = schedule(of, [row(1, 6000, date(2024, 2, 1))])

    assert rows[1].interest == D(60)


def test_a_row_corrected_to_a_later_day_bears_no_interest_twice():
    rows = schedule(daily_loan(3000, "0.0005", 3), [row(1, 1000, date(2024, 3, 15))])

    assert rows[1].interest == 0


@pytest.mark.parametrize(
    ("basis", "interest"),
    [
        (DayCount.MONTHLY, "100.00"),
        (DayCount.THIRTY_360, "100.00"),
        (DayCount.ACTUAL_360, "103.33"),
        (DayCount.ACTUAL_365, "101.92"),
        (DayCount.ACTUAL_ACTUAL, "101.64"),
    ],
)
def test_january_of_a_leap_year_by_every_day_count(basis, interest):
    of = mortgage(10000, "0.12", 1, day_count=basis)

    assert schedule(of)[0].interest == exactly(of)[0].interest == D(interest)


def test_every_month_has_thirty_days():
    assert days_360(date(2024, 1, 31), date(2024, 2, 29)) == 29
    assert days_360(date(2024, 1, 30), date(2025, 1, 31)) == 360


def test_a_rate_that_newton_overshoots_is_found_by_halving():
    assert irr([1, -1e9, *[0] * 50, -1]) == pytest.approx(1e9 - 1, rel=1e-6)
