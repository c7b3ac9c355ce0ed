"""What measures are taken from: the Book and its positions on a day, gathered once."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from operator import attrgetter
from typing import Generic, Protocol, TypeVar

from credittracker.book.book import Book
from credittracker.book.borrowing import Loan
from credittracker.book.dates import add_months
from credittracker.book.money import ZERO
from credittracker.book.person import (
    Application,
    Asset,
    FactKind,
    Income,
    LateMark,
    ProfileFact,
)
from credittracker.book.records import RecordId
from credittracker.loans.dues import Due
from credittracker.loans.position import Position, positions
from credittracker.scoring.late import Late, late_payments


class HasDay(Protocol):
    """A record with a day."""

    @property
    def on(self) -> date:
        """The day."""


R = TypeVar("R", bound=HasDay)


class Dated(Generic[R]):
    """Records in the order of their days, so that a window is found without reading them all."""

    def __init__(self, records: Iterable[R]) -> None:
        self._records = sorted(records, key=attrgetter("on"))
        self._days = [r.on for r in self._records]

    def upto(self, on: date) -> list[R]:
        """Those up to a day."""
        return self._records[: bisect_right(self._days, on)]

    def between(self, after: date, on: date) -> list[R]:
        """Those after a day, up to another."""
        return self._records[bisect_right(self._days, after) : bisect_right(self._days, on)]


class Person:
    """What a Book knows beside the accounts, in order: the same for every day that is asked."""

    def __init__(self, book: Book) -> None:
        self.currency = book.info.currency
        self.loans: Dated[Loan] = Dated(book.loans.values())
        self.applications: Dated[Application] = Dated(book.applications.values())
        self.late_marks: Dated[LateMark] = Dated(book.late_marks.values())
        self.assets: Dated[Asset] = Dated(book.assets.values())
        self.incomes: tuple[Income, ...] = tuple(book.incomes.values())
        self.facts: tuple[ProfileFact, ...] = tuple(book.facts.values())


@dataclass(frozen=True)
class Facts:
    """A Book seen on a day. ``positions`` counts only what had happened by then.

    Sums of money take accounts in the Book's own currency only: nothing is converted.
    """

    book: Book
    person: Person = field(compare=False, repr=False)
    on: date
    positions: tuple[Position, ...]

    @cached_property
    def own_currency(self) -> tuple[Position, ...]:
        """Positions of accounts in the Book's currency."""
        return tuple(p for p in self.positions if p.account.currency == self.person.currency)

    @property
    def owed(self) -> Decimal:
        """Principal owed over all accounts in the Book's currency, as far as known."""
        return sum((p.owed for p in self.own_currency if p.owed is not None), ZERO)

    def position(self, account: RecordId) -> Position:
        """The position of an account of the Book."""
        return next(p for p in self.positions if p.account.id == account)

    @property
    def dues(self) -> Iterator[Due]:
        """The dues of every account that had fallen due by the day and can still matter."""
        return (d for p in self.positions for d in p.dues if d.due <= self.on)

    @cached_property
    def late(self) -> tuple[Late, ...]:
        """Every late payment still on file by the day."""
        return late_payments(self.dues, self.person.late_marks.upto(self.on), self.on)

    @cached_property
    def has_fallen_due(self) -> bool:
        """Whether anything was due by the day, so that lateness can be judged."""
        return any(p.has_fallen_due for p in self.positions)

    @cached_property
    def uncovered(self) -> tuple[Position, ...]:
        """Accounts in use whose bills or repayment plan nobody recorded: lateness is unknown."""
        used = (p for p in self.positions if p.lent or p.repaid)
        return tuple(p for p in used if not p.has_dues or not p.exact)

    @property
    def unknown_balances(self) -> tuple[Position, ...]:
        """Open accounts in the Book's currency whose debt nothing says."""
        return tuple(p for p in self.own_currency if p.is_open and p.owed is None)

    def since(self, months: int) -> date:
        """The day a window of some months began (the day itself is outside)."""
        return add_months(self.on, -months)

    def within(self, day: date, months: int) -> bool:
        """Whether a day lies in the last ``months`` months."""
        return self.since(months) < day <= self.on

    def window(self, records: Dated[R], months: int) -> list[R]:
        """The records of the last ``months`` months."""
        return records.between(self.since(months), self.on)

    @property
    def incomes(self) -> tuple[Income, ...]:
        """Incomes that run on the day."""
        return tuple(
            i
            for i in self.person.incomes
            if i.since <= self.on and (i.until is None or i.until >= self.on)
        )

    @cached_property
    def monthly_income(self) -> Decimal | None:
        """Yuan a month, after tax; ``None`` when no income is recorded (or only 0)."""
        total = sum((i.monthly for i in self.incomes), Decimal(0))
        return total or None

    def latest_fact(self, kind: FactKind) -> ProfileFact | None:
        """The newest fact of a kind known by the day (an expiry may lie ahead)."""
        found = [f for f in self.person.facts if f.kind is kind]
        if kind is not FactKind.ID_EXPIRES:
            found = [f for f in found if f.on <= self.on]
        return max(found, key=lambda f: f.on, default=None)


def facts_on(book: Book, on: date) -> Facts:
    """Gather what is known on a day."""
    return Facts(book, Person(book), on, tuple(positions(book, on).values()))
