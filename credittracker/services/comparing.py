"""What moved the score between two days, followed down to the records."""

from datetime import date
from itertools import count

from credittracker.scoring.causes import Comparison, compared
from credittracker.services.analysis import Analysis
from credittracker.services.progress import Progress, silent


def compare(seen: Analysis, days: tuple[date, date], report: Progress = silent) -> Comparison:
    """Compare two days of the analysed Book, the earlier one first."""
    first, last = days
    done = count(1)
    total = len(seen.positions) + (last - first).days + 1

    def tell() -> None:
        report(next(done), total)

    return compared(seen.card, seen.facts.book, seen.snapshot.records, days, tell)
