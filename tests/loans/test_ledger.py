"""A loan's account on any day: orders of payment, penalties, buckets, and not a cent lost."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.book.borrowing import (
    ENDINGS,
    Loan,
    LoanEventKind,
    PaymentOrder,
    Repayment,
)
from credittracker.loans import ledger as room
from credittracker.loans.dues import Part
from credittracker.loans.ledger import Ledger, bucket
from credittracker.loans.plans import Plan
from tests.loans.loans import D, daily_loan, event, loan, mortgage, prepayment
from tests.strategies import loan_events, loans, overrides, repayments

LATE = daily_loan(1000, "0.0005", 1, on=date(2024, 1, 1), penalty=D("1.5"))
DUE = date(2024, 2, 1)


def paid(day: date, amount: str | int, **split) -> Repayment:
    return Repayment(id=f"{day}-{amount}", account="a", on=day, amount=D(amount), **split)


def ledger(of: Loan, made: list[Repayment], on: date, grace: int = 0, **more) -> Ledger:
    plan = Plan(of, **{name: tuple(some) for name, some in more.items()})
    return room.ledger(plan, made, on, grace)


def parts(seen: Ledger, number: int = 0) -> tuple[Decimal, ...]:
    line = seen.lines[number]
    return tuple(c - x for c, x in zip(line.charged, line.left, strict=True))


def test_a_day_late_costs_the_rate_and_half_as_much_again():
    """Case 10, mzbkw: 1,000 a day late at 0.05 %: 0.50 of interest and 0.25 of penalty."""
    seen = ledger(LATE, [], DUE + timedelta(1))

    assert seen.lines[0].charged[Part.PENALTY] == D("0.75")


def test_within_the_grace_days_nothing_is_charged_and_after_them_from_the_due_day():
    inside = ledger(LATE, [], DUE + timedelta(3), grace=3)
    after = ledger(LATE, [], DUE + timedelta(4), grace=3)

    assert (inside.left(Part.PENALTY), inside.days_past_due) == (D(0), 0)
    assert (after.left(Part.PENALTY), after.days_past_due) == (D("3.00"), 4)


def test_a_repayment_stops_the_penalty_on_what_it_paid():
    seen = ledger(LATE, [paid(DUE + timedelta(10), "523.00")], DUE + timedelta(20))

    assert parts(seen) == (D("7.50"), D(0), D("15.50"), D(500))
    assert seen.left(Part.PENALTY) == D("3.75")


def test_unpaid_interest_bears_the_penalty_only_where_the_contract_compounds():
    day = DUE + timedelta(100)

    plain = ledger(LATE, [], day).left(Part.PENALTY)
    compound = ledger(replace(LATE, compounds=True), [], day).left(Part.PENALTY)

    assert (plain, compound) == (D("75.00"), D("76.16"))


TWO = mortgage(2400, "0.12", 24, penalty=D("1.5"))
TWO_DUE = date(2024, 3, 2)


@pytest.mark.parametrize(
    ("order", "principal"),
    [
        (PaymentOrder.OLDEST_DUE, (D("88.98"), D(0))),
        (PaymentOrder.COSTS_FIRST, (D("65.88"), D(0))),
        (PaymentOrder.PRINCIPAL_FIRST, (D("88.98"), D("25.38"))),
    ],
)
def test_the_contract_says_what_is_paid_first(order, principal):
    seen = ledger(replace(TWO, order=order), [paid(TWO_DUE, "114.36")], TWO_DUE)

    assert (parts(seen)[Part.PRINCIPAL], parts(seen, 1)[Part.PRINCIPAL]) == principal


def test_a_split_the_lender_told_is_kept():
    told = paid(TWO_DUE, 60, principal=D(50), interest=D(10))

    seen = ledger(TWO, [told], TWO_DUE)

    assert (parts(seen)[Part.INTEREST], parts(seen)[Part.PRINCIPAL]) == (D(10), D(50))


@pytest.mark.parametrize(
    ("days", "name"),
    [
        (0, "M0"),
        (1, "M1"),
        (30, "M1"),
        (31, "M2"),
        (90, "M3"),
        (91, "M4"),
        (180, "M6"),
        (181, "M7"),
    ],
)
def test_lateness_falls_into_buckets(days, name):
    assert bucket(days) == name


def test_an_unpaid_loan_moves_through_the_buckets():
    assert [ledger(TWO, [], date(2024, m, 28)).bucket for m in (1, 2, 3, 8)] == [
        "M0",
        "M1",
        "M2",
        "M7",
    ]


def test_what_the_lender_settled_is_released():
    settled = event(LoanEventKind.SETTLED, date(2024, 6, 15))

    seen = ledger(TWO, [paid(DUE, 500)], date(2024, 12, 1), events=[settled])

    assert (seen.owed, seen.paid) == (D(0), D(500))
    assert seen.released == seen.borrowed + seen.cost - 500


def test_a_loan_written_off_is_still_owed():
    written_off = event(LoanEventKind.WRITTEN_OFF, date(2024, 6, 15))

    seen = ledger(TWO, [], date(2024, 12, 1), events=[written_off])

    assert (seen.released, seen.bucket) == (D(0), "M7")


def test_a_prepayment_nobody_made_is_never_late():
    planned = prepayment(date(2024, 1, 20), 1000)

    seen = ledger(TWO, [], date(2024, 1, 25), events=[planned])

    assert (seen.days_past_due, seen.overdue) == (0, D(0))


def test_money_beyond_everything_is_surplus():
    seen = ledger(loan(100, terms=1), [paid(DUE, 130)], DUE)

    assert (seen.paid, seen.surplus, seen.owed) == (D(100), D(30), D(0))


@settings(max_examples=200)
@given(st.data(), loans(["a"]), st.integers(0, 4000), st.integers(0, 31))
def test_not_a_cent_is_lost_in_any_sequence_of_events(data, any_loan: Loan, days, grace):
    any_loan = replace(any_loan, terms=min(any_loan.terms, 60))
    on = any_loan.on + timedelta(days)
    made = data.draw(st.lists(repayments(["a"], [any_loan.id]), max_size=5))
    near = st.integers(0, 2000).map(lambda n: any_loan.on + timedelta(n))
    made = [replace(r, on=data.draw(near)) for r in made]
    happened = data.draw(st.lists(loan_events([any_loan.id]), max_size=3))
    happened = [replace(e, on=data.draw(near), terms=max(1, e.terms % 40)) for e in happened]
    rows = data.draw(st.lists(overrides([any_loan.id]), max_size=2))

    seen = ledger(any_loan, made, on, overrides=rows, events=happened, grace=grace)

    assert seen.paid + seen.owed + seen.released == seen.borrowed + seen.cost
    assert seen.paid + seen.surplus == sum((r.amount for r in made if r.on <= on), D(0))
    assert 0 <= seen.cost_paid <= seen.cost
    for line in seen.lines:
        assert all(0 <= x <= c for x, c in zip(line.left, line.charged, strict=True))
    over = any_loan.closed is not None or any(e.kind in ENDINGS for e in happened)
    if not over and not any(r.principal for r in made):
        assert seen.released == 0
