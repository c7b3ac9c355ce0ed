"""The cheapest order there is: no payments that obey the model of ``payoff`` cost less.

Once it is said in which month each debt is cleared, the cheapest payments are a linear programme
(``payoff_programme``); which months are best is found by branch and bound (Land and Doig 1960) over
windows of months. A result is proved by bounds that hold whatever the programme's prices are, and
its cost is worked out anew in decimals by ``follow``. Money may be kept for a later month, where a
penalty ends or more is asked.

Where rates never change and nothing is charged for paying early, one bound proves the avalanche.
Elsewhere, for n debts and T months, a step takes O(n T + (n + T)^2) and a node about n + T steps;
how many nodes there are has no good bound (minimums that end when a debt does make it a mixed
integer programme), in practice it is some ten.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from heapq import heappop, heappush
from itertools import count
from typing import TypeAlias

from credittracker.advice.payoff import (
    MOST_MONTHS,
    Course,
    Debt,
    Rule,
    Stuck,
    avalanche,
    follow,
    snowball,
)
from credittracker.advice.payoff_programme import (
    DEAR,
    USUAL,
    Plan,
    Programme,
    Windows,
    halves,
    is_forbidden,
)
from credittracker.advice.schedules import Schedule, Terms
from credittracker.advice.simplex import Basis

Tell: TypeAlias = Callable[[int, int], None]
"""Told how many of the known parts of the search are done; may raise to stop it."""

GAP = 1e-3
"""Yuan by which an order would have to be cheaper to be looked for: a tenth of a cent."""


@dataclass(frozen=True, slots=True)
class Optimum:
    """The cheapest course, and how many yuan cheaper another could be at most: under ``GAP``."""

    course: Course
    gap: float
    nodes: int


def _silently(_done: int, _known: int, /) -> None:
    """Nobody is watching."""


def side_by_side(
    debts: Sequence[Debt], budget: Decimal, tell: Tell = _silently
) -> Mapping[Rule, Course | Stuck]:
    """All orders with a sum a month. ``tell`` may raise to stop the search for the cheapest."""
    best = optimum(debts, budget, tell)
    return {
        Rule.SNOWBALL: snowball(debts, budget),
        Rule.AVALANCHE: avalanche(debts, budget),
        Rule.OPTIMUM: best.course if isinstance(best, Optimum) else best,
    }


def optimum(debts: Sequence[Debt], budget: Decimal, tell: Tell = _silently) -> Optimum | Stuck:
    """The cheapest course with a sum a month; ``Stuck`` when nothing comes to an end.

    A rule of thumb that costs no more (by ``GAP``) is taken as it is.
    """
    known = [rule(debts, budget) for rule in (avalanche, snowball)]
    courses = [course for course in known if isinstance(course, Course)]
    best = min(courses, key=lambda course: course.exact_cost, default=None)
    if best is not None and not best.months:
        return Optimum(best, 0.0, 0)
    if best is None and _is_hopeless(debts, budget):
        return _first_stuck(known)
    programme = Programme(debts, budget, _months(debts, courses))
    search = _Search(programme, partial(follow, debts, budget), best)
    if best is None or not search.is_proved(_prices(debts, best)):
        search.run(tell)
    if search.best is None:
        return _first_stuck(known)
    return Optimum(search.best, search.gap, search.nodes)


def _first_stuck(known: Sequence[Course | Stuck]) -> Stuck:
    return next(stuck for stuck in known if isinstance(stuck, Stuck))


def _is_hopeless(debts: Sequence[Debt], budget: Decimal) -> bool:
    """Whether it is plain that nothing ends: the first month asks too much, or all is too dear.

    No order leaves less owed than the avalanche where rates never change and nothing is asked.
    """
    asked = [debt.asked_in(1, debt.balance * (1 + debt.rate_in(1))) for debt in debts]
    easy = [
        Debt(balance=d.balance, rate=min(d.rate_in(1), d.rate), asked=(Decimal(0),)) for d in debts
    ]
    return sum(asked) > budget or isinstance(avalanche(easy, budget), Stuck)


def _months(debts: Sequence[Debt], courses: Sequence[Course]) -> int:
    """How many months a cheapest course can take.

    By the end of any course that ends, the money there was covers a cheapest one, too: only debts
    with a penalty can then be worth waiting for.
    """
    least = min((course.months for course in courses), default=0)
    waits = [debt for debt in debts if debt.penalty or not courses]
    return max([least, *(_last_month(debt, wait=bool(courses)) for debt in waits)])


def _last_month(debt: Debt, *, wait: bool) -> int:
    """The month in which the asked alone clears a debt, or in which a penalty is waited out."""
    most = MOST_MONTHS
    if wait and debt.penalty_months is not None:
        most = debt.penalty_months + 1
    return Terms(debt, most, 1.0).window.last


def _prices(debts: Sequence[Debt], course: Course) -> list[float]:
    """What money of each month is worth in a course: it saves interest where it goes last."""
    price, prices = 1.0, [1.0]
    beyond = {}
    for row in course.rows:
        debt = debts[row.debt]
        if row.owed and row.paid > debt.asked_in(row.month, row.owed + row.paid):
            beyond[row.month] = debt
    for month in range(course.months - 1, 0, -1):
        if month in beyond:
            price *= 1 + float(beyond[month].rate_in(month + 1))
        prices.append(price)
    return prices[::-1]


@dataclass(slots=True)
class _Node:
    """A part of what is possible, and the basis to go on from."""

    windows: Windows
    basis: Basis[Schedule]


class _Search:
    """Branch and bound, the most promising part first."""

    def __init__(
        self,
        programme: Programme,
        go: Callable[..., Course | Stuck],
        best: Course | None,
    ) -> None:
        self._programme, self._follow = programme, go
        self.best = best
        self._plan: Plan | None = None
        self.nodes = 0
        self._cost = float("inf") if best is None else float(best.exact_cost)
        self._least = float("inf")

    @property
    def gap(self) -> float:
        """By how much the best course could be beaten at most, in yuan."""
        return max(0.0, self._cost - self._least)

    def is_proved(self, prices: Sequence[float]) -> bool:
        """Whether some prices show at once that nothing is cheaper than the best."""
        bound = self._programme.bound(prices)
        if self._is_beaten(bound):
            self._least = bound
        return self._is_beaten(bound)

    def run(self, tell: Tell) -> None:
        """Search until nothing can be cheaper."""
        order = count()
        heap = [(0.0, next(order), _Node(self._programme.windows, self._programme.start()))]
        while heap:
            bound, _, node = heappop(heap)
            if self._is_beaten(bound):
                self._least = min(self._least, bound)
                continue
            self.nodes += 1
            watched = partial(tell, self.nodes, self.nodes + len(heap) + 1)
            for found, child in self._branch(node, bound, watched):
                heappush(heap, (found, next(order), child))
        self._pay_sooner()

    def _is_beaten(self, bound: float) -> bool:
        return bound >= self._cost - GAP

    def _branch(
        self, node: _Node, bound: float, tell: Callable[[], None]
    ) -> Iterator[tuple[float, _Node]]:
        """What is left to be looked at below a node, with its bound."""
        basis = node.basis.copy()
        basis.refresh()

        def enough(found: float) -> bool:
            tell()
            return self._is_beaten(found)

        for dear in (USUAL, DEAR):
            bound = max(bound, self._programme.solve(basis, node.windows, dear, enough))
            if self._is_beaten(bound) or not is_forbidden(basis, node.windows):
                break
        else:
            return  # no money for what is asked
        parts = []
        if not self._is_beaten(bound):
            self._try(self._programme.plan(basis))
            parts = halves(basis, node.windows)
        if not parts or self._is_beaten(bound):
            self._least = min(self._least, bound)
            return
        for windows in parts:
            yield bound, _Node(windows, basis)

    def _try(self, plan: Plan) -> None:
        """Follow a plan; keep its course if it is the cheapest so far."""
        course = self._follow(plan.choose)
        if isinstance(course, Course) and not self._is_beaten(float(course.exact_cost)):
            self.best, self._cost = course, float(course.exact_cost)
            self._plan = plan

    def _pay_sooner(self) -> None:
        """Keep no cash where it costs nothing to pay at once."""
        if self._plan is None:
            return
        course = self._follow(self._programme.sooner(self._plan).choose)
        if isinstance(course, Course) and float(course.exact_cost) <= self._cost + GAP:
            self.best = course
