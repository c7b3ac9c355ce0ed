"""The card file: monotone by construction, exact, and refused when it is not."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.scoring.card import Direction, InvalidCardError, parse_card
from credittracker.services.catalogue import load_card
from credittracker.services.places import resource

D = Decimal
CARD = load_card()
TEXT = resource("model", "card-1.0.json").read_text(encoding="utf-8")


def test_the_most_points_of_all_factors_are_a_hundred():
    assert sum(f.most for f in CARD.factors) == 100


def test_the_four_core_factors_share_the_points_as_measured():
    shares = {c: sum(f.most for f in CARD.factors if f.core == c) for c in CARD.cores}

    assert shares == {"repayment": 41, "standing": 12, "borrowing": 16, "liabilities": 31}


def test_every_factor_names_its_source():
    assert all(f.source for f in CARD.factors)


@given(
    st.sampled_from(CARD.factors),
    st.decimals(0, 400, places=3),
    st.decimals(0, 400, places=3),
)
def test_a_better_value_never_earns_fewer_points(factor, one, other):
    worse, better = sorted((one, other), reverse=factor.direction is Direction.LESS)

    assert factor.points(worse) <= factor.points(better)


@pytest.mark.parametrize("factor", CARD.factors, ids=lambda f: f.code)
def test_the_next_step_earns_what_it_says(factor):
    worst = D(400) if factor.direction is Direction.LESS else D(-1)
    value, points = worst, factor.points(worst)
    while (step := factor.next_step(value)) is not None:
        value = step[0]
        points += step[1]
        assert factor.points(value) == points

    assert points == factor.most


def change(**factor) -> str:
    """The card with its first factor changed."""
    data = json.loads(TEXT)
    data["factors"][0].update(factor)
    return json.dumps(data)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{}", "unreadable"),
        ("not json", "unreadable"),
        (change(core="luck"), "unknown_core"),
        (change(steps=[["2", "5"], ["1", "2"], ["0", "8"]]), "not_monotone"),
        (change(steps=[]), "not_monotone"),
        (change(steps=[["2", "2.25"], ["0", "8"]]), "more_than_one_decimal"),
        (change(unknown="9"), "unknown_out_of_range"),
        (change(steps=[["0", "7"]]), "does_not_sum_to_100"),
    ],
)
def test_a_broken_card_is_refused(text, code):
    with pytest.raises(InvalidCardError) as refused:
        parse_card(text)

    assert refused.value.code == code
