"""What a check-in foretells: kept with it, and marked once the day has come.

A forecast supposes what ``projecting`` supposes. Where the person did something else meanwhile,
it says nothing of the model, so it counts neither as met nor as missed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from credittracker.advice.scenario import Outcome
from credittracker.book.accounts import LimitChange
from credittracker.book.borrowing import LoanEventKind
from credittracker.book.dates import add_months, month_end
from credittracker.book.history import CheckIn, Forecast
from credittracker.book.person import HARD_REASONS
from credittracker.book.records import RecordId
from credittracker.scoring.facts import Facts
from credittracker.scoring.late import Late
from credittracker.scoring.score import Score

MONTHS_KEPT = (1, 3, 6, 12)
"""The month ends that a check-in keeps, besides the last day that was looked at."""

CLOSE = Decimal(2)
"""Points by which a forecast may be off and still count as met: our own choice, a fifth of the
ten points that halve the odds."""


class Mark(StrEnum):
    """What became of a forecast."""

    WAITING = "waiting"
    MET = "met"
    BETTER = "better"
    WORSE = "worse"
    CHANGED = "changed"
    """The person did something that the forecast did not suppose."""
    UNKNOWN = "unknown"
    """The model of that time is not here any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A forecast, what became of it, the score that came, and the records that changed it."""

    forecast: Forecast
    made: date
    mark: Mark
    came: Decimal | None = None
    records: tuple[RecordId, ...] = ()


def foretold(kept: CheckIn, outcome: Outcome) -> tuple[Forecast, ...]:
    """What a check-in keeps of what lies ahead: some month ends, and the day of the line.

    ``outcome`` is what happens if nothing else is done. A line that is reached already is no
    forecast.
    """
    known = {s.on: s for s in outcome.path}
    ends = (month_end(add_months(kept.on, n)) for n in MONTHS_KEPT)
    days = sorted({*(day for day in ends if day in known), outcome.then.on})
    found = [_month(kept, known[day]) for day in days]
    line, reached = outcome.then.line, outcome.crosses
    if reached is not None and reached > kept.on:
        found.append(
            Forecast(
                id=f"{kept.id}-line",
                check_in=kept.id,
                on=reached,
                total=line,
                low=line,
                high=line,
                is_line=True,
            )
        )
    return tuple(found)


def _month(kept: CheckIn, then: Score) -> Forecast:
    return Forecast(
        id=f"{kept.id}-{then.on:%Y%m%d}",
        check_in=kept.id,
        on=then.on,
        total=then.total,
        low=then.low,
        high=then.high,
    )


def marked(forecast: Forecast, made: date, came: Decimal, facts: Facts) -> Marked:
    """Mark a forecast of the day that ``facts`` are of; ``came`` is the score of that day."""
    records = _done_otherwise(facts, made)
    off = came - forecast.total
    if records:
        mark = Mark.CHANGED
    elif off >= 0 if forecast.is_line else abs(off) <= CLOSE:
        mark = Mark.MET
    else:
        mark = Mark.BETTER if off > 0 else Mark.WORSE
    return Marked(forecast=forecast, made=made, mark=mark, came=came, records=records)


_AHEAD_OF_PLAN = frozenset(
    {LoanEventKind.PREPAYMENT, LoanEventKind.REFINANCED, LoanEventKind.SETTLED}
)


def _done_otherwise(facts: Facts, made: date) -> tuple[RecordId, ...]:
    """What a forecast did not suppose: an application, money borrowed, a payment late or early."""
    person, on, book = facts.person, facts.on, facts.book
    asked = (a for a in person.applications.between(made, on) if a.reason in HARD_REASONS)
    borrowed = person.loans.between(made, on)
    late = (x for x in facts.late if any(_is_news(p, made) for p in x.parts or (x,)))
    early = (e for e in book.loan_events.values() if e.kind in _AHEAD_OF_PLAN and made < e.on <= on)
    closed = (
        e
        for e in book.limit_events.values()
        if e.change is LimitChange.CLOSED and made < e.on <= on
    )
    dated = (r.id for r in (*asked, *borrowed, *early, *closed))
    return tuple(dict.fromkeys((*dated, *(x.record for x in late))))


def _is_news(late: Late, made: date) -> bool:
    """Whether a payment was late after a day; what a report said before was known."""
    return late.ended > made and (late.due > made or not late.marked)


@dataclass(frozen=True, slots=True)
class HitRate:
    """How many forecasts were met, of those that can be judged."""

    met: int
    judged: int


def hit_rate(some: Iterable[Marked]) -> HitRate:
    """What came of forecasts; those that wait, or that the person changed, count on no side."""
    marks = [one.mark for one in some]
    met = marks.count(Mark.MET)
    return HitRate(met, met + marks.count(Mark.BETTER) + marks.count(Mark.WORSE))
