"""A linear programme over columns that nobody has listed: the revised simplex method.

    minimise sum cost[j] x[j]  over x >= 0  with  sum column[j] x[j] (+ slack) = limits

with the basis inverse kept as rows of floats (Dantzig, Orchard-Hays 1954), and the entering column
asked for at the current prices (Gilmore and Gomory 1961). Some 2 m^2 multiplications a step for m
rows. Results are floats: whoever needs more checks them.
"""

from collections.abc import Iterator, Sequence
from operator import mul
from typing import Generic, TypeVar

T = TypeVar("T")

TOLERANCE = 1e-11
_PIVOT = 1e-9
_CLOSE = 1e-10


class Basis(Generic[T]):
    """The columns in use, one a row, with their values; ``None`` is a row's slack or nothing."""

    def __init__(self, limits: Sequence[float]) -> None:
        size = len(limits)
        self.limits = tuple(limits)
        self.columns: list[T | None] = [None] * size
        self.costs = [0.0] * size
        self.values = list(limits)
        self.prices = [0.0] * size
        self._entries: list[Sequence[float]] = [_unit(n, size) for n in range(size)]
        self._inverse = [_unit(n, size) for n in range(size)]

    def copy(self) -> "Basis[T]":
        """The same basis, to go on from."""
        twin: Basis[T] = Basis(self.limits)
        twin.columns, twin.costs = list(self.columns), list(self.costs)
        twin.values, twin.prices = list(self.values), list(self.prices)
        twin._entries = list(self._entries)
        twin._inverse = [list(row) for row in self._inverse]
        return twin

    def reprice(self, costs: Sequence[float]) -> None:
        """Take other costs for the columns in use."""
        self.costs = list(costs)
        size = len(costs)
        prices = [0.0] * size
        for cost, row in zip(costs, self._inverse, strict=True):
            if cost:
                prices = [p + cost * r for p, r in zip(prices, row, strict=True)]
        self.prices = prices

    def worth(self, entries: Sequence[float]) -> float:
        """What a column is worth at the prices; one that costs less than that is to enter."""
        return _product(self.prices, entries)

    def used(self, least: float) -> Iterator[tuple[T, float]]:
        """The columns in use with a value above some, and that value."""
        for column, value in zip(self.columns, self.values, strict=True):
            if column is not None and value > least:
                yield column, value

    def enter(self, column: T | None, entries: Sequence[float], cost: float) -> bool:
        """Use a column instead of the one that limits it; false when nothing does."""
        moved = [_product(row, entries) for row in self._inverse]
        leaving = self._leaving(moved)
        if leaving is None:
            return False
        reduced = cost - self.worth(entries)
        row = self._inverse[leaving]
        pivot = moved[leaving]
        row = [r / pivot for r in row]
        step = self.values[leaving] / pivot
        for n, by in enumerate(moved):
            if by and n != leaving:
                self._inverse[n] = [a - by * b for a, b in zip(self._inverse[n], row, strict=True)]
                self.values[n] = max(0.0, self.values[n] - by * step)
        self._inverse[leaving], self.values[leaving] = row, step
        self.prices = [p + reduced * r for p, r in zip(self.prices, row, strict=True)]
        self.columns[leaving], self.costs[leaving] = column, cost
        self._entries[leaving] = entries
        return True

    def _leaving(self, moved: Sequence[float]) -> int | None:
        """The row that reaches 0 first; of equals the one with the largest pivot."""
        best, found = (float("inf"), 0.0), None
        for n, by in enumerate(moved):
            if by > _PIVOT:
                key = (self.values[n] / by, -by)
                if key < best:
                    best, found = key, n
        return found

    def refresh(self) -> None:
        """Work the inverse, the values and the prices out anew, if errors have added up."""
        if self._error() < _CLOSE:
            return
        size = len(self.limits)
        rows = [[*(e[n] for e in self._entries), *_unit(n, size)] for n in range(size)]
        for n in range(size):
            best = max(range(n, size), key=lambda m: abs(rows[m][n]))
            rows[n], rows[best] = rows[best], rows[n]
            pivot = rows[n][n]
            rows[n] = [x / pivot for x in rows[n]]
            for m in range(size):
                by = rows[m][n]
                if m != n and by:
                    rows[m] = [a - by * b for a, b in zip(rows[m], rows[n], strict=True)]
        self._inverse = [row[size:] for row in rows]
        self.values = [max(0.0, _product(row, self.limits)) for row in self._inverse]
        self.reprice(self.costs)

    def _error(self) -> float:
        """By how much the columns in use miss the limits at most."""
        missed = list(self.limits)
        for entries, value in zip(self._entries, self.values, strict=True):
            if value:
                missed = [m - value * entry for m, entry in zip(missed, entries, strict=True)]
        return max(map(abs, missed))


def _unit(at: int, size: int) -> list[float]:
    return [1.0 if n == at else 0.0 for n in range(size)]


def _product(one: Sequence[float], other: Sequence[float]) -> float:
    return float(sum(map(mul, one, other)))
