"""Paying only the minimum on a card or a revolving line: how long it takes, what it costs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from credittracker.book.borrowing import MOST_TERMS
from credittracker.book.dates import add_months
from credittracker.book.money import ZERO, to_cents
from credittracker.loans.rounding import Instalment

Rows: TypeAlias = tuple[Instalment, ...]


class NeverRepaidError(ValueError):
    """At these terms the payments do not bring the balance to nothing in fifty years."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MinimumPayment:
    """The least a card asks for: the month's interest and a share of the balance, or a floor.

    ``daily`` is the rate a day (0.05 % on most Chinese cards), counted on every day of the month
    on the whole balance; ``share`` is 10 % on most Chinese cards, 5 % on some.
    """

    daily: Decimal
    share: Decimal = Decimal("0.10")
    floor: Decimal = Decimal("50.00")


def minimum_payments(balance: Decimal, terms: MinimumPayment, on: date) -> Rows:
    """Every month's minimum, each row to the cent, until nothing is left.

    Raises ``NeverRepaidError``.
    """

    def part(left: Decimal, interest: Decimal) -> Decimal:
        return max(to_cents(left * terms.share), terms.floor - interest, ZERO)

    return _months(balance, terms.daily, on, part)


def fixed_payments(balance: Decimal, payment: Decimal, daily: Decimal, on: date) -> Rows:
    """The same amount every month, until nothing is left; ``daily`` as for the minimum.

    Raises ``NeverRepaidError``.
    """
    return _months(balance, daily, on, lambda _left, interest: max(payment - interest, ZERO))


def _months(
    balance: Decimal, daily: Decimal, on: date, part_of: Callable[[Decimal, Decimal], Decimal]
) -> Rows:
    """Month by month; ``part_of`` is the principal paid of what is left, beside the interest."""
    rows: list[Instalment] = []
    while balance > 0:
        number = len(rows) + 1
        if number > MOST_TERMS:
            raise NeverRepaidError
        due, before = add_months(on, number), add_months(on, number - 1)
        interest = to_cents(balance * daily * (due - before).days)
        part = min(part_of(balance, interest), balance)
        balance -= part
        rows.append(Instalment(number, due, part, interest, ZERO, balance))
    return tuple(rows)
