"""What the card's form costs: its factors fitted freely, against tuned gradient boosting.

The refit is a card like ours, its points chosen by the data: per measure steps at forty quantiles
of the training half and further out in both tails, points that never fall in the better
direction, and a number of its own for unknown; fitted by maximum likelihood with a ridge. Its
settings were chosen once, by cross-validation inside the development halves.
Boosting sees every behavioural column of the file (no sex, age, marriage, education).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from credittracker.scoring.card import Card, Direction
from tests.validation.figures import Numbers, area, halves, link
from tests.validation.samples import Sample

STEPS = 40
TAILS = (0.002, 0.005, 0.01, 0.02)
RIDGE = 3e-3
FOLDS = 3
BOOSTING_SEEDS = (1, 2, 3)
ROUNDS = (100, 150, 200, 300, 400)
GRID = tuple(
    {"num_leaves": leaves, "min_data_in_leaf": least, "lambda_l2": ridge}
    for leaves, least, ridge in product((8, 15, 31), (50, 150), (1.0, 30.0))
)
COMMON = {
    "objective": "binary",
    "learning_rate": 0.03,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "verbose": -1,
    "num_threads": 2,
    "deterministic": True,
    "force_row_wise": True,
}


@dataclass(frozen=True, slots=True)
class Steps:
    """A measure's thresholds in the refit; ``sign`` is 1 where more is better."""

    name: str
    sign: int
    thresholds: Numbers

    def columns(self, values: Numbers) -> Numbers:
        """An indicator a step passed, then one of unknown."""
        unknown = np.isnan(values)
        passed = self.sign * values[:, None] >= self.sign * self.thresholds[None, :]
        passed[unknown] = False
        return np.column_stack([passed, unknown]).astype(float)


def steps(card: Card, sample: Sample) -> tuple[Steps, ...]:
    """Quantile thresholds for every measure of the card that varies in the sample."""
    found = []
    for factor in card.factors:
        known = sample.measures[factor.measure]
        known = known[~np.isnan(known)]
        levels = np.unique(known)
        if len(levels) > 1:
            more = factor.direction is Direction.MORE
            inner = levels[1:] if more else levels[:-1]
            if len(inner) > STEPS:
                middle = np.arange(1, STEPS + 1) / (STEPS + 1)
                shares = sorted([*TAILS, *middle, *(1 - t for t in TAILS)])
                inner = np.unique(np.quantile(known, shares))
            found.append(Steps(factor.measure, 1 if more else -1, inner))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Refit:
    """A fitted card: its steps and the log odds each is worth."""

    steps: tuple[Steps, ...]
    level: float
    weights: Numbers

    def score(self, measures: Mapping[str, Numbers]) -> Numbers:
        """Log odds of paying back."""
        return self.level + _design(self.steps, measures) @ self.weights


def _design(some: Sequence[Steps], measures: Mapping[str, Numbers]) -> Numbers:
    return np.column_stack([s.columns(measures[s.name]) for s in some])


def refit(card: Card, train: Sample) -> Refit:
    """The card's measures with freely chosen, monotone points."""
    some = steps(card, train)
    design, bad = _design(some, train.measures), train.bad
    spread = design.std(axis=0) + 1e-9
    free = np.concatenate([[False] * len(s.thresholds) + [True] for s in some])

    def loss(weights: Numbers) -> tuple[float, Numbers]:
        odds = -(weights[0] + design @ weights[1:])
        risk = 1 / (1 + np.exp(-np.clip(odds, -40, 40)))
        scaled = weights[1:] * spread
        slope = (risk - bad) / len(bad)
        value = float((np.logaddexp(0, odds) - bad * odds).mean() + RIDGE * scaled @ scaled)
        inner = -(design.T @ slope) + 2 * RIDGE * scaled * spread
        return value, np.concatenate([[-slope.sum()], inner])

    bounds = [(None, None), *((None, None) if f else (0, None) for f in free)]
    start = np.full(1 + design.shape[1], 0.02)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds)
    return Refit(some, float(found.x[0]), found.x[1:])


def tuned(development: Sample) -> dict[str, Any]:
    """The boosting settings with the best area over three folds of the development half."""
    bad = development.bad
    fold = np.random.RandomState(0).randint(0, FOLDS, len(bad))
    areas: dict[tuple[int, int], list[float]] = {}
    for choice, settings in enumerate(GRID):
        for held in range(FOLDS):
            inside = fold != held
            data = lightgbm.Dataset(development.behaviour[inside], bad[inside])
            model = lightgbm.train({**COMMON, **settings, "seed": 0}, data, max(ROUNDS))
            for rounds in ROUNDS:
                told = model.predict(development.behaviour[~inside], num_iteration=rounds)
                found = area(-told, bad[~inside]).value
                areas.setdefault((choice, rounds), []).append(found)
    best, rounds = max(areas, key=lambda key: float(np.mean(areas[key])))
    return {**GRID[best], "rounds": rounds}


def boosted(train: Sample, test: Sample, settings: Mapping[str, Any]) -> Numbers:
    """The mean log odds of paying back over three seeds."""
    options = {**COMMON, **settings}
    rounds = options.pop("rounds")
    told = [
        lightgbm.train(
            {**options, "seed": seed}, lightgbm.Dataset(train.behaviour, train.bad), rounds
        ).predict(test.behaviour, raw_score=True)
        for seed in BOOSTING_SEEDS
    ]
    return -np.mean(told, axis=0)


@dataclass(frozen=True, slots=True)
class Split:
    """One fresh split: what the half left out got from the refit and from boosting.

    ``risk`` is the refit's after the two-parameter link of its own training half.
    """

    seed: int
    bad: Numbers
    refit: Numbers
    risk: Numbers
    boosting: Numbers

    @property
    def gap(self) -> float:
        """How far the refit stays behind."""
        return area(self.boosting, self.bad).value - area(self.refit, self.bad).value


def fresh_split(card: Card, sample: Sample, settings: Mapping[str, Any], seed: int) -> Split:
    """Both fitted on one half and asked about the other."""
    inside: NDArray[np.bool_] = halves(sample.bad, seed)
    train, test = sample.part(inside), sample.part(~inside)
    fitted = refit(card, train)
    scored = fitted.score(test.measures)
    return Split(
        seed=seed,
        bad=test.bad,
        refit=scored,
        risk=link(fitted.score(train.measures), train.bad).risk(scored),
        boosting=boosted(train, test, settings),
    )
