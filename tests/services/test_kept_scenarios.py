"""Scenarios kept in the Book come back as they were, or not at all."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.advice.scenario import Apply, Clear, Miss, Pay
from credittracker.book.history import KeptScenario
from credittracker.services.kept_scenarios import MOST_KEPT, actions_as_text, actions_of, keep
from tests.scoring.books import ON, payer
from tests.strategies_values import names, yuan

BOOK = payer()
ACCOUNTS = st.sampled_from(list(BOOK.accounts))
DAYS = st.integers(0, 700).map(lambda n: ON + timedelta(days=n))
ACTIONS = st.one_of(
    st.builds(Pay, DAYS, ACCOUNTS, yuan()),
    st.builds(Clear, DAYS, ACCOUNTS),
    st.builds(Miss, DAYS, ACCOUNTS, st.integers(1, 400)),
    st.builds(Apply, DAYS, names()),
)


def kept(text):
    return KeptScenario(id="s", on=ON, number=1, actions=text)


@given(st.lists(ACTIONS, min_size=1, max_size=5))
def test_actions_come_back_as_they_were(actions):
    assert actions_of(kept(actions_as_text(actions)), BOOK, ON) == tuple(actions)


def test_what_was_meant_for_a_day_gone_by_is_tried_today():
    text = actions_as_text([Apply(ON, "x"), Apply(ON + timedelta(days=9), "y")])

    later = actions_of(kept(text), BOOK, ON + timedelta(days=5))

    assert [a.on - ON for a in later] == [timedelta(days=5), timedelta(days=9)]


@pytest.mark.parametrize(
    "text",
    ["", "x", "3", "[1]", "[{}]", '[{"do": "borrow", "on": "2026-01-01"}]', '[{"do": "pay"}]',
     '[{"do": "pay", "on": "2026-01-01", "account": "a", "amount": "much"}]',
     '[{"do": "clear", "on": "2026-01-01", "account": "gone"}]'],
)  # fmt: skip
def test_what_cannot_be_tried_is_left_out(text):
    assert actions_of(kept(text), BOOK, ON) == ()


def test_the_oldest_of_four_makes_room():
    book = BOOK
    for n in range(MOST_KEPT + 2):
        book = keep(book, [Pay(ON, next(iter(BOOK.accounts)), Decimal(n + 1))], ON, f"s{n}").intent(
            book
        )

    assert {s.number for s in book.scenarios.values()} == {3, 4, 5, 6}
    without = book.without("s2")
    again = keep(without, [Apply(ON, "x")], ON, "new").intent(without)
    assert replace(again.scenarios["new"]).number == 7
