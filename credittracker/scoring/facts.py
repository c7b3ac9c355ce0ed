"""What measures are taken from: the Book and its positions on a day, gathered once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from credittracker.book.book import Book
from credittracker.book.dates import add_months
from credittracker.book.person import FactKind, Income, ProfileFact
from credittracker.loans.dues import Due
from credittracker.loans.position import Position, positions


@dataclass(frozen=True, slots=True)
class Facts:
    """A Book seen on a day. ``positions`` counts only what had happened by then.

    Sums of money take accounts in the Book's own currency only: nothing is converted.
    """

    book: Book
    on: date
    positions: tuple[Position, ...] = field(default=())

    @property
    def own_currency(self) -> tuple[Position, ...]:
        """Positions of accounts in the Book's currency."""
        currency = self.book.info.currency
        return tuple(p for p in self.positions if p.account.currency == currency)

    @property
    def dues(self) -> tuple[Due, ...]:
        """Every due of every account that had fallen due by the day."""
        return tuple(d for p in self.positions for d in p.dues if d.due <= self.on)

    @property
    def uncovered(self) -> tuple[Position, ...]:
        """Accounts in use whose bills or repayment plan nobody recorded: lateness is unknown."""
        used = (p for p in self.positions if p.lent or p.repaid)
        return tuple(p for p in used if not p.dues or not p.exact)

    @property
    def unknown_balances(self) -> tuple[Position, ...]:
        """Open accounts in the Book's currency whose debt nothing says."""
        return tuple(p for p in self.own_currency if p.is_open and p.owed is None)

    def since(self, months: int) -> date:
        """The day a window of some months began (the day itself is still inside)."""
        return add_months(self.on, -months)

    def within(self, day: date, months: int) -> bool:
        """Whether a day lies in the last ``months`` months."""
        return self.since(months) < day <= self.on

    @property
    def incomes(self) -> tuple[Income, ...]:
        """Incomes that run on the day."""
        return tuple(
            i
            for i in self.book.incomes.values()
            if i.since <= self.on and (i.until is None or i.until >= self.on)
        )

    @property
    def monthly_income(self) -> Decimal | None:
        """Yuan a month, after tax; ``None`` when no income is recorded (or only 0)."""
        total = sum((i.monthly for i in self.incomes), Decimal(0))
        return total or None

    def latest_fact(self, kind: FactKind) -> ProfileFact | None:
        """The newest fact of a kind known by the day (an expiry may lie ahead)."""
        found = [f for f in self.book.facts.values() if f.kind is kind]
        if kind is not FactKind.ID_EXPIRES:
            found = [f for f in found if f.on <= self.on]
        return max(found, key=lambda f: f.on, default=None)


def facts_on(book: Book, on: date) -> Facts:
    """Gather what is known on a day."""
    return Facts(book, on, tuple(positions(book, on).values()))


def by_then(records: Mapping[str, Any], on: date) -> tuple[Any, ...]:
    """Dated records up to a day."""
    return tuple(r for r in records.values() if r.on <= on)
