"""The slow oracle, a day: a Book as it stands on one, each account looked at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from credittracker.book.book import Book
from credittracker.book.borrowing import Loan
from credittracker.book.dates import add_months
from credittracker.book.person import Application, ApplicationReason, Asset, FactKind
from tests.truth.accounts import Look, Seen

HARD = (ApplicationReason.LOAN, ApplicationReason.CREDIT_CARD, ApplicationReason.GUARANTEE)
TOLD_FOR = 3


class Value(NamedTuple):
    """A measure's value; for an unknown one what it is at best, if the Book shows that much."""

    value: Fraction | None = None
    bound: Fraction | None = None
    floor: Fraction | None = None


UNKNOWN = Value()


def known(value: Decimal | Fraction | int, *, sure: bool = True) -> Value:
    """A value to six places, halves to even; only a bound if it is not sure."""
    return Value(rounded(value)) if sure else Value(None, rounded(value))


def rounded(value: Decimal | Fraction | int) -> Fraction:
    """A number to six places, halves to even."""
    return Fraction(round(Fraction(value), 6))


def months_between(first: date, last: date) -> int:
    """Whole months: how often one can go on a month without passing the last day."""
    months = 0
    while add_months(first, months + 1) <= last:
        months += 1
    return months


@dataclass(frozen=True)
class Day:
    """A Book on a day."""

    book: Book
    on: date

    @cached_property
    def seen(self) -> list[Seen]:
        """Every account."""
        return [Look(self.book, a, self.on).seen() for a in self.book.accounts.values()]

    @property
    def own(self) -> list[Seen]:
        """Those in the Book's currency."""
        return [s for s in self.seen if s.account.currency == self.book.info.currency]

    def within(self, day: date, months: int) -> bool:
        """Whether a day lies in a window that ends today; the day it began is outside."""
        return add_months(self.on, -months) < day <= self.on

    @property
    def income(self) -> Fraction | None:
        """Money a month of the incomes that run."""
        total = Decimal(0)
        for one in self.book.incomes.values():
            if one.since <= self.on and (one.until is None or self.on <= one.until):
                total += one.monthly
        return Fraction(total) if total else None

    @property
    def things(self) -> list[Asset]:
        """What is owned: of each name the newest record."""
        newest: dict[str, Asset] = {}
        for asset in self.book.assets.values():
            if asset.on <= self.on:
                last = newest.get(asset.name)
                if last is None or asset.on >= last.on:
                    newest[asset.name] = asset
        return list(newest.values())

    @property
    def worth(self) -> Decimal:
        """What all of it is worth."""
        return sum((a.value for a in self.things), Decimal(0))

    def inquiries(self, months: int) -> list[Application]:
        """Hard inquiries, of those of one lender and reason within 14 days the newest."""
        every = self.book.applications.values()
        hard = [a for a in every if a.reason in HARD and self.within(a.on, months)]
        kept: list[Application] = []
        for one in sorted(hard, key=lambda a: a.on, reverse=True):
            same = [k for k in kept if (k.institution, k.reason) == (one.institution, one.reason)]
            if all((k.on - one.on).days > 14 for k in same):
                kept.append(one)
        return kept

    @property
    def all_inquiries(self) -> bool:
        """Whether the person said, not long ago, that every application is here."""
        told = [f for f in self.book.facts.values() if f.kind is FactKind.APPLICATIONS_COMPLETE]
        return any(self.on <= add_months(f.on, TOLD_FOR) for f in told)

    def drawn(self, months: int) -> list[Loan]:
        """Loans taken in the last months."""
        return [x for x in self.book.loans.values() if self.within(x.on, months)]

    def lent(self, loans: Iterable[Loan]) -> Decimal:
        """What some loans brought, in the Book's currency."""
        own = {s.account.id for s in self.own}
        return sum((x.principal for x in loans if x.account in own), Decimal(0))

    @property
    def owed(self) -> Decimal:
        """All that is owed in the Book's currency, as far as known."""
        return sum((s.owed or Decimal(0) for s in self.own), Decimal(0))

    @property
    def all_debts(self) -> bool:
        """Whether every open account of the Book's currency says what is owed."""
        return not any(s.is_open and s.owed is None for s in self.own)
