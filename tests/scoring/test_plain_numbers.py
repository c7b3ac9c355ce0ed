"""Named numbers from anywhere score like measures of a Book."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.scoring.score import Measure, score_measures, unused
from credittracker.services.catalogue import load_card
from tests.scoring.books import ON

D = Decimal
CARD = load_card()
NAMES = [f.measure for f in CARD.factors]


def test_nothing_known_is_neutral():
    result = score_measures(CARD, {})

    assert result.total == sum(f.unknown for f in CARD.factors)
    assert (result.low, result.high) == (0, 100)


@pytest.mark.parametrize("value", [0.1, D("0.1")])
def test_a_float_on_a_threshold_counts_as_it_prints(value):
    factor = CARD.factor("utilisation")

    part = score_measures(CARD, {"utilisation": value}).factor("utilisation")

    assert part.points == factor.points(D("0.1"))
    assert part.points > factor.points(D("0.1001"))


def test_whole_numbers_and_missing_ones_score_as_worked_by_hand():
    told = {"worst_late_24m": 1, "late_count_24m": 2, "utilisation": 0.31, "late_now": None}

    result = score_measures(CARD, told)

    assert [result.factor(c).points for c in ("worst_late", "late_count", "utilisation")] == [
        D("2.1"),
        D("3.8"),
        D("5.3"),
    ]
    assert result.factor("late_now").value is None
    assert result.factor("late_now").points == CARD.factor("late_now").unknown


@pytest.mark.parametrize("value", [None, float("nan"), D("NaN")])
def test_a_gap_is_unknown(value):
    assert score_measures(CARD, {"job_years": value}).factor("job").value is None


def test_a_name_the_card_does_not_know_is_left_alone_and_listed():
    told = {"shoe_size": 44, "utilisation": 0.2, "age": 30}

    assert score_measures(CARD, told).total == score_measures(CARD, {"utilisation": 0.2}).total
    assert unused(CARD, told) == ("age", "shoe_size")


def test_what_is_no_number_is_refused_by_name():
    with pytest.raises(ValueError, match="job_years: 'long' is not a number"):
        score_measures(CARD, {"job_years": "long"})


@given(st.dictionaries(st.sampled_from(NAMES), st.decimals(0, 300, places=3)))
def test_plain_numbers_and_measures_score_the_same(told):
    plain = score_measures(CARD, told)
    measured = score_measures(CARD, {n: Measure(v) for n, v in told.items()}, ON)

    assert [f.points for f in plain.factors] == [f.points for f in measured.factors]
