"""One loan while money moves: its dues, in its contract's order of payment."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from credittracker.book.borrowing import Loan, LoanEvent, PaymentOrder, Repayment
from credittracker.book.money import CENT, ZERO
from credittracker.loans.dues import LOOSE, PARTS, Part
from credittracker.loans.line import Line, Penalty, penalty_of


@dataclass(frozen=True, slots=True)
class Terms:
    """What a contract says beside its dues: what is paid first, what lateness costs."""

    order: PaymentOrder = PaymentOrder.OLDEST_DUE
    penalty: Penalty | None = None


def terms_of_loan(loan: Loan, events: Sequence[LoanEvent]) -> Terms:
    """A loan's terms, with the rates its events set."""
    return Terms(loan.order, penalty_of(loan, events))


class LoanLines:
    """A loan's dues, oldest first. ``unpaid`` counts those with something open.

    ``since`` is the day of the loan, ``until`` the day from which nothing more is asked.

    ``owed`` is the principal still open, ``_untold`` the principal left as far as the lender
    told it: where a repayment's split is known, that counts, not what it paid here.
    """

    def __init__(self, lines: Sequence[Line], terms: Terms) -> None:
        first = lines[0].asked
        self.lines, self.record = lines, first.record
        self.since, self.until = first.since, first.until
        self.unpaid = sum(1 for x in lines if x.open)
        self.owed = self._untold = sum((x.asked.principal for x in lines), ZERO)
        self._terms = terms
        self._next = 0

    @property
    def unplanned(self) -> Decimal:
        """The open principal that no instalment asks for: of a bill, or of no known day."""
        last = self.lines[-1]
        if not last.asked.is_instalment:
            return self.owed
        return last.left[Part.PRINCIPAL] if last.asked.number == LOOSE else ZERO

    def asked_after(self, day: date) -> Decimal:
        """The principal that instalments ask for after a day, paid or not."""
        later = (x.asked for x in self.lines if x.due > day and x.asked.number != LOOSE)
        return sum((asked.principal for asked in later), ZERO)

    def oldest(self) -> Line | None:
        """The oldest line with something open."""
        while self._next < len(self.lines):
            line = self.lines[self._next]
            if line.open:
                return line
            self._next += 1
        return None

    def charge(self, on: date) -> None:
        """Bring the penalties of late lines up to a day."""
        penalty = self._terms.penalty
        if penalty is None or self.oldest() is None:
            return
        for line in self.lines[self._next :]:
            if line.due >= on:
                break
            penalty.charge(line, on)

    def pay(
        self, line: Line, money: Decimal, repayment: Repayment, *, by_contract: bool
    ) -> Decimal:
        """Pay a line, or the due lines in the contract's order; returns what that took."""
        if self._terms.penalty is not None:
            self.charge(repayment.on)
        before = self.owed
        in_order = by_contract and self._terms.order is not PaymentOrder.OLDEST_DUE
        if in_order and line.due <= repayment.on:
            taken = self._pay_in_order(money, repayment)
        else:
            taken = min(money, line.open)
            self.owed -= line.pay(taken, repayment.on, repayment.id)
            if not line.open:
                self.unpaid -= 1
        if repayment.principal is None:
            self._untold -= before - self.owed
        return taken

    def pay_told(self, repayment: Repayment, told: Decimal) -> Decimal:
        """Pay the parts that the lender told; returns what that took of the money.

        Where that was all the principal there was (to a cent a row, for its rounding), nothing
        more falls due: the loan is paid off.
        """
        self.charge(repayment.on)
        self._untold -= told
        ends = self._untold < CENT * len(self.lines)
        lines = self.lines if ends else self._due_lines(repayment.on, and_next=True)
        told = repayment.amount if ends else told
        parts = ((Part.FEE, repayment.fee), (Part.INTEREST, repayment.interest))
        taken = ZERO
        for part, amount in (*parts, (Part.PRINCIPAL, told)):
            money = min(amount or ZERO, repayment.amount - taken)
            taken += self._pay_part(lines, part, money, repayment)
        if ends:
            self._forgo(repayment.on)
        return taken

    def end(self) -> None:
        """Ask for nothing more, once the lender settled the loan."""
        self.charge(self.until)
        for line in self.lines:
            if line.open:
                line.end(line.asked.until)
        self.owed, self.unpaid = ZERO, 0

    def _pay_in_order(self, money: Decimal, repayment: Repayment) -> Decimal:
        """All due lines part by part: costs first, or principal first (先本后息)."""
        lines, rest = self._due_lines(repayment.on), money
        costs_first = self._terms.order is PaymentOrder.COSTS_FIRST
        for part in PARTS if costs_first else reversed(PARTS):
            rest -= self._pay_part(lines, part, rest, repayment)
        return money - rest

    def _pay_part(
        self, lines: Iterable[Line], part: Part, money: Decimal, repayment: Repayment
    ) -> Decimal:
        rest = money
        for line in lines:
            if not rest:
                break
            if line.open:
                taken = line.pay_part(part, rest, repayment.on, repayment.id)
                rest -= taken
                self.owed -= taken if part is Part.PRINCIPAL else ZERO
                self.unpaid -= not line.open
        return money - rest

    def _due_lines(self, on: date, *, and_next: bool = False) -> list[Line]:
        """The open lines that are due; if none is and it is asked for, the next one."""
        oldest = self.oldest()
        if oldest is None:
            return []
        found = [x for x in self.lines[self._next :] if x.open and x.due <= on]
        return found or ([oldest] if and_next else [])

    def _forgo(self, on: date) -> None:
        """Ask for no more than was paid."""
        for line in self.lines:
            if line.open:
                line.forgo(on)
        self.owed, self.unpaid = ZERO, 0
