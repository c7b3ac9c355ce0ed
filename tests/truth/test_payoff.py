"""The optimum equals an independent programme's, and no rule of thumb is ever cheaper."""

import pytest

from credittracker.advice.cheapest_payoff import GAP, Optimum, optimum
from credittracker.advice.payoff import Stuck
from tests.truth.payoffs import case, quarrel, worse_than_a_rule


@pytest.mark.parametrize("first", range(0, 120, 40))
def test_the_optimum_costs_what_highs_finds_to_the_cent(first):
    quarrels = {seed: quarrel(case(seed)) for seed in range(first, first + 40)}

    assert {seed: said for seed, said in quarrels.items() if said} == {}


def test_no_rule_of_thumb_is_cheaper_than_the_optimum():
    beaten = {seed: worse_than_a_rule(case(seed)) for seed in range(1_000, 1_600)}

    assert {seed: said for seed, said in beaten.items() if said} == {}


def test_many_debts_over_years_are_proved_too():
    found = [optimum(*case(seed, most=15, terms=60)) for seed in range(30)]

    assert all(isinstance(one, Stuck) or one.gap <= GAP for one in found)
    assert max(one.nodes for one in found if isinstance(one, Optimum)) > 1
