"""How records lie in SQLite: one SQLModel table a record type. Rows never leave this room.

Reading goes past these classes (the start path loads no SQLModel); ``tests/store`` holds
them equal to the record types and to the migrated schema.
"""

from datetime import date
from decimal import Decimal

from credittracker.book.accounts import (
    AccountKind,
    Appetite,
    DayCount,
    LenderKind,
    LimitChange,
    Method,
    RateUnit,
)
from credittracker.book.borrowing import AfterPrepaying, LoanEventKind, PaymentOrder
from credittracker.book.lpr import Tenor
from credittracker.book.plans import StepKind
from credittracker.store import columns as c
from credittracker.store.columns import RecordRow
from credittracker.store.journal_tables import JOURNAL_TABLES
from credittracker.store.paper_tables import PAPER_TABLES


class InfoRow(RecordRow, table=True):
    """``BookInfo``."""

    __tablename__ = "infos"

    country: str = c.text()
    currency: str = c.text()
    sample: bool = c.flag()


class ImportRow(RecordRow, table=True):
    """``ImportBatch``."""

    __tablename__ = "imports"

    on: date = c.day()
    kind: str = c.text()
    file_name: str = c.text()
    sha256: str = c.text()
    rows: int = c.number()
    recognised: int = c.number()
    left_alone: int = c.number()
    refused: int = c.number()
    added: int = c.number()
    already_known: int = c.number()


class PlatformRow(RecordRow, table=True):
    """``Platform``: only those the person added or changed."""

    __tablename__ = "platforms"

    name_zh: str = c.text()
    name_en: str = c.text()
    lender_kind: LenderKind = c.choice(LenderKind)
    account_kind: AccountKind = c.choice(AccountKind)
    lenders: tuple[str, ...] = c.texts()
    aliases: tuple[str, ...] = c.texts()
    method: Method = c.choice(Method)
    rate_unit: RateUnit = c.choice(RateUnit)
    day_count: DayCount = c.choice(DayCount)
    due_day: int | None = c.number()
    reports_to_bureau: bool | None = c.flag()
    appetite: Appetite = c.choice(Appetite)
    country: str = c.text()
    colour: str = c.text()


class AccountRow(RecordRow, table=True):
    """``Account``; its platform may be a bundled one, so no foreign key."""

    __tablename__ = "accounts"

    platform: str = c.text()
    name: str = c.text()
    kind: AccountKind = c.choice(AccountKind)
    currency: str = c.text()
    opened: date | None = c.day()
    closed: date | None = c.day()
    revolving: bool = c.flag()
    statement_day: int | None = c.number()
    due_day: int | None = c.number()
    grace_days: int = c.number()
    reports_to_bureau: bool | None = c.flag()
    valid_until: date | None = c.day()
    annual_rate: Decimal | None = c.exact()
    note: str = c.text()


class LimitEventRow(RecordRow, table=True):
    """``LimitEvent``."""

    __tablename__ = "limit_events"

    account: str = c.parent("accounts")
    on: date = c.day()
    change: LimitChange = c.choice(LimitChange)
    amount: Decimal | None = c.yuan()
    reason: str = c.text()


class LoanRow(RecordRow, table=True):
    """``Loan``."""

    __tablename__ = "loans"

    account: str = c.parent("accounts")
    on: date = c.day()
    principal: Decimal = c.yuan()
    method: Method = c.choice(Method)
    terms: int = c.number()
    rate: Decimal | None = c.exact()
    rate_unit: RateUnit = c.choice(RateUnit)
    day_count: DayCount = c.choice(DayCount)
    first_due: date | None = c.day()
    fee: Decimal = c.yuan()
    penalty: Decimal | None = c.exact()
    compounds: bool = c.flag()
    order: PaymentOrder = c.choice(PaymentOrder)
    purpose: str = c.text()
    closed: date | None = c.day()
    note: str = c.text()
    tenor: Tenor | None = c.choice(Tenor)
    spread: int | None = c.number()
    first_reset: date | None = c.day()
    reset_months: int | None = c.number()


class OverrideRow(RecordRow, table=True):
    """``InstalmentOverride``."""

    __tablename__ = "overrides"

    loan: str = c.parent("loans")
    number: int = c.number()
    due: date = c.day()
    principal: Decimal = c.yuan()
    interest: Decimal = c.yuan()
    fee: Decimal = c.yuan()


class LoanEventRow(RecordRow, table=True):
    """``LoanEvent``."""

    __tablename__ = "loan_events"

    loan: str = c.parent("loans")
    on: date = c.day()
    kind: LoanEventKind = c.choice(LoanEventKind)
    rate: Decimal | None = c.exact()
    amount: Decimal = c.yuan()
    fee: Decimal = c.yuan()
    terms: int = c.number()
    after: AfterPrepaying = c.choice(AfterPrepaying)
    note: str = c.text()


class RepaymentRow(RecordRow, table=True):
    """``Repayment``."""

    __tablename__ = "repayments"

    account: str = c.parent("accounts")
    on: date = c.day()
    amount: Decimal = c.yuan()
    loan: str | None = c.parent("loans")
    principal: Decimal | None = c.yuan()
    interest: Decimal | None = c.yuan()
    fee: Decimal | None = c.yuan()
    note: str = c.text()


class FailedDebitRow(RecordRow, table=True):
    """``FailedDebit``."""

    __tablename__ = "failed_debits"

    account: str = c.parent("accounts")
    on: date = c.day()
    amount: Decimal | None = c.yuan()
    note: str = c.text()


class StatementRow(RecordRow, table=True):
    """``Statement``."""

    __tablename__ = "statements"

    account: str = c.parent("accounts")
    on: date = c.day()
    due: date = c.day()
    amount: Decimal = c.yuan()
    minimum: Decimal | None = c.yuan()


class CheckInRow(RecordRow, table=True):
    """``CheckIn``."""

    __tablename__ = "check_ins"

    on: date = c.day()
    model: str = c.text()
    total: Decimal = c.exact()
    low: Decimal = c.exact()
    high: Decimal = c.exact()
    receipt: str = c.text()


class ForecastRow(RecordRow, table=True):
    """``Forecast``."""

    __tablename__ = "forecasts"

    check_in: str = c.parent("check_ins")
    on: date = c.day()
    total: Decimal = c.exact()
    low: Decimal = c.exact()
    high: Decimal = c.exact()
    is_line: bool = c.flag()


class ScenarioRow(RecordRow, table=True):
    """``KeptScenario``."""

    __tablename__ = "scenarios"

    on: date = c.day()
    number: int = c.number()
    actions: str = c.text()


class PlanRow(RecordRow, table=True):
    """``KeptPlan``."""

    __tablename__ = "plans"

    on: date = c.day()
    target: Decimal = c.exact()
    reaches_on: date = c.day()
    wishes: str = c.text()


class PlanStepRow(RecordRow, table=True):
    """``PlanStep``: of an account, or of a late mark."""

    __tablename__ = "plan_steps"

    plan: str = c.parent("plans")
    about: str = c.text()
    on: date = c.day()
    kind: StepKind = c.choice(StepKind)
    money: Decimal = c.yuan()
    done_on: date | None = c.day()


class LprRateRow(RecordRow, table=True):
    """``LprRate``: only those the person added."""

    __tablename__ = "lpr_rates"

    on: date = c.day()
    one_year: Decimal = c.exact()
    five_years: Decimal = c.exact()


METADATA = PAPER_TABLES
"""Every table by its name; that of a record type is the ``Book`` field it keeps."""

JOURNAL = tuple(JOURNAL_TABLES.tables[name] for name in ("changes", "trash"))
"""The two tables that keep no records of the ``Book``: what was done, and what was deleted."""
