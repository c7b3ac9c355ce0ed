"""No record holds what cannot be, and the error says which field and why."""

from collections.abc import Callable
from dataclasses import FrozenInstanceError, replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from credittracker.book.accounts import (
    Account,
    AccountKind,
    LimitChange,
    LimitEvent,
    Platform,
    RateUnit,
)
from credittracker.book.borrowing import (
    FLOATING,
    InstalmentOverride,
    Loan,
    LoanEvent,
    LoanEventKind,
    Repayment,
    Statement,
)
from credittracker.book.lpr import LprRate, Tenor
from credittracker.book.papers import AccountRule, TableLayout
from credittracker.book.person import (
    Application,
    Asset,
    AssetKind,
    ExternalScore,
    Income,
    LateMark,
    Note,
)
from credittracker.book.records import InvalidRecordError, Record

DAY = date(2026, 1, 31)
BEFORE = date(2026, 1, 30)

MAKE: dict[str, Callable[[], Record]] = {
    "Platform": lambda: Platform(id="x", name_zh="花呗", name_en=""),
    "Account": lambda: Account(id="x", platform="p", name="n", kind=AccountKind.OTHER, opened=DAY),
    "LimitEvent": lambda: LimitEvent(
        id="x", account="a", on=DAY, change=LimitChange.GRANTED, amount=Decimal(1)
    ),
    "Loan": lambda: Loan(id="x", account="a", on=DAY, principal=Decimal(1)),
    "FloatingLoan": lambda: Loan(
        id="x",
        account="a",
        on=DAY,
        principal=Decimal(1),
        tenor=Tenor.FIVE_YEARS,
        spread=-20,
        first_reset=DAY,
        reset_months=12,
    ),
    "LprRate": lambda: LprRate(id="x", on=DAY, one_year=Decimal("0.03"), five_years=Decimal(0)),
    "InstalmentOverride": lambda: InstalmentOverride(
        id="x", loan="l", number=1, due=DAY, principal=Decimal(1), interest=Decimal(0)
    ),
    "LoanEvent": lambda: LoanEvent(
        id="x", loan="l", on=DAY, kind=LoanEventKind.WRITTEN_OFF, terms=1
    ),
    "Repayment": lambda: Repayment(id="x", account="a", on=DAY, amount=Decimal(10)),
    "Statement": lambda: Statement(id="x", account="a", on=DAY, due=DAY, amount=Decimal(10)),
    "Application": lambda: Application(id="x", on=DAY, institution="银行"),
    "LateMark": lambda: LateMark(id="x", on=DAY, days=1),
    "Income": lambda: Income(id="x", since=DAY, monthly=Decimal(1)),
    "Asset": lambda: Asset(id="x", on=DAY, name="n", kind=AssetKind.CAR, value=Decimal(1)),
    "ExternalScore": lambda: ExternalScore(
        id="x", on=DAY, name="n", value=Decimal(5), lowest=Decimal(1), highest=Decimal(9)
    ),
    "Note": lambda: Note(id="x", about="a", on=DAY, text="t"),
    "AccountRule": lambda: AccountRule(id="x", words="花呗", account="a"),
    "TableLayout": lambda: TableLayout(id="x", name="n", header=("日期",), mapping="{}"),
}

IMPOSSIBLE: list[tuple[str, str, Any, str]] = [
    ("Loan", "id", "", "empty"),
    ("Loan", "on", date(1969, 12, 31), "date_out_of_range"),
    ("Loan", "on", date(2200, 1, 1), "date_out_of_range"),
    ("Loan", "first_due", date(2200, 1, 1), "date_out_of_range"),
    ("Loan", "principal", Decimal(-1), "negative"),
    ("Loan", "principal", Decimal("0.001"), "not_money"),
    ("Loan", "principal", Decimal("NaN"), "not_money"),
    ("Loan", "principal", Decimal("Infinity"), "not_money"),
    ("Loan", "principal", Decimal(10) ** 13, "too_large"),
    ("Loan", "rate", Decimal("-0.1"), "negative"),
    ("Loan", "rate", Decimal("NaN"), "not_money"),
    ("Loan", "principal", Decimal(0), "empty"),
    ("Loan", "terms", 0, "out_of_range"),
    ("Loan", "terms", 601, "out_of_range"),
    ("Loan", "rate", Decimal(11), "out_of_range"),
    ("Loan", "first_due", BEFORE, "before_start"),
    ("Loan", "closed", BEFORE, "before_start"),
    ("FloatingLoan", "first_reset", BEFORE, "before_start"),
    ("FloatingLoan", "rate_unit", RateUnit.DAY, "not_yearly"),
    ("FloatingLoan", "spread", 5001, "out_of_range"),
    ("FloatingLoan", "spread", -5001, "out_of_range"),
    ("FloatingLoan", "reset_months", 0, "out_of_range"),
    ("FloatingLoan", "reset_months", 121, "out_of_range"),
    *(("FloatingLoan", field, None, "empty") for field in FLOATING),
    ("LprRate", "one_year", Decimal(3), "out_of_range"),
    ("LprRate", "five_years", Decimal("3.5"), "out_of_range"),
    ("Platform", "name_zh", "", "empty"),
    ("Platform", "due_day", 32, "day_of_month"),
    ("Account", "platform", "", "empty"),
    ("Account", "name", " ", "empty"),
    ("Account", "closed", BEFORE, "before_start"),
    ("Account", "grace_days", 32, "out_of_range"),
    ("Account", "due_day", 0, "day_of_month"),
    ("Account", "statement_day", 32, "day_of_month"),
    ("LimitEvent", "amount", None, "empty"),
    ("InstalmentOverride", "number", 0, "out_of_range"),
    ("LoanEvent", "terms", 601, "out_of_range"),
    ("Loan", "penalty", Decimal(11), "out_of_range"),
    ("Repayment", "amount", Decimal(0), "empty"),
    ("Repayment", "principal", Decimal(11), "too_large"),
    ("Statement", "due", BEFORE, "before_start"),
    ("Statement", "minimum", Decimal(11), "too_large"),
    ("Application", "institution", " ", "empty"),
    ("LateMark", "days", 0, "out_of_range"),
    ("LateMark", "settled", BEFORE, "before_start"),
    ("Income", "until", BEFORE, "before_start"),
    ("Asset", "name", "", "empty"),
    ("ExternalScore", "name", "", "empty"),
    ("ExternalScore", "value", Decimal(10), "out_of_range"),
    ("Note", "text", "\n", "empty"),
    ("AccountRule", "words", " ", "empty"),
    ("TableLayout", "header", (), "empty"),
]


@pytest.mark.parametrize(("record", "field", "value", "code"), IMPOSSIBLE)
def test_the_impossible_is_refused(record: str, field: str, value: Any, code: str):
    sound = MAKE[record]()

    with pytest.raises(InvalidRecordError) as raised:
        replace(sound, **{field: value})

    kind = type(sound).__name__
    assert (raised.value.record, raised.value.field, raised.value.code) == (kind, field, code)


def test_the_error_does_not_quote_what_was_typed():
    with pytest.raises(InvalidRecordError) as raised:
        replace(MAKE["Loan"](), principal=Decimal(-987654))

    assert "987654" not in str(raised.value)


def test_rates_may_have_any_number_of_digits():
    rate = Decimal("0.000383561643835616438356")

    assert replace(MAKE["Loan"](), rate=rate).rate == rate


def test_a_limit_of_zero_needs_no_amount():
    assert replace(MAKE["LimitEvent"](), change=LimitChange.ZERO, amount=None)


def test_a_record_never_changes():
    with pytest.raises(FrozenInstanceError):
        MAKE["Loan"]().id = "y"


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        (LoanEventKind.RATE_RESET, "rate"),
        (LoanEventKind.PREPAYMENT, "amount"),
        (LoanEventKind.HOLIDAY, "terms"),
    ],
)
def test_a_change_of_a_loan_says_what_it_needs(kind: LoanEventKind, field: str):
    with pytest.raises(InvalidRecordError) as raised:
        LoanEvent(id="x", loan="l", on=DAY, kind=kind)

    assert (raised.value.field, raised.value.code) == (field, "empty")
