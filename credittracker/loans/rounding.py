"""Exact amounts to cents, in one of two ways; both conserve every cent.

* ``each_row``: a lender's table. Every interest and every instalment is rounded as it falls
  due, the rounded balance bears the next interest, and the last instalment takes the rest.
  This is what a person is asked to pay, so it is what the Book's loans use.
* ``exact_balance``: a published calculator. Balances carry every fraction; what has been paid
  and what is still owed are rounded, and each row is the difference to the row before. So
  balances and totals are the exact ones to the cent, and a row is never a cent apart from its
  exact value: 1,000,000 at 4.9 % over 360 terms costs 910,616.19, as mortgage calculators
  print it, where the rows of a lender's table add up to 910,615.12.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import NamedTuple

from credittracker.book.money import CENT, ZERO


class Rounding(StrEnum):
    """When amounts are rounded to cents (see the module)."""

    EACH_ROW = "each_row"
    EXACT_BALANCE = "exact_balance"


class Instalment(NamedTuple):
    """One row of a schedule: yuan due on a date, and the principal left after it.

    ``number`` 0 is no instalment but a prepayment that changed the schedule.
    """

    number: int
    due: date
    principal: Decimal
    interest: Decimal
    fee: Decimal
    balance: Decimal

    @property
    def amount(self) -> Decimal:
        """What has to be paid."""
        return self.principal + self.interest + self.fee


def in_cents(rows: Iterable[Instalment]) -> Iterator[Instalment]:
    """Rows with fractions of a cent as rows in cents, none of them more than a cent away.

    Without interest the fee is the difference; with interest the interest is.
    """
    first = next(rows := iter(rows), None)
    if first is None:
        return
    start = (first.balance + first.principal).quantize(CENT)
    principal = paid = fees = ZERO
    seen = (ZERO, ZERO, ZERO)
    bears = False
    row: Instalment | None = first
    while row is not None:
        bears = bears or row.interest > 0
        principal += row.principal
        fees += row.fee
        paid += row.principal + row.interest + row.fee
        p = principal.quantize(CENT, ROUND_HALF_UP)
        cost = max(paid.quantize(CENT, ROUND_HALF_UP) - p, seen[1] + seen[2])
        f = min(fees.quantize(CENT, ROUND_HALF_UP), cost - seen[1]) if bears else cost
        now = (p, cost - f, f)
        yield Instalment(row.number, row.due, p - seen[0], now[1] - seen[1], f - seen[2], start - p)
        seen = now
        row = next(rows, None)
