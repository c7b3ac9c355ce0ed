"""The ways in which one debt can be paid off, and the cheapest of them at given prices.

A *schedule* of a debt clears it in a month ``k``: in every month before it at least what is asked
is paid, and the rest whenever it is cheapest. With a price on the money of each month, the
cheapest schedule that clears in ``k`` pays exactly what is asked before ``k``, and the rest in one
month, or in ``k`` as far as no penalty is due there: all others are mixtures of such schedules.
Hence one pass over the months finds the cheapest for every ``k``.

Floats: whoever uses this to bound a cost errs by rounding only, some 1e-12 of the debt.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import mul
from typing import NamedTuple

from credittracker.advice.payoff import DUST, Debt


class Window(NamedTuple):
    """The months in which a debt may be cleared, both included."""

    first: int
    last: int


class Terms:
    """A debt's figures for months 1 to ``months`` (index 0 is month 1); amounts over ``unit``."""

    def __init__(self, debt: Debt, months: int, unit: float) -> None:
        span = range(1, months + 1)
        rates = (1 + float(debt.rate_in(t)) for t in span)
        self.growth: tuple[float, ...] = tuple(accumulate(rates, mul))
        """What one yuan owed today has become by the payment of a month."""
        last = len(debt.asked) - 1
        self.asked = tuple(float(debt.asked[min(t - 1, last)]) / unit for t in span)
        self.dearer = tuple(1 + float(debt.penalty_in(t)) for t in span)
        """What has to be spent to pay a yuan beyond the asked."""
        self.balance = float(debt.balance) / unit
        self.ends = debt.ends
        self.window = Window(1, self._last_month(months))

    def _last_month(self, months: int) -> int:
        """The month in which the asked alone clears the debt, if it is one of these."""
        left = self.balance
        for month in range(1, months + 1):
            left -= self.asked[month - 1] / self.growth[month - 1]
            if left <= float(DUST) * self.balance or month == self.ends:
                return month
        return months

    def free(self, month: int, left: float) -> float:
        """What of a balance can be paid without penalty in its last month, in today's yuan."""
        if month == self.ends:
            return left
        return min(left, self.asked[month - 1] / self.growth[month - 1])


@dataclass(frozen=True, slots=True)
class Schedule:
    """One way to pay a debt off: cleared in ``month``, what is ``paid`` and ``spent`` each month.

    ``total`` is all that is spent.
    """

    debt: int
    month: int
    paid: tuple[float, ...]
    spent: tuple[float, ...]

    @property
    def total(self) -> float:
        """All that is spent."""
        return sum(self.spent)


class Choice(NamedTuple):
    """The cheapest schedule of a window: what it costs at the prices, and how it is made."""

    cost: float
    month: int
    rest_in: int


def cheapest(terms: Terms, window: Window, prices: Sequence[float]) -> Choice:
    """The cheapest schedule at a price for the money of each month."""
    best = Choice(float("inf"), window.last, window.last)
    left, base, unit, at = terms.balance, 0.0, float("inf"), 0
    for month in range(1, window.last + 1):
        n = month - 1
        here = prices[n] * terms.growth[n]
        dear = here * terms.dearer[n]
        if dear < unit:
            unit, at = dear, month
        if month >= window.first:
            free = terms.free(month, left) if here < unit else 0.0
            cost = base + here * free + unit * (left - free) if free else base + unit * left
            if cost < best.cost:
                best = Choice(cost, month, at)
        base += prices[n] * terms.asked[n]
        left -= terms.asked[n] / terms.growth[n]
    return best


def schedule(debt: int, terms: Terms, prices: Sequence[float], choice: Choice) -> Schedule:
    """The schedule that was chosen at these prices."""
    month, last = choice.month, choice.month - 1
    paid = [*terms.asked[:last], *(0.0 for _ in range(last, len(prices)))]
    left = terms.balance - sum(p / g for p, g in zip(paid, terms.growth, strict=True))
    spent = list(paid)
    at = choice.rest_in - 1
    dear = prices[at] * terms.growth[at] * terms.dearer[at]
    if prices[last] * terms.growth[last] < dear:
        free = terms.free(month, left)
        paid[last] += free * terms.growth[last]
        spent[last] += free * terms.growth[last]
        left -= free
    paid[at] += left * terms.growth[at]
    spent[at] += left * terms.growth[at] * terms.dearer[at]
    return Schedule(debt, month, tuple(paid), tuple(spent))
