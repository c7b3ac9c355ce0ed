"""Money on its way through dues, from day to day. Days must not go back."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice
from typing import Generic, Protocol, TypeVar

from credittracker.book.borrowing import Repayment
from credittracker.book.records import RecordId
from credittracker.loans.dues import LOOSE, Due
from credittracker.loans.line import Line

AHEAD = timedelta(days=93)
"""How far ahead dues matter to a measure: the longest three months."""

ON_FILE = timedelta(days=5 * 366)
"""How long a late payment matters after it ended: five years (征信业管理条例 art. 16)."""


class Payable(Protocol):
    """What money can go into. ``late_money``: the earliest due of what was paid too late."""

    lines: list[Line]
    late_money: dict[RecordId, date]

    def spend(self, repayment: Repayment) -> Decimal:
        """Take a repayment; returns what found nothing to pay."""

    def stop(self, on: date) -> None:
        """Let a day end."""


P = TypeVar("P", bound=Payable)


class Flow(Generic[P]):
    """Dues, and the repayments that go into them, each passed once."""

    def __init__(self, into: P, paid: Sequence[Repayment]) -> None:
        self.into = into
        self._paid = paid
        self._place = 0
        self._watch: Watch | None = None

    def to(self, on: date) -> None:
        """Let the days pass up to one."""
        paid, place = self._paid, self._place
        while place < len(paid) and paid[place].on <= on:
            self.into.spend(paid[place])
            place += 1
        self._place = place
        self.into.stop(on)

    def dues(self, on: date) -> list[Due]:
        """Every due known by a day, without those never asked for."""
        return [
            line.frozen()
            for line in self.into.lines
            if line.asked.since <= on and _is_asked(line) and _is_shown(line)
        ]

    def matter(self, on: date) -> list[Due]:
        """The dues unmet by a day or late within five years, and the open ones just ahead."""
        if self._watch is None:
            self._watch = Watch([line for line in self.into.lines if _is_shown(line)])
        return self._watch.matter(on)

    @property
    def passed(self) -> bool:
        """Whether anything has been due, as far as ``matter`` was asked."""
        return self._watch is not None and self._watch.passed


class Watch:
    """Lines as their days pass: those unmet or late stay, those met in time are let go."""

    def __init__(self, lines: Sequence[Line]) -> None:
        keyed = [(max(x.due, x.asked.since), n, x) for n, x in enumerate(lines)]
        self._ordered = sorted(keyed)
        self._place = 0
        self._kept: list[Line] = []

    @property
    def passed(self) -> bool:
        """Whether anything has been due that was not given up before anybody asked for it."""
        return any(_is_asked(line) for _, _, line in islice(self._ordered, self._place))

    def matter(self, on: date) -> list[Due]:
        """See ``Flow.matter``."""
        ordered, place = self._ordered, self._place
        while place < len(ordered) and ordered[place][0] <= on:
            self._kept.append(ordered[place][2])
            place += 1
        self._place = place
        self._kept = [line for line in self._kept if _matters(line, on)]
        found = [line.frozen() for line in self._kept if _is_asked(line)]
        horizon = on + AHEAD
        while place < len(ordered) and ordered[place][0] <= horizon:
            line = ordered[place][2]
            if line.open and not line.carried and line.asked.since <= on:
                found.append(line.frozen())
            place += 1
        return found


def _is_shown(line: Line) -> bool:
    return line.asked.number != LOOSE


def _is_asked(line: Line) -> bool:
    return bool(line.by) or not line.let_off


def _matters(line: Line, on: date) -> bool:
    met = line.met_on
    if met is None:
        return True
    return (met - line.due).days > line.asked.grace and met >= on - ON_FILE
