"""What the score page shows: factors by core, a factor's steps and records, two courses."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from credittracker.advice.gaps import Gap
from credittracker.book.records import RecordId
from credittracker.scoring.card import Direction, Grade, Tag
from credittracker.scoring.score import FactorScore, Span
from credittracker.services.analysis import Analysis, MonthPoint

MOST_RECORDS = 40


@dataclass(frozen=True, slots=True)
class CoreView:
    """One core factor: its share of the total, its own score, and its factors."""

    code: str
    points: Decimal
    most: Decimal
    sub_score: Decimal
    factors: tuple[FactorScore, ...]


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of a factor: where it begins, what it earns, whether it is where one stands."""

    threshold: Decimal | None
    points: Decimal
    here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorView:
    """One factor opened up, down to the records that count in it; ``sources`` zh, en."""

    code: str
    value: Decimal | None
    points: Decimal
    most: Decimal
    low: Decimal
    high: Decimal
    direction: Direction
    steps: tuple[StepView, ...]
    tag: Tag
    grade: Grade
    sources: tuple[str, str]
    records: tuple[RecordId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreView:
    """The page: the score with its range and what is missing, its cores, and both courses.

    ``widest`` is the range if records are missing that nobody knows of.
    """

    on: date
    total: Decimal
    low: Decimal
    high: Decimal
    widest: Span
    band: str
    gaps: tuple[Gap, ...]
    line: Decimal
    cores: tuple[CoreView, ...]
    months: tuple[MonthPoint, ...]
    currency: str


def score_view(seen: Analysis) -> ScoreView:
    """Look at an analysis."""
    cores = []
    for core in seen.card.cores:
        mine = tuple(f for f in seen.score.factors if f.factor.core == core)
        points = sum((f.points for f in mine), Decimal(0))
        most = sum((f.most for f in mine), Decimal(0))
        cores.append(CoreView(core, points, most, seen.score.sub_score(core), mine))
    return ScoreView(
        on=seen.on,
        total=seen.score.total,
        low=seen.score.low,
        high=seen.score.high,
        widest=seen.score.widest,
        band=seen.score.band,
        gaps=seen.gaps,
        line=seen.score.line,
        cores=tuple(cores),
        months=seen.months,
        currency=seen.facts.book.info.currency,
    )


def factor_view(part: FactorScore) -> FactorView:
    """Open one factor; its steps run from the best to the worst."""
    factor = part.factor
    best_first = sorted(factor.steps, key=lambda s: -s[1])
    steps = [(t, p) for t, p in best_first]
    here = None if part.value is None else part.points
    unique = tuple(dict.fromkeys(e.record for e in part.evidence))
    return FactorView(
        code=part.code,
        value=part.value,
        points=part.points,
        most=part.most,
        low=part.low,
        high=part.high,
        direction=factor.direction,
        steps=(
            *(StepView(t, p, p == here) for t, p in steps),
            StepView(None, Decimal(0), here == 0),
        ),
        tag=factor.tag,
        grade=factor.grade,
        sources=(factor.source_zh, factor.source),
        records=unique,
    )
