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

_LOST = Decimal("1e-20")
"""More than forty digits lose of an amount in divisions, and far less than any contract counts."""


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


def nearest_cent(exact: Decimal) -> Decimal:
    """The nearest cent of an amount (not below 0) with divisions in it; half a cent goes up.

    1.75 % a year on 24 is 0.035 a month, but forty digits make it 0.03499…: lenders print 0.04.
    """
    return (exact + _LOST).quantize(CENT, ROUND_HALF_UP)


def in_cents(rows: Iterable[Instalment]) -> Iterator[Instalment]:
    """Rows with fractions of a cent as rows in cents, none of them more than a cent away.

    Without interest the fee is the difference; with interest the interest is.
    """
    principal = paid = _LOST
    fees = shown = told = ZERO
    bears = False
    left: Decimal | None = None
    for number, due, part, interest, fee, balance in rows:
        if left is None:
            left = (balance + part).quantize(CENT)
        principal += part
        paid += part + interest
        whole = principal.quantize(CENT, ROUND_HALF_UP)
        if fee:
            fees += fee
            paid += fee
        cost = paid.quantize(CENT, ROUND_HALF_UP) - whole - told
        if cost < 0:
            cost = ZERO
        if fees:
            bears = bears or interest > 0
            fee = _fee_part(fees, fee, cost) if bears else cost  # noqa: PLW2901
        now = whole - shown
        left -= now
        yield Instalment(number, due, now, cost - fee, fee, left)
        shown, told = whole, told + cost


def _fee_part(fees: Decimal, fee: Decimal, cost: Decimal) -> Decimal:
    """The fees so far in cents less those before, and no more than the row costs."""
    before = nearest_cent(fees - fee)
    return min(nearest_cent(fees) - before, cost)
