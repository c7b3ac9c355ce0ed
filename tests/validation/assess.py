"""Everything the report says about a card on one set of people."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from credittracker.scoring.card import Card
from tests.validation.figures import (
    Area,
    Band,
    Link,
    Numbers,
    area,
    band,
    bands,
    brier,
    calibration_error,
    calibration_slope,
    halves,
    kolmogorov_smirnov,
    link,
    linked,
    reversals,
)
from tests.validation.refit import Split, fresh_split, tuned
from tests.validation.samples import Sample, card_points

HALF_SEED = 20261201
"""Splits each set into the half we looked at while drawing curves and the half we did not."""
SPLIT_SEEDS = tuple(range(301, 311))
HIDING_SEEDS = tuple(range(401, 406))
HIDDEN = 0.25
MIDDLE = 65
FEWEST = 200
"""A group smaller than this is not read out."""
TELLING = 100
"""Defaults below which a group's figures are read out but judged by nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How well chances told meet what happened."""

    brier: float
    error: float
    slope: float
    ratio: float
    middle: Band
    reversals: int


@dataclass(frozen=True, slots=True)
class Group:
    """One group's read-out; ``ratio`` is observed over expected defaults."""

    kind: str
    name: str
    people: int
    bad_rate: float
    area: Area
    ratio: float

    @property
    def is_telling(self) -> bool:
        """Whether it defaulted often enough for its figures to mean something."""
        return self.people * self.bad_rate >= TELLING


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """A set's figures: the shipped card on the unseen half, and refits on ten fresh splits."""

    name: str
    people: int
    bad_rate: float
    digest: str
    area: Area
    area_development: Area
    area_everybody: Area
    area_before: Area
    distance: float
    link: Link
    fit: Fit
    raw_bands: tuple[Band, ...]
    raw_reversals: int
    bands: tuple[Band, ...]
    above_line: float
    hidden: float
    groups: tuple[Group, ...]
    settings: Mapping[str, float]
    splits: tuple[Split, ...]
    refits: tuple[Fit, ...]

    @property
    def gap(self) -> float:
        """How far the refit stays behind boosting, mean over the splits."""
        return float(np.mean([s.gap for s in self.splits]))


def assess(sample: Sample, cards: tuple[Card, Card], digest: str) -> Assessment:
    """Figures of the first card of two; the second is the one before it."""
    card, before = cards
    inside = halves(sample.bad, HALF_SEED)
    seen, unseen = sample.part(inside), sample.part(~inside)
    own = link(seen.score, seen.bad)
    risk = own.risk(unseen.score)
    raw = bands(unseen.score, unseen.bad, risk)
    settings = tuned(seen)
    splits = tuple(fresh_split(card, sample, settings, seed) for seed in SPLIT_SEEDS)
    earlier = np.round(card_points(before, unseen).sum(axis=1), 1)
    return Assessment(
        name=sample.name,
        people=len(sample.bad),
        bad_rate=float(sample.bad.mean()),
        digest=digest,
        area=area(unseen.score, unseen.bad),
        area_development=area(seen.score, seen.bad),
        area_everybody=area(sample.score, sample.bad),
        area_before=area(earlier, unseen.bad),
        distance=kolmogorov_smirnov(unseen.score, unseen.bad),
        link=own,
        fit=_fit(risk, unseen.bad),
        raw_bands=raw,
        raw_reversals=reversals(raw),
        bands=bands(linked(risk), unseen.bad, risk),
        above_line=float((unseen.score >= float(card.line)).mean()),
        hidden=_hidden(card, unseen),
        groups=_groups(unseen, risk),
        settings=settings,
        splits=splits,
        refits=tuple(_fit(s.risk, s.bad) for s in splits),
    )


def _fit(risk: Numbers, bad: Numbers) -> Fit:
    return Fit(
        brier=brier(risk, bad),
        error=calibration_error(risk, bad),
        slope=calibration_slope(risk, bad),
        ratio=float(bad.mean() / risk.mean()),
        middle=band(MIDDLE, 10, linked(risk), bad, risk),
        reversals=reversals(bands(linked(risk), bad, risk)),
    )


def _hidden(card: Card, sample: Sample) -> float:
    """Area lost when a quarter of everybody's known measures is hidden at random."""
    neutral = np.array([float(f.unknown) for f in card.factors])
    known = ~np.isnan(np.column_stack([sample.measures[f.measure] for f in card.factors]))
    areas = []
    for seed in HIDING_SEEDS:
        drawn = np.random.RandomState(seed).rand(*known.shape) < HIDDEN
        points = np.where(drawn & known, neutral, sample.points)
        areas.append(area(np.round(points.sum(axis=1), 1), sample.bad).value)
    return area(sample.score, sample.bad).value - float(np.mean(areas))


def _groups(sample: Sample, risk: Numbers) -> tuple[Group, ...]:
    found = []
    for kind, names in sample.groups.items():
        for name in np.unique(names):
            mine = names == name
            if mine.sum() >= FEWEST:
                bad = sample.bad[mine]
                ratio = float(bad.mean() / risk[mine].mean())
                read = area(sample.score[mine], bad)
                found.append(
                    Group(kind, str(name), int(mine.sum()), float(bad.mean()), read, ratio)
                )
    return tuple(found)
