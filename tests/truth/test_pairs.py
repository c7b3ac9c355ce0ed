"""A better log never scores lower, and what is reused scores as what is read anew."""

import pytest

from tests.truth.dominated import judged, reused_and_fresh


@pytest.mark.parametrize("first", range(0, 300, 50))
def test_the_better_log_never_scores_lower(first):
    found = [judged(seed, 14) for seed in range(first, first + 50)]

    assert [case for life in found for case in life.wrong] == []
    assert sum(life.pairs for life in found) > 500


@pytest.mark.parametrize("first", [0, 15])
def test_what_is_taken_over_from_another_log_changes_nothing(first):
    both = [pair for seed in range(first, first + 15) for pair in reused_and_fresh(seed)]

    assert [one for one, _ in both] == [other for _, other in both]
