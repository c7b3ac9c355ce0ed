"""The slow oracle, money: where every payment of an account goes, day after day.

Written from what the records and their docstrings say, in plain loops over days; only the table
of a loan (``loans.schedule``) is the engine's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from credittracker.book.accounts import DayCount
from credittracker.book.borrowing import (
    InstalmentOverride,
    Loan,
    LoanEvent,
    LoanEventKind,
    PaymentOrder,
    Repayment,
    Statement,
)
from credittracker.loans.schedule import annual_rate, schedule

ZERO = Decimal(0)
CENT = Decimal("0.01")
NEVER = date.max
PENALTY, FEE, INTEREST, PRINCIPAL = range(4)
ENDS = (LoanEventKind.SETTLED, LoanEventKind.REFINANCED)
YEARS = {DayCount.ACTUAL_365: 365, DayCount.ACTUAL_ACTUAL: 365}


@dataclass
class Ask:
    """An amount asked for: ``left`` by part, ``given`` so far, ``met`` once nothing is late."""

    record: str
    number: int
    due: date
    needed: Decimal
    left: list[Decimal]
    grace: int
    instalment: bool
    seen: bool = True
    given: Decimal = ZERO
    met: date | None = None
    released: bool = False
    payers: list[str] = field(default_factory=list)
    nights: Fraction = Fraction(0)
    begun: bool = False
    charged: Decimal = ZERO

    @property
    def open(self) -> Decimal:
        return sum(self.left, ZERO)

    def take(self, part: int, money: Decimal, paid: Repayment) -> Decimal:
        """Take money for one part; returns what it took."""
        taken = min(money, self.left[part])
        if taken > 0:
            self.left[part] -= taken
            self.given += taken
            self.payers.append(paid.id)
            if self.met is None and self.given >= self.needed:
                self.met = paid.on
        return taken

    def days_late(self, on: date) -> int:
        """Days late when met, or by a day; none within the grace days or if nothing was asked."""
        days = ((self.met or on) - self.due).days
        return days if self.needed > 0 and days > self.grace else 0


@dataclass
class Debt:
    """A loan (or a bill beside loans) with what it asks for, oldest first."""

    name: str
    taken: date
    until: date
    asks: list[Ask]
    order: PaymentOrder = PaymentOrder.OLDEST_DUE
    loan: Loan | None = None
    events: Sequence[LoanEvent] = ()
    untold: Decimal = ZERO
    over: bool = False

    def is_running(self, day: date) -> bool:
        return self.taken <= day <= self.until and not self.over and any(a.open for a in self.asks)

    def due_by(self, day: date) -> list[Ask]:
        return [a for a in self.asks if a.open and a.due <= day]

    def rate_on(self, day: date) -> Fraction | None:
        """The yearly rate for the night after a day."""
        assert self.loan is not None
        rate = annual_rate(self.loan)
        resets = [e for e in self.events if e.kind is LoanEventKind.RATE_RESET and e.on <= day]
        if rate is None or not self.loan.penalty:
            return None
        if resets:
            rate = annual_rate(self.loan, resets[-1].rate)
        return Fraction(rate or 0)

    def night(self, day: date) -> None:
        """Charge what overdue principal costs for the nights up to a day."""
        if self.loan is None or not self.loan.penalty or self.rate_on(day) is None:
            return
        for ask in self.asks:
            if ask.number > 0 and (day - ask.due).days > ask.grace:
                nights = [day - timedelta(1)]
                if not ask.begun:
                    nights = [ask.due + timedelta(n) for n in range((day - ask.due).days)]
                    ask.begun = True
                self._charge(ask, nights)

    def _charge(self, ask: Ask, nights: list[date]) -> None:
        assert self.loan is not None
        base = ask.left[PRINCIPAL] + (ask.left[INTEREST] if self.loan.compounds else ZERO)
        if not base:
            return
        ask.nights += sum((Fraction(base) * (self.rate_on(n) or 0) for n in nights), Fraction(0))
        year = YEARS.get(self.loan.day_count, 360)
        exact = ask.nights * Fraction(self.loan.penalty or 0) / year
        cents = Decimal(int(exact * 100 + Fraction(1, 2))) / 100
        ask.left[PENALTY] += cents - ask.charged
        ask.charged = cents

    def release(self, day: date) -> None:
        """Nobody asks for anything any more: what was late was so until that day."""
        self.over = True
        for ask in self.asks:
            if ask.open:
                ask.met = ask.met or day
                ask.released = True

    def pay_off(self, day: date) -> None:
        """The lender told that all principal came back: no more cost is asked for."""
        self.over = True
        for ask in self.asks:
            if ask.open:
                ask.met = ask.met or day
                ask.seen = bool(ask.payers)
                ask.left = [ZERO, ZERO, ZERO, ask.left[PRINCIPAL]]
                ask.released = True


@dataclass
class Poured:
    """Debts after the money of some days went into them."""

    debts: dict[str, Debt]
    held_by: dict[str, str] = field(default_factory=dict)
    counts: dict[str, date] = field(default_factory=dict)

    def until(self, money: Sequence[Repayment], on: date) -> "Poured":
        """Let every day up to one pass: a night, payments, and what the lender settled."""
        for day in _days(min((d.taken for d in self.debts.values()), default=on), on):
            for debt in self.debts.values():
                if debt.is_running(day):
                    debt.night(day)
            for paid in money:
                if paid.on == day:
                    self._spend(paid)
            for debt in self.debts.values():
                if debt.taken <= day and debt.until <= day and not debt.over:
                    debt.release(debt.until)
        return self

    def _for(self, paid: Repayment) -> list[Debt]:
        """The debts that money may pay: its own loan, or the bill that holds it, or any."""
        running = [d for d in self.debts.values() if d.is_running(paid.on)]
        name = paid.loan and self.held_by.get(paid.loan, paid.loan)
        return running if name is None else [d for d in running if d.name == name]

    def _spend(self, paid: Repayment) -> None:
        rest, debts = paid.amount, self._for(paid)
        if paid.principal is not None and len(debts) == 1:
            self._late(paid, debts)
            rest -= _as_told(debts[0], paid)
        name = paid.loan
        while rest and (debts := self._for(paid)):
            debt, ask = self._late(paid, debts)
            due = debt.due_by(paid.on)
            only = (
                name is not None or len([d for d in self.debts.values() if d.taken <= paid.on]) == 1
            )
            if only and debt.order is not PaymentOrder.OLDEST_DUE and ask in due:
                by_part = range(4) if debt.order is PaymentOrder.COSTS_FIRST else range(3, -1, -1)
                queue = [(a, part) for part in by_part for a in due]
            else:
                queue = [(ask, part) for part in range(4)]
            for one, part in queue:
                took = one.take(part, rest, paid)
                rest -= took
                if paid.principal is None and part == PRINCIPAL:
                    debt.untold -= took

    def _late(self, paid: Repayment, debts: list[Debt]) -> tuple[Debt, Ask]:
        """The oldest thing asked for; money that comes after its day counts from that day."""
        asked = [(a.due, n, m) for n, d in enumerate(debts) for m, a in enumerate(d.asks) if a.open]
        due, n, m = min(asked)
        self.counts.setdefault(paid.id, min(due, paid.on))
        return debts[n], debts[n].asks[m]


def _as_told(debt: Debt, paid: Repayment) -> Decimal:
    """Pay the split that the lender told; returns how much of the money that took."""
    told = paid.principal or ZERO
    debt.untold -= told
    ends = debt.untold < CENT * len(debt.asks)
    asks = debt.due_by(paid.on) or [a for a in debt.asks if a.open][:1]
    if ends:
        asks, told = debt.asks, paid.amount
    rest = paid.amount
    for part, much in ((FEE, paid.fee), (INTEREST, paid.interest), (PRINCIPAL, told)):
        money = min(much or ZERO, rest)
        for ask in asks:
            took = ask.take(part, money, paid)
            money -= took
            rest -= took
    if ends:
        debt.pay_off(paid.on)
    return paid.amount - rest


def debt_of_loan(
    loan: Loan,
    rows: Sequence[InstalmentOverride],
    events: Sequence[LoanEvent],
    grace: int,
    on: date,
) -> Debt:
    """A loan as it was known on a day; principal that no row asks for has no day."""
    known = [e for e in events if e.on <= on]
    ends = [e.on for e in known if e.kind in ENDS]
    if loan.closed is not None and loan.closed <= on:
        ends.append(loan.closed)
    until = min(ends, default=NEVER)
    asks = [
        Ask(
            record=loan.id,
            number=row.number,
            due=row.due,
            needed=row.amount if row.number else ZERO,
            left=[ZERO, row.fee, row.interest, row.principal],
            grace=grace,
            instalment=True,
        )
        for row in schedule(loan, rows, known)
        if row.due < until
    ]
    asks.sort(key=lambda a: a.due)
    rest = loan.principal - sum((a.left[PRINCIPAL] for a in asks), ZERO)
    if rest > 0:
        asks.append(
            Ask(
                loan.id,
                -1,
                NEVER,
                ZERO,
                [ZERO, ZERO, ZERO, rest],
                grace,
                instalment=True,
                seen=False,
            )
        )
    return Debt(
        loan.id, loan.on, max(until, loan.on), asks, loan.order, loan, known, loan.principal
    )


def debt_of_bill(bill: Statement, grace: int) -> Debt:
    """The newest bill beside the loans drawn after it."""
    ask = ask_of_bill(bill, grace)
    return Debt(bill.id, bill.on, NEVER, [ask], untold=bill.amount)


def ask_of_bill(bill: Statement, grace: int) -> Ask:
    """A bill: its minimum avoids being late."""
    needed = bill.amount if bill.minimum is None else bill.minimum
    return Ask(
        bill.id, 1, bill.due, needed, [ZERO, ZERO, ZERO, bill.amount], grace, instalment=False
    )


def _days(first: date, last: date) -> Iterator[date]:
    for n in range((last - first).days + 1):
        yield first + timedelta(n)
