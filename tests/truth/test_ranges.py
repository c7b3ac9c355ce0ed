"""The range shown holds the whole truth, and every sum and bound holds, on generated lives."""

import pytest

from tests.truth.hidden import outside
from tests.truth.invariants import broken


@pytest.mark.parametrize("first", range(0, 240, 60))
def test_whatever_is_hidden_the_whole_truth_lies_in_the_range(first):
    found = [outside(seed, 6) for seed in range(first, first + 60)]

    assert [case for life in found for case in life.wrong] == []
    assert sum(life.hidings for life in found) == 60 * 14


@pytest.mark.parametrize("first", range(0, 80, 20))
def test_sums_bounds_receipts_history_and_causes_hold(first):
    assert [case for seed in range(first, first + 20) for case in broken(seed)] == []
