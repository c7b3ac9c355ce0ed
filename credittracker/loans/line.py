"""A due while money moves: what is left of it, part by part, and the penalty it bears."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from credittracker.book.accounts import DayCount
from credittracker.book.borrowing import Loan, LoanEvent, LoanEventKind
from credittracker.book.money import ZERO, to_cents
from credittracker.book.records import RecordId
from credittracker.loans.daycount import YEAR_DAYS
from credittracker.loans.dues import NOTHING, Due, Part, Parts
from credittracker.loans.schedule import annual_rate


class Line:
    """A due that repayments pay; ``frozen`` is the due as it stands.

    ``left`` is what is open by part, ``open`` its sum, ``paid`` what came in, ``by`` whose money.
    ``let_off``: it was given up before anybody asked for it. ``place``: where it stands.
    """

    __slots__ = (
        "_frozen",
        "accrued_to",
        "asked",
        "by",
        "carried",
        "due",
        "left",
        "let_off",
        "met_on",
        "open",
        "paid",
        "penalty",
        "place",
        "settled_on",
        "weight",
    )

    def __init__(self, asked: Due, place: int = 0) -> None:
        self.asked = asked
        self.place = place
        self.due = asked.due
        self.left: Parts = asked.charged
        self.open = asked.amount
        self.paid = ZERO
        self.by: tuple[RecordId, ...] = ()
        self.met_on: date | None = None
        self.settled_on: date | None = None
        self.carried = self.let_off = False
        self.penalty = ZERO
        self.weight = ZERO
        self.accrued_to = asked.due
        self._frozen: Due | None = asked

    def pay(self, amount: Decimal, on: date, by: RecordId) -> Decimal:
        """Pay the parts in their usual order; returns how much of it was principal."""
        before = self.left[Part.PRINCIPAL]
        if amount == self.open:
            self.left = NOTHING
        else:
            left, rest = list(self.left), amount
            for part, asked in enumerate(left):
                taken = min(rest, asked)
                left[part] = asked - taken
                rest -= taken
                if not rest:
                    break
            self.left = left
        self._took(amount, on, by)
        return before - self.left[Part.PRINCIPAL]

    def pay_part(self, part: Part, amount: Decimal, on: date, by: RecordId) -> Decimal:
        """Pay one part as far as it is open; returns what was taken."""
        taken = min(amount, self.left[part])
        if taken > 0:
            left = list(self.left)
            left[part] -= taken
            self.left = left
            self._took(taken, on, by)
        return taken

    def end(self, on: date) -> None:
        """Nobody asks for it any more; it was late until then at the most."""
        self.carried = True
        self.met_on = self.met_on or on
        self._frozen = None

    def carry(self) -> None:
        """A later bill takes the rest over."""
        self.carried = True
        self._frozen = None

    def forgo(self, on: date) -> None:
        """Ask for no more cost than was paid: the principal came back early.

        Cents of principal that the lender's rounding leaves are given up. What was late by then
        stays late until then.
        """
        due = self.frozen()
        cost = [c - x for c, x in zip(due.charged, self.left, strict=True)][: Part.PRINCIPAL]
        rest, charged = self.left[Part.PRINCIPAL], (ZERO, *cost[1:], due.principal)
        amount = sum(charged, ZERO)
        needed = due.needed if self.due < on else min(due.needed, amount + cost[0])
        self.asked = self.asked._replace(amount=amount, charged=charged, needed=needed)
        self.penalty, self.left, self.open = cost[0], (ZERO, ZERO, ZERO, rest), ZERO
        self.met_on, self.settled_on = self.met_on or on, self.settled_on or on
        self.let_off, self.carried = True, rest > 0
        self._frozen = None

    def charge_penalty(self, penalty: Decimal) -> None:
        """Let the penalty so far be an amount."""
        more = penalty - self.penalty
        if more:
            self.left = (self.left[0] + more, *self.left[1:])
            self.open += more
            self.penalty = penalty
            self.settled_on = None
            self._frozen = None

    def frozen(self) -> Due:
        """The due with what was charged and paid so far."""
        frozen = self._frozen
        if frozen is None:
            asked, charged = self.asked, self.asked.charged
            amount = asked.amount
            if self.penalty:
                amount, charged = amount + self.penalty, (self.penalty, *charged[1:])
            state = (self.carried, self.met_on, self.settled_on, self.by)
            values = (*asked[:_ASKED], amount, charged, tuple(self.left), *state)
            frozen = self._frozen = Due._make(values)
        return frozen

    def _took(self, amount: Decimal, on: date, by: RecordId) -> None:
        self._frozen = None
        self.paid += amount
        self.open -= amount
        if not self.by or self.by[-1] != by:
            self.by = (*self.by, by)
        if self.met_on is None and self.paid >= self.asked.needed:
            self.met_on = on
        if not self.open:
            self.settled_on = on


_ASKED = Due._fields.index("amount")
"""The fields of ``Due`` before say what is asked; those after, what became of it."""


@dataclass(frozen=True, slots=True)
class Penalty:
    """What overdue principal costs: ``multiple`` times the loan's rate, for every day.

    Banks ask 1.3 to 1.5 times (银发〔2003〕251号). Within the grace days nothing, after them from
    the due day on. ``rates`` are the yearly rates and the days they begin; ``year`` its days.
    ``compounds``: unpaid interest bears the penalty too (复利).
    """

    multiple: Decimal
    rates: Sequence[tuple[date, Decimal]]
    year: int
    compounds: bool

    def charge(self, line: Line, on: date) -> None:
        """Bring a line's penalty up to a day.

        What it bears is summed exactly and rounded once, so how often it is asked for never
        changes a cent.
        """
        start, on = line.accrued_to, min(on, line.asked.until)
        if on <= line.due + timedelta(line.asked.grace) or on <= start or not line.asked.number:
            return
        base = line.left[Part.PRINCIPAL]
        if self.compounds:
            base += line.left[Part.INTEREST]
        line.accrued_to = on
        if base:
            line.weight += base * self._rate_days(start, on)
            line.charge_penalty(to_cents(line.weight * self.multiple / self.year))

    def _rate_days(self, start: date, end: date) -> Decimal:
        """The yearly rate of each day, summed."""
        total = Decimal(0)
        for place, (begins, rate) in enumerate(self.rates):
            ends = self.rates[place + 1][0] if place + 1 < len(self.rates) else date.max
            days = (min(end, ends) - max(start, begins)).days
            total += rate * max(0, days)
        return total


def penalty_of(loan: Loan, events: Sequence[LoanEvent]) -> Penalty | None:
    """A loan's penalty, if its contract says one and its rate is known."""
    first = annual_rate(loan)
    if not loan.penalty or first is None:
        return None
    resets = sorted((e for e in events if e.kind is LoanEventKind.RATE_RESET), key=lambda e: e.on)
    later = [(e.on, annual_rate(loan, e.rate) or Decimal(0)) for e in resets]
    year = YEAR_DAYS.get(loan.day_count, YEAR_DAYS[DayCount.MONTHLY])
    return Penalty(loan.penalty, ((date.min, first), *later), year, loan.compounds)
