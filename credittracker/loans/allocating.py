"""What paid for what: every cent of a repayment finds its place.

A repayment pays the oldest open due first (of its own loan, where the person said which), and
inside a due penalty, fee, interest, then principal; a contract may say another order. Money that
may be for several loans pays due by due, whatever one of their contracts says. It never
pays a loan taken after it. Money beyond every due is surplus, so that nothing is lost:
paid = allocated + surplus.
"""

from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from decimal import Decimal
from heapq import heapify, heappop
from operator import attrgetter
from types import MappingProxyType

from credittracker.book.borrowing import Repayment
from credittracker.book.money import ZERO
from credittracker.book.records import RecordId
from credittracker.loans.dues import Due
from credittracker.loans.line import Line
from credittracker.loans.loan_lines import LoanLines, Terms

_NO_TERMS: Mapping[RecordId, Terms] = MappingProxyType({})
_USUAL = Terms()


class Purse:
    """Dues in the order they are paid; every due is passed once, however many repayments.

    ``dues`` are handed in loan by loan, the older loan first: of a day that one is paid first.
    Repayments come in the order of their days. ``lines`` are all dues, also of loans not taken
    yet; ``loans`` the same by loan; ``holder`` is the bill that holds all other loans;
    ``late_money`` is the earliest due day of what a repayment
    paid too late.
    """

    def __init__(
        self,
        dues: Iterable[Due],
        terms: Mapping[RecordId, Terms] = _NO_TERMS,
        holder: RecordId | None = None,
    ) -> None:
        ordered = sorted(dues, key=attrgetter("due"))
        self.lines = [Line(due, place) for place, due in enumerate(ordered)]
        grouped: defaultdict[RecordId, list[Line]] = defaultdict(list)
        for line in self.lines:
            grouped[line.asked.record].append(line)
        self.loans = {
            record: LoanLines(lines, terms.get(record, _USUAL)) for record, lines in grouped.items()
        }
        self.late_money: dict[RecordId, date] = {}
        self._holder = holder
        self._running: dict[RecordId, LoanLines] = {}
        self._taken = 0
        self._coming = deque(sorted(self.loans.values(), key=attrgetter("since")))
        self._open: list[int] = []
        self._is_heap = True
        ends = ((max(x.until, x.since), r) for r, x in self.loans.items() if x.until != date.max)
        self._ends = deque(sorted(ends))

    @property
    def owed(self) -> Decimal:
        """The open principal of the loans taken so far and not ended."""
        return sum((x.owed for x in self._running.values()), ZERO)

    @property
    def unplanned(self) -> Decimal:
        """The part of it that no instalment asks for."""
        return sum((x.unplanned for x in self._running.values()), ZERO)

    def asked_after(self, day: date, loans: Collection[RecordId]) -> Decimal:
        """The principal that some loans' instalments ask for after a day, paid or not."""
        return sum((self.loans[r].asked_after(day) for r in loans if r in self.loans), ZERO)

    def spend(self, repayment: Repayment) -> Decimal:
        """Pay the oldest open dues, of its own loan if it names one; returns what is left."""
        self._move_to(repayment.on)
        rest, line = repayment.amount, self._first(repayment)
        if line is None:
            return rest
        if line.due < repayment.on:
            self.late_money[repayment.id] = line.due
        if repayment.principal is not None and (told := self._told_of(repayment)) is not None:
            rest -= told.pay_told(repayment, repayment.principal)
            self._drop_if_paid(told)
            line = self._first(repayment)
        by_contract = self._taken == 1 or self._named(repayment) is not None
        while rest and line is not None:
            loan = self._running[line.asked.record]
            rest -= loan.pay(line, rest, repayment, by_contract=by_contract)
            self._drop_if_paid(loan)
            line = self._first(repayment) if rest else None
        return rest

    def stop(self, on: date) -> None:
        """Let a day end: loans taken by then, penalties so far, and what the lender settled."""
        self._move_to(on)
        for loan in self._running.values():
            loan.charge(on)
        while self._ends and self._ends[0][0] <= on:
            self._end(self._ends.popleft()[1])

    def _move_to(self, on: date) -> None:
        """Let the loans taken by a day be paid, and those settled before it no more."""
        while self._coming and self._coming[0].since <= on:
            loan = self._coming.popleft()
            self._taken += 1
            if loan.unpaid:
                self._running[loan.record] = loan
            self._open += [line.place for line in loan.lines if line.open]
            self._is_heap = False
        while self._ends and self._ends[0][0] < on:
            self._end(self._ends.popleft()[1])

    def _end(self, record: RecordId) -> None:
        loan = self._running.pop(record, None)
        if loan is not None:
            loan.end()

    def _named(self, repayment: Repayment) -> RecordId | None:
        """The loan a repayment names, or the bill that holds it."""
        loan = repayment.loan
        return loan if loan is None or loan in self.loans else self._holder or loan

    def _told_of(self, repayment: Repayment) -> LoanLines | None:
        """The loan whose principal is told: the one named, or the only one not yet paid."""
        named = self._named(repayment)
        if named is not None:
            return self._running.get(named)
        return next(iter(self._running.values())) if len(self._running) == 1 else None

    def _first(self, repayment: Repayment) -> Line | None:
        """The oldest due that a repayment can pay."""
        named = self._named(repayment)
        if named is not None:
            loan = self._running.get(named)
            return None if loan is None else loan.oldest()
        if not self._is_heap:
            heapify(self._open)
            self._is_heap = True
        while self._open:
            line = self.lines[self._open[0]]
            if line.open and line.asked.record in self._running:
                return line
            heappop(self._open)
        return None

    def _drop_if_paid(self, loan: LoanLines) -> None:
        if not loan.unpaid:
            self._running.pop(loan.record, None)
