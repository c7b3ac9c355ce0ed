"""The loan calculator: what a loan costs, without a book.

JSON: amounts are decimal strings, rates are numbers as fractions a year, dates ISO.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from credittracker.book.accounts import DayCount, Method, RateUnit
from credittracker.book.borrowing import Loan
from credittracker.book.money import ZERO, to_cents
from credittracker.book.records import InvalidRecordError
from credittracker.loans.caps import Flag, Law, Lender, flags
from credittracker.loans.rates import Rates
from credittracker.loans.rounding import Instalment, Rounding
from credittracker.loans.schedule import schedule
from credittracker.loans.true_cost import true_rates
from credittracker.services.catalogue import load_lpr

BASES: Mapping[str, DayCount] = MappingProxyType(
    {
        "monthly": DayCount.MONTHLY,
        "30-360": DayCount.THIRTY_360,
        "actual-360": DayCount.ACTUAL_360,
        "actual-365": DayCount.ACTUAL_365,
        "actual-actual": DayCount.ACTUAL_ACTUAL,
    }
)
HIGHEST: Mapping[RateUnit, Decimal] = MappingProxyType(
    {
        RateUnit.YEAR: Decimal(2),
        RateUnit.DAY: Decimal("0.05"),
        RateUnit.FEE_PER_TERM: Decimal("0.5"),
    }
)
"""A higher rate is a percentage that somebody forgot to mark as one (4.9 for 4.9 %)."""
RATE_DIGITS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A loan somebody asks about; words as the door spells them."""

    principal: Decimal
    rate: Decimal
    unit: RateUnit
    terms: int
    on: date
    today: date
    method: str | None = None
    first_due: date | None = None
    fee: Decimal = ZERO
    basis: str = "monthly"
    rounding: str = "exact-balance"
    lender: str = "licensed"


@dataclass(frozen=True, slots=True)
class Answer:
    """The loan, its instalments in cents, its true rates and the legal lines it crosses."""

    loan: Loan
    rounding: Rounding
    rows: tuple[Instalment, ...]
    rates: Rates
    flags: tuple[Flag, ...]

    @property
    def total(self) -> Decimal:
        """Everything paid back."""
        return sum((r.amount for r in self.rows), ZERO)

    @property
    def interest(self) -> Decimal:
        """All interest."""
        return sum((r.interest for r in self.rows), ZERO)

    @property
    def fees(self) -> Decimal:
        """All fees, also the one taken off what was paid out."""
        return sum((r.fee for r in self.rows), self.loan.fee)

    @property
    def received(self) -> Decimal:
        """What reaches the person."""
        return self.loan.principal - self.loan.fee


def answer(question: Question) -> Answer:
    """Work out a loan. Raises ``InvalidRecordError`` for what cannot be."""
    loan = _loan(question)
    rounding = Rounding(question.rounding.replace("-", "_"))
    law = Law(Lender(question.lender.replace("-", "_")), load_lpr(), question.today)
    return answer_of(loan, schedule(loan, rounding=rounding), law, rounding)


def answer_of(loan: Loan, rows: tuple[Instalment, ...], law: Law, rounding: Rounding) -> Answer:
    """What a loan and its instalments come to, and which lines of a lender's law they cross.

    Raises ``InvalidRecordError`` where no rate can be told.
    """
    if loan.fee >= loan.principal:
        raise InvalidRecordError("Loan", "fee", "too_large")
    rates = true_rates(loan, rows)
    if rates is None:
        raise InvalidRecordError("Loan", "rate", "out_of_range")
    crossed = flags(round(rates.simple, RATE_DIGITS), loan.on, law)
    return Answer(loan, rounding, rows, rates, crossed)


def loan_door(found: Answer) -> dict[str, Any]:
    """The answer for other programs; ``payment`` is the first instalment."""
    return {
        "principal": str(to_cents(found.loan.principal)),
        "received": str(to_cents(found.received)),
        "method": found.loan.method.value,
        "basis": found.loan.day_count.value,
        "rounding": found.rounding.value,
        "payment": str(found.rows[0].amount),
        "total": str(found.total),
        "interest": str(found.interest),
        "fees": str(found.fees),
        "simple_rate": round(found.rates.simple, RATE_DIGITS),
        "compound_rate": round(found.rates.compound, RATE_DIGITS),
        "flags": [plain_flag(flag) for flag in found.flags],
        "schedule": [_row(row) for row in found.rows],
    }


def _loan(question: Question) -> Loan:
    if question.rate > HIGHEST[question.unit]:
        raise InvalidRecordError("Loan", "rate", "not_a_fraction")
    by_fee = question.unit is RateUnit.FEE_PER_TERM
    usual = Method.INSTALMENT_FEE if by_fee else Method.EQUAL_PAYMENT
    method = usual if question.method is None else Method(question.method.replace("-", "_"))
    if by_fee != (method is Method.INSTALMENT_FEE):
        raise InvalidRecordError("Loan", "method", "fee_method")
    return Loan(
        id="loan",
        account="none",
        on=question.on,
        principal=question.principal,
        method=method,
        terms=question.terms,
        rate=question.rate,
        rate_unit=question.unit,
        day_count=BASES[question.basis],
        first_due=question.first_due,
        fee=question.fee,
    )


def _row(row: Instalment) -> dict[str, Any]:
    return {
        "number": row.number,
        "due": row.due.isoformat(),
        "payment": str(row.amount),
        "principal": str(row.principal),
        "interest": str(row.interest),
        "fee": str(row.fee),
        "balance": str(row.balance),
    }


def plain_flag(flag: Flag) -> dict[str, Any]:
    """A legal line that is crossed, for other programs."""
    line = flag.line
    return {
        "code": line.code,
        "rate": str(flag.rate),
        "standing": flag.standing.value,
        "since": line.since.isoformat(),
        "until": None if line.until is None else line.until.isoformat(),
        "source": line.source,
        "grade": line.grade,
    }
