"""Paying only the minimum on a card or a revolving line: how long it takes, what it costs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from credittracker.book.borrowing import MOST_TERMS
from credittracker.book.dates import add_months
from credittracker.book.money import ZERO, to_cents
from credittracker.loans.rounding import Instalment


class NeverRepaidError(ValueError):
    """At these terms the minimum does not bring the balance to nothing in fifty years."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MinimumPayment:
    """The least a card asks for: the month's interest and a share of the balance, or a floor.

    ``daily`` is the rate a day (Chinese cards: at most 0.05 %), counted on every day of the month
    on the whole balance; ``share`` is 10 % on most Chinese cards, 5 % on some.
    """

    daily: Decimal
    share: Decimal = Decimal("0.10")
    floor: Decimal = Decimal("50.00")


def minimum_payments(balance: Decimal, terms: MinimumPayment, on: date) -> tuple[Instalment, ...]:
    """Every month's minimum, each row to the cent, until nothing is left.

    Raises ``NeverRepaidError``.
    """
    rows = tuple(_months(balance, terms, on))
    if rows and rows[-1].balance > 0:
        raise NeverRepaidError
    return rows


def _months(balance: Decimal, terms: MinimumPayment, on: date) -> Iterator[Instalment]:
    for number in range(1, MOST_TERMS + 1):
        if balance <= 0:
            return
        due, before = add_months(on, number), add_months(on, number - 1)
        interest = to_cents(balance * terms.daily * (due - before).days)
        part = max(to_cents(balance * terms.share), terms.floor - interest, ZERO)
        part = min(part, balance)
        balance -= part
        yield Instalment(number, due, part, interest, ZERO, balance)
