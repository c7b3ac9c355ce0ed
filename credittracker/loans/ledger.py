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

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from credittracker.book.book import Book
from credittracker.book.borrowing import Repayment
from credittracker.book.money import ZERO
from credittracker.book.records import RecordId
from credittracker.loans.account_records import records_by_account
from credittracker.loans.allocating import Purse
from credittracker.loans.dues import Due, Part
from credittracker.loans.plans import Plan, purse_of

MONTH = 30
WORST = 7


def bucket(days: int) -> str:
    """The lateness bucket of days past due: M0 none, M1 1 to 30, ... M7 over 180 (五级 and M-n)."""
    return f"M{min(WORST, -(-max(0, days) // MONTH))}"


@dataclass(frozen=True, slots=True)
class Ledger:
    """A loan on a day, a due a line (the one without a day is principal outside every plan).

    ``surplus`` was paid for this loan beyond everything, ``released`` is no longer asked.
    """

    on: date
    borrowed: Decimal
    lines: tuple[Due, ...]
    surplus: Decimal = ZERO

    @property
    def paid(self) -> Decimal:
        """What the repayments paid."""
        return sum((x.paid for x in self.lines), ZERO)

    @property
    def owed(self) -> Decimal:
        """Everything still to be paid, due or not."""
        return sum((x.open for x in self.lines), ZERO)

    @property
    def released(self) -> Decimal:
        """What was charged and is no longer asked for."""
        return sum((x.amount - x.paid for x in self.lines if x.carried), ZERO)

    @property
    def cost(self) -> Decimal:
        """Interest and fees of the whole schedule, and penalties so far."""
        return sum((x.amount - x.principal for x in self.lines), ZERO)

    @property
    def cost_paid(self) -> Decimal:
        """Interest, fees and penalties paid so far."""
        return self.cost - sum((sum(x.left[: Part.PRINCIPAL], ZERO) for x in self.lines), ZERO)

    @property
    def overdue(self) -> Decimal:
        """What should have been paid by now and was not."""
        return sum((x.open for x in self.lines if x.asks(self.on)), ZERO)

    @property
    def days_past_due(self) -> int:
        """Days the oldest unmet instalment is late."""
        late = (x.days_late(self.on) for x in self.lines if x.met_on is None)
        return max(late, default=0)

    @property
    def bucket(self) -> str:
        """The bucket the loan is in."""
        return bucket(self.days_past_due)

    def left(self, part: Part) -> Decimal:
        """What is owed of one part; of principal, that is what a revolving line gives back."""
        return sum((x.left[part] for x in self.lines if not x.carried), ZERO)


def ledgers(book: Book, account: RecordId, on: date) -> Mapping[RecordId, Ledger]:
    """Every loan of an account on a day, paid from the account's repayments by its own dues."""
    records = records_by_account(book)[account]
    plans = tuple(p.known_by(on) for p in records.plans if p.loan.on <= on)
    return _ledgers(plans, records.repayments, records.account.grace_days, on)


def ledger(plan: Plan, repayments: Iterable[Repayment], on: date, grace: int = 0) -> Ledger:
    """One loan on a day, from what had happened by then; the repayments are its own."""
    paid = sorted(repayments, key=lambda r: (r.on, r.id))
    return _ledgers((plan.known_by(on),), paid, grace, on)[plan.loan.id]


def _ledgers(
    plans: tuple[Plan, ...], repayments: Iterable[Repayment], grace: int, on: date
) -> Mapping[RecordId, Ledger]:
    purse, alone = purse_of(plans, grace), len(plans) == 1
    surplus = dict.fromkeys((p.loan.id for p in plans), ZERO)
    for repayment in repayments:
        if repayment.on <= on:
            rest = purse.spend(repayment)
            loan = plans[0].loan.id if alone else repayment.loan
            if rest and loan in surplus:
                surplus[loan] += rest
    purse.stop(on)
    return {
        p.loan.id: Ledger(on, p.loan.principal, _lines(purse, p.loan.id), surplus[p.loan.id])
        for p in plans
    }


def _lines(purse: Purse, loan: RecordId) -> tuple[Due, ...]:
    return tuple(line.frozen() for line in purse.loans[loan].lines)
