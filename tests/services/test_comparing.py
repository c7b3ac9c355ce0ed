"""Two days compared: the parts sum to the whole, and the work can be stopped."""

from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.scoring.model import first_day, score
from credittracker.services.analysis import analyse
from credittracker.services.catalogue import load_card
from credittracker.services.comparing import compare
from credittracker.services.demo import sample_book
from credittracker.services.progress import CancelledError
from tests.conftest import TODAY

CARD = load_card()
SEEN = {code: analyse(sample_book(code, TODAY), TODAY, CARD) for code in ("zh_CN", "en")}


@settings(max_examples=25)
@given(st.sampled_from(sorted(SEEN)), st.integers(1, 400), st.integers(0, 300))
def test_steps_and_causes_sum_to_the_change_exactly(code, length, ago):
    last = TODAY - timedelta(ago)
    seen, days = SEEN[code], (last - timedelta(length), last)

    found = compare(seen, days)

    before, after = (score(CARD, seen.facts.book, day).total for day in days)
    assert (found.before.total, found.after.total) == (before, after)
    assert sum((m.step.delta for m in found.moves), Decimal(0)) == found.delta == after - before
    for move in found.moves:
        assert sum((c.delta for c in move.causes), Decimal(0)) == move.step.delta


def test_factors_left_out_move_nothing():
    book = SEEN["en"].facts.book
    card = CARD.without_folklore()
    seen = analyse(book, TODAY, card)

    found = compare(seen, (first_day(book), TODAY))

    assert card.off
    assert {m.step.code for m in found.moves}.isdisjoint(card.off)
    assert found.after.total == seen.score.total


def test_progress_is_told_to_the_end():
    told = []
    compare(SEEN["en"], (TODAY - timedelta(30), TODAY), lambda *step: told.append(step))

    total = len(SEEN["en"].positions) + 31
    assert told == [(n, total) for n in range(1, total + 1)]


@pytest.mark.parametrize("after", [1, 15, 40])
def test_it_stops_when_asked(after):
    told = []

    def stop(done: int, _total: int) -> None:
        told.append(done)
        if done == after:
            raise CancelledError

    with pytest.raises(CancelledError):
        compare(SEEN["en"], (TODAY - timedelta(90), TODAY), stop)
    assert told[-1] == after
