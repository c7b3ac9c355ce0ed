"""What comparing two days shows: the days offered, the factors' steps, and a row a cause."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from credittracker.book.dates import add_months
from credittracker.book.records import RecordId
from credittracker.scoring.causes import CauseKind, Comparison
from credittracker.scoring.model import first_day
from credittracker.services.analysis import Analysis

MONTHS_BACK = {"month": 1, "quarter": 3, "year": 12}


@dataclass(frozen=True, slots=True)
class DaysToCompare:
    """What can be asked: the first day with a record, today, and days to begin with, by code.

    ``check_in`` is the last check-in; a day before the first record is ``None``.
    """

    earliest: date
    today: date
    offered: dict[str, date | None]

    @property
    def usual(self) -> date:
        """The day to begin with while nobody chose another: the first one offered."""
        return next((day for day in self.offered.values() if day is not None), self.earliest)


@dataclass(frozen=True, slots=True)
class CauseRow:
    """A day on which a factor moved, by how many points, and the records that moved it."""

    on: date
    factor: str
    delta: Decimal
    kind: CauseKind
    records: tuple[RecordId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareView:
    """Two days: totals, steps by factor (largest first) and causes (newest first).

    The steps sum to ``after - before`` exactly, and so do the rows.
    """

    days: tuple[date, date]
    before: Decimal
    after: Decimal
    steps: tuple[tuple[str, Decimal], ...]
    rows: tuple[CauseRow, ...]

    @property
    def delta(self) -> Decimal:
        """By how many points the total moved."""
        return self.after - self.before


def days_to_compare(seen: Analysis) -> DaysToCompare | None:
    """The days there are; nothing while no earlier day has a record."""
    earliest = first_day(seen.facts.book)
    if earliest is None or earliest >= seen.on:
        return None
    days = {"check_in": seen.since.on if seen.since else None}
    days |= {code: add_months(seen.on, -months) for code, months in MONTHS_BACK.items()}
    offered = {code: day if day and day >= earliest else None for code, day in days.items()}
    return DaysToCompare(earliest, seen.on, offered)


def compare_view(found: Comparison) -> CompareView:
    """Look at a comparison."""
    causes = [(one.step.code, cause) for one in found.moves for cause in one.causes]
    causes.sort(key=lambda told: told[1].on, reverse=True)
    return CompareView(
        days=(found.before.on, found.after.on),
        before=found.before.total,
        after=found.after.total,
        steps=tuple((one.step.code, one.step.delta) for one in found.moves),
        rows=tuple(CauseRow(c.on, code, c.delta, c.kind, c.records) for code, c in causes),
    )
