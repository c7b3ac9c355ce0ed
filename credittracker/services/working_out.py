"""The calculator's first question: a loan of which one value is not known yet."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from credittracker.book.accounts import DayCount, Method, RateUnit
from credittracker.book.borrowing import Loan
from credittracker.book.money import ZERO
from credittracker.book.records import InvalidRecordError
from credittracker.loans.caps import Law
from credittracker.loans.rounding import Instalment, Rounding
from credittracker.loans.schedule import annual_rate, schedule
from credittracker.loans.solve import Deal, UnsolvableError, paid_down, solve
from credittracker.services.loan_door import Answer, answer_of

SOLVED = ("principal", "rate", "terms", "payment")
"""What an equal-payment loan is made of; any one follows from the three others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What is known of a loan; ``None`` is not known. A fee is taken off what is paid out.

    ``rate`` is what the lender states. With everything else given and the fee not known, it is
    read as the whole simple cost a year, and the fee is what makes it so.
    """

    principal: Decimal | None = None
    rate: Decimal | None = None
    unit: RateUnit = RateUnit.YEAR
    terms: int | None = None
    payment: Decimal | None = None
    fee: Decimal | None = None
    method: Method = Method.EQUAL_PAYMENT
    day_count: DayCount = DayCount.MONTHLY
    on: date
    first_due: date | None = None


@dataclass(frozen=True, slots=True)
class Worked:
    """The loan with nothing missing; ``found`` names the value that was worked out."""

    answer: Answer
    found: str

    @property
    def payment(self) -> Decimal:
        """The first payment."""
        return self.answer.rows[0].amount


def work_out(given: Given, law: Law) -> Worked:
    """Find the missing value. Raises ``UnsolvableError`` or ``InvalidRecordError``.

    Only equal payments can be solved backwards: with another method, the payment is found.
    """
    missing = [name for name in SOLVED if getattr(given, name) is None]
    if given.method is not Method.EQUAL_PAYMENT:
        if given.payment is not None or missing != ["payment"]:
            raise UnsolvableError("not_one_missing")
        return _answered(_loan(given), law, "payment")
    if not missing and given.fee is None:
        return _with_fee(given, law)
    if len(missing) != 1:
        raise UnsolvableError("not_one_missing")
    return _solved(given, law, missing[0])


def _solved(given: Given, law: Law, missing: str) -> Worked:
    deal = solve(
        Deal(
            principal=given.principal,
            rate=_yearly(given),
            terms=given.terms,
            payment=given.payment,
        )
    )
    full = replace(given, principal=deal.principal, terms=deal.terms)
    if missing == "rate":
        full = replace(full, rate=deal.rate, unit=RateUnit.YEAR)
    loan = _loan(full)
    rows = None
    if missing == "terms" and deal.principal and deal.payment:
        rows = paid_down(deal.principal, deal.rate or ZERO, deal.payment, given.on)
    return _answered(loan, law, missing, rows)


def _with_fee(given: Given, law: Law) -> Worked:
    """The fee that makes the loan cost the rate a year."""
    deal = Deal(principal=given.principal, terms=given.terms, payment=given.payment)
    fee = solve(replace(deal, rate=_yearly(given), fee=None)).fee
    loan = _loan(replace(given, rate=solve(deal).rate, unit=RateUnit.YEAR, fee=fee))
    return _answered(loan, law, "fee")


def _answered(
    loan: Loan,
    law: Law,
    found: str,
    rows: tuple[Instalment, ...] | None = None,
) -> Worked:
    shown = schedule(loan) if rows is None else rows
    return Worked(answer_of(loan, shown, law, Rounding.EACH_ROW), found)


def _yearly(given: Given) -> Decimal | None:
    """The stated rate as a fraction a year."""
    if given.rate is None:
        return None
    if given.unit is RateUnit.FEE_PER_TERM:
        raise InvalidRecordError("Loan", "method", "fee_method")
    probe = _loan(replace(given, principal=Decimal(1), terms=1))
    return annual_rate(probe)


def _loan(given: Given) -> Loan:
    by_fee = given.unit is RateUnit.FEE_PER_TERM
    if by_fee != (given.method is Method.INSTALMENT_FEE):
        raise InvalidRecordError("Loan", "method", "fee_method")
    return Loan(
        id="loan",
        account="none",
        on=given.on,
        principal=given.principal or ZERO,
        method=given.method,
        terms=given.terms or 0,
        rate=given.rate,
        rate_unit=given.unit,
        day_count=given.day_count,
        first_due=given.first_due,
        fee=given.fee or ZERO,
    )
