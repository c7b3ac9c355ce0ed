"""Short words for loans in tests."""

from datetime import date
from decimal import Decimal

from credittracker.book.accounts import DayCount, Method, RateUnit
from credittracker.book.borrowing import AfterPrepaying, Loan, LoanEvent, LoanEventKind
from credittracker.loans.rounding import Rounding
from credittracker.loans.schedule import schedule

D = Decimal
TAKEN = date(2024, 1, 1)


def loan(principal: int | str, **values) -> Loan:
    """A loan taken on the first day of 2024 unless told otherwise."""
    return Loan(principal=D(principal), **{"id": "l", "account": "a", "on": TAKEN, **values})


def mortgage(principal: int | str, annual: str = "0.049", terms: int = 360, **values) -> Loan:
    """A loan at an annual rate."""
    return loan(principal, rate=D(annual), terms=terms, **values)


def fee_loan(principal: int | str, fee: str | Decimal, terms: int) -> Loan:
    """A card or pay-later instalment with a fee each term on the first principal."""
    return loan(
        principal,
        rate=D(fee),
        terms=terms,
        rate_unit=RateUnit.FEE_PER_TERM,
        method=Method.INSTALMENT_FEE,
    )


def daily_loan(principal: int | str, rate: str, terms: int, **values) -> Loan:
    """A loan at a daily rate."""
    given = {"day_count": DayCount.ACTUAL_360, "method": Method.DAILY, **values}
    return loan(principal, rate=D(rate), rate_unit=RateUnit.DAY, terms=terms, **given)


def prepayment(on: date, amount: int | str, **values) -> LoanEvent:
    """Principal given back early."""
    return event(LoanEventKind.PREPAYMENT, on, amount=D(amount), **values)


def event(kind: LoanEventKind, on: date, **values) -> LoanEvent:
    """Anything that happened to the loan."""
    return LoanEvent(id=f"{kind}-{on}", loan="l", on=on, kind=kind, **values)


def exactly(of: Loan, *events: LoanEvent):
    """The schedule as published calculators round it."""
    return schedule(of, (), events, rounding=Rounding.EXACT_BALANCE)


def total(rows, part: str) -> Decimal:
    """A column's sum."""
    return sum((getattr(r, part) for r in rows), D("0.00"))


LOWER = AfterPrepaying.LOWER
