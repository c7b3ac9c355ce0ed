"""What fell due when, and how late it is: derived from the Book, never stored.

A loan's dues are its instalments; a card's or pay-later account's dues are its bills. What paid
for them is found by ``allocating`` and ``billing``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from credittracker.book.borrowing import (
    ENDINGS,
    InstalmentOverride,
    Loan,
    LoanEvent,
    Statement,
)
from credittracker.book.money import ZERO
from credittracker.book.records import RecordId
from credittracker.loans.rounding import Instalment
from credittracker.loans.schedule import schedule


class Part(IntEnum):
    """What an amount is for, in the order in which a contract usually takes it."""

    PENALTY = 0
    FEE = 1
    INTEREST = 2
    PRINCIPAL = 3


PARTS = tuple(Part)

Parts: TypeAlias = Sequence[Decimal]
"""Yuan by ``Part``."""

NOTHING: Parts = (ZERO,) * len(PARTS)

LOOSE = -1
"""The number of a due for principal that no plan asks for; it has no day and is never shown."""


class Due(NamedTuple):
    """An amount due on a date, and what has been paid towards it by the day of the view.

    ``record`` is the loan's or the bill's id, ``amount`` everything charged, ``charged`` the
    same by part and ``left`` what of that is not paid yet. ``needed`` is what avoids being late:
    the contract's amount without penalties, or a bill's minimum. ``since`` is the day of the loan
    or the bill: earlier money does not pay it; nor does later money after ``until``, the lender's
    settlement. ``carried``: a later bill took the rest over, or nobody asks for it any more.
    ``met_on`` is the day ``needed`` was reached or no longer asked, ``settled_on`` the day the
    whole amount was.
    """

    account: RecordId
    record: RecordId
    number: int
    due: date
    needed: Decimal
    is_instalment: bool
    grace: int
    since: date
    until: date
    amount: Decimal
    charged: Parts
    left: Parts
    carried: bool = False
    met_on: date | None = None
    settled_on: date | None = None
    repayments: tuple[RecordId, ...] = ()

    @property
    def paid(self) -> Decimal:
        """What was paid towards it."""
        return self.amount - sum(self.left, ZERO)

    @property
    def principal(self) -> Decimal:
        """The principal in it."""
        return self.charged[Part.PRINCIPAL]

    @property
    def open(self) -> Decimal:
        """What is still to be paid here; nothing of a bill that the next one took over."""
        return ZERO if self.carried else sum(self.left, ZERO)

    @property
    def lacking(self) -> Decimal:
        """What has to be paid for it not to be late (any more)."""
        return ZERO if self.met_on else self.needed - self.paid

    @property
    def behind(self) -> Decimal:
        """What should have been paid, once it is late: an instalment whole, with its penalty."""
        return self.open if self.is_instalment else self.lacking

    @property
    def to_pay(self) -> Decimal:
        """What to pay now: what is open; of a bill that was taken over, what it still lacks."""
        return self.open or self.lacking

    @property
    def open_principal(self) -> Decimal:
        """The principal in what is still to be paid."""
        return ZERO if self.carried else self.left[Part.PRINCIPAL]

    @property
    def is_unpaid(self) -> bool:
        """Whether nothing at all was paid towards it."""
        return not self.repayments

    def days_late(self, on: date) -> int:
        """Days past due when it was met, or by ``on`` if it is not; 0 within the grace days."""
        if self.needed == 0:
            return 0
        days = ((self.met_on or on) - self.due).days
        return days if days > self.grace else 0

    def is_late(self, on: date) -> bool:
        """Whether it is still unmet and past its grace days."""
        return self.met_on is None and self.days_late(on) > 0

    def is_coming(self, on: date) -> bool:
        """Whether it is to be paid and not late: its day is to come, or its days of grace run.

        A prepayment whose day has passed is neither: nobody had to make it.
        """
        in_grace = self.number > 0 and self.met_on is None and not self.days_late(on)
        return self.open > 0 and (self.due >= on or in_grace)

    def owes_penalty(self, on: date) -> bool:
        """Whether an instalment was paid, but late, and what that cost is still open."""
        asked = self.is_instalment and self.number > 0 and self.due < on
        return asked and self.met_on is not None and self.open > 0

    def asks(self, on: date) -> bool:
        """Whether it should have been paid by now: it is late, or a penalty is still open."""
        return self.is_late(on) or self.owes_penalty(on)


@lru_cache(maxsize=4096)
def loan_dues(
    loan: Loan,
    overrides: tuple[InstalmentOverride, ...],
    grace: int,
    events: tuple[LoanEvent, ...] = (),
) -> tuple[Due, ...]:
    """A loan's instalments as dues; those after it was settled are no longer owed.

    A prepayment is a due that is never late: nobody had to make it.
    """
    end = ending(loan, events) or date.max
    return tuple(
        _instalment_due(loan, row, grace, end)
        for row in schedule(loan, overrides, events)
        if row.due < end
    )


def known_by(loan: Loan, on: date) -> Loan:
    """The loan as it was known on a day: a later closing had not happened."""
    return loan if loan.closed is None or loan.closed <= on else replace(loan, closed=None)


def ending(loan: Loan, events: Iterable[LoanEvent]) -> date | None:
    """The day from which nothing more falls due: settled or refinanced by the lender."""
    days = [e.on for e in events if e.kind in ENDINGS]
    return min(days if loan.closed is None else [loan.closed, *days], default=None)


def bill_due(bill: Statement, grace: int) -> Due:
    """A bill as a due. Paying the minimum is not late; the rest is carried into the next bill."""
    parts = (ZERO, ZERO, ZERO, bill.amount)
    return Due(
        account=bill.account,
        record=bill.id,
        number=1,
        due=bill.due,
        needed=bill.amount if bill.minimum is None else bill.minimum,
        is_instalment=False,
        grace=grace,
        since=bill.on,
        until=date.max,
        amount=bill.amount,
        charged=parts,
        left=parts,
    )


def _instalment_due(loan: Loan, row: Instalment, grace: int, end: date) -> Due:
    amount, parts = row.amount, (ZERO, row.fee, row.interest, row.principal)
    return Due(
        account=loan.account,
        record=loan.id,
        number=row.number,
        due=row.due,
        needed=amount if row.number else ZERO,
        is_instalment=True,
        grace=grace,
        since=loan.on,
        until=end,
        amount=amount,
        charged=parts,
        left=parts,
    )
