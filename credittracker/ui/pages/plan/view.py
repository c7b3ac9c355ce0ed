"""What the plan page shows of the time to come, as plain data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial

from credittracker.advice.clock import Clock, EndingKind, Move, month_ends
from credittracker.advice.forecasting import Marked
from credittracker.advice.projecting import ASSUMED, paid_today
from credittracker.book.book import Book
from credittracker.book.records import RecordId
from credittracker.scoring.causes import CauseKind
from credittracker.scoring.facts import Facts
from credittracker.scoring.score import Score
from credittracker.services.analysis import Analysis
from credittracker.services.foretelling import mark_forecasts
from credittracker.services.looking_ahead import clock_of
from credittracker.services.progress import Errand, Progress


@dataclass(frozen=True, slots=True)
class MoveRow:
    """A factor that moves on a day to come, why, and the score at the end of that day."""

    on: date
    code: str
    delta: Decimal
    kind: CauseKind
    record: RecordId
    total: Decimal


@dataclass(frozen=True, slots=True)
class EndingRow:
    """A late payment or an inquiry, and the day on which nobody sees it any more."""

    kind: EndingKind
    record: RecordId
    since: date
    on: date
    total: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class AheadView:
    """Two years ahead. ``path`` begins today and holds every month end.

    ``paid`` is what is assumed to be paid today, by account; ``kept`` what check-ins foretold.
    """

    facts: Facts
    path: tuple[Score, ...]
    crosses: date | None
    paid: Mapping[RecordId, Decimal]
    moves: tuple[MoveRow, ...]
    endings: tuple[EndingRow, ...]
    kept: tuple[Marked, ...]

    @property
    def now(self) -> Score:
        """Today's score, with what is late counted as paid."""
        return self.path[0]

    @property
    def then(self) -> Score:
        """The score at the end."""
        return self.path[-1]


def looking_ahead(seen: Analysis) -> Errand[AheadView]:
    """A look ahead that is to be taken."""
    return Errand(partial(_look, seen))


def _look(seen: Analysis, report: Progress) -> AheadView:
    clock = clock_of(seen, report)
    return ahead_view(seen, clock, mark_forecasts(seen.facts.book, seen.on, report))


def ahead_view(seen: Analysis, clock: Clock, kept: tuple[Marked, ...]) -> AheadView:
    """Look at a clock, and at what became of forecasts."""
    book = seen.facts.book
    return AheadView(
        facts=seen.facts,
        path=month_ends(clock.days),
        crosses=clock.crosses,
        paid=paid_today(seen.facts),
        moves=tuple(_row(book, move) for move in clock.moves),
        endings=tuple(
            EndingRow(e.kind, e.record, e.since, e.on, e.score.total) for e in clock.endings
        ),
        kept=kept,
    )


def _row(book: Book, move: Move) -> MoveRow:
    """A move with the first of its records that the person knows."""
    cause = move.cause
    known = (r for r in cause.records if not r.startswith(ASSUMED) and book.find(r) is not None)
    return MoveRow(cause.on, move.code, cause.delta, cause.kind, next(known, ""), move.total)
