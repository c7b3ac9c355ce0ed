"""Each figure against a case small enough to work by hand."""

from math import log, sqrt

import numpy as np
import pytest

from tests.validation.figures import (
    Band,
    area,
    bands,
    brier,
    calibration_error,
    calibration_slope,
    halves,
    kolmogorov_smirnov,
    link,
    linked,
    ranks,
    reversals,
)

SCORE = np.array([10.0, 20.0, 20.0, 30.0, 40.0])
BAD = np.array([1.0, 1.0, 0.0, 0.0, 0.0])


def test_ties_share_their_mean_rank():
    assert ranks(np.array([5.0, 1.0, 5.0, 7.0])).tolist() == [2.5, 1.0, 2.5, 4.0]


def test_area_is_the_share_of_pairs_in_order():
    """Six pairs: 10 lies below all three, 20 below two and level with one: 5.5 of 6."""
    assert area(SCORE, BAD).value == pytest.approx(5.5 / 6)


def test_the_error_of_an_area_is_delongs():
    """Placements of the good 0.75, 1, 1 (variance 1/48), of the bad 1, 5/6 (variance 1/72)."""
    assert area(SCORE, BAD).error == pytest.approx(sqrt(1 / 48 / 3 + 1 / 72 / 2))


def test_ks_is_the_widest_distance():
    """At 20 both of the bad and one of three good are reached: 1 - 1/3."""
    assert kolmogorov_smirnov(SCORE, BAD) == pytest.approx(2 / 3)


def test_brier_is_the_mean_square():
    assert brier(np.array([0.5, 0.2]), np.array([1.0, 0.0])) == pytest.approx((0.25 + 0.04) / 2)


def test_calibration_error_weighs_the_bins():
    """Bins {0.1, 0.3} with none bad and {0.5, 0.9} with both bad: (0.2 + 0.3) / 2."""
    told, bad = np.array([0.9, 0.1, 0.3, 0.5]), np.array([1.0, 0.0, 0.0, 1.0])

    assert calibration_error(told, bad, bins=2) == pytest.approx(0.25)


def test_a_link_reads_two_groups_exactly():
    """1 of 4 bad at score 0, 1 of 2 at score -10: log odds -log 3 and 0."""
    score = np.array([0.0] * 4 + [-10.0] * 2)
    bad = np.array([1.0, 0, 0, 0, 1.0, 0])

    found = link(score, bad)

    assert found.level == pytest.approx(-log(3))
    assert found.slope == pytest.approx(-log(3) / 10)
    assert found.good_odds(0) == pytest.approx(3)
    assert found.halving == pytest.approx(10 * log(2) / log(3))
    assert calibration_slope(found.risk(score), bad) == pytest.approx(1)


def test_seventy_is_nineteen_to_one_and_ten_points_halve_the_odds():
    assert linked(np.array([0.05, 2 / 21, 1 / 39])) == pytest.approx([70, 60, 80])


def test_bands_hold_everybody_once():
    found = bands(SCORE, BAD, BAD)

    assert [(b.low, b.people) for b in found] == [(10, 1), (20, 2), (30, 1), (40, 1)]
    assert [b.bad_rate for b in found] == [1, 0.5, 0, 0]


@pytest.mark.parametrize(("people", "turned"), [(20, 0), (2000, 1)])
def test_a_reversal_counts_only_beyond_chance(people, turned):
    lower, upper = Band(60, people, 0.10, 0.1), Band(70, people, 0.13, 0.1)

    assert reversals((lower, upper)) == turned
    assert reversals((upper, lower)) == 0


def test_halves_are_stratified_and_the_same_for_a_seed():
    bad = np.array([1.0] * 10 + [0.0] * 30)

    chosen = halves(bad, 7)

    assert (bad[chosen].sum(), chosen.sum()) == (5, 20)
    assert (chosen == halves(bad, 7)).all()
    assert (chosen != halves(bad, 8)).any()
