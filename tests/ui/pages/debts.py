"""Accounts with a loan each, in short words."""

from decimal import Decimal

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.borrowing import Loan
from tests.conftest import TODAY

D = Decimal


def account(name, kind=AccountKind.REVOLVING_LINE):
    return Account(id=name, platform="x", name=name, kind=kind)


def drawn(name, principal, rate="0.12", terms=10, **more):
    return Loan(
        id=f"l{name}", account=name, on=TODAY, principal=D(principal),
        rate=None if rate is None else D(rate), terms=terms, **more,
    )  # fmt: skip
