"""The score card as data: factors, their steps, and where each comes from.

The file (``resources/model/card-*.json``) is a public interface: others may score measures with
it. Its keys::

    {"version": "1.0", "line": 70, "scale": {...}, "cores": [{"code", "name_zh", "name_en"}],
     "factors": [{"code", "core", "measure", "direction", "unknown", "steps": [[t, p], ...],
                  "tag", "grade", "source", "source_zh", "window"}]}

``steps`` are ``[threshold, cumulative points]``; with direction ``less`` a value at or below a
threshold earns its points, with ``more`` a value at or above it. A factor earns the most points
of the steps it passes, 0 if none. ``unknown`` are the points taken when the measure is missing.
``tag`` says who can change it: ``fix`` (you), ``time`` (only time), ``theirs`` (their decision).
Points have at most one decimal and the most points of all factors sum to 100.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

FULL = Decimal(100)


class InvalidCardError(ValueError):
    """The card file is not a card: ``code`` and the factor say what is wrong."""

    def __init__(self, code: str, factor: str = "") -> None:
        super().__init__(f"{code} {factor}".strip())
        self.code = code
        self.factor = factor


class Direction(StrEnum):
    """Whether a smaller or a larger value is better."""

    LESS = "less"
    MORE = "more"


class Tag(StrEnum):
    """Who can change what a factor says."""

    FIX = "fix"
    TIME = "time"
    THEIRS = "theirs"


class Grade(StrEnum):
    """How good the evidence for a factor's thresholds is."""

    MEASURED = "measured"
    LAW = "law"
    LENDER = "lender"
    QUOTED = "quoted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor:
    """One thing that moves the score; points are out of 100 for the whole card."""

    code: str
    core: str
    measure: str
    direction: Direction
    unknown: Decimal
    steps: tuple[tuple[Decimal, Decimal], ...]
    tag: Tag
    grade: Grade
    source: str
    source_zh: str
    window: int | None

    @property
    def most(self) -> Decimal:
        """The most points it can give."""
        return max(points for _, points in self.steps)

    def points(self, value: Decimal | None) -> Decimal:
        """The points a value earns; the neutral ones when it is unknown."""
        if value is None:
            return self.unknown
        return max((p for t, p in self.steps if self._passes(value, t)), default=Decimal(0))

    def next_step(self, value: Decimal) -> tuple[Decimal, Decimal] | None:
        """The nearest threshold that would earn more, and the points gained there."""
        now = self.points(value)
        better = [(p, t) for t, p in self.steps if p > now]
        if not better:
            return None
        points, threshold = min(better)
        return threshold, points - now

    def _passes(self, value: Decimal, threshold: Decimal) -> bool:
        return value <= threshold if self.direction is Direction.LESS else value >= threshold


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A version of the model. ``line`` is the score from which a high limit is plausible."""

    version: str
    line: Decimal
    factors: tuple[Factor, ...]
    cores: tuple[str, ...]
    digest: str

    def factor(self, code: str) -> Factor:
        """The factor with a code."""
        return next(f for f in self.factors if f.code == code)


def parse_card(text: str) -> Card:
    """Read a card file. Raises ``InvalidCardError`` when it breaks a rule of the format."""
    try:
        data = json.loads(text, parse_float=Decimal)
        factors = tuple(_factor(row) for row in data["factors"])
        cores = tuple(core["code"] for core in data["cores"])
        version, line = str(data["version"]), Decimal(data["line"])
    except (ValueError, KeyError, TypeError) as error:
        raise InvalidCardError("unreadable") from error
    for factor in factors:
        _check(factor, cores)
    if sum(f.most for f in factors) != FULL:
        raise InvalidCardError("does_not_sum_to_100")
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    return Card(version=version, line=line, factors=factors, cores=cores, digest=digest)


def _factor(row: Mapping[str, Any]) -> Factor:
    return Factor(
        code=row["code"],
        core=row["core"],
        measure=row["measure"],
        direction=Direction(row["direction"]),
        unknown=Decimal(row["unknown"]),
        steps=tuple((Decimal(t), Decimal(p)) for t, p in row["steps"]),
        tag=Tag(row["tag"]),
        grade=Grade(row["grade"]),
        source=row["source"],
        source_zh=row["source_zh"],
        window=row["window"],
    )


def _check(factor: Factor, cores: tuple[str, ...]) -> None:
    """Monotone by construction: a better threshold never earns fewer points."""
    if factor.core not in cores:
        raise InvalidCardError("unknown_core", factor.code)
    worst_first = sorted(factor.steps, reverse=factor.direction is Direction.LESS)
    earned = [points for _, points in worst_first]
    if not earned or earned != sorted(set(earned)) or earned[0] <= 0:
        raise InvalidCardError("not_monotone", factor.code)
    if any(p != round(p, 1) for p in (*earned, factor.unknown)):
        raise InvalidCardError("more_than_one_decimal", factor.code)
    if not 0 <= factor.unknown <= factor.most:
        raise InvalidCardError("unknown_out_of_range", factor.code)
