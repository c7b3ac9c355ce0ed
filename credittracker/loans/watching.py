"""Which dues still matter on a day, so that looking back over years reads each due once."""

from collections.abc import Iterable
from datetime import date, timedelta

from credittracker.loans.dues import Due
from credittracker.loans.line import Line

AHEAD = timedelta(days=93)
"""How far ahead dues matter: the longest three months."""


class Watch:
    """Lines as their days pass: those unmet or once late stay, those met in time are let go."""

    def __init__(self, lines: Iterable[Line]) -> None:
        keyed = [(max(x.due, x.asked.since), n, x) for n, x in enumerate(lines)]
        self._ordered = sorted(keyed)
        self._place = 0
        self._kept: list[Line] = []
        self.passed = False

    def matter(self, on: date) -> list[Due]:
        """The dues that were ever late or are unmet by a day, and the open ones just ahead.

        Days must not go back from call to call.
        """
        ordered, place = self._ordered, self._place
        while place < len(ordered) and ordered[place][0] <= on:
            line = ordered[place][2]
            self.passed = True
            if _matters(line):
                self._kept.append(line)
            place += 1
        self._place = place
        self._kept = [line for line in self._kept if _matters(line)]
        found = [line.frozen() for line in self._kept]
        horizon = on + AHEAD
        while place < len(ordered) and ordered[place][0] <= horizon:
            line = ordered[place][2]
            if line.open and not line.carried and line.asked.since <= on:
                found.append(line.frozen())
            place += 1
        return found


def _matters(line: Line) -> bool:
    met = line.met_on
    return met is None or (met - line.due).days > line.asked.grace
