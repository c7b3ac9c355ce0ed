"""What fell due when, what paid for it, and how late: derived from the Book, never stored.

A loan's dues are its instalments; a card's or pay-later account's dues are its bills. A
repayment pays the oldest open due first (of its own loan, where the person said which) and
inside a due fees, then interest, then principal. It never pays a loan taken after it. Money
beyond every due is kept as ``surplus`` so that nothing is lost: paid = allocated + surplus.
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from heapq import heappop, heappush
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


_PAID = 12
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


def allocate(dues: Iterable[Due], repayments: Iterable[Repayment], on: date) -> Allocation:
    """Spread the repayments made by ``on`` over dues, oldest first."""
    purse = _Purse(sorted(dues, key=lambda d: (d.due, d.since, d.record, d.number)))
    surplus = ZERO
    for repayment in sorted(repayments, key=_when):
        if repayment.on <= on:
            surplus += purse.spend(repayment)
    return Allocation(purse.dues(on), surplus)


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
    days = [r.on for r in paid]
    dues: list[Due] = []
    for asked in bill_dues(ordered, grace):
        due, place = asked, bisect_left(days, asked.since)
        while due.paid < due.amount and place < len(paid):
            due = due.pay(min(paid[place].amount, due.amount - due.paid), paid[place])
            place += 1
        dues.append(due._replace(carried=due.record != ordered[-1].id))
    return tuple(dues)


class _Purse:
    """Dues in the order they are paid; every due is passed once, however many repayments."""

    def __init__(self, dues: list[Due]) -> None:
        self._dues = dues
        self._own: dict[RecordId, deque[int]] = {}
        self._open: list[int] = []
        places = [place for place, due in enumerate(dues) if due.amount > 0]
        for place in places:
            self._own.setdefault(dues[place].record, deque()).append(place)
        self._coming = deque(sorted(places, key=lambda place: dues[place].since))

    def spend(self, repayment: Repayment) -> Decimal:
        """Pay the oldest open dues, of its own loan if it names one; returns what is left.

        Repayments come in the order of their days.
        """
        self._release(repayment.on)
        rest = repayment.amount
        while rest and (place := self._first(repayment)) is not None:
            due = self._dues[place]
            part = min(rest, due.amount - due.paid)
            rest -= part
            self._dues[place] = due.pay(part, repayment)
        return rest

    def _release(self, on: date) -> None:
        """Let the loans taken by a day be paid."""
        while self._coming and self._dues[self._coming[0]].since <= on:
            heappush(self._open, self._coming.popleft())

    def _first(self, repayment: Repayment) -> int | None:
        """The place of the oldest due that a repayment can pay."""
        if repayment.loan is not None:
            own = self._own.get(repayment.loan)
            while own and self._is_done(own[0], repayment.on):
                own.popleft()
            can = own and self._dues[own[0]].since <= repayment.on
            return own[0] if own and can else None
        while self._open and self._is_done(self._open[0], repayment.on):
            heappop(self._open)
        return self._open[0] if self._open else None

    def _is_done(self, place: int, on: date) -> bool:
        """Whether a due is paid, or its loan was settled by the lender before a day."""
        due = self._dues[place]
        return due.paid == due.amount or due.until < on

    def dues(self, on: date) -> tuple[Due, ...]:
        """The dues with what was paid towards them by a day."""
        return tuple(
            due.ended(due.until) if due.until <= on and due.paid < due.amount else due
            for due in self._dues
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


def _when(repayment: Repayment) -> tuple[date, RecordId]:
    return (repayment.on, repayment.id)
