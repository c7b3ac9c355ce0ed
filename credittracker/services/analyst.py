"""Looks at one Book after another and remembers what it read, so that a change is seen at once."""

from datetime import date

from credittracker.book.book import Book
from credittracker.scoring.card import Card
from credittracker.scoring.history import History
from credittracker.services.analysis import (
    HISTORY_MONTHS,
    Analysis,
    MonthPoint,
    analyse,
    month_points,
    walk_back,
)
from credittracker.services.progress import Progress, silent


class Analyst:
    """Reads Books with a card. What it gives is what reading everything anew would give.

    It works for one caller at a time; ``card`` may be changed between two readings.
    """

    def __init__(self, card: Card) -> None:
        self.card = card
        self._seen: Analysis | None = None
        self._past: History | None = None

    def analyse(self, book: Book, on: date) -> Analysis:
        """A Book on a day, without the months before it."""
        self._seen = analyse(book, on, self.card, before=self._seen)
        return self._seen

    def look_back(self, seen: Analysis, report: Progress = silent) -> tuple[MonthPoint, ...]:
        """The months before an analysis; what its pages may ask for is found on the way."""
        seen.investigate_all(report)
        self._past = walk_back(seen, HISTORY_MONTHS, report, self._past)
        return month_points(seen, self._past, report)
