"""A limit is an amount, unknown, frozen or closed, and these are never mixed up."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.limits import Limit, LimitState, limit_events, limit_on

ACCOUNT = Account(id="a", platform="p", name="n", kind=AccountKind.REVOLVING_LINE)
LAST = date(2026, 12, 31)


def event(day: int, change: LimitChange, amount: int | None = None) -> LimitEvent:
    money = None if amount is None else Decimal(amount)
    return LimitEvent(id=f"e{day}", account="a", on=date(2026, 1, day), change=change, amount=money)


GRANTED = event(1, LimitChange.GRANTED, 5000)
CUT = event(2, LimitChange.CUT, 800)
ZERO = event(3, LimitChange.ZERO)
FROZEN = event(4, LimitChange.FROZEN)
RESTORED = event(5, LimitChange.RESTORED)
CLOSED = event(6, LimitChange.CLOSED)


def limit(*events: LimitEvent, on: date = LAST) -> Limit:
    return limit_on(ACCOUNT, events, on)


@pytest.mark.parametrize(
    ("events", "state", "amount"),
    [
        ((), LimitState.UNKNOWN, None),
        ((GRANTED,), LimitState.AMOUNT, 5000),
        ((GRANTED, CUT), LimitState.AMOUNT, 800),
        ((GRANTED, ZERO), LimitState.AMOUNT, 0),
        ((GRANTED, FROZEN), LimitState.FROZEN, None),
        ((GRANTED, CUT, FROZEN, RESTORED), LimitState.AMOUNT, 800),
        ((GRANTED, ZERO, RESTORED), LimitState.AMOUNT, 5000),
        ((FROZEN, RESTORED), LimitState.UNKNOWN, None),
        ((FROZEN, event(5, LimitChange.RESTORED, 700)), LimitState.AMOUNT, 700),
        ((GRANTED, CLOSED), LimitState.CLOSED, None),
        ((GRANTED, event(2, LimitChange.RAISED, 9000)), LimitState.AMOUNT, 9000),
    ],
)
def test_the_last_event_says_what_holds(events, state: LimitState, amount: int | None):
    found = limit(*events)

    assert (found.state, found.amount) == (state, amount)
    assert found.event is (events[-1] if events else None)


def test_later_events_do_not_count_yet():
    assert limit(GRANTED, ZERO, on=date(2026, 1, 2)).amount == 5000
    assert limit(GRANTED, ZERO, on=date(2026, 1, 3)).amount == 0


def test_a_closed_account_has_a_closed_limit():
    closed = replace(ACCOUNT, closed=date(2026, 2, 1))

    assert limit_on(closed, (GRANTED,), date(2026, 2, 1)).state is LimitState.CLOSED
    assert limit_on(closed, (GRANTED,), date(2026, 1, 31)).state is LimitState.AMOUNT


def test_events_of_a_day_keep_their_order_of_entry():
    other = replace(ACCOUNT, id="b")
    same_day = replace(CUT, id="z", on=GRANTED.on)
    elsewhere = replace(GRANTED, id="x", account="b")
    book = Book().with_records(ACCOUNT, other, ZERO, GRANTED, elsewhere, same_day)

    assert limit_events(book, "a") == (GRANTED, same_day, ZERO)
