"""What a change of a loan would save: the same loan with and without it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext

from credittracker.book.borrowing import InstalmentOverride, Loan, LoanEvent, LoanEventKind
from credittracker.book.money import ZERO, to_cents
from credittracker.loans.rounding import Instalment, Rounding
from credittracker.loans.schedule import PRECISION, annual_rate, schedule
from credittracker.loans.walk import Walk


@dataclass(frozen=True, slots=True)
class Outlook:
    """A loan seen from a day.

    ``payment`` is the next instalment (0 when nothing is left), ``ends`` the last due day,
    ``terms`` how many instalments the whole loan has.
    """

    payment: Decimal
    ends: date
    terms: int


@dataclass(frozen=True, slots=True)
class Saving:
    """What a change saves: yuan of interest, and of penalty paid for it; before and after.

    A payment holiday or a higher rate saves less than nothing. ``now`` is what a prepayment takes
    on its day: the principal, the penalty, and where nothing is left the interest so far.
    """

    interest: Decimal
    penalty: Decimal
    now: Decimal
    usual: Outlook
    then: Outlook

    @property
    def net(self) -> Decimal:
        """What is saved after the penalty; negative when the change costs more than it saves."""
        return self.interest - self.penalty

    @property
    def payment(self) -> Decimal:
        """The next instalment afterwards."""
        return self.then.payment

    @property
    def ends(self) -> date:
        """The last due day afterwards."""
        return self.then.ends

    @property
    def terms(self) -> int:
        """How many fewer instalments there are."""
        return self.usual.terms - self.then.terms


class Comparison:
    """A loan as it is, to compare it with changes on a day; quick to ask again and again.

    Interest is compared before any rounding; instalments are those of the lender's table. Its
    own rows that fall due after the day belong to the loan as it was: neither side counts them.
    """

    def __init__(
        self,
        loan: Loan,
        on: date,
        events: Iterable[LoanEvent] = (),
        overrides: Iterable[InstalmentOverride] = (),
    ) -> None:
        self._loan = loan
        self._on = on
        self._events = tuple(events)
        self._rows = {o.number: o for o in overrides if o.due <= on}
        self._interest = self._interest_with(self._events)
        self._usual = self._outlook(self._table(self._events))

    def saving(self, event: LoanEvent) -> Saving:
        """What one more event on the day would change."""
        after = (*self._events, event)
        with localcontext(prec=PRECISION):
            saved = self._interest - self._interest_with(after)
        rows = self._table(after)
        early = [r.amount for r in rows if not r.number and r.due == event.on]
        now = early[-1] if event.kind is LoanEventKind.PREPAYMENT and early else ZERO
        return Saving(to_cents(saved), event.fee, now, self._usual, self._outlook(rows))

    def _table(self, events: tuple[LoanEvent, ...]) -> tuple[Instalment, ...]:
        return schedule(self._loan, self._rows.values(), events)

    def _outlook(self, rows: tuple[Instalment, ...]) -> Outlook:
        coming = [r for r in rows if r.number and r.due > self._on]
        payment = coming[0].amount if coming else ZERO
        return Outlook(payment, rows[-1].due, _count(rows))

    def _interest_with(self, events: tuple[LoanEvent, ...]) -> Decimal:
        with localcontext(prec=PRECISION):
            walk = Walk(self._loan, annual_rate, self._rows, rounding=Rounding.EXACT_BALANCE)
            return sum((r.interest for r in walk.rows(events)), ZERO)


def saving(loan: Loan, event: LoanEvent, events: Iterable[LoanEvent] = ()) -> Saving:
    """What one more event would change of a loan with the events it has."""
    return Comparison(loan, event.on, events).saving(event)


def _count(rows: Iterable[Instalment]) -> int:
    return sum(1 for r in rows if r.number)
