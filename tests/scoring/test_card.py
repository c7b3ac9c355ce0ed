"""The card file: monotone by construction, exact, and refused when it is not."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.scoring.card import Direction, Grade, InvalidCardError, parse_card
from credittracker.services.catalogue import load_card
from credittracker.services.places import resource

D = Decimal
CARD = load_card()
BEFORE = load_card("1.0")
BOTH = (*BEFORE.factors, *CARD.factors)
TEXT = resource("model", "card-1.0.json").read_text(encoding="utf-8")
NEW_TEXT = resource("model", "card-2.0.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("card", [BEFORE, CARD], ids=lambda card: card.version)
def test_the_most_points_of_all_factors_are_a_hundred(card):
    assert sum(f.most for f in card.factors) == 100


@pytest.mark.parametrize(
    ("card", "shares"),
    [(BEFORE, ("41", "12", "16", "31")), (CARD, ("42.5", "13.3", "16.8", "27.4"))],
)
def test_the_four_core_factors_share_the_points(card, shares):
    found = [sum(f.most for f in card.factors if f.core == c) for c in card.cores]

    assert card.cores == ("repayment", "standing", "borrowing", "liabilities")
    assert found == [D(share) for share in shares]


def test_every_factor_says_its_source_and_meaning_in_both_languages():
    assert all(f.source and f.source_zh for f in BOTH)
    assert all(f.meaning and f.meaning_zh and f.unit for f in CARD.factors)


def test_a_step_of_another_source_says_so():
    factor = CARD.factor("debt_service")

    graded = {threshold: source.grade for threshold, source in factor.step_sources.items()}

    assert factor.grade is Grade.MEASURED
    assert graded == {D("0.7"): Grade.LENDER, D("0.5"): Grade.QUOTED, D("0.43"): Grade.QUOTED}


def test_the_card_file_stays_small_and_every_measure_is_documented():
    page = resource("model", "MEASURES.md").read_text(encoding="utf-8")
    told = {line.split("`")[1] for line in page.splitlines() if line.startswith("| `")}

    assert len(NEW_TEXT.encode()) <= 10 * 1024
    assert {f.measure for f in CARD.factors} <= told


def test_opening_an_account_never_earns_points_by_itself():
    """What counting as an account gives is never more than what being a new one costs.

    A home loan earns its own points after a year only (``SEASONED_MONTHS``).
    """
    file, new = CARD.factor("accounts_on_file"), CARD.factor("new_accounts")

    for older in range(12):
        totals = [file.points(D(older + n)) + new.points(D(n)) for n in range(12)]
        assert totals == sorted(totals, reverse=True)


@given(
    st.sampled_from(BOTH),
    st.decimals(0, 400, places=3),
    st.decimals(0, 400, places=3),
)
def test_a_better_value_never_earns_fewer_points(factor, one, other):
    worse, better = sorted((one, other), reverse=factor.direction is Direction.LESS)

    assert factor.points(worse) <= factor.points(better)


@pytest.mark.parametrize("factor", BOTH, ids=lambda f: f.code)
def test_the_next_step_earns_what_it_says(factor):
    worst = D(400) if factor.direction is Direction.LESS else D(-1)
    value, points = worst, factor.points(worst)
    while (step := factor.next_step(value)) is not None:
        value = step[0]
        points += step[1]
        assert factor.points(value) == points

    assert points == factor.most


def change(text: str = TEXT, **factor) -> str:
    """A card with its first factor changed."""
    data = json.loads(text)
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
        (change(NEW_TEXT, source="nobody"), "unreadable"),
        (change(NEW_TEXT, steps=[[1, 2], [0, 4.2, "nobody"]]), "unreadable"),
        (change(NEW_TEXT, steps=[[1, 4.3], [0, 4.2]]), "not_monotone"),
    ],
)
def test_a_broken_card_is_refused(text, code):
    with pytest.raises(InvalidCardError) as refused:
        parse_card(text)

    assert refused.value.code == code
