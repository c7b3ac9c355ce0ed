"""What fell due when, and how late it is: derived from the Book, never stored.

A loan's dues are its instalments; a card's or pay-later account's dues are its bills. What paid
for them is found by ``allocating``.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from credittracker.book.borrowing import (
    ENDINGS,
    InstalmentOverride,
    Loan,
    LoanEvent,
    Repayment,
    Statement,
)
from credittracker.book.money import ZERO
from credittracker.book.records import RecordId
from credittracker.loans.rounding import Instalment
from credittracker.loans.schedule import schedule


class Due(NamedTuple):
    """An amount due on a date, and what has been paid towards it by the day of the view.

    ``record`` is the loan's or the bill's id. ``needed`` is what avoids being late: the amount,
    or a bill's minimum. ``since`` is the day of the loan or the bill: earlier money does not pay
    it; nor does later money after ``until``, the lender's settlement. ``carried``: a later bill
    took the rest over, or nobody asks for it any more. ``met_on`` is the day ``needed`` was
    reached or no longer asked, ``settled_on`` the day the whole amount was.
    """

    account: RecordId
    record: RecordId
    number: int
    due: date
    amount: Decimal
    needed: Decimal
    principal: Decimal
    is_instalment: bool = True
    grace: int = 0
    since: date = date.min
    until: date = date.max
    carried: bool = False
    paid: Decimal = ZERO
    met_on: date | None = None
    settled_on: date | None = None
    repayments: tuple[RecordId, ...] = ()

    def ended(self, on: date) -> "Due":
        """The due once nobody asks for it any more; it was late until then at the most."""
        return self._replace(carried=True, met_on=self.met_on or on)

    @property
    def open(self) -> Decimal:
        """What is still to be paid here; nothing of a bill that the next one took over."""
        return ZERO if self.carried else self.amount - self.paid

    @property
    def lacking(self) -> Decimal:
        """What has to be paid for it not to be late (any more)."""
        return ZERO if self.met_on else self.needed - self.paid

    @property
    def to_pay(self) -> Decimal:
        """What to pay now: what is open; of a bill that was taken over, what it still lacks."""
        return self.open or self.lacking

    @property
    def open_principal(self) -> Decimal:
        """The principal in what is still to be paid (fees and interest are paid first)."""
        return min(self.principal, self.open)

    def days_late(self, on: date) -> int:
        """Days past due when it was met, or by ``on`` if it is not; 0 within the grace days."""
        if self.needed == 0:
            return 0
        days = ((self.met_on or on) - self.due).days
        return days if days > self.grace else 0

    def is_late(self, on: date) -> bool:
        """Whether it is still unmet and past its grace days."""
        return self.met_on is None and self.days_late(on) > 0

    def pay(self, amount: Decimal, repayment: Repayment) -> "Due":
        """The due after a part of a repayment went to it."""
        paid = self.paid + amount
        met = self.met_on or (repayment.on if paid >= self.needed else None)
        settled = self.settled_on or (repayment.on if paid >= self.amount else None)
        by = (*self.repayments, repayment.id)
        return Due._make((*self[:_PAID], paid, met, settled, by))


_PAID = 12
"""The fields of ``Due`` before ``paid`` say what is asked; the rest, what was paid."""


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


def bill_dues(bills: Iterable[Statement], grace: int) -> tuple[Due, ...]:
    """Bills as dues. Paying the minimum is not late; the rest is carried into the next bill."""
    return tuple(
        Due(
            account=bill.account,
            record=bill.id,
            number=1,
            due=bill.due,
            amount=bill.amount,
            needed=bill.amount if bill.minimum is None else bill.minimum,
            principal=bill.amount,
            is_instalment=False,
            grace=grace,
            since=bill.on,
        )
        for bill in bills
    )


def _instalment_due(loan: Loan, row: Instalment, grace: int, end: date) -> Due:
    return Due(
        account=loan.account,
        record=loan.id,
        number=row.number,
        due=row.due,
        amount=row.amount,
        needed=row.amount if row.number else ZERO,
        principal=row.principal,
        grace=grace,
        since=loan.on,
        until=end,
    )
