"""Paying off debts as a linear programme, once it is said in which months each may be cleared.

Its columns are whole schedules of one debt (``schedules``), mixed so that every debt is paid off
once and no more is spent by the end of any month than there was (Dantzig and Wolfe 1960). Its
prices give a Lagrangian bound: each debt takes its cheapest schedule, and what all the money is
worth is taken off. That is a lower bound whatever the prices are (Geoffrion 1974), so no bound
depends on how well the programme was solved.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate
from typing import TypeAlias

from credittracker.advice.payoff import Debt, Split
from credittracker.advice.schedules import Choice, Schedule, Terms, Window, cheapest, schedule
from credittracker.advice.simplex import TOLERANCE, Basis

Windows: TypeAlias = tuple[Window, ...]
"""For each debt the months in which it may be cleared."""

USUAL = 1e3
DEAR = 1e6
"""What a schedule that is not allowed costs more, over all that is owed."""
_WEIGHT = 1e-9
_STEPS = 20_000


@dataclass(frozen=True, slots=True)
class Plan:
    """Payments beyond the asked by debt and month, each debt's last month, and the cash kept."""

    beyond: tuple[list[float], ...]
    last: tuple[int, ...]
    saved: list[float]

    def choose(self, month: int, owed: Sequence[Decimal]) -> Split:
        """What is wanted in a month; in the last one all that is left."""
        return {
            debt: left if month >= self.last[debt] else Decimal(self.beyond[debt][month - 1])
            for debt, left in enumerate(owed)
            if month >= self.last[debt] or self.beyond[debt][month - 1] > 0
        }


class Programme:
    """The programme of some debts. Amounts are over all that is owed, so that they are about 1."""

    def __init__(self, debts: Sequence[Debt], budget: Decimal, months: int) -> None:
        self._months = months
        self._unit = float(sum(debt.balance for debt in debts))
        self._money = float(budget) / self._unit
        self._terms = [Terms(debt, months, self._unit) for debt in debts]
        self.windows: Windows = tuple(terms.window for terms in self._terms)

    def start(self) -> Basis[Schedule]:
        """Every debt is cleared by nothing in month 0, which no window allows."""
        limits = [self._money * (n + 1) for n in range(self._months)]
        basis: Basis[Schedule] = Basis([*limits, *(1.0 for _ in self._terms)])
        nothing = (0.0,) * self._months
        for n in range(len(self._terms)):
            basis.columns[self._months + n] = Schedule(n, 0, nothing, nothing)
        return basis

    def bound(self, prices: Sequence[float]) -> float:
        """What no course costs less than, by some falling prices of the months' money."""
        prices = [*prices, *(1.0 for _ in range(self._months - len(prices)))][: self._months]
        duals = [a - b for a, b in zip(prices, [*prices[1:], 1.0], strict=True)]
        return self._bound(self._choices(self.windows, prices), duals)

    def solve(
        self,
        basis: Basis[Schedule],
        windows: Windows,
        dear: float,
        enough: Callable[[float], bool],
    ) -> float:
        """Mix the cheapest schedules; returns the best bound, once it is ``enough`` or final."""
        basis.reprice([_cost(column, windows, dear) for column in basis.columns])
        best = 0.0
        for _ in range(_STEPS):
            duals = [max(0.0, -p) for p in basis.prices[: self._months]]
            prices = [1 + d for d in accumulate(reversed(duals))][::-1]
            choices = self._choices(windows, prices)
            best = max(best, self._bound(choices, duals))
            close = TOLERANCE * dear / USUAL
            if enough(best) or not self._improve(basis, choices, prices, close):
                break
        return best

    def plan(self, basis: Basis[Schedule]) -> Plan:
        """The payments that a mix of schedules makes, in yuan."""
        beyond = [[-asked for asked in terms.asked] for terms in self._terms]
        last = [0] * len(self._terms)
        saved = list(basis.limits[: self._months])
        for column, weight in basis.used(0.0):
            mine = zip(beyond[column.debt], column.paid, strict=True)
            beyond[column.debt] = [b + weight * paid for b, paid in mine]
            last[column.debt] = max(last[column.debt], column.month)
            spent = zip(saved, accumulate(column.spent), strict=True)
            saved = [s - weight * out for s, out in spent]
        in_yuan = tuple([amount * self._unit for amount in mine] for mine in beyond)
        return Plan(in_yuan, tuple(last), [amount * self._unit for amount in saved])

    def sooner(self, plan: Plan) -> Plan:
        """The same plan with what costs no penalty paid as soon as there is cash kept for it."""
        beyond, saved = tuple(list(mine) for mine in plan.beyond), list(plan.saved)
        for terms, mine in zip(self._terms, beyond, strict=True):
            for at in range(1, self._months):
                for early in range(at):
                    if mine[at] <= 0 or terms.dearer[early] > 1:
                        continue
                    grown = terms.growth[at] / terms.growth[early]
                    moved = min(mine[at] / grown, *saved[early:at])
                    if moved > 0:
                        mine[early] += moved
                        mine[at] -= moved * grown
                        saved[early:at] = [cash - moved for cash in saved[early:at]]
        return Plan(beyond, plan.last, saved)

    def _choices(self, windows: Windows, prices: Sequence[float]) -> list[Choice]:
        return [cheapest(t, w, prices) for t, w in zip(self._terms, windows, strict=True)]

    def _bound(self, choices: Sequence[Choice], duals: Sequence[float]) -> float:
        worth = sum(dual * self._money * (n + 1) for n, dual in enumerate(duals))
        return (sum(choice.cost for choice in choices) - worth - 1) * self._unit

    def _improve(
        self,
        basis: Basis[Schedule],
        choices: Sequence[Choice],
        prices: Sequence[float],
        close: float,
    ) -> bool:
        """Use what is cheaper than what is in use; false when nothing is."""
        moved = False
        worst = max(range(self._months), key=lambda n: basis.prices[n])
        if basis.prices[worst] > close:
            unit = [1.0 if n == worst else 0.0 for n in range(len(basis.limits))]
            moved = basis.enter(None, unit, 0.0)
        for n, choice in enumerate(choices):
            column = schedule(n, self._terms[n], prices, choice)
            chosen = (1.0 if m == n else 0.0 for m in range(len(self._terms)))
            entries = [*accumulate(column.spent), *chosen]
            if column.total - basis.worth(entries) < -close:
                moved = basis.enter(column, entries, column.total) or moved
        return moved


def is_forbidden(basis: Basis[Schedule], windows: Windows) -> bool:
    """Whether something is used that the windows do not allow."""
    return any(not _fits(column, windows) for column, _ in basis.used(_WEIGHT))


def halves(basis: Basis[Schedule], windows: Windows) -> list[Windows]:
    """The windows, with that of the debt whose last month is least settled cut in two."""
    months: dict[int, dict[int, float]] = {}
    for column, weight in basis.used(_WEIGHT):
        mine = months.setdefault(column.debt, {})
        mine[column.month] = mine.get(column.month, 0.0) + weight
    found = [(*_spread(mine), debt) for debt, mine in months.items() if len(mine) > 1]
    if not found:
        return []
    _, mean, debt = max(found)
    cut, window = min(int(mean), max(months[debt]) - 1), windows[debt]
    parts = (Window(window.first, cut), Window(cut + 1, window.last))
    return [(*windows[:debt], part, *windows[debt + 1 :]) for part in parts]


def _spread(weights: dict[int, float]) -> tuple[float, float]:
    """How far months lie apart, and their mean."""
    total = sum(weights.values())
    mean = sum(month * weight for month, weight in weights.items()) / total
    return sum(abs(month - mean) * weight for month, weight in weights.items()), mean


def _cost(column: Schedule | None, windows: Windows, dear: float) -> float:
    if column is None:
        return 0.0
    return column.total + (0.0 if _fits(column, windows) else dear)


def _fits(column: Schedule, windows: Windows) -> bool:
    window = windows[column.debt]
    return window.first <= column.month <= window.last
