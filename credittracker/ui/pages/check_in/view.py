"""What a check-in shows: pure functions, so they are tested without a window."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

from credittracker.advice.forecasting import Mark, Marked
from credittracker.book.book import Book
from credittracker.book.history import ImportBatch
from credittracker.book.records import RecordId
from credittracker.scoring.score import Score
from credittracker.services.analysis import Analysis
from credittracker.services.checking_in import Answers, Freshness

STALE_DAYS = 35
"""Days after which a month's bill is surely there: a month, and a few days until it is sent."""

BRINGING_PAGE = "importing"
"""Where files that were read wait to be accepted."""


class Stage(IntEnum):
    """A step of the check-in."""

    BRING = 0
    CONFIRM = 1
    RESULT = 2


@dataclass(slots=True)
class Begun:
    """A check-in under way: its stage, what was said, and which imports there were before it.

    ``waiting``: files were read and not accepted. ``kept_from`` is the Book that was there when
    the check-in was asked to be kept.
    """

    answers: Answers
    known: Collection[RecordId]
    stage: Stage = Stage.BRING
    waiting: bool = False
    kept_from: Book | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The result: the Book after the answers, looked at; and forecasts whose day has come.

    ``before`` is the score without the answers, and ``answers`` those it was asked for with.
    """

    before: Score
    answers: Answers
    seen: Analysis
    came: tuple[Marked, ...] = field(default=())


def days_since(one: Freshness, today: date) -> int | None:
    """How old the newest record of an account is; ``None`` where there is none."""
    return None if one.newest is None else (today - one.newest).days


def is_stale(one: Freshness, today: date) -> bool:
    """Whether there must be a newer record by now."""
    days = days_since(one, today)
    return days is not None and days > STALE_DAYS and one.owes


def came_in(book: Book, known: Collection[RecordId]) -> tuple[ImportBatch, ...]:
    """The files accepted since the check-in began."""
    return tuple(batch for name, batch in book.imports.items() if name not in known)


def came_due(marks: Iterable[Marked], since: date | None) -> tuple[Marked, ...]:
    """The forecasts whose day has come after the last check-in, and that can be judged."""
    open_ones = (Mark.WAITING, Mark.UNKNOWN)
    return tuple(
        m for m in marks if m.mark not in open_ones and (since is None or m.forecast.on > since)
    )
