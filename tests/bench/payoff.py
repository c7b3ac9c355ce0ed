"""The cheapest order of fifteen debts over up to sixty months, beside HiGHS on the same."""

from functools import cache

from credittracker.advice.cheapest_payoff import optimum
from credittracker.advice.payoff import Stuck
from tests.bench.pairs import Pair, paired
from tests.truth.payoffs import Case, case, least_cost

DEBTS = 15
MONTHS = 60
CASES = 5


@cache
def large() -> tuple[Case, ...]:
    """Sets of that many debts that can be paid off."""
    found = []
    seed = 0
    while len(found) < CASES:
        one = case(seed, most=DEBTS, terms=MONTHS)
        if len(one.debts) == DEBTS and not isinstance(optimum(*one), Stuck):
            found.append(one)
        seed += 1
    return tuple(found)


def paying_off() -> Pair:
    """All of them, proved, against a general solver."""
    return paired(
        f"prove {CASES} optima of {DEBTS} debts / HiGHS",
        "<= 1",
        lambda: [optimum(*one) for one in large()],
        lambda: [least_cost(*one) for one in large()],
    )
