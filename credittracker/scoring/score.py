"""The score: points by factor that add up to the total, with the range ignorance leaves open."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum, auto
from types import MappingProxyType
from typing import TypeAlias

from credittracker.book.records import RecordId
from credittracker.scoring.card import Card, Factor


@dataclass(frozen=True, slots=True)
class Evidence:
    """A record behind a measure, the day it counts from, and how much it weighs there."""

    record: RecordId
    on: date
    weight: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Measure:
    """A named number out of the Book; ``value`` is ``None`` where the Book cannot say.

    ``bound`` is what an unknown value is at best, when the Book shows that much (three
    applications are recorded, but nobody said these are all): a further bad record can then
    never raise the score. ``floor`` is what it is at worst, likewise: a debt paid off can then
    never lower the score, although less is known without it.
    """

    value: Decimal | None
    evidence: tuple[Evidence, ...] = ()
    bound: Decimal | None = None
    floor: Decimal | None = None


Numeric: TypeAlias = Decimal | float
"""A plain number: an ``int`` is a ``float`` to the type checker."""

UNKNOWN = Measure(None)
NO_DAY = date.min
"""The day of a score whose numbers belong to no day."""
UNSURE_SPREAD = Decimal(30)


class Firm(Enum):
    """The side on which a measure can only be what the records say, whatever is missing.

    ``BEST``: a record more never makes it better (applications only grow in number). ``WORST``:
    never worse (an older account may be missing, none can go away).
    """

    BEST = auto()
    WORST = auto()


FIRM: Mapping[str, Firm] = MappingProxyType(
    {
        "applications_6m": Firm.BEST,
        "months_since_application": Firm.BEST,
        "opened_12m": Firm.BEST,
        "riskiest_purpose_12m": Firm.BEST,
        "history_months": Firm.WORST,
        "accounts_on_file": Firm.WORST,
        "home_loans_kept": Firm.WORST,
    }
)
"""All other measures may turn out either way: a missing repayment makes a late payment of one
that came in time, a missing account hides a debt or a limit."""


@dataclass(frozen=True, slots=True)
class Span:
    """A range of points."""

    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorScore:
    """What one factor gave; ``low`` and ``high`` differ from ``points`` only when unknown."""

    factor: Factor
    value: Decimal | None
    points: Decimal
    low: Decimal
    high: Decimal
    evidence: tuple[Evidence, ...] = ()

    @property
    def code(self) -> str:
        """The factor's code."""
        return self.factor.code

    @property
    def most(self) -> Decimal:
        """The most it can give."""
        return self.factor.most

    @property
    def lost(self) -> Decimal:
        """Points known to be lost; not knowing loses nothing."""
        return Decimal(0) if self.value is None else self.most - self.points

    @property
    def spread(self) -> Decimal:
        """How far ignorance of this one factor widens the range."""
        return self.high - self.low

    @property
    def widest(self) -> Span:
        """What it could give if records are missing that nobody knows of."""
        if self.factor.off:
            return Span(self.points, self.points)
        firm = FIRM.get(self.factor.measure)
        low = self.low if firm is Firm.WORST else Decimal(0)
        return Span(low, self.high if firm is Firm.BEST else self.most)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A score that carries its own explanation. Total, low and high are 0 to 100."""

    on: date
    model: str
    factors: tuple[FactorScore, ...]
    line: Decimal = field(default=Decimal(70))

    @property
    def total(self) -> Decimal:
        """The score: the exact sum of the factors' points."""
        return sum((f.points for f in self.factors), Decimal(0))

    @property
    def low(self) -> Decimal:
        """The least the score could be once everything were known."""
        return sum((f.low for f in self.factors), Decimal(0))

    @property
    def high(self) -> Decimal:
        """The most it could be once everything were known."""
        return sum((f.high for f in self.factors), Decimal(0))

    @property
    def widest(self) -> Span:
        """The range if records are missing that nobody knows of: an account, a repayment."""
        spans = [f.widest for f in self.factors]
        low = sum((s.low for s in spans), Decimal(0))
        return Span(low, sum((s.high for s in spans), Decimal(0)))

    @property
    def band(self) -> str:
        """A word for the total, as a code: ``repair, building, close, eligible, strong``.

        ``unsure`` while so much is unknown that the range spans three bands and more.
        """
        if self.high - self.low > UNSURE_SPREAD:
            return "unsure"
        steps = ((50, "repair"), (60, "building"), (70, "close"), (80, "eligible"))
        return next((word for limit, word in steps if self.total < limit), "strong")

    def sub_score(self, core: str) -> Decimal:
        """A core factor's own score, 0 to 100: points earned over points available."""
        mine = [f for f in self.factors if f.factor.core == core]
        earned = sum((f.points for f in mine), Decimal(0))
        most = sum((f.most for f in mine), Decimal(0))
        return (earned * 100 / most).quantize(Decimal("0.1"))

    def factor(self, code: str) -> FactorScore:
        """One factor's part."""
        return next(f for f in self.factors if f.code == code)


def score_measures(
    card: Card, measures: Mapping[str, Measure | Numeric | None], on: date = NO_DAY
) -> Score:
    """Score named measures with a card; a missing measure is unknown, not bad.

    A plain number counts as a measure without evidence: ``None`` or a NaN is unknown, a float
    is taken as it prints (0.1 is 0.1). ``on`` may be left out where the numbers belong to no
    day. Names the card does not know are left alone; ``unused`` lists them.
    Raises ``ValueError`` naming the measure when a value is no number.
    """
    return Score(
        on=on,
        model=card.version,
        line=card.line,
        factors=tuple(_score(f, _measure(f.measure, measures)) for f in card.factors),
    )


def unused(card: Card, measures: Mapping[str, object]) -> tuple[str, ...]:
    """The names among some measures that the card does not know."""
    return tuple(sorted(measures.keys() - {f.measure for f in card.factors}))


def _measure(name: str, measures: Mapping[str, Measure | Numeric | None]) -> Measure:
    """A measure as it was given, or made of a plain number."""
    value = measures.get(name)
    if isinstance(value, Measure):
        return value
    if value is None:
        return UNKNOWN
    try:
        number = Decimal(value if isinstance(value, int | Decimal) else str(value))
    except ArithmeticError as error:
        raise ValueError(f"{name}: {value!r} is not a number") from error
    return UNKNOWN if number.is_nan() else Measure(number)


def _score(factor: Factor, measure: Measure) -> FactorScore:
    if factor.off:
        neutral = factor.unknown
        return FactorScore(factor=factor, value=None, points=neutral, low=neutral, high=neutral)
    known = measure.value is not None
    best = factor.most if measure.bound is None else factor.points(measure.bound)
    least = Decimal(0) if measure.floor is None else factor.points(measure.floor)
    points = factor.points(measure.value) if known else max(least, min(factor.unknown, best))
    return FactorScore(
        factor=factor,
        value=measure.value,
        points=points,
        low=points if known else least,
        high=points if known else best,
        evidence=measure.evidence,
    )
