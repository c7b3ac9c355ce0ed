"""What time alone will change, for a page that shows it and a calendar that keeps it."""

from itertools import count

from credittracker.advice.clock import Clock, look_ahead
from credittracker.services.analysis import Analysis
from credittracker.services.progress import Progress, silent


def clock_of(seen: Analysis, report: Progress = silent) -> Clock:
    """Project what an analysis saw; every account is a step of progress."""
    accounts = count()

    def step() -> None:
        report(next(accounts), len(seen.positions))

    return look_ahead(seen.card, seen.facts, seen.score, step)
