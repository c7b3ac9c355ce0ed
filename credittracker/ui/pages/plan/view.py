"""What the plan page shows of the time to come, as plain data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from credittracker.advice.clock import Clock, EndingKind, Move, month_ends
from credittracker.advice.forecasting import Marked
from credittracker.advice.projecting import ASSUMED, paid_today
from credittracker.book.book import Book
from credittracker.book.records import RecordId
from credittracker.scoring.causes import CauseKind
from credittracker.scoring.score import Score
from credittracker.services.analysis import Analysis
from credittracker.services.foretelling import mark_forecasts
from credittracker.services.looking_ahead import clock_of
from credittracker.services.progress import CancelledError, Progress


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


@dataclass(slots=True, eq=False)
class LookAhead:
    """A look ahead that was asked for. Once it is ``dropped`` its work stops: nobody waits."""

    seen: Analysis
    dropped: bool = False
    view: AheadView | None = None

    def work(self, report: Progress) -> "LookAhead":
        """Find the view; there is none when the work was stopped."""

        def tell(done: int, total: int) -> None:
            if self.dropped:
                raise CancelledError
            report(done, total)

        try:
            clock = clock_of(self.seen, tell)
            kept = mark_forecasts(self.seen.facts.book, self.seen.on, tell)
            self.view = ahead_view(self.seen, clock, kept)
        except CancelledError:
            self.view = None
        return self


def ahead_view(seen: Analysis, clock: Clock, kept: tuple[Marked, ...]) -> AheadView:
    """Look at a clock, and at what became of forecasts."""
    book = seen.facts.book
    return AheadView(
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
