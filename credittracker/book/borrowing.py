"""Money taken and given back: loans, their corrected rows, repayments, bills, failed debits."""

from dataclasses import dataclass
from datetime import date

from credittracker.book.accounts import DayCount, Method, RateUnit
from credittracker.book.money import ZERO, Exact, Yuan
from credittracker.book.records import Record, RecordId

MOST_TERMS = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan(Record):
    """Money drawn on an account. Its schedule is computed by ``loans``, never stored.

    ``rate`` is a fraction per ``rate_unit`` (0.0005 a day, 0.049 a year, 0.006 a term);
    ``None`` means the person does not know it. ``closed`` is a settlement the lender made
    itself (written off, refinanced); a loan repaid in full needs no date.
    """

    account: RecordId
    on: date
    principal: Yuan
    method: Method = Method.EQUAL_PAYMENT
    terms: int = 1
    rate: Exact | None = None
    rate_unit: RateUnit = RateUnit.YEAR
    day_count: DayCount = DayCount.MONTHLY
    first_due: date | None = None
    fee: Yuan = ZERO
    purpose: str = ""
    closed: date | None = None
    note: str = ""

    def check(self) -> None:
        """A loan has an amount, a term, and is due after it was taken."""
        self.refuse(when=self.principal == 0, field="principal", code="empty")
        self.refuse(when=not 1 <= self.terms <= MOST_TERMS, field="terms", code="out_of_range")
        rate = self.rate or 0
        self.refuse(when=rate > 10, field="rate", code="out_of_range")  # noqa: PLR2004 - 1000 %
        for field in ("first_due", "closed"):
            day = getattr(self, field)
            self.refuse(when=day is not None and day < self.on, field=field, code="before_start")


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalmentOverride(Record):
    """One row of the lender's own table where it differs from the computed one."""

    loan: RecordId
    number: int
    due: date
    principal: Yuan
    interest: Yuan
    fee: Yuan = ZERO

    def check(self) -> None:
        """Instalments are numbered from one."""
        self.refuse(when=self.number < 1, field="number", code="out_of_range")


@dataclass(frozen=True, slots=True, kw_only=True)
class Repayment(Record):
    """Money paid to an account. What it paid for is derived, unless the split is known."""

    account: RecordId
    on: date
    amount: Yuan
    loan: RecordId | None = None
    principal: Yuan | None = None
    interest: Yuan | None = None
    fee: Yuan | None = None
    note: str = ""

    def check(self) -> None:
        """A repayment has an amount and a known split does not exceed it."""
        self.refuse(when=self.amount == 0, field="amount", code="empty")
        split = (self.principal or ZERO) + (self.interest or ZERO) + (self.fee or ZERO)
        self.refuse(when=split > self.amount, field="principal", code="too_large")


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedDebit(Record):
    """An automatic repayment that did not go through. Never a repayment."""

    account: RecordId
    on: date
    amount: Yuan | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Record):
    """A card or pay-later bill: what is due, by when, and the least that may be paid."""

    account: RecordId
    on: date
    due: date
    amount: Yuan
    minimum: Yuan | None = None

    def check(self) -> None:
        """A bill is due on or after its date, and the minimum is a part of it."""
        self.refuse(when=self.due < self.on, field="due", code="before_start")
        least = self.minimum or ZERO
        self.refuse(when=least > self.amount, field="minimum", code="too_large")
