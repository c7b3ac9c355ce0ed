"""The score card as data: factors, their steps, and where each comes from.

The file (``resources/model/card-*.json``) is a public interface: others may score measures with
it. ``resources/model/MEASURES.md`` documents its keys, and every measure's name, unit, window
and direction.

``steps`` are ``[threshold, cumulative points]``; with direction ``less`` a value at or below a
threshold earns its points, with ``more`` a value at or above it. A factor earns the most points
of the steps it passes, 0 if none. ``unknown`` are the points taken when the measure is missing.
``tag`` says who can change it: ``fix`` (you), ``time`` (only time), ``theirs`` (their decision).
Points have at most one decimal and the most points of all factors sum to 100.
"""

import hashlib
import json
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from operator import itemgetter
from typing import Any

FULL = Decimal(100)

_threshold = itemgetter(0)


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
    PRESS = "press"
    QUOTED = "quoted"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a curve or one of its steps comes from, and how good that evidence is."""

    grade: Grade
    text: str
    text_zh: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor:
    """One thing that moves the score; points are out of 100 for the whole card.

    ``steps`` run by threshold, smallest first. ``step_sources`` are the steps of another source
    than the factor's, by threshold. ``meaning`` is what the measure says, in a few words.
    ``off``: the person does not want it to count, so it gives its neutral points to everybody.
    """

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
    unit: str = ""
    meaning: str = ""
    meaning_zh: str = ""
    step_sources: Mapping[Decimal, Source] = field(default_factory=dict)
    off: bool = False

    @property
    def most(self) -> Decimal:
        """The most points it can give."""
        return self.steps[0 if self.direction is Direction.LESS else -1][1]

    def points(self, value: Decimal | None) -> Decimal:
        """The points a value earns; the neutral ones when it is unknown."""
        if value is None:
            return self.unknown
        if self.direction is Direction.LESS:
            place = bisect_left(self.steps, value, key=_threshold)
            return self.steps[place][1] if place < len(self.steps) else Decimal(0)
        place = bisect_right(self.steps, value, key=_threshold)
        return self.steps[place - 1][1] if place else Decimal(0)

    def next_step(self, value: Decimal) -> tuple[Decimal, Decimal] | None:
        """The nearest threshold that would earn more, and the points gained there."""
        now = self.points(value)
        better = [(p, t) for t, p in self.steps if p > now]
        if not better:
            return None
        points, threshold = min(better)
        return threshold, points - now


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A version of the model. ``line`` is the score from which a high limit is plausible.

    ``validated_on`` are the digests of the data files that ``make validate`` reads, by name.
    """

    version: str
    line: Decimal
    factors: tuple[Factor, ...]
    cores: tuple[str, ...]
    digest: str
    validated_on: Mapping[str, str] = field(default_factory=dict)

    def factor(self, code: str) -> Factor:
        """The factor with a code."""
        return next(f for f in self.factors if f.code == code)

    @property
    def off(self) -> tuple[str, ...]:
        """The codes of the factors that do not count."""
        return tuple(f.code for f in self.factors if f.off)

    def without(self, codes: Collection[str]) -> "Card":
        """The card with some factors switched off, and all others on."""
        if set(self.off) == set(codes):
            return self
        factors = tuple(replace(f, off=f.code in codes) for f in self.factors)
        return replace(self, factors=factors)

    @property
    def counts_folklore(self) -> bool:
        """Whether the factors that are only commonly quoted count."""
        return not any(f.off for f in self.factors if f.grade is Grade.QUOTED)

    def without_folklore(self) -> "Card":
        """The card without the factors that are only commonly quoted."""
        return self.without({f.code for f in self.factors if f.grade is Grade.QUOTED})


def parse_card(text: str) -> Card:
    """Read a card file. Raises ``InvalidCardError`` when it breaks a rule of the format."""
    try:
        data = json.loads(text, parse_float=Decimal)
        sources = {key: _source(row) for key, row in data.get("sources", {}).items()}
        factors = tuple(_factor(row, sources) for row in data["factors"])
        cores = tuple(core["code"] for core in data["cores"])
        version, line = str(data["version"]), Decimal(data["line"])
        validated_on = dict(data.get("validated_on", {}))
    except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError) as error:
        raise InvalidCardError("unreadable") from error
    for factor in factors:
        _check(factor, cores)
    if sum(f.most for f in factors) != FULL:
        raise InvalidCardError("does_not_sum_to_100")
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    return Card(
        version=version,
        line=line,
        factors=factors,
        cores=cores,
        digest=digest,
        validated_on=validated_on,
    )


def _source(row: Mapping[str, Any]) -> Source:
    return Source(Grade(row["grade"]), row["en"], row["zh"])


def _factor(row: Mapping[str, Any], sources: Mapping[str, Source]) -> Factor:
    """A factor of either format: card 1.0 spells its source out, later ones name it."""
    if "grade" in row:
        source = Source(Grade(row["grade"]), row["source"], row["source_zh"])
    else:
        source = sources[row["source"]]
    own = {Decimal(t): sources[key] for t, _, *keys in row["steps"] for key in keys}
    return Factor(
        code=row["code"],
        core=row["core"],
        measure=row["measure"],
        direction=Direction(row["direction"]),
        unknown=Decimal(row["unknown"]),
        steps=tuple(sorted((Decimal(t), Decimal(p)) for t, p, *_ in row["steps"])),
        tag=Tag(row["tag"]),
        grade=source.grade,
        source=source.text,
        source_zh=source.text_zh,
        window=row.get("window"),
        unit=row.get("unit", ""),
        meaning=row.get("en", ""),
        meaning_zh=row.get("zh", ""),
        step_sources=own,
    )


def _check(factor: Factor, cores: tuple[str, ...]) -> None:
    """Monotone by construction: a better threshold never earns fewer points."""
    if factor.core not in cores:
        raise InvalidCardError("unknown_core", factor.code)
    less = factor.direction is Direction.LESS
    earned = [points for _, points in (reversed(factor.steps) if less else factor.steps)]
    if not earned or earned != sorted(set(earned)) or earned[0] <= 0:
        raise InvalidCardError("not_monotone", factor.code)
    if any(p != round(p, 1) for p in (*earned, factor.unknown)):
        raise InvalidCardError("more_than_one_decimal", factor.code)
    if not 0 <= factor.unknown <= factor.most:
        raise InvalidCardError("unknown_out_of_range", factor.code)
