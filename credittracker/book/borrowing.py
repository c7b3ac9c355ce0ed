"""Money taken and given back: loans, their corrected rows, repayments, bills, failed debits."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from credittracker.book.accounts import DayCount, Method, RateUnit
from credittracker.book.lpr import Tenor
from credittracker.book.money import ZERO, Exact, Yuan
from credittracker.book.records import Record, RecordId

MOST_TERMS = 600
MOST_PENALTY = 10
"""Times the rate; the law's range is 1.3 to 2 (银发〔2003〕251号), more is a reading error."""
MOST_SPREAD = 5000
"""Basis points over or under the LPR; more is a reading error."""
MOST_RESET_MONTHS = 120
FLOATING = ("tenor", "spread", "first_reset", "reset_months")
"""The fields of a loan whose rate follows the LPR: all of them, or none."""


class PaymentOrder(StrEnum):
    """What a repayment pays first, by the product's contract.

    ``oldest_due``: the oldest instalment whole (penalty, fees, interest, principal) before the
    next. ``costs_first``: every penalty, then every fee, all interest, then principal
    (民法典 art. 561: expenses, interest, principal). ``principal_first``: 先本后息, as banks book
    loans long overdue.
    """

    OLDEST_DUE = "oldest_due"
    COSTS_FIRST = "costs_first"
    PRINCIPAL_FIRST = "principal_first"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan(Record):
    """Money drawn on an account. Its schedule is computed by ``loans``, never stored.

    ``rate`` is a fraction per ``rate_unit`` (0.0005 a day, 0.049 a year, 0.006 a term);
    ``None`` means the person does not know it. ``fee`` was taken once off what was paid out:
    ``principal`` less ``fee`` reached the person. ``closed`` is a settlement the lender made
    itself (written off, refinanced); a loan repaid in full needs no date.
    ``penalty`` is the multiple of the rate that overdue principal costs (1.5 where the contract
    says the rate and half as much again); ``None`` means unknown, and none is invented.
    ``compounds``: unpaid interest bears the penalty rate too (复利).
    A floating ``rate`` follows the LPR of a ``tenor`` plus ``spread`` (whole basis points, may be
    negative), reset on ``first_reset`` and every ``reset_months`` after it; a reset that happened
    is a ``LoanEvent``.
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
    penalty: Exact | None = None
    compounds: bool = False
    order: PaymentOrder = PaymentOrder.OLDEST_DUE
    purpose: str = ""
    closed: date | None = None
    note: str = ""
    tenor: Tenor | None = None
    spread: int | None = None
    first_reset: date | None = None
    reset_months: int | None = None

    def check(self) -> None:
        """A loan has an amount, a term, and is due after it was taken."""
        self.refuse(when=self.principal == 0, field="principal", code="empty")
        self.refuse(when=not 1 <= self.terms <= MOST_TERMS, field="terms", code="out_of_range")
        rate = self.rate or 0
        self.refuse(when=rate > 10, field="rate", code="out_of_range")  # noqa: PLR2004 - 1000 %
        worst = self.penalty or 0
        self.refuse(when=worst > MOST_PENALTY, field="penalty", code="out_of_range")
        for field in ("first_due", "closed", "first_reset"):
            day = getattr(self, field)
            self.refuse(when=day is not None and day < self.on, field=field, code="before_start")
        self._check_floating()

    def _check_floating(self) -> None:
        """A floating rate is a yearly one and says everything it hangs on."""
        told = [getattr(self, field) is not None for field in FLOATING]
        for field, known in zip(FLOATING, told, strict=True):
            self.refuse(when=any(told) and not known, field=field, code="empty")
        yearly = self.rate_unit is RateUnit.YEAR
        self.refuse(when=any(told) and not yearly, field="rate_unit", code="not_yearly")
        far = abs(self.spread or 0) > MOST_SPREAD
        self.refuse(when=far, field="spread", code="out_of_range")
        months = 1 if self.reset_months is None else self.reset_months
        self.refuse(
            when=not 1 <= months <= MOST_RESET_MONTHS, field="reset_months", code="out_of_range"
        )


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


class LoanEventKind(StrEnum):
    """What changed a loan after it was taken."""

    RATE_RESET = "rate_reset"
    PREPAYMENT = "prepayment"
    HOLIDAY = "holiday"
    REFINANCED = "refinanced"
    WRITTEN_OFF = "written_off"
    SETTLED = "settled"


ENDINGS = frozenset({LoanEventKind.REFINANCED, LoanEventKind.SETTLED})
"""Events after which nothing more falls due. A loan written off is still owed."""


class AfterPrepaying(StrEnum):
    """What a prepayment changes: fewer instalments of the same size, or smaller ones."""

    SHORTER = "shorter"
    LOWER = "lower"


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanEvent(Record):
    """A dated change of a loan's contract; the money that moved is a ``Repayment``.

    ``rate`` is the new rate in the loan's unit (a reset); ``amount`` the principal prepaid;
    ``fee`` the penalty for prepaying; ``terms`` how many instalments are left after a
    prepayment (0: as ``after`` says) or how many a holiday leaves out.
    """

    loan: RecordId
    on: date
    kind: LoanEventKind
    rate: Exact | None = None
    amount: Yuan = ZERO
    fee: Yuan = ZERO
    terms: int = 0
    after: AfterPrepaying = AfterPrepaying.SHORTER
    note: str = ""

    def check(self) -> None:
        """Each kind of event says what it needs."""
        kind = self.kind
        reset = kind is LoanEventKind.RATE_RESET and self.rate is None
        self.refuse(when=reset, field="rate", code="empty")
        prepaid = kind is LoanEventKind.PREPAYMENT and self.amount == 0
        self.refuse(when=prepaid, field="amount", code="empty")
        self.refuse(when=not 0 <= self.terms <= MOST_TERMS, field="terms", code="out_of_range")
        rest = kind is LoanEventKind.HOLIDAY and self.terms == 0
        self.refuse(when=rest, field="terms", code="empty")


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
