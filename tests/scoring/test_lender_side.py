"""A lender's assumed bar: by appetite, raised by policy for a time, and never a promise."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.accounts import (
    Account,
    AccountKind,
    Appetite,
    LimitChange,
    LimitEvent,
)
from credittracker.book.book import Book
from credittracker.loans.position import Position, positions
from credittracker.scoring.lender_side import Obstacle, bar, outlook
from credittracker.scoring.model import score
from credittracker.services.catalogue import load_card, load_catalogue, load_lender_side

D = Decimal
SIDE, PLATFORMS = load_lender_side(), load_catalogue()
ON = date(2025, 9, 30)


def seen(on: date, *events: LimitEvent, platform: str = "jiebei", **account) -> Position:
    kind = account.pop("kind", PLATFORMS[platform].account_kind)
    one = Account(id="a", platform=platform, name="x", kind=kind, **account)
    return positions(Book().with_records(one, *events), on)["a"]


def points(on: date, *events: LimitEvent, platform: str = "jiebei") -> dict[str, Decimal]:
    parts = bar(SIDE, PLATFORMS[platform], seen(on, *events, platform=platform))
    return {p.code: p.points for p in parts}


@pytest.mark.parametrize(("platform", "asked"), [("weilidai", 75), ("jiebei", 70), ("mashang", 60)])
def test_the_bar_is_the_one_of_the_platforms_appetite(platform, asked):
    assert sum(points(ON, platform=platform).values()) == asked


def test_a_new_rule_raises_it_at_once_and_fades():
    after = [points(date(2025, 10, 1)), points(date(2026, 7, 1)), points(date(2027, 4, 1))]

    assert [p.get("assisted_loans_2025", D(0)) for p in after] == [D("8.0"), D("4.0"), D(0)]


def test_a_rule_concerns_the_lenders_it_names():
    day = date(2026, 1, 15)

    assert "small_loans_2025" in points(day, platform="jd_jintiao")
    assert "small_loans_2025" not in points(day, platform="jiebei")
    assert points(day, platform="credit_card") == {"balanced": D(70)}


def test_the_lenders_own_last_move_counts_for_half_a_year():
    cut = LimitEvent(id="z", account="a", on=ON, change=LimitChange.ZERO)

    parts = bar(SIDE, PLATFORMS["jiebei"], seen(ON, cut))

    own = next(p for p in parts if p.code == "own_zero")
    assert (own.points, own.record, own.until) == (D("5.0"), "z", date(2026, 3, 30))
    assert "own_zero" not in points(date(2026, 3, 30), cut)


def test_a_raised_limit_lowers_the_bar():
    raised = LimitEvent(id="r", account="a", on=ON, change=LimitChange.RAISED, amount=D(9000))

    assert points(ON, raised)["own_raised"] == D("-3.0")


@pytest.mark.parametrize(
    ("account", "obstacle"),
    [
        ({}, None),
        ({"closed": ON}, Obstacle.CLOSED),
        ({"valid_until": ON - timedelta(1)}, Obstacle.EXPIRED),
        ({"valid_until": ON}, None),
        ({"revolving": False}, Obstacle.NOT_REVOLVING),
        ({"kind": AccountKind.MORTGAGE}, Obstacle.NOT_REVOLVING),
    ],
)
def test_a_line_that_is_over_is_said_to_be(account, obstacle):
    position = seen(ON, **account)
    now = score(load_card(), Book(), ON)

    assert outlook(SIDE, PLATFORMS["jiebei"], position, now).obstacle is obstacle


@given(st.sampled_from(list(PLATFORMS.values())), st.dates(date(2018, 1, 1), date(2030, 1, 1)))
def test_the_margin_is_what_it_is_made_of(platform, on):
    position, now = seen(on, platform=platform.id), score(load_card(), Book(), on)

    found = outlook(SIDE, platform, position, now)

    assert found.margin == now.total - sum(p.points for p in found.parts)
    assert found.low <= found.margin <= found.high
    assert found.bar >= SIDE.bars[platform.appetite]


def test_a_persons_own_appetite_wins():
    careful = replace(PLATFORMS["mashang"], appetite=Appetite.STRICT)

    assert bar(SIDE, careful, seen(ON, platform="mashang"))[0].points == 75


def test_every_event_names_its_source_and_how_good_it_is():
    assert all(e.source and e.grade and e.name_zh and e.name_en for e in SIDE.events)
