"""A limit's course and the days before it fell."""

from datetime import date, timedelta
from decimal import Decimal

from credittracker.advice.timeline import timeline
from credittracker.book.accounts import LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.loans.account_records import records_by_account
from credittracker.loans.position import positions
from credittracker.scoring.facts import facts_on
from tests.scoring.books import ON, application, payer

D = Decimal


def told(book: Book):
    return timeline(facts_on(book, ON), records_by_account(book), "a")


def change(name: str, days_ago: int, kind: LimitChange, amount: int | None = None) -> LimitEvent:
    return LimitEvent(
        id=name,
        account="a",
        on=ON - timedelta(days=days_ago),
        change=kind,
        amount=None if amount is None else D(amount),
    )


def test_the_usable_limit_is_nothing_while_frozen_and_comes_back():
    book = payer().with_records(
        change("g", 600, LimitChange.GRANTED, 20000),
        change("f", 100, LimitChange.FROZEN),
        change("r", 40, LimitChange.RESTORED),
        change("c", 10, LimitChange.CUT, 5000),
    )

    seen = told(book)

    assert [(ON - day).days for day, _ in seen.usable] == [600, 100, 40, 10, 0]
    assert [amount for _, amount in seen.usable] == [20000, 0, 20000, 5000, 5000]
    assert seen.turned.id == "c"
    assert seen.until == ON - timedelta(days=10)


def test_an_unknown_limit_is_no_amount():
    book = payer()

    assert told(book.without(*book.limit_events)).usable == ()


def test_the_debt_is_that_of_every_month_end_and_today():
    book = payer()

    seen = told(book)

    assert seen.owed[-1][0] == ON
    for day, owed in seen.owed[::5]:
        assert owed == positions(book, day)["a"].owed


def test_what_came_before_is_listed_newest_first_and_nothing_else_is():
    fall = change("z", 30, LimitChange.ZERO)
    book = payer({16: 12}).with_records(
        change("g", 600, LimitChange.GRANTED, 20000),
        fall,
        application(1, 45),
        application(2, 20),
        application(3, 130),
    )

    seen = told(book)

    assert seen.before[0] == "z"
    assert "app1" in seen.before
    assert not {"app2", "app3", "g"} & set(seen.before)
    days = [book.find(r).on for r in seen.before if hasattr(book.find(r), "on")]
    paid = [r for r in seen.before if r in book.repayments]
    assert paid
    assert all(fall.on - timedelta(days=90) <= d <= fall.on for d in days if d != date(2025, 1, 10))


def test_without_a_fall_the_last_days_are_listed():
    book = payer().with_records(change("g", 600, LimitChange.GRANTED, 20000), application(1, 3))

    seen = told(book)

    assert (seen.turned, seen.until) == (None, ON)
    assert "app1" in seen.before
