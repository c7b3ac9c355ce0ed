"""Where an account stands: the four limit states, what is owed, what is late."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent, Method
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.book.limits import LimitState
from credittracker.loans.position import positions
from tests.strategies import books

D = Decimal
ON = date(2025, 6, 1)
LINE = Account(id="a", platform="jiebei", name="借呗", kind=AccountKind.REVOLVING_LINE)


def event(change: LimitChange, month: int = 1, amount: int | None = None) -> LimitEvent:
    value = None if amount is None else D(amount)
    day = date(2025, month, 1)
    return LimitEvent(id=f"{change}{month}", account="a", on=day, change=change, amount=value)


def position(*records, on: date = ON):
    return positions(Book().with_records(LINE, *records), on)["a"]


@pytest.mark.parametrize(
    ("events", "state", "amount"),
    [
        ((), LimitState.UNKNOWN, None),
        ((event(LimitChange.GRANTED, 1, 5000),), LimitState.AMOUNT, D(5000)),
        (
            (event(LimitChange.GRANTED, 1, 5000), event(LimitChange.ZERO, 2)),
            LimitState.AMOUNT,
            D(0),
        ),
        (
            (event(LimitChange.GRANTED, 1, 5000), event(LimitChange.FROZEN, 2)),
            LimitState.FROZEN,
            None,
        ),
        (
            (
                event(LimitChange.GRANTED, 1, 5000),
                event(LimitChange.FROZEN, 2),
                event(LimitChange.RESTORED, 3),
            ),
            LimitState.AMOUNT,
            D(5000),
        ),
        ((event(LimitChange.RESTORED, 3),), LimitState.UNKNOWN, None),
        ((event(LimitChange.CLOSED, 3),), LimitState.CLOSED, None),
        ((event(LimitChange.GRANTED, 7, 5000),), LimitState.UNKNOWN, None),
    ],
)
def test_a_limit_is_in_one_of_four_states(events, state, amount):
    limit = position(*events).limit

    assert (limit.state, limit.amount) == (state, amount)


def test_zero_and_frozen_limits_have_no_utilisation():
    debt = Loan(id="l", account="a", on=date(2025, 5, 1), principal=D(100), terms=3)

    assert position(event(LimitChange.ZERO), debt).utilisation is None
    assert position(event(LimitChange.FROZEN), debt).utilisation is None
    assert position(event(LimitChange.GRANTED, 1, 400), debt).utilisation == D("0.25")


def test_repaying_restores_only_the_principal():
    taken = Loan(
        id="l",
        account="a",
        on=date(2025, 1, 1),
        principal=D(1000),
        terms=1,
        rate=D("0.12"),
        method=Method.BULLET,
    )
    paid = Repayment(id="r", account="a", on=date(2025, 2, 1), amount=D(1010))
    granted = event(LimitChange.GRANTED, 1, 5000)

    before = position(granted, taken, paid, on=date(2025, 1, 20))
    after = position(granted, taken, paid)

    assert (before.owed, before.available) == (D(1000), D(4000))
    assert (after.owed, after.available) == (D(0), D(5000))


def test_a_drawdown_without_a_plan_is_owed_until_repaid_and_never_late():
    taken = Loan(id="l", account="a", on=date(2025, 1, 1), principal=D(1000), method=Method.UNKNOWN)
    paid = Repayment(id="r", account="a", on=date(2025, 3, 1), amount=D(400))

    seen = position(taken, paid)

    assert (seen.owed, seen.exact, seen.days_past_due) == (D(600), False, 0)


def test_repayments_alone_do_not_say_what_is_owed():
    paid = Repayment(id="r", account="a", on=date(2025, 3, 1), amount=D(400))

    assert position(paid).owed is None


def test_the_last_bill_says_what_is_owed():
    first = Statement(
        id="s1", account="a", on=date(2025, 4, 1), due=date(2025, 4, 20), amount=D(900)
    )
    last = Statement(
        id="s2", account="a", on=date(2025, 5, 1), due=date(2025, 5, 20), amount=D(1100)
    )
    paid = Repayment(id="r", account="a", on=date(2025, 5, 10), amount=D(300))

    assert position(first, last, paid).owed == D(800)


def bill(month: int, amount: int, minimum: int | None = None) -> Statement:
    day, due = date(2025, month, 1), date(2025, month, 20)
    least = None if minimum is None else D(minimum)
    return Statement(id=f"s{month}", account="a", on=day, due=due, amount=D(amount), minimum=least)


def test_a_bill_contains_the_ones_before_it_so_their_amounts_are_asked_for_once():
    seen = position(bill(3, 1000), bill(4, 2000), bill(5, 3000))

    assert (seen.owed, seen.overdue, seen.days_past_due) == (D(3000), D(3000), 73)
    assert [d.record for d in seen.asking] == ["s5"]


def test_of_late_bills_the_most_that_one_needs_is_overdue():
    seen = position(bill(4, 2000), bill(5, 1800, 180))

    assert (seen.overdue, [d.record for d in seen.asking]) == (D(2000), ["s4"])


def test_what_comes_next_is_not_what_is_late():
    taken = Loan(id="l", account="a", on=date(2025, 3, 15), principal=D(300), terms=3)

    seen = position(taken)

    assert [d.due for d in seen.late] == [date(2025, 4, 15), date(2025, 5, 15)]
    assert seen.next_due is not None
    assert seen.next_due.due == date(2025, 6, 15)
    assert (seen.overdue, seen.days_past_due) == (D(200), 47)


@given(books(), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_every_position_adds_up(book: Book, on: date):
    for seen in positions(book, on).values():
        lent = [
            x.principal for x in book.loans.values() if x.account == seen.account.id and x.on <= on
        ]
        assert seen.lent == sum(lent, D(0))
        assert seen.owed is None or seen.owed >= 0
        assert seen.overdue >= 0
        assert (seen.days_past_due > 0) == bool(seen.late)
        limit = seen.limit
        assert (limit.amount is not None) == (limit.state is LimitState.AMOUNT)
