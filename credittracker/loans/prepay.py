"""What paying early would save: the same loan with and without one prepayment."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext

from credittracker.book.borrowing import Loan, LoanEvent
from credittracker.book.money import ZERO, to_cents
from credittracker.loans.rounding import Instalment, Rounding
from credittracker.loans.schedule import PRECISION, annual_rate, schedule
from credittracker.loans.walk import Walk


@dataclass(frozen=True, slots=True)
class Saving:
    """What a prepayment changes: yuan of interest saved, and of penalty paid for it.

    ``payment`` is the next instalment afterwards (0 when nothing is left), ``terms`` how many
    fewer instalments there are, ``ends`` the last due day.
    """

    interest: Decimal
    penalty: Decimal
    payment: Decimal
    terms: int
    ends: date

    @property
    def net(self) -> Decimal:
        """What is saved after the penalty; negative when prepaying costs more than it saves."""
        return self.interest - self.penalty


def saving(loan: Loan, event: LoanEvent, events: Iterable[LoanEvent] = ()) -> Saving:
    """What one more prepayment would change. Interest is compared before any rounding."""
    before = tuple(events)
    after = (*before, event)
    rows = schedule(loan, (), after, rounding=Rounding.EXACT_BALANCE)
    coming = [r for r in rows if r.number and r.due > event.on]
    usual = schedule(loan, (), before, rounding=Rounding.EXACT_BALANCE)
    with localcontext(prec=PRECISION):
        saved = _interest(loan, before) - _interest(loan, after)
    return Saving(
        interest=to_cents(saved),
        penalty=event.fee,
        payment=coming[0].amount if coming else ZERO,
        terms=_count(usual) - _count(rows),
        ends=rows[-1].due,
    )


def _interest(loan: Loan, events: Iterable[LoanEvent]) -> Decimal:
    walk = Walk(loan, annual_rate, {}, rounding=Rounding.EXACT_BALANCE)
    return sum((r.interest for r in walk.rows(events)), ZERO)


def _count(rows: Iterable[Instalment]) -> int:
    return sum(1 for r in rows if r.number)
