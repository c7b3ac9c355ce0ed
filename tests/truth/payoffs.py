"""Random debts, and the cheapest way to pay them off as a mixed integer programme for HiGHS.

Nothing here is the engine's but what a debt is and when it is asked for: rates, asked amounts and
penalties are read month by month. A binary says whether a debt is still asked for in full after a
month; balances, payments, what is beyond the asked and the cash kept are the other variables.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from random import Random
from typing import NamedTuple

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from credittracker.advice.cheapest_payoff import side_by_side
from credittracker.advice.payoff import Course, Debt, Rule

CENT = 0.005
"""What two costs to the cent may differ by before rounding."""
RATES = ("0", "0.03", "0.04", "0.06", "0.072", "0.1", "0.12", "0.15", "0.1825", "0.24")
SEVERAL = ("0.7", "1.02", "1.05", "1.1", "1.3", "1.5", "2", "3")


class Case(NamedTuple):
    """Debts and the money of a month."""

    debts: tuple[Debt, ...]
    budget: Decimal


def case(seed: int, most: int = 4, terms: int = 18) -> Case:
    """Instalments, cards and balloons, with promotions and penalties, and some money more."""
    dice = Random(seed)  # noqa: S311 - no secret
    debts = tuple(_debt(dice, terms) for _ in range(dice.randint(1, most)))
    asked = sum((debt.asked[0] for debt in debts), Decimal(0))
    several = Decimal(dice.choice(SEVERAL))
    return Case(debts, (asked * several).quantize(Decimal(1)) + dice.randint(1, 400))


def _debt(dice: Random, most: int) -> Debt:
    balance, rate = Decimal(dice.randint(500, 30_000)), Decimal(dice.choice(RATES)) / 12
    terms, kind = dice.randint(3, most), dice.random()
    asked, ends = balance / terms * (1 + rate * terms * Decimal("0.55")), terms
    if kind < 0.25:
        asked, ends = balance * Decimal(dice.choice(("0.05", "0.1", "0.2"))), None
    elif kind < 0.35:
        asked = balance * rate
    promo = dice.random() < 0.4
    penal = dice.random() < 0.4
    return Debt(
        balance=balance,
        rate=rate,
        asked=(asked.quantize(Decimal("0.01")),),
        ends=ends,
        promo_rate=Decimal(dice.choice(("0", "0", "0.03", "0.05"))) / 12,
        promo_months=dice.randint(1, 10) if promo else 0,
        penalty=Decimal(dice.choice(("0.01", "0.02", "0.03", "0.05"))) if penal else Decimal(0),
        penalty_months=dice.choice((None, 3, 6, 12)),
    )


def least_cost(debts: Sequence[Debt], budget: Decimal) -> float | None:
    """Interest and penalties of the cheapest way; ``None`` when there is none."""
    paths = [list(_by_the_asked(debt)) for debt in debts]
    programme = _Programme(debts, budget, max(len(path) for path in paths))
    for n, path in enumerate(paths):
        programme.debt(n, path)
    programme.money()
    total = programme.solved()
    return None if total is None else total - float(sum(debt.balance for debt in debts))


def _by_the_asked(debt: Debt) -> Iterator[float]:
    """What is owed before the payment of each month if only the asked is paid: never more."""
    owed, month = debt.balance, 1
    while owed > 0:
        owed *= 1 + debt.rate_in(month)
        yield float(owed)
        owed -= debt.asked_in(month, owed)
        month += 1


class _Programme:
    """Variables by debt and month: paid, beyond the asked, owed after, still asked for; cash."""

    def __init__(self, debts: Sequence[Debt], budget: Decimal, months: int) -> None:
        self._debts, self._budget, self._months = debts, float(budget), months
        size = (4 * len(debts) + 1) * months
        self._cost, self._most = np.zeros(size), np.full(size, np.inf)
        self._whole = np.zeros(size)
        self._rows: list[tuple[Mapping[int, float], float, float]] = []

    def _at(self, what: int, debt: int, month: int) -> int:
        return (4 * debt + what) * self._months + month - 1

    def debt(self, n: int, path: Sequence[float]) -> None:
        """What holds of a debt in each month."""
        debt = self._debts[n]
        for month in range(1, self._months + 1):
            paid, beyond, owed, open_ = (self._at(what, n, month) for what in range(4))
            most = path[month - 1] if month <= len(path) else 0.0
            asked = float(debt.asked[min(month, len(debt.asked)) - 1])
            grown = 1 + float(debt.rate_in(month))
            before = {owed - 1: -grown} if month > 1 else {}
            begins = grown * float(debt.balance) if month == 1 else 0.0
            self._rows += [
                ({owed: 1, paid: 1, **before}, begins, begins),
                ({paid: 1, open_: -asked}, 0, np.inf),
                ({owed: 1, open_: -most}, -np.inf, 0),
            ]
            if month > 1:
                self._rows.append(({open_ - 1: 1, open_: -1}, 0, np.inf))
            if month != debt.ends:
                self._rows.append(({beyond: 1, paid: -1}, -asked, np.inf))
            self._most[open_], self._whole[open_] = float(month < len(path)), 1
            self._cost[paid], self._cost[beyond] = 1, float(debt.penalty_in(month))

    def money(self) -> None:
        """What is spent in a month, and what cash it leaves."""
        cash = 4 * len(self._debts) * self._months
        for month in range(1, self._months + 1):
            row = {cash + month - 1: 1.0}
            if month > 1:
                row[cash + month - 2] = -1.0
            for n, debt in enumerate(self._debts):
                row[self._at(0, n, month)] = 1.0
                row[self._at(1, n, month)] = float(debt.penalty_in(month))
            self._rows.append((row, self._budget, self._budget))

    def solved(self) -> float | None:
        """The least that is spent in all."""
        entries = [(n, at, x) for n, (row, _, _) in enumerate(self._rows) for at, x in row.items()]
        rows, columns, values = zip(*entries, strict=True)
        matrix = csr_array((values, (rows, columns)), shape=(len(self._rows), len(self._cost)))
        found = milp(
            self._cost,
            constraints=LinearConstraint(
                matrix, [low for _, low, _ in self._rows], [high for *_, high in self._rows]
            ),
            integrality=self._whole,
            bounds=Bounds(0, self._most),
            options={"mip_rel_gap": 0},
        )
        return None if found.x is None else float(found.fun)


def quarrel(one: Case) -> str:
    """What does not hold of a case: nothing, when the engine and HiGHS agree to the cent."""
    found = side_by_side(one.debts, one.budget)
    told, best = least_cost(*one), found[Rule.OPTIMUM]
    if not isinstance(best, Course):
        return "" if told is None else f"a way that costs {told} was not found"
    if told is None:
        return f"there is no way, but one was found that costs {best.exact_cost}"
    cost = float(best.exact_cost)
    return "" if abs(cost - told) < CENT else f"{cost} instead of {told}"


def worse_than_a_rule(one: Case) -> str:
    """By which rule of thumb the optimum is beaten: none."""
    found = side_by_side(one.debts, one.budget)
    best = found[Rule.OPTIMUM]
    rules = [course for course in found.values() if isinstance(course, Course)]
    if isinstance(best, Course):
        beaten = min(course.exact_cost for course in rules) < best.exact_cost
        return f"a rule of thumb is cheaper than {best.exact_cost}" if beaten else ""
    return "a rule of thumb ends, the optimum does not" if rules else ""
