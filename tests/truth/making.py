"""A life being written down: seeded dice, and records with names of their own."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any, TypeVar

from credittracker.book.dates import add_months
from credittracker.book.records import Record

T = TypeVar("T")
R = TypeVar("R", bound=Record)
D = Decimal
CENT = D("0.01")


class Maker:
    """Writes one life from ``start`` to ``end``; the same seed writes the same life."""

    def __init__(self, seed: int, start: date, end: date) -> None:
        self.dice = Random(seed)  # noqa: S311 - the same life every time
        self.start, self.end = start, end
        self.records: list[Record] = []
        self._named = 0

    def add(self, kind: type[R], /, **values: Any) -> R:
        """One more record."""
        self._named += 1
        made = kind(id=f"{kind.__name__[:2].lower()}{self._named}", **values)
        self.records.append(made)
        return made

    def replace(self, old: Record, new: Record) -> None:
        """Another record in the place of one."""
        self.records[self.records.index(old)] = new

    def chance(self, share: float) -> bool:
        """Whether something that happens so often happens."""
        return self.dice.random() < share

    def pick(self, some: Sequence[T]) -> T:
        """One of some."""
        return self.dice.choice(some)

    def whole(self, least: int, most: int) -> int:
        """A whole number."""
        return self.dice.randint(least, most)

    def yuan(self, least: int, most: int) -> Decimal:
        """An amount: often round, sometimes to the cent."""
        if self.chance(0.5):
            return D(self.dice.randint(least, most))
        return max(CENT, D(self.dice.randint(least * 100, most * 100)) / 100)

    def day(self, first: date | None = None, last: date | None = None) -> date:
        """A day of the life, more often than not an awkward one."""
        first = first or self.start
        last = max(first, last or self.end)
        found = first + timedelta(self.dice.randint(0, (last - first).days))
        if self.chance(0.2):
            found = min(last, max(first, add_months(found.replace(day=1), 1) - timedelta(1)))
        return found

    def months(self, first: date) -> list[date]:
        """The same day of every month from one on, to the end of the life."""
        count = (self.end.year - first.year) * 12 + self.end.month - first.month + 1
        return [d for n in range(count) if (d := add_months(first, n)) <= self.end]


def split(dice: Random, amount: Decimal) -> tuple[Decimal, Decimal]:
    """An amount in two parts of at least a cent, or the whole and nothing."""
    cents = int(amount * 100)
    first = dice.randint(1, cents - 1) if cents > 1 else cents
    return D(first) / 100, D(cents - first) / 100
