"""What each loan has cost and will cost, for the door without a window.

JSON: amounts are decimal strings, rates are numbers as fractions a year, dates ISO; what is not
known is ``null``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from credittracker.book.accounts import Account
from credittracker.book.book import Book
from credittracker.book.money import ZERO
from credittracker.book.records import RecordId
from credittracker.services.loan_door import plain_flag
from credittracker.services.loan_reading import RATE_DIGITS, LoanReading, read_loans


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Yuan: what was paid, is owed, is late; cost so far and to come."""

    paid: Decimal = ZERO
    owed: Decimal = ZERO
    late: Decimal = ZERO
    cost_so_far: Decimal = ZERO
    cost_to_come: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class AccountCost:
    """An account's loans. ``sums`` leaves out loans that bills ask for: nobody told them apart."""

    account: Account
    loans: tuple[LoanReading, ...]

    @property
    def sums(self) -> Sums:
        """All loans together."""
        each = [sums_of(loan) for loan in self.loans if not loan.is_billed]
        return Sums(
            paid=sum((s.paid for s in each), ZERO),
            owed=sum((s.owed for s in each), ZERO),
            late=sum((s.late for s in each), ZERO),
            cost_so_far=sum((s.cost_so_far for s in each), ZERO),
            cost_to_come=sum((s.cost_to_come for s in each), ZERO),
        )


def sums_of(reading: LoanReading) -> Sums:
    """One loan's sums."""
    ledger = reading.ledger
    return Sums(
        paid=ledger.paid,
        owed=ledger.owed,
        late=ledger.overdue,
        cost_so_far=reading.cost_so_far,
        cost_to_come=reading.cost_to_come,
    )


def read_costs(book: Book, accounts: Iterable[RecordId], on: date) -> tuple[AccountCost, ...]:
    """The accounts that have loans, with what those cost."""
    found = (AccountCost(book.accounts[a], read_loans(book, a, on)) for a in accounts)
    return tuple(one for one in found if one.loans)


def cost_door(costs: Sequence[AccountCost], on: date) -> dict[str, Any]:
    """Every loan and every account's sums."""
    return {"date": on.isoformat(), "accounts": [_account(one) for one in costs]}


def _account(one: AccountCost) -> dict[str, Any]:
    return {
        "account": one.account.name,
        "id": one.account.id,
        "currency": one.account.currency,
        "loans": [_loan(loan) for loan in one.loans],
        "totals": _sums(one.sums),
    }


def _loan(reading: LoanReading) -> dict[str, Any]:
    loan, rates = reading.loan, reading.rates
    told = None if reading.is_billed else sums_of(reading)
    days = 0 if told is None else reading.ledger.days_past_due
    return {
        "loan": loan.id,
        "on": loan.on.isoformat(),
        "principal": str(loan.principal),
        "method": loan.method.value,
        "in_bills": reading.is_billed,
        **(dict.fromkeys(_NAMES) if told is None else _sums(told)),
        "days_past_due": days,
        "bucket": reading.ledger.bucket if days else "M0",
        "stated_rate": None if reading.stated is None else float(reading.stated),
        "simple_rate": None if rates is None else round(rates.simple, RATE_DIGITS),
        "compound_rate": None if rates is None else round(rates.compound, RATE_DIGITS),
        "flags": [plain_flag(flag) for flag in reading.flags],
    }


_NAMES = ("paid", "owed", "late", "cost_so_far", "cost_to_come")


def _sums(sums: Sums) -> dict[str, Any]:
    return {name: str(getattr(sums, name)) for name in _NAMES}
