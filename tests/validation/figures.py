"""How well a score tells good from bad: figures from scores and outcomes, with their sources.

``score`` is larger for the safer person; ``bad`` is 1 for who defaulted and 0 for who did not.
"""

import itertools
from dataclasses import dataclass
from math import erfc, sqrt

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
CLEAR = 1.959964
"""Standard errors of a two-sided 95 % interval."""


def halves(bad: Numbers, seed: int) -> NDArray[np.bool_]:
    """A stratified half, drawn by a seed: true for its members.

    ``RandomState`` because its stream is the same in every version of NumPy, by its policy.
    """
    random = np.random.RandomState(seed)
    chosen = np.zeros(len(bad), dtype=bool)
    for outcome in (0, 1):
        members = np.flatnonzero(bad == outcome)
        random.shuffle(members)
        chosen[members[: len(members) // 2]] = True
    return chosen


def ranks(values: Numbers) -> Numbers:
    """Ranks from 1, ties sharing their mean rank."""
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    return (ends - (counts - 1) / 2)[place]


@dataclass(frozen=True, slots=True)
class Area:
    """An area under the ROC curve and its standard error."""

    value: float
    error: float

    @property
    def low(self) -> float:
        """The lower end of the 95 % interval."""
        return self.value - CLEAR * self.error

    @property
    def high(self) -> float:
        """The upper end."""
        return self.value + CLEAR * self.error


def area(score: Numbers, bad: Numbers) -> Area:
    """Chance that a good person scores above a bad one, ties counting half.

    Error by DeLong, DeLong and Clarke-Pearson (1988), as Sun and Xu (2014) compute it by ranks.
    """
    good, ill = score[bad == 0], score[bad == 1]
    together = ranks(np.concatenate([good, ill]))
    above_ill = (together[: len(good)] - ranks(good)) / len(ill)
    below_good = 1 - (together[len(good) :] - ranks(ill)) / len(good)
    variance = above_ill.var(ddof=1) / len(good) + below_good.var(ddof=1) / len(ill)
    return Area(float(above_ill.mean()), float(sqrt(variance)))


def kolmogorov_smirnov(score: Numbers, bad: Numbers) -> float:
    """The largest distance between the two groups' cumulative distributions."""
    levels = np.unique(score)
    good, ill = np.sort(score[bad == 0]), np.sort(score[bad == 1])
    below_ill = np.searchsorted(ill, levels, side="right") / len(ill)
    below_good = np.searchsorted(good, levels, side="right") / len(good)
    return float(np.abs(below_ill - below_good).max())


@dataclass(frozen=True, slots=True)
class Link:
    """Log odds of default = ``level + slope * score``: the two numbers a population needs."""

    level: float
    slope: float

    def risk(self, score: Numbers) -> Numbers:
        """The chance of default."""
        return 1 / (1 + np.exp(-(self.level + self.slope * score)))

    def good_odds(self, score: float) -> float:
        """Good to bad at a score."""
        return float(np.exp(-(self.level + self.slope * score)))

    @property
    def halving(self) -> float:
        """Points that halve the odds of default."""
        return float(np.log(2) / -self.slope)


def link(score: Numbers, bad: Numbers) -> Link:
    """The most likely link, by Newton's method."""
    centre, width = score.mean(), score.std()
    design = np.column_stack([np.ones(len(score)), (score - centre) / width])
    weights = np.zeros(2)
    for _ in range(50):
        risk = 1 / (1 + np.exp(-design @ weights))
        gradient = design.T @ (bad - risk)
        weights += np.linalg.solve((design * (risk * (1 - risk))[:, None]).T @ design, gradient)
    slope = weights[1] / width
    return Link(float(weights[0] - slope * centre), float(slope))


def linked(risk: Numbers) -> Numbers:
    """The scale aimed at: 70 = odds 19:1, ten points halve the odds of default."""
    return 70 + 10 * np.log2((1 - risk) / risk / 19)


def brier(risk: Numbers, bad: Numbers) -> float:
    """Mean squared error of the chance told (Brier 1950)."""
    return float(((risk - bad) ** 2).mean())


def calibration_error(risk: Numbers, bad: Numbers, bins: int = 10) -> float:
    """Expected calibration error over bins of equally many people, by their told risk."""
    parts = np.array_split(np.argsort(risk, kind="stable"), bins)
    return float(sum(len(p) * abs(risk[p].mean() - bad[p].mean()) for p in parts) / len(bad))


def calibration_slope(risk: Numbers, bad: Numbers) -> float:
    """The slope of the outcomes' log odds on those told (Cox 1958); 1 is right."""
    return link(np.log(risk / (1 - risk)), bad).slope


@dataclass(frozen=True, slots=True)
class Band:
    """People whose score lies in a band; ``told`` is their mean risk by the link."""

    low: int
    people: int
    bad_rate: float
    told: float


def band(low: int, width: int, score: Numbers, bad: Numbers, risk: Numbers) -> Band:
    """The people scored from ``low`` up to, not including, ``low + width``."""
    inside = (score >= low) & (score < low + width)
    if not inside.any():
        return Band(low, 0, float("nan"), float("nan"))
    return Band(low, int(inside.sum()), float(bad[inside].mean()), float(risk[inside].mean()))


def bands(score: Numbers, bad: Numbers, risk: Numbers) -> tuple[Band, ...]:
    """Ten-point bands that hold anybody, the lowest first."""
    lows = range(int(score.min() // 10) * 10, int(score.max()) + 1, 10)
    return tuple(b for low in lows if (b := band(low, 10, score, bad, risk)).people)


def reversals(some: tuple[Band, ...]) -> int:
    """Neighbouring bands where the higher one is worse, beyond chance (one-sided 5 %)."""
    return sum(1 for lower, upper in itertools.pairwise(some) if _worse(lower, upper))


def _worse(lower: Band, upper: Band) -> bool:
    """A two-proportion z test."""
    both = lower.people + upper.people
    pooled = (lower.bad_rate * lower.people + upper.bad_rate * upper.people) / both
    error = sqrt(pooled * (1 - pooled) * (1 / lower.people + 1 / upper.people))
    if error == 0:
        return False
    return erfc((upper.bad_rate - lower.bad_rate) / error / sqrt(2)) / 2 < 0.05
