"""Accounts with a loan each, in short words."""

from decimal import Decimal

from credittracker.advice.debts import OwnTerms
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


def say(pane, name, **terms):
    """Say what is known of a debt."""
    debt = next(d for d in pane.found.debts if pane.answer.seen.name(d) == name)
    pane.take_terms(debt, OwnTerms(**terms))


def card(pane, rule, what):
    """What a card of the pane says."""
    return pane.answer.cards[rule].values[what].text()
