"""One loan's account on a day: what was charged, what each repayment paid, what is left.

Derived from the recorded facts for any day. Nothing is lost or made up, in any order of events:
``paid + owed + released = borrowed + cost`` and ``repaid = paid + surplus``, to the cent.

* A repayment pays in the order of the contract (``PaymentOrder``); a split that the lender told
  is kept. What is left after everything due pays the next instalments ahead.
* Overdue principal bears ``penalty`` times the loan's rate for every day after the due day
  (银发〔2003〕251号: 1.3 to 1.5 times for banks); within the grace days nothing, after them from
  the due day on. Where the contract ``compounds``, unpaid interest bears it too.
* Once the lender settled or refinanced the loan, what was open is ``released``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal, localcontext
from enum import IntEnum

from credittracker.book.accounts import DayCount
from credittracker.book.borrowing import (
    InstalmentOverride,
    Loan,
    LoanEvent,
    PaymentOrder,
    Repayment,
)
from credittracker.book.dates import LATEST
from credittracker.book.money import ZERO, to_cents
from credittracker.loans.daycount import YEAR_DAYS
from credittracker.loans.dues import ending, known_by
from credittracker.loans.rounding import Instalment
from credittracker.loans.schedule import PRECISION, annual_rate, schedule


class Part(IntEnum):
    """What an amount is for, in the order in which a contract usually takes it."""

    PENALTY = 0
    FEE = 1
    INTEREST = 2
    PRINCIPAL = 3


PARTS = tuple(Part)
MONTH = 30
WORST = 7


def bucket(days: int) -> str:
    """The lateness bucket of days past due: M0 none, M1 1 to 30, ... M7 over 180 (五级 and M-n)."""
    return f"M{min(WORST, -(-max(0, days) // MONTH))}"


@dataclass(frozen=True, slots=True)
class Line:
    """One instalment: charged and paid by ``Part``, and how late it is or was when settled."""

    number: int
    due: date
    charged: tuple[Decimal, ...]
    paid: tuple[Decimal, ...]
    days_late: int
    settled_on: date | None

    @property
    def owed(self) -> Decimal:
        """What is still to be paid of everything charged."""
        return sum(self.charged, ZERO) - sum(self.paid, ZERO)


@dataclass(frozen=True, slots=True)
class Ledger:
    """A loan on a day. ``surplus`` was paid beyond everything, ``released`` is no longer asked."""

    on: date
    borrowed: Decimal
    lines: tuple[Line, ...]
    surplus: Decimal
    released: Decimal

    @property
    def paid(self) -> Decimal:
        """What the repayments paid."""
        return sum((sum(x.paid, ZERO) for x in self.lines), ZERO)

    @property
    def owed(self) -> Decimal:
        """Everything still to be paid, due or not."""
        return sum((x.owed for x in self.lines), ZERO) - self.released

    @property
    def cost(self) -> Decimal:
        """Interest and fees of the whole schedule, and penalties so far."""
        return sum((sum(x.charged[: Part.PRINCIPAL], ZERO) for x in self.lines), ZERO)

    @property
    def overdue(self) -> Decimal:
        """What should have been paid by now."""
        return sum((x.owed for x in self.lines if x.days_late and x.settled_on is None), ZERO)

    @property
    def days_past_due(self) -> int:
        """Days the oldest unpaid instalment is late."""
        return max((x.days_late for x in self.lines if x.settled_on is None), default=0)

    @property
    def bucket(self) -> str:
        """The bucket the loan is in."""
        return bucket(self.days_past_due)

    def left(self, part: Part) -> Decimal:
        """What is owed of one part; of principal, that is what a revolving line gives back."""
        return sum((x.charged[part] - x.paid[part] for x in self.lines), ZERO)


@dataclass(frozen=True, slots=True)
class Contract:
    """All that says what falls due: the loan, the lender's own rows, what changed it.

    ``grace`` is the account's days after a due day without a penalty.
    """

    loan: Loan
    overrides: Sequence[InstalmentOverride] = ()
    events: Sequence[LoanEvent] = ()
    grace: int = 0


@dataclass(slots=True)
class _Open:
    """A line while money is moving."""

    row: Instalment
    charged: list[Decimal]
    paid: list[Decimal] = field(default_factory=lambda: [ZERO] * len(PARTS))
    accrued: Decimal = ZERO
    accrued_to: date = date.min
    settled_on: date | None = None

    def left(self, part: Part) -> Decimal:
        return self.charged[part] - self.paid[part]

    def pay(self, part: Part, amount: Decimal, on: date) -> Decimal:
        """Pay a part; returns what is left over of the amount."""
        taken = min(amount, self.left(part))
        self.paid[part] += taken
        if self.settled_on is None and self.charged == self.paid:
            self.settled_on = on
        return amount - taken


def ledger(contract: Contract, repayments: Iterable[Repayment], on: date) -> Ledger:
    """A loan's account on a day, from what had happened by then; ``repayments`` are its own."""
    loan = known_by(contract.loan, on)
    known = [e for e in contract.events if e.on <= on]
    end = ending(loan, known)
    rows = _rows(loan, schedule(loan, contract.overrides, known), end)
    book = _Book(loan, rows, contract.grace)
    surplus = ZERO
    with localcontext(prec=PRECISION):
        for repayment in sorted((r for r in repayments if r.on <= on), key=_when):
            book.accrue(min(repayment.on, end or repayment.on))
            surplus += book.receive(repayment)
        book.accrue(min(on, end or on))
        lines = tuple(book.line(x, on) for x in book.lines)
    released = ZERO if end is None or end > on else sum((x.owed for x in lines), ZERO)
    return Ledger(on, to_cents(loan.principal), lines, surplus, released)


class _Book:
    """The lines of one loan, charged and paid day by day."""

    def __init__(self, loan: Loan, rows: Iterable[Instalment], grace: int) -> None:
        self.lines = [
            _Open(row, [ZERO, row.fee, row.interest, row.principal], accrued_to=row.due)
            for row in rows
        ]
        year = YEAR_DAYS.get(loan.day_count, YEAR_DAYS[DayCount.MONTHLY])
        self._daily = (annual_rate(loan) or ZERO) * (loan.penalty or 0) / year
        self._compounds = loan.compounds
        self._order = loan.order
        self._grace = timedelta(grace)

    def accrue(self, day: date) -> None:
        """Charge the penalties of every overdue line up to a day."""
        if not self._daily:
            return
        for line in self.lines:
            if day <= line.row.due + self._grace or not line.row.number:
                continue
            base = line.left(Part.PRINCIPAL)
            if self._compounds:
                base += line.left(Part.INTEREST)
            days = (day - line.accrued_to).days
            if days > 0 and base:
                line.accrued += base * self._daily * days
                line.charged[Part.PENALTY] = to_cents(line.accrued)
                line.settled_on = None if line.left(Part.PENALTY) else line.settled_on
            line.accrued_to = max(day, line.accrued_to)

    def receive(self, repayment: Repayment) -> Decimal:
        """Spread a repayment over what is due, then over what comes next; returns the rest."""
        due = [x for x in self.lines if x.row.due <= repayment.on]
        rest = repayment.amount
        told = ((Part.FEE, repayment.fee), (Part.INTEREST, repayment.interest))
        for part, amount in (*told, (Part.PRINCIPAL, repayment.principal)):
            if amount:
                rest -= amount - _pay(self.lines, [part], amount, repayment.on)
        match self._order:
            case PaymentOrder.OLDEST_DUE:
                pass
            case PaymentOrder.COSTS_FIRST:
                for part in PARTS:
                    rest = _pay(due, [part], rest, repayment.on)
            case PaymentOrder.PRINCIPAL_FIRST:
                for part in reversed(PARTS):
                    rest = _pay(due, [part], rest, repayment.on)
        return _pay(self.lines, PARTS, rest, repayment.on)

    def line(self, line: _Open, on: date) -> Line:
        """A line as it stands on a day."""
        days = ((line.settled_on or on) - line.row.due).days
        late = days > self._grace.days and line.row.number > 0
        return Line(
            number=line.row.number,
            due=line.row.due,
            charged=tuple(line.charged),
            paid=tuple(line.paid),
            days_late=days if late else 0,
            settled_on=line.settled_on,
        )


def _pay(lines: Iterable[_Open], parts: Sequence[Part], amount: Decimal, on: date) -> Decimal:
    """Pay some parts of lines, a line after the other; returns what is left over."""
    for line in lines:
        if not amount:
            break
        for part in parts:
            amount = line.pay(part, amount, on)
    return amount


def _rows(loan: Loan, rows: Sequence[Instalment], end: date | None) -> list[Instalment]:
    """The rows still asked for; principal that has no due day gets a line that never is."""
    kept = [row for row in rows if end is None or row.due < end]
    rest = to_cents(loan.principal) - sum((row.principal for row in kept), ZERO)
    if rest:
        kept.append(Instalment(len(rows) + 1, LATEST, rest, ZERO, ZERO, ZERO))
    return sorted(kept, key=lambda row: (row.due, row.number))


def _when(repayment: Repayment) -> tuple[date, str]:
    return (repayment.on, repayment.id)
