"""Book files for tests: small books, opened and written."""

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment
from credittracker.store.database import Database

DAY = date(2026, 1, 31)
NOW = datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001 - the person's own clock


def some_book(loans: int = 3) -> Book:
    """An account, some loans on it, and a repayment of the first."""
    account = Account(id="a", platform="huabei", name="花呗", kind=AccountKind.PAY_LATER)
    many = [Loan(id=f"l{n}", account="a", on=DAY, principal=Decimal(n + 1)) for n in range(loans)]
    paid = Repayment(id="r", account="a", loan="l0", on=DAY, amount=Decimal("1.01"))
    return Book().with_records(account, *many, paid)


def quiet(_done: int, _total: int) -> None:
    """Nobody watches."""


def no_copy() -> None:
    """No backup before a migration."""


def open_database(path: Path) -> Database:
    return Database(path, no_copy)


def write_book(path: Path, book: Book) -> Path:
    """A closed file that holds a Book."""
    opened = open_database(path)
    opened.save(opened.load(), book, quiet)
    opened.close()
    return path
