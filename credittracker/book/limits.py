"""An account's credit limit on a day: an amount (maybe 0), unknown, frozen or closed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from credittracker.book.accounts import Account, LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.money import ZERO


class LimitState(StrEnum):
    """Four different things that must never be conflated."""

    AMOUNT = "amount"
    UNKNOWN = "unknown"
    FROZEN = "frozen"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit's state; ``amount`` (yuan) only when the state is ``amount``.

    ``event`` is the limit event that made it so, if any is recorded.
    """

    state: LimitState
    amount: Decimal | None = None
    event: LimitEvent | None = None


def limit_events(book: Book, account: str) -> tuple[LimitEvent, ...]:
    """An account's limit events, oldest first; several on a day keep their order of entry."""
    return tuple(sorted((e for e in book.limit_events.values() if e.account == account), key=_day))


def limit_on(account: Account, events: Iterable[LimitEvent], on: date) -> Limit:
    """The limit of an account on a day, from its events in date order."""
    if account.closed is not None and account.closed <= on:
        return Limit(LimitState.CLOSED)
    now = Limit(LimitState.UNKNOWN)
    amount: Decimal | None = None
    for event in events:
        if event.on > on:
            break
        now, amount = _after(event, amount)
    return now


def _after(event: LimitEvent, last: Decimal | None) -> tuple[Limit, Decimal | None]:
    """The limit after an event, and the last amount that a restoration would bring back."""
    match event.change:
        case LimitChange.CLOSED:
            return Limit(LimitState.CLOSED, event=event), last
        case LimitChange.FROZEN:
            return Limit(LimitState.FROZEN, event=event), last
        case LimitChange.ZERO:
            return Limit(LimitState.AMOUNT, ZERO, event), last
        case LimitChange.RESTORED if event.amount is None and last is None:
            return Limit(LimitState.UNKNOWN, event=event), last
        case _:
            amount = last if event.amount is None else event.amount
            return Limit(LimitState.AMOUNT, amount, event), amount


def _day(event: LimitEvent) -> date:
    return event.on
