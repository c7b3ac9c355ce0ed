"""What moved the score between two days, followed down to the records."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import count

from credittracker.scoring.causes import Explained, explained
from credittracker.scoring.model import score
from credittracker.scoring.score import Score
from credittracker.services.analysis import Analysis
from credittracker.services.progress import Progress, silent


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two days as the same card and the same Book see them.

    The steps in ``moves`` sum to ``delta`` exactly, and the causes of each to its step.
    """

    before: Score
    after: Score
    moves: tuple[Explained, ...]

    @property
    def delta(self) -> Decimal:
        """By how many points the total moved."""
        return self.after.total - self.before.total


def compare(seen: Analysis, days: tuple[date, date], report: Progress = silent) -> Comparison:
    """Compare two days of the analysed Book, the earlier one first."""
    first, last = days
    book, done = seen.facts.book, count(1)
    total = len(seen.positions) + (last - first).days + 1

    def tell() -> None:
        report(next(done), total)

    moves = explained(seen.card, book, seen.snapshot.records, days, tell)
    before, after = (score(seen.card, book, day) for day in (first, last))
    return Comparison(before=before, after=after, moves=moves)
