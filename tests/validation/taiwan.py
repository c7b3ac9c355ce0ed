"""Taiwan's 30,000 card clients as Books, run through the whole engine.

Yeh & Lien (2009), UCI 350, CC BY 4.0: a limit, six monthly statuses, bills and payments (April
to September 2005), and whether the client defaulted in October. How a row becomes a Book:

* One credit card with the client's limit; amounts are taken as the Book's own currency.
* Everybody earns NT$ 33,000 a month. The file knows no income: this is a round **assumption**,
  a unit for "months of income", the same for all, so it ranks nobody; it does decide which
  steps of the card limits, repayments and debt service reach.
* ``BILL_AMT`` of a month is the bill of that month's last day and ``PAY_AMT`` of the next month
  pays it (bill = last bill - payment + purchases holds in the file). A credit balance is a bill
  of 0. A client who was never asked for anything got no bill: bills of 0 before the first real
  one are left out, so the engine says "unknown" and not "always on time".
* A bill is due on the 25th of the next month and payments come on the 15th. The file tells no
  minimum; the lender's status does: not late means the minimum was met, so it was no more than
  what was paid. Late in September means that a cent more than what was paid was asked.
* A status of n months late is a late mark of 30 n days, as a credit report prints one for the
  month; it holds until the next month's status.
* The Book is seen on 30 September. Sex, education, marriage and age never enter it.
"""

import csv
import gzip
from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import Repayment, Statement
from credittracker.book.person import Income, LateMark

ON = date(2005, 9, 30)
FIRST, LAST = 4, 9
MONTHLY_INCOME = Decimal(33000)
BEFORE = date(2005, 3, 31)
CENT = Decimal("0.01")
STATUSES = ("PAY_6", "PAY_5", "PAY_4", "PAY_3", "PAY_2", "PAY_0")
BILLS = tuple(f"BILL_AMT{n}" for n in range(6, 0, -1))
PAYMENTS = tuple(f"PAY_AMT{n}" for n in range(6, 0, -1))
LABEL = "default.payment.next.month"


class Client(NamedTuple):
    """A row's behaviour, by month from April to September; money in NT$."""

    limit: Decimal
    statuses: tuple[int, ...]
    bills: tuple[Decimal, ...]
    paid: tuple[Decimal, ...]


def client(row: Mapping[str, str]) -> Client:
    """A row of the file, oldest month first; a credit balance is a bill of 0."""
    return Client(
        limit=Decimal(row["LIMIT_BAL"]),
        statuses=tuple(int(row[name]) for name in STATUSES),
        bills=tuple(max(Decimal(0), Decimal(row[name])) for name in BILLS),
        paid=tuple(Decimal(row[name]) for name in PAYMENTS),
    )


def book(of: Client) -> Book:
    """The Book that the client could have kept."""
    card = Account(id="card", platform="card", name="Card", kind=AccountKind.CREDIT_CARD)
    granted = LimitEvent(
        id="limit", account="card", on=BEFORE, change=LimitChange.GRANTED, amount=of.limit
    )
    income = Income(id="income", since=BEFORE, monthly=MONTHLY_INCOME)
    return Book().with_records(card, granted, income, *_payments(of), *_bills(of), *_marks(of))


def _payments(of: Client) -> Iterator[Repayment]:
    for month, amount in enumerate(of.paid, FIRST):
        if amount > 0:
            on = date(2005, month, 15)
            yield Repayment(id=f"paid{month}", account="card", on=on, amount=amount)


def _bills(of: Client) -> Iterator[Statement]:
    asked = False
    for month, amount in enumerate(of.bills, FIRST):
        least = None if month == LAST else _least(of, month)
        owed = max(amount, least or Decimal(0))
        asked = asked or owed > 0
        if asked:
            yield Statement(
                id=f"bill{month}",
                account="card",
                on=date(2005, month, monthrange(2005, month)[1]),
                due=date(2005, month + 1, 25),
                amount=owed,
                minimum=least,
            )


def _least(of: Client, month: int) -> Decimal:
    """The minimum of a month's bill, as the status and the payment after it imply."""
    after = month + 1 - FIRST
    if month + 1 == LAST and of.statuses[after] > 0:
        return of.paid[after] + CENT
    return min(of.bills[month - FIRST], of.paid[after])


def _marks(of: Client) -> Iterator[LateMark]:
    """One mark a month of a late status; September's stands at its open bill."""
    for month, status in enumerate(of.statuses, FIRST):
        if status > 0:
            yield LateMark(
                id=f"late{month}",
                account="card",
                on=date(2005, month, 25 if month == LAST else 20),
                days=30 * status,
                settled=None if month == LAST else date(2005, month + 1, 20),
            )


def rows(path: Path) -> list[dict[str, str]]:
    """The file's rows."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
