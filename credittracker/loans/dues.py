"""What fell due when, what paid for it, and how late: derived from the Book, never stored.

A loan's dues are its instalments; a card's or pay-later account's dues are its bills. A
repayment pays the oldest open due first (of its own loan, where the person said which) and
inside a due fees, then interest, then principal. Money beyond every due is kept as ``surplus``
so that nothing is lost: paid = allocated + surplus.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
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
    or a bill's minimum. ``carried``: a later bill took the rest over. ``met_on`` is the day
    ``needed`` was reached, ``settled_on`` the day the whole amount was.
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
    carried: bool = False
    paid: Decimal = ZERO
    met_on: date | None = None
    settled_on: date | None = None
    repayments: tuple[RecordId, ...] = ()

    @property
    def open(self) -> Decimal:
        """What is still to be paid here; nothing of a bill that the next one took over."""
        return ZERO if self.carried else self.amount - self.paid

    @property
    def lacking(self) -> Decimal:
        """What has to be paid for it not to be late (any more)."""
        return max(ZERO, self.needed - self.paid)

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

    def pay(self, amount: Decimal, repayment: Repayment) -> "Due":
        """The due after a part of a repayment went to it."""
        paid = self.paid + amount
        met = self.met_on or (repayment.on if paid >= self.needed else None)
        settled = self.settled_on or (repayment.on if paid >= self.amount else None)
        by = (*self.repayments, repayment.id)
        return Due._make((*self[:_PAID], paid, met, settled, by))


_PAID = 10
"""The fields of ``Due`` before ``paid`` say what is asked; the rest, what was paid."""


@dataclass(frozen=True, slots=True)
class Allocation:
    """An account's dues with every repayment allocated; ``surplus`` found nothing to pay."""

    dues: tuple[Due, ...]
    surplus: Decimal


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
    end = ending(loan, events)
    return tuple(
        _instalment_due(loan, row, grace)
        for row in schedule(loan, overrides, events)
        if end is None or row.due < end
    )


def ending(loan: Loan, events: Iterable[LoanEvent]) -> date | None:
    """The day after which nothing more falls due: settled or refinanced by the lender."""
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
        )
        for bill in bills
    )


def allocate(dues: Iterable[Due], repayments: Iterable[Repayment], on: date) -> Allocation:
    """Spread the repayments made by ``on`` over dues, oldest first."""
    purse = _Purse(sorted(dues, key=lambda d: (d.due, d.record, d.number)))
    surplus = ZERO
    for repayment in sorted(repayments, key=_when):
        if repayment.on <= on:
            surplus += purse.spend(repayment)
    return Allocation(purse.dues(), surplus)


def allocate_bills(
    bills: Sequence[Statement], repayments: Iterable[Repayment], on: date, grace: int
) -> tuple[Due, ...]:
    """Bills, each met by what was paid since its date.

    A bill states the whole balance, so what is unpaid when the next bill comes stands in that
    one: the old bill is ``carried`` and asks for nothing itself, but it stays late until enough
    has been paid since its date to cover what it needed.
    """
    ordered = sorted((b for b in bills if b.on <= on), key=lambda b: (b.on, b.due))
    paid = sorted((r for r in repayments if r.on <= on), key=_when)
    dues: list[Due] = []
    for bill, due in zip(ordered, bill_dues(ordered, grace), strict=True):
        purse = _Purse([due])
        for repayment in paid:
            if repayment.on >= bill.on:
                purse.spend(repayment)
        dues.append(purse.dues()[0]._replace(carried=bill is not ordered[-1]))
    return tuple(dues)


class _Purse:
    """Dues in the order they are paid; every due is passed once, however many repayments."""

    def __init__(self, dues: list[Due]) -> None:
        self._dues = dues
        self._waiting: dict[RecordId | None, deque[int]] = {None: deque()}
        for place, due in enumerate(dues):
            if due.amount > 0:
                self._waiting[None].append(place)
                self._waiting.setdefault(due.record, deque()).append(place)

    def spend(self, repayment: Repayment) -> Decimal:
        """Pay the oldest open dues, of its own loan if it names one; returns what is left."""
        waiting = self._waiting.get(repayment.loan)
        rest = repayment.amount
        while rest and waiting:
            due = self._dues[waiting[0]]
            part = min(rest, due.amount - due.paid)
            if part:
                rest -= part
                due = self._dues[waiting[0]] = due.pay(part, repayment)
            if due.paid == due.amount:
                waiting.popleft()
        return rest

    def dues(self) -> tuple[Due, ...]:
        """The dues with what was paid towards them."""
        return tuple(self._dues)


def _instalment_due(loan: Loan, row: Instalment, grace: int) -> Due:
    return Due(
        account=loan.account,
        record=loan.id,
        number=row.number,
        due=row.due,
        amount=row.amount,
        needed=row.amount if row.number else ZERO,
        principal=row.principal,
        grace=grace,
    )


def _when(repayment: Repayment) -> tuple[date, RecordId]:
    return (repayment.on, repayment.id)
