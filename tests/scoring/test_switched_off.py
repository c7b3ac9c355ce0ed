"""Factors a person does not want to count, and the range when records may be missing."""

import json
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from credittracker.scoring.card import Grade
from credittracker.scoring.model import measure, score
from credittracker.scoring.receipt import receipt, replay
from credittracker.services.catalogue import load_card
from tests.scoring.books import ON, application, known, late_days, payer

D = Decimal
CARD = load_card()
PLAIN = CARD.without_folklore()


def test_only_what_is_commonly_quoted_is_switched_off():
    assert set(PLAIN.off) == {f.code for f in CARD.factors if f.grade is Grade.QUOTED} != set()
    assert PLAIN.without(()) == CARD


@given(late_days(), st.integers(0, 5))
def test_a_factor_switched_off_gives_everybody_its_neutral_points(late, asked):
    book = known(payer(late)).with_records(*(application(n, 20 * n) for n in range(asked)))

    seen, whole = score(PLAIN, book, ON), score(CARD, book, ON)

    for one, other in zip(seen.factors, whole.factors, strict=True):
        if one.code in PLAIN.off:
            neutral = one.factor.unknown
            assert (one.points, one.low, one.high, one.lost) == (neutral, neutral, neutral, 0)
        else:
            assert (one.points, one.evidence) == (other.points, other.evidence)
    assert 0 <= seen.low <= seen.total <= seen.high <= 100


def test_a_receipt_remembers_what_was_switched_off():
    measures = measure(known(payer()), ON)
    kept = receipt(PLAIN, measures, ON)

    assert replay(CARD, kept).total == score(PLAIN, known(payer()), ON).total
    assert json.loads(kept)["off"] == sorted(PLAIN.off)
    assert "off" not in json.loads(receipt(CARD, measures, ON))


@given(late_days(), st.integers(0, 4), st.data())
def test_whatever_was_never_recorded_the_whole_truth_lies_in_the_widest_range(late, asked, data):
    full = known(payer(late)).with_records(*(application(n, 20 * n) for n in range(asked)))
    gone = data.draw(st.sets(st.sampled_from([r.id for r in full])))

    seen = score(CARD, full.without(*gone), ON).widest

    assert seen.low <= score(CARD, full, ON).total <= seen.high
