"""Who lends (platforms), the facilities a person holds there (accounts), and their limits."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from credittracker.book.money import Exact, Yuan
from credittracker.book.records import Record, RecordId

LAST_DAY = 31


class AccountKind(StrEnum):
    """What kind of facility an account is."""

    REVOLVING_LINE = "revolving_line"
    CREDIT_CARD = "credit_card"
    PAY_LATER = "pay_later"
    INSTALMENT_LOAN = "instalment_loan"
    MORTGAGE = "mortgage"
    CAR_LOAN = "car_loan"
    STUDENT_LOAN = "student_loan"
    BUSINESS_LINE = "business_line"
    OTHER = "other"


REVOLVING_KINDS = frozenset(
    {
        AccountKind.REVOLVING_LINE,
        AccountKind.CREDIT_CARD,
        AccountKind.PAY_LATER,
        AccountKind.BUSINESS_LINE,
    }
)
"""Kinds whose repaid principal can be drawn again."""


class LenderKind(StrEnum):
    """What kind of company lends on a platform (who licenses it decides which rules apply)."""

    BANK = "bank"
    CONSUMER_FINANCE = "consumer_finance"
    SMALL_LOAN = "small_loan"
    PLATFORM = "platform"
    PUBLIC_FUND = "public_fund"
    OTHER = "other"


class Method(StrEnum):
    """How a loan is paid back (formulas live in ``loans``).

    ``unknown``: nobody told us the plan, so no instalment is ever invented for it.
    """

    UNKNOWN = "unknown"
    EQUAL_PAYMENT = "equal_payment"
    EQUAL_PRINCIPAL = "equal_principal"
    INTEREST_ONLY = "interest_only"
    BULLET = "bullet"
    DAILY = "daily"
    INSTALMENT_FEE = "instalment_fee"


class RateUnit(StrEnum):
    """What a stated rate counts: a year, a day, or a fee each term on the first principal."""

    YEAR = "year"
    DAY = "day"
    FEE_PER_TERM = "fee_per_term"


class DayCount(StrEnum):
    """How days become a part of a year, or ``monthly`` for annual/12 whatever the month.

    ``actual_actual`` divides the days of a leap year by 366 and others by 365 (ISDA 2006,
    4.16(b)); ``thirty_360`` counts every month as 30 days (30E/360, ISDA 2006, 4.16(g)).
    """

    MONTHLY = "monthly"
    ACTUAL_360 = "actual_360"
    ACTUAL_365 = "actual_365"
    THIRTY_360 = "thirty_360"
    ACTUAL_ACTUAL = "actual_actual"


class Appetite(StrEnum):
    """How careful we assume a lender to be: an assumption a person can change."""

    STRICT = "strict"
    BALANCED = "balanced"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform(Record):
    """A lender or product a person can hold an account with; bundled or the person's own."""

    name_zh: str
    name_en: str
    lender_kind: LenderKind = LenderKind.OTHER
    account_kind: AccountKind = AccountKind.OTHER
    lenders: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    method: Method = Method.EQUAL_PAYMENT
    rate_unit: RateUnit = RateUnit.YEAR
    day_count: DayCount = DayCount.MONTHLY
    due_day: int | None = None
    reports_to_bureau: bool | None = None
    appetite: Appetite = Appetite.BALANCED
    country: str = "cn"
    colour: str = "#6b7280"

    def check(self) -> None:
        """A platform has at least one name."""
        self.refuse(when=not (self.name_zh or self.name_en), field="name_zh", code="empty")
        _check_day(self, "due_day", self.due_day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account(Record):
    """One facility at a platform: a line, a card, an instalment loan, a mortgage.

    ``valid_until`` is the last day of a line's validity as the contract or report prints it.
    """

    platform: RecordId
    name: str
    kind: AccountKind
    currency: str = "CNY"
    opened: date | None = None
    closed: date | None = None
    revolving: bool = True
    statement_day: int | None = None
    due_day: int | None = None
    grace_days: int = 0
    reports_to_bureau: bool | None = None
    valid_until: date | None = None
    annual_rate: Exact | None = None
    note: str = ""

    def check(self) -> None:
        """Dates are in order and days of the month exist."""
        self.refuse(when=not self.platform, field="platform", code="empty")
        self.refuse(when=not self.name.strip(), field="name", code="empty")
        late = self.opened is not None and self.closed is not None and self.closed < self.opened
        self.refuse(when=late, field="closed", code="before_start")
        self.refuse(
            when=not 0 <= self.grace_days <= LAST_DAY, field="grace_days", code="out_of_range"
        )
        _check_day(self, "due_day", self.due_day)
        _check_day(self, "statement_day", self.statement_day)


class LimitChange(StrEnum):
    """What happened to a credit limit."""

    GRANTED = "granted"
    RAISED = "raised"
    CUT = "cut"
    ZERO = "zero"
    FROZEN = "frozen"
    RESTORED = "restored"
    CLOSED = "closed"


AMOUNT_REQUIRED = frozenset({LimitChange.GRANTED, LimitChange.RAISED, LimitChange.CUT})


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitEvent(Record):
    """A dated change of an account's limit, with the reason the lender gave, if any.

    ``amount`` is the limit after the change; ``restored`` without one brings back the last.
    """

    account: RecordId
    on: date
    change: LimitChange
    amount: Yuan | None = None
    reason: str = ""

    def check(self) -> None:
        """A granted, raised or cut limit says how much it is now."""
        missing = self.change in AMOUNT_REQUIRED and self.amount is None
        self.refuse(when=missing, field="amount", code="empty")


def _check_day(record: Record, field: str, day: int | None) -> None:
    record.refuse(
        when=day is not None and not 1 <= day <= LAST_DAY, field=field, code="day_of_month"
    )
