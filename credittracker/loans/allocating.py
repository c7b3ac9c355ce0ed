"""What paid for what: every cent of a repayment finds its place.

A repayment pays the oldest open due first (of its own loan, where the person said which) and
inside a due fees, then interest, then principal. It never pays a loan taken after it. Money
beyond every due is kept as ``surplus`` so that nothing is lost: paid = allocated + surplus.
"""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from heapq import heappop, heappush

from credittracker.book.borrowing import Repayment, Statement
from credittracker.book.money import ZERO
from credittracker.book.records import RecordId
from credittracker.loans.dues import Due, bill_dues


@dataclass(frozen=True, slots=True)
class Allocation:
    """An account's dues with every repayment allocated; ``surplus`` found nothing to pay."""

    dues: tuple[Due, ...]
    surplus: Decimal


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
    """Dues in the order they are paid; every due is passed once, however many repayments.

    ``_own`` and ``_open`` are places of dues still to be paid, by loan and of loans taken so
    far; ``_unpaid`` counts the latter by loan, ``_left`` is the principal no repayment paid yet.
    """

    def __init__(self, dues: list[Due]) -> None:
        self._dues = dues
        self._own: dict[RecordId, deque[int]] = {}
        self._open: list[int] = []
        self._unpaid: dict[RecordId, int] = {}
        self._left: dict[RecordId, Decimal] = {}
        places = [place for place, due in enumerate(dues) if due.amount > 0]
        for place in places:
            due = dues[place]
            self._own.setdefault(due.record, deque()).append(place)
            self._left[due.record] = self._left.get(due.record, ZERO) + due.principal
        self._coming = deque(sorted(places, key=lambda place: dues[place].since))
        ends = {due.record: due.until for due in dues if due.until != date.max}
        self._ends = deque(sorted((day, record) for record, day in ends.items()))

    def spend(self, repayment: Repayment) -> Decimal:
        """Pay the oldest open dues, of its own loan if it names one; returns what is left.

        Repayments come in the order of their days. Where the lender told how much principal
        one paid, and that was all there was, the loan is paid off: nothing more falls due.
        """
        self._move_to(repayment.on)
        told = self._told_of(repayment)
        rest = repayment.amount
        while rest and (place := self._first(repayment)) is not None:
            part = min(rest, self._dues[place].amount - self._dues[place].paid)
            rest -= part
            principal = self._pay(place, part, repayment)
            if told is None:
                self._left[self._dues[place].record] -= principal
        if told is not None:
            self._left[told] -= repayment.principal or ZERO
            if self._left[told] <= 0:
                self._pay_off(told, repayment.on)
        return rest

    def dues(self, on: date) -> tuple[Due, ...]:
        """The dues with what was paid towards them by a day, without those never asked for."""
        return tuple(
            due.ended(due.until) if due.until <= on and due.paid < due.amount else due
            for due in self._dues
            if due.paid or not due.carried
        )

    def _move_to(self, on: date) -> None:
        """Let the loans taken by a day be paid, and those settled before it no more."""
        while self._coming and self._dues[self._coming[0]].since <= on:
            place = self._coming.popleft()
            record = self._dues[place].record
            heappush(self._open, place)
            self._unpaid[record] = self._unpaid.get(record, 0) + 1
        while self._ends and self._ends[0][0] < on:
            self._unpaid.pop(self._ends.popleft()[1], None)

    def _told_of(self, repayment: Repayment) -> RecordId | None:
        """The loan whose principal is told: the one named, or the only one not yet paid."""
        if repayment.principal is None:
            return None
        if repayment.loan is not None:
            return repayment.loan if repayment.loan in self._unpaid else None
        return next(iter(self._unpaid)) if len(self._unpaid) == 1 else None

    def _first(self, repayment: Repayment) -> int | None:
        """The place of the oldest due that a repayment can pay."""
        if repayment.loan is None:
            while self._open and self._is_done(self._open[0]):
                heappop(self._open)
            return self._open[0] if self._open else None
        own = self._own.get(repayment.loan)
        if not own or repayment.loan not in self._unpaid:
            return None
        while own and self._is_done(own[0]):
            own.popleft()
        return own[0] if own else None

    def _is_done(self, place: int) -> bool:
        due = self._dues[place]
        return due.paid == due.amount or due.carried or due.record not in self._unpaid

    def _pay(self, place: int, part: Decimal, repayment: Repayment) -> Decimal:
        """Pay a part of a due; returns how much of it was principal."""
        before = self._dues[place]
        after = self._dues[place] = before.pay(part, repayment)
        if after.paid == after.amount:
            self._count_down(after.record)
        return before.open_principal - after.open_principal

    def _pay_off(self, record: RecordId, on: date) -> None:
        """Ask for nothing that would have fallen due after a day."""
        for place in self._own[record]:
            due = self._dues[place]
            if due.due > on and due.paid < due.amount:
                self._dues[place] = due.ended(on)
                self._count_down(record)

    def _count_down(self, record: RecordId) -> None:
        """One due of a loan less to be paid."""
        self._unpaid[record] -= 1
        if not self._unpaid[record]:
            del self._unpaid[record]


def _when(repayment: Repayment) -> tuple[date, RecordId]:
    return (repayment.on, repayment.id)
