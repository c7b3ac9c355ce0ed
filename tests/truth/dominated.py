"""The better log of a pair never scores lower: in total, at least, at most; by either card."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from credittracker.book.records import Record
from credittracker.loans.position import Snapshot, snapshot
from credittracker.scoring.card import parse_card
from credittracker.scoring.facts import Facts, Person
from credittracker.scoring.model import measure_facts
from credittracker.scoring.score import Score, score_measures
from tests.truth.better import Base, Pair, all_told, pairs
from tests.truth.compare import Case
from tests.truth.lives import life

MODELS = Path(__file__).parents[2] / "resources" / "model"
CARDS = tuple(parse_card(p.read_text("utf-8")) for p in sorted(MODELS.glob("card-*.json")))
SIDES = ("low", "total", "high")


class Judged(NamedTuple):
    """What became of the pairs of a life: how many there were, and those that do not hold."""

    pairs: int
    wrong: list[Case]


def scores(seen: Snapshot) -> list[Score]:
    """A Book on a day by each card."""
    positions = tuple(seen.positions.values())
    measures = measure_facts(Facts(seen.book, Person(seen.book), seen.on, positions))
    return [score_measures(card, measures, seen.on) for card in CARDS]


def fallen(worse: list[Score], better: list[Score]) -> list[str]:
    """Where the better log scores lower."""
    return [
        f"card {one.model}: {side} {getattr(one, side)} -> {getattr(other, side)}"
        for one, other in zip(worse, better, strict=True)
        for side in SIDES
        if getattr(one, side) > getattr(other, side)
    ]


def judged(seed: int, count: int) -> Judged:
    """The pairs of a life, ``count`` tries a day; half the days with nothing left untold."""
    lived, number, wrong = life(seed), 0, []
    for on in lived.days:
        dice = Random(f"{seed} {on}")  # noqa: S311 - the same pairs every time
        book = lived.book if dice.random() < 0.5 else all_told(lived.book, on)
        seen = snapshot(book, on)
        own = scores(seen)
        for pair in pairs(Base(book, on, seen.positions, dice), count):
            number += 1
            found = _wrong(pair, seen, own)
            wrong += [Case(seed, on, f"{pair.claim}: {what}", _changed(pair)) for what in found]
    return Judged(number, wrong)


def _wrong(pair: Pair, seen: Snapshot, own: list[Score]) -> Iterator[str]:
    """What does not hold of a pair, one log of which has been scored."""
    is_worse = pair.worse is seen.book
    other = scores(snapshot(pair.better if is_worse else pair.worse, seen.on, seen))
    yield from fallen(own, other) if is_worse else fallen(other, own)


def _changed(pair: Pair) -> tuple[Record, ...]:
    """The records in which the logs of a pair differ."""
    both = {r.id: r for r in (*pair.worse, *pair.better)}
    ids = [i for i in both if pair.worse.find(i) != pair.better.find(i)]
    found = (log.find(i) for i in ids for log in (pair.worse, pair.better))
    return tuple(r for r in found if r is not None)


def reused_and_fresh(seed: int) -> Iterator[tuple[list[Score], list[Score]]]:
    """Each other log of some pairs scored with what was known, and from nothing."""
    lived = life(seed)
    on, dice = lived.days[-1], Random(seed)  # noqa: S311 - the same pairs every time
    seen = snapshot(lived.book, on)
    for pair in pairs(Base(lived.book, on, seen.positions, dice), 20):
        other = pair.better if pair.worse is lived.book else pair.worse
        yield scores(snapshot(other, on, seen)), scores(snapshot(other, on))
