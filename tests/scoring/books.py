"""Books for the score: one account that pays monthly, made better or worse in one way."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment
from credittracker.book.person import (
    Application,
    Asset,
    AssetKind,
    FactKind,
    Income,
    ProfileFact,
)
from credittracker.loans.schedule import schedule

D = Decimal
ON = date(2026, 6, 15)


def payer(late: dict[int, int] | None = None, *, terms: int = 24, unpaid: int = 0) -> Book:
    """Somebody with one loan; ``late`` gives days late by instalment, the last may be unpaid."""
    account = Account(
        id="a",
        platform="jiebei",
        name="借呗",
        kind=AccountKind.REVOLVING_LINE,
        opened=date(2023, 1, 5),
    )
    loan = Loan(
        id="l",
        account="a",
        on=date(2025, 1, 10),
        principal=D(24000),
        terms=terms,
        rate=D("0.12"),
        purpose="daily",
    )
    granted = LimitEvent(
        id="g", account="a", on=date(2023, 1, 5), change=LimitChange.GRANTED, amount=D(60000)
    )
    rows = [r for r in schedule(loan) if r.due < ON]
    paid = [
        Repayment(
            id=f"r{r.number}",
            account="a",
            loan="l",
            on=r.due + timedelta(days=(late or {}).get(r.number, 0)),
            amount=r.amount,
        )
        for r in rows[: len(rows) - unpaid]
    ]
    return Book().with_records(account, granted, loan, *paid)


def known(book: Book) -> Book:
    """The same person with everything else recorded, so that nothing is unknown."""
    return book.with_records(
        Income(id="i", since=date(2020, 1, 1), monthly=D(9000), verified=True),
        Asset(id="s", on=date(2026, 1, 1), name="savings", kind=AssetKind.SAVINGS, value=D(30000)),
        ProfileFact(id="f1", kind=FactKind.JOB_SINCE, on=date(2019, 3, 1)),
        ProfileFact(id="f2", kind=FactKind.APPLICATIONS_COMPLETE, on=ON),
    )


def application(number: int, days_ago: int) -> Application:
    """A hard inquiry by a lender of its own."""
    day = ON - timedelta(days=days_ago)
    return Application(id=f"app{number}", on=day, institution=f"Lender {number}")


def late_days() -> st.SearchStrategy[dict[int, int]]:
    """Some instalments paid some days late."""
    return st.dictionaries(st.integers(1, 16), st.integers(1, 120), max_size=6)
