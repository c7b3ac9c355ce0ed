"""Record kinds and the choices in them, in words."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

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
from credittracker.book.limits import LimitState
from credittracker.book.lpr import Tenor
from credittracker.book.person import ApplicationReason, AssetKind, FactKind, Outcome
from credittracker.loans.sheet import ChargeKind, Taken

CHOICES: tuple[tuple[StrEnum, object], ...] = (
    (AccountKind.REVOLVING_LINE, QT_TRANSLATE_NOOP("Choices", "Credit line")),
    (AccountKind.CREDIT_CARD, QT_TRANSLATE_NOOP("Choices", "Credit card")),
    (AccountKind.PAY_LATER, QT_TRANSLATE_NOOP("Choices", "Pay later")),
    (AccountKind.INSTALMENT_LOAN, QT_TRANSLATE_NOOP("Choices", "Instalment loan")),
    (AccountKind.MORTGAGE, QT_TRANSLATE_NOOP("Choices", "Mortgage")),
    (AccountKind.CAR_LOAN, QT_TRANSLATE_NOOP("Choices", "Car loan")),
    (AccountKind.STUDENT_LOAN, QT_TRANSLATE_NOOP("Choices", "Student loan")),
    (AccountKind.BUSINESS_LINE, QT_TRANSLATE_NOOP("Choices", "Business line")),
    (AccountKind.OTHER, QT_TRANSLATE_NOOP("Choices", "Other")),
    (LenderKind.BANK, QT_TRANSLATE_NOOP("Choices", "Bank")),
    (LenderKind.CONSUMER_FINANCE, QT_TRANSLATE_NOOP("Choices", "Consumer finance company")),
    (LenderKind.SMALL_LOAN, QT_TRANSLATE_NOOP("Choices", "Small-loan company")),
    (LenderKind.PLATFORM, QT_TRANSLATE_NOOP("Choices", "Lending platform")),
    (LenderKind.PUBLIC_FUND, QT_TRANSLATE_NOOP("Choices", "Public fund")),
    (LenderKind.OTHER, QT_TRANSLATE_NOOP("Choices", "Other")),
    (Method.UNKNOWN, QT_TRANSLATE_NOOP("Choices", "I do not know")),
    (Method.EQUAL_PAYMENT, QT_TRANSLATE_NOOP("Choices", "Equal payments")),
    (Method.EQUAL_PRINCIPAL, QT_TRANSLATE_NOOP("Choices", "Equal principal")),
    (Method.INTEREST_ONLY, QT_TRANSLATE_NOOP("Choices", "Interest first, principal at the end")),
    (Method.BULLET, QT_TRANSLATE_NOOP("Choices", "All at once at the end")),
    (Method.DAILY, QT_TRANSLATE_NOOP("Choices", "Daily interest, repay any day")),
    (Method.INSTALMENT_FEE, QT_TRANSLATE_NOOP("Choices", "Instalments with a fee")),
    (RateUnit.YEAR, QT_TRANSLATE_NOOP("Choices", "a year")),
    (RateUnit.DAY, QT_TRANSLATE_NOOP("Choices", "a day")),
    (RateUnit.FEE_PER_TERM, QT_TRANSLATE_NOOP("Choices", "fee each instalment")),
    (DayCount.MONTHLY, QT_TRANSLATE_NOOP("Choices", "whole months")),
    (DayCount.ACTUAL_360, QT_TRANSLATE_NOOP("Choices", "days of a 360-day year")),
    (DayCount.ACTUAL_365, QT_TRANSLATE_NOOP("Choices", "days of a 365-day year")),
    (DayCount.THIRTY_360, QT_TRANSLATE_NOOP("Choices", "30-day months")),
    (DayCount.ACTUAL_ACTUAL, QT_TRANSLATE_NOOP("Choices", "days of the real year")),
    (PaymentOrder.OLDEST_DUE, QT_TRANSLATE_NOOP("Choices", "The oldest instalment first")),
    (PaymentOrder.COSTS_FIRST, QT_TRANSLATE_NOOP("Choices", "Penalties, fees and interest first")),
    (PaymentOrder.PRINCIPAL_FIRST, QT_TRANSLATE_NOOP("Choices", "Principal first")),
    (LoanEventKind.RATE_RESET, QT_TRANSLATE_NOOP("Choices", "New rate")),
    (LoanEventKind.PREPAYMENT, QT_TRANSLATE_NOOP("Choices", "Prepayment")),
    (LoanEventKind.HOLIDAY, QT_TRANSLATE_NOOP("Choices", "Payment holiday")),
    (LoanEventKind.REFINANCED, QT_TRANSLATE_NOOP("Choices", "Refinanced")),
    (LoanEventKind.WRITTEN_OFF, QT_TRANSLATE_NOOP("Choices", "Written off")),
    (LoanEventKind.SETTLED, QT_TRANSLATE_NOOP("Choices", "Settled by the lender")),
    (AfterPrepaying.SHORTER, QT_TRANSLATE_NOOP("Choices", "Fewer instalments")),
    (AfterPrepaying.LOWER, QT_TRANSLATE_NOOP("Choices", "Smaller instalments")),
    (Tenor.ONE_YEAR, QT_TRANSLATE_NOOP("Choices", "One-year LPR")),
    (Tenor.FIVE_YEARS, QT_TRANSLATE_NOOP("Choices", "LPR over five years")),
    (ChargeKind.GUARANTEE, QT_TRANSLATE_NOOP("Choices", "Guarantee")),
    (ChargeKind.SERVICE, QT_TRANSLATE_NOOP("Choices", "Service")),
    (ChargeKind.INSURANCE, QT_TRANSLATE_NOOP("Choices", "Insurance")),
    (ChargeKind.MEMBERSHIP, QT_TRANSLATE_NOOP("Choices", "Membership")),
    (ChargeKind.OTHER, QT_TRANSLATE_NOOP("Choices", "Other")),
    (Taken.UP_FRONT, QT_TRANSLATE_NOOP("Choices", "Up front")),
    (Taken.EACH_TERM, QT_TRANSLATE_NOOP("Choices", "Each payment")),
    (Taken.AT_END, QT_TRANSLATE_NOOP("Choices", "At the end")),
    (Appetite.STRICT, QT_TRANSLATE_NOOP("Choices", "Strict (75 and more)")),
    (Appetite.BALANCED, QT_TRANSLATE_NOOP("Choices", "Balanced (70)")),
    (Appetite.OPEN, QT_TRANSLATE_NOOP("Choices", "Open (60)")),
    (LimitChange.GRANTED, QT_TRANSLATE_NOOP("Choices", "Granted")),
    (LimitChange.RAISED, QT_TRANSLATE_NOOP("Choices", "Raised")),
    (LimitChange.CUT, QT_TRANSLATE_NOOP("Choices", "Cut")),
    (LimitChange.ZERO, QT_TRANSLATE_NOOP("Choices", "Set to zero")),
    (LimitChange.FROZEN, QT_TRANSLATE_NOOP("Choices", "Frozen")),
    (LimitChange.RESTORED, QT_TRANSLATE_NOOP("Choices", "Restored")),
    (LimitChange.CLOSED, QT_TRANSLATE_NOOP("Choices", "Closed")),
    (LimitState.AMOUNT, QT_TRANSLATE_NOOP("Choices", "Limit")),
    (LimitState.UNKNOWN, QT_TRANSLATE_NOOP("Choices", "Unknown")),
    (LimitState.FROZEN, QT_TRANSLATE_NOOP("Choices", "Frozen")),
    (LimitState.CLOSED, QT_TRANSLATE_NOOP("Choices", "Closed")),
    (Outcome.PENDING, QT_TRANSLATE_NOOP("Choices", "Waiting")),
    (Outcome.APPROVED, QT_TRANSLATE_NOOP("Choices", "Approved")),
    (Outcome.REFUSED, QT_TRANSLATE_NOOP("Choices", "Refused")),
    (Outcome.UNKNOWN, QT_TRANSLATE_NOOP("Choices", "Not known")),
    (ApplicationReason.LOAN, QT_TRANSLATE_NOOP("Choices", "Loan application")),
    (ApplicationReason.CREDIT_CARD, QT_TRANSLATE_NOOP("Choices", "Card application")),
    (ApplicationReason.GUARANTEE, QT_TRANSLATE_NOOP("Choices", "Guarantee check")),
    (ApplicationReason.POST_LOAN, QT_TRANSLATE_NOOP("Choices", "Check by a lender you have")),
    (ApplicationReason.OWN, QT_TRANSLATE_NOOP("Choices", "Your own query")),
    (ApplicationReason.OTHER, QT_TRANSLATE_NOOP("Choices", "Other")),
    (AssetKind.SAVINGS, QT_TRANSLATE_NOOP("Choices", "Savings")),
    (AssetKind.HOME, QT_TRANSLATE_NOOP("Choices", "Home")),
    (AssetKind.CAR, QT_TRANSLATE_NOOP("Choices", "Car")),
    (AssetKind.INVESTMENT, QT_TRANSLATE_NOOP("Choices", "Investment")),
    (AssetKind.OTHER, QT_TRANSLATE_NOOP("Choices", "Other")),
    (FactKind.ID_EXPIRES, QT_TRANSLATE_NOOP("Choices", "ID card ends")),
    (FactKind.JOB_SINCE, QT_TRANSLATE_NOOP("Choices", "In this job since")),
    (FactKind.PHONE_CHANGED, QT_TRANSLATE_NOOP("Choices", "Phone number changed")),
    (FactKind.DEVICE_CHANGED, QT_TRANSLATE_NOOP("Choices", "Phone changed")),
    (FactKind.ADDRESS_CHANGED, QT_TRANSLATE_NOOP("Choices", "Address changed")),
    (
        FactKind.APPLICATIONS_COMPLETE,
        QT_TRANSLATE_NOOP("Choices", "Every application up to this day is here"),
    ),
)
_WORDS = {(type(choice), choice.value): text for choice, text in CHOICES}
PURPOSES: dict[str, object] = {
    "daily": QT_TRANSLATE_NOOP("Choices", "Daily life"),
    "home": QT_TRANSLATE_NOOP("Choices", "Home"),
    "car": QT_TRANSLATE_NOOP("Choices", "Car"),
    "education": QT_TRANSLATE_NOOP("Choices", "Study"),
    "medical": QT_TRANSLATE_NOOP("Choices", "Health"),
    "consolidation": QT_TRANSLATE_NOOP("Choices", "Paying other debts"),
    "business": QT_TRANSLATE_NOOP("Choices", "Business"),
    "other": QT_TRANSLATE_NOOP("Choices", "Other"),
}
KINDS: dict[str, object] = {
    "Platform": QT_TRANSLATE_NOOP("Kinds", "platform"),
    "Account": QT_TRANSLATE_NOOP("Kinds", "account"),
    "LimitEvent": QT_TRANSLATE_NOOP("Kinds", "limit change"),
    "Loan": QT_TRANSLATE_NOOP("Kinds", "loan"),
    "InstalmentOverride": QT_TRANSLATE_NOOP("Kinds", "corrected instalment"),
    "LoanEvent": QT_TRANSLATE_NOOP("Kinds", "loan change"),
    "Repayment": QT_TRANSLATE_NOOP("Kinds", "repayment"),
    "FailedDebit": QT_TRANSLATE_NOOP("Kinds", "failed debit"),
    "Statement": QT_TRANSLATE_NOOP("Kinds", "bill"),
    "Application": QT_TRANSLATE_NOOP("Kinds", "application"),
    "LateMark": QT_TRANSLATE_NOOP("Kinds", "late mark"),
    "Income": QT_TRANSLATE_NOOP("Kinds", "income"),
    "Asset": QT_TRANSLATE_NOOP("Kinds", "asset"),
    "ProfileFact": QT_TRANSLATE_NOOP("Kinds", "fact"),
    "ExternalScore": QT_TRANSLATE_NOOP("Kinds", "outside score"),
    "Note": QT_TRANSLATE_NOOP("Kinds", "note"),
    "CheckIn": QT_TRANSLATE_NOOP("Kinds", "check-in"),
    "Forecast": QT_TRANSLATE_NOOP("Kinds", "forecast"),
    "KeptScenario": QT_TRANSLATE_NOOP("Kinds", "scenario"),
    "KeptPlan": QT_TRANSLATE_NOOP("Kinds", "plan"),
    "PlanStep": QT_TRANSLATE_NOOP("Kinds", "step of a plan"),
    "ImportBatch": QT_TRANSLATE_NOOP("Kinds", "import"),
    "LprRate": QT_TRANSLATE_NOOP("Kinds", "LPR rate"),
    "BookInfo": QT_TRANSLATE_NOOP("Kinds", "book"),
    "Sighting": QT_TRANSLATE_NOOP("Kinds", "second source"),
    "AccountRule": QT_TRANSLATE_NOOP("Kinds", "rule"),
    "TableLayout": QT_TRANSLATE_NOOP("Kinds", "table layout"),
    "ReportLine": QT_TRANSLATE_NOOP("Kinds", "line of a report"),
}


def choice_name(choice: StrEnum) -> str:
    """One of an enumeration's choices."""
    return QCoreApplication.translate("Choices", str(_WORDS[type(choice), choice.value]))


def purpose_name(code: str) -> str:
    """What a loan was for; the person's own words stay as they are."""
    known = PURPOSES.get(code)
    return code if known is None else QCoreApplication.translate("Choices", str(known))


def kind_name(kind: str) -> str:
    """A record type, for the middle of a sentence."""
    return QCoreApplication.translate("Kinds", str(KINDS[kind]))
