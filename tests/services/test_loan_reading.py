"""A loan close up: every row has its state, every cent its place, every rate its name."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from credittracker.book.accounts import Account, AccountKind, Method, RateUnit
from credittracker.book.book import Book
from credittracker.book.borrowing import (
    InstalmentOverride,
    Loan,
    LoanEvent,
    LoanEventKind,
    Repayment,
    Statement,
)
from credittracker.book.history import BookInfo
from credittracker.loans.caps import Standing
from credittracker.loans.dues import Part
from credittracker.loans.rates import rates_of
from credittracker.services.catalogue import load_catalogue
from credittracker.services.floating import rates_in_force
from credittracker.services.loan_reading import RowState, computed_rows, read_loan
from tests.conftest import TODAY

D = Decimal
ACCOUNT = Account(id="a", platform="cmb_card", name="Line", kind=AccountKind.INSTALMENT_LOAN)
LOAN = Loan(id="l", account="a", on=date(2026, 5, 20), principal=D(12000), terms=12, rate=D("0.12"))
PAYMENT = D("1066.19")


def paid(on, amount=PAYMENT, number=0):
    return Repayment(id=f"r{on}{number}", account="a", loan="l", on=on, amount=amount)


def event(kind, on, **values):
    return LoanEvent(id=f"{kind}{on}", loan="l", on=on, kind=kind, **values)


def book(*records, loan=LOAN, account=ACCOUNT):
    return Book().with_records(account, loan, *records)


def read(*records, loan=LOAN, on=TODAY):
    return read_loan(book(*records, loan=loan), "l", on)


def states(reading):
    return [row.state for row in reading.rows]


def test_every_row_says_how_it_stands():
    reading = read(
        paid(date(2026, 6, 20)),
        paid(date(2026, 7, 25)),
        paid(date(2026, 8, 20)),
        paid(date(2026, 9, 20), D(1000)),
        on=date(2026, 10, 30),
    )

    assert states(reading)[:7] == [
        RowState.PAID,
        RowState.PAID_LATE,
        RowState.PAID,
        RowState.PART_LATE,
        RowState.LATE,
        RowState.NEXT,
        RowState.NOT_YET,
    ]
    assert [row.days for row in reading.rows][:6] == [0, 5, 0, 40, 10, 0]
    assert reading.ledger.bucket == "M2"


@pytest.mark.parametrize(
    ("on", "grace", "state"),
    [
        (date(2026, 6, 20), 0, RowState.TODAY),
        (date(2026, 6, 22), 3, RowState.GRACE),
        (date(2026, 6, 24), 3, RowState.LATE),
        (date(2026, 6, 19), 0, RowState.NEXT),
    ],
)
def test_a_due_day_and_its_days_of_grace(on, grace, state):
    reading = read_loan(book(account=replace(ACCOUNT, grace_days=grace)), "l", on)

    assert states(reading)[0] is state


def test_money_paid_ahead_shows_on_the_next_row():
    assert states(read(paid(date(2026, 6, 1), D(1200)), on=date(2026, 6, 21)))[:3] == [
        RowState.PAID,
        RowState.PART_PAID,
        RowState.NEXT,
    ]


def test_a_prepayment_has_a_row_of_its_own():
    prepaid = event(LoanEventKind.PREPAYMENT, date(2026, 6, 1), amount=D(3000))

    reading = read(prepaid, paid(date(2026, 6, 1), D(3000)), on=date(2026, 6, 2))

    assert (reading.rows[0].due.number, states(reading)[0]) == (0, RowState.PREPAID)
    assert reading.rows[0].balance == D(9000)


def test_a_prepayment_without_its_repayment_is_not_called_due():
    prepaid = event(LoanEventKind.PREPAYMENT, date(2026, 6, 1), amount=D(3000))

    reading = read(prepaid, on=date(2026, 6, 2))

    assert states(reading)[:2] == [RowState.UNRECORDED, RowState.NEXT]


def test_in_a_payment_holiday_nothing_was_to_be_paid():
    rest = event(LoanEventKind.HOLIDAY, date(2026, 6, 1), terms=2)

    assert states(read(rest, on=date(2026, 7, 1)))[:3] == [
        RowState.NOTHING,
        RowState.NOTHING,
        RowState.NEXT,
    ]


def test_a_payment_made_late_keeps_its_row_open_until_the_penalty_is_paid_too():
    dear = replace(LOAN, penalty=D("1.5"))
    late = paid(date(2026, 7, 5))

    (row, *_) = read(late, loan=dear, on=date(2026, 7, 6)).rows
    settled = paid(date(2026, 7, 6), row.due.open, number=1)

    assert (row.state, row.days) == (RowState.PENALTY, 15)
    assert states(read(late, settled, loan=dear, on=date(2026, 7, 6)))[0] is RowState.PAID_LATE


def test_after_a_settlement_nothing_is_asked_for():
    settled = event(LoanEventKind.SETTLED, date(2026, 8, 1))

    reading = read(settled, paid(date(2026, 6, 20)))

    assert states(reading) == [RowState.PAID, RowState.RELEASED]
    assert reading.rates is None
    assert (reading.ledger.owed, reading.cost_to_come) == (0, 0)


def test_the_balance_runs_down_to_nothing():
    reading = read()

    assert reading.rows[-1].balance == 0
    assert [r.balance for r in reading.rows] == sorted(r.balance for r in reading.rows)[::-1]


def test_a_corrected_row_is_known_and_so_is_what_was_computed():
    own = InstalmentOverride(
        id="o", loan="l", number=2, due=date(2026, 7, 21), principal=D(950), interest=D("116.20")
    )

    reading = read(own)

    assert [row.own for row in reading.rows][:3] == [None, own, None]
    assert (reading.rows[1].due.amount, reading.rows[1].due.due) == (
        D("1066.20"),
        date(2026, 7, 21),
    )
    assert computed_rows(reading.plan, 2, 0)[2].amount == PAYMENT


def test_months_count_as_equal_where_every_due_day_is_a_month_after():
    assert read().rates.simple == pytest.approx(0.12, abs=1e-5)


def test_a_longer_first_month_makes_the_loan_cheaper():
    later = replace(LOAN, first_due=date(2026, 7, 10))

    assert read(loan=later).rates.simple < 0.119


def test_a_fee_makes_the_true_rate_dearer_than_the_stated_one():
    reading = read(paid(date(2026, 6, 20)), loan=replace(LOAN, fee=D(300)))

    assert reading.stated == D("0.12")
    assert reading.rates == rates_of([D(11700), *(-row.due.amount for row in reading.rows)])
    assert reading.rows[0].state is RowState.PAID
    assert (reading.cost_so_far, reading.cost) == (D(420), read().cost + 300)


def test_the_newest_reset_is_the_rate_in_force():
    resets = [
        event(LoanEventKind.RATE_RESET, date(2026, 7, 1), rate=D("0.10")),
        event(LoanEventKind.RATE_RESET, date(2026, 9, 1), rate=D("0.09")),
        event(LoanEventKind.RATE_RESET, date(2027, 1, 1), rate=D("0.08")),
    ]

    assert read(*resets).stated == D("0.09")


@pytest.mark.parametrize(
    "loan",
    [
        replace(LOAN, rate=None),
        replace(LOAN, method=Method.UNKNOWN, terms=1),
    ],
)
def test_what_is_not_known_has_no_true_cost(loan):
    assert read(loan=loan).rates is None


def test_a_lenders_whole_table_says_what_the_loan_costs():
    unknown = replace(LOAN, method=Method.UNKNOWN, rate=None)
    rows = [
        InstalmentOverride(
            id=f"o{n}",
            loan="l",
            number=n,
            due=date(2026, 5 + n, 20),
            principal=D(6000),
            interest=D(60),
        )
        for n in (1, 2)
    ]

    reading = read(*rows, loan=unknown)

    assert reading.has_plan
    assert reading.rates.simple == pytest.approx(0.08, abs=0.001)


def test_a_plan_nobody_knows_is_not_made_up():
    reading = read(loan=replace(LOAN, method=Method.UNKNOWN))

    assert not reading.has_plan
    assert reading.principal_left == D(12000)


def test_a_fee_a_month_is_no_yearly_rate():
    fees = replace(
        LOAN, method=Method.INSTALMENT_FEE, rate=D("0.006"), rate_unit=RateUnit.FEE_PER_TERM
    )

    reading = read(loan=fees)

    assert reading.stated is None
    assert reading.rates.simple == pytest.approx(0.1303, abs=1e-4)


def dear(**values):
    return replace(LOAN, rate=D("0.30"), **values)


def test_the_lender_behind_the_platform_says_which_lines_bind():
    (flag,) = [f for f in read(loan=dear()).flags if f.standing is Standing.IN_FORCE]

    assert flag.line.code == "24_assisted"


def test_abroad_no_line_of_chinese_law_is_drawn():
    abroad = book(BookInfo(country="intl"), loan=dear())

    assert read_loan(abroad, "l", TODAY).flags == ()


def test_where_bills_ask_for_a_loan_no_row_claims_to_be_paid():
    bill = Statement(id="s", account="a", on=date(2026, 6, 1), due=date(2026, 6, 20), amount=D(5))

    reading = read(bill)

    assert reading.is_billed
    assert set(states(reading)) == {RowState.PLANNED}


def test_a_loan_still_to_come_is_read_on_its_day():
    reading = read(loan=replace(LOAN, on=date(2027, 1, 10)))

    assert reading.ledger.owed > D(12000)
    assert states(reading)[0] is RowState.NEXT


def test_what_is_next_is_not_what_is_late():
    reading = read(paid(date(2026, 6, 20)))

    assert reading.next_due.due.due == date(2026, 12, 20)


def test_the_platform_used_here_is_a_bank():
    assert load_catalogue()["cmb_card"].lender_kind == "bank"


def test_of_two_changes_of_a_day_the_one_recorded_last_holds_everywhere():
    day = date(2026, 6, 20)
    first = event(LoanEventKind.RATE_RESET, day, rate=D("0.24"))
    second = replace(first, id="a", rate=D("0.06"))  # an id that comes before the other's

    known = book(first, second, loan=replace(LOAN, penalty=D("1.5")))
    reading = read_loan(known, "l", TODAY)

    assert reading.stated == D("0.06")
    assert reading.rows[1].due.charged[Part.INTEREST] == D("55.27")  # a month at 6 % on 11,053.81
    assert rates_in_force(known, TODAY)["l"] == D("0.06")
