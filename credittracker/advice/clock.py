"""What time alone changes: when each mark and inquiry ends, and what the score is then.

Late payments leave the report five years after they ended (Regulation on the Credit Reporting
Industry, art. 16), inquiries after two years (printed in the PBOC report itself). Everything
else is the engine's own: the projected Book is scored day by day.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from credittracker.advice.projecting import kept_up
from credittracker.book.dates import add_months, first_day_outside
from credittracker.book.person import HARD_REASONS
from credittracker.book.records import RecordId
from credittracker.loans.account_records import records_by_account
from credittracker.scoring.card import Card
from credittracker.scoring.causes import DAY, Cause, causes
from credittracker.scoring.facts import Facts
from credittracker.scoring.history import OnAccount, history, silently
from credittracker.scoring.late import KEPT
from credittracker.scoring.model import score_facts
from credittracker.scoring.score import Score
from credittracker.scoring.second_card import INQUIRY_KEPT

MONTHS = 24
"""How far ahead every day is looked at."""


class EndingKind(StrEnum):
    """What leaves the report."""

    LATE = "late"
    INQUIRY = "inquiry"


@dataclass(frozen=True, slots=True)
class Ending:
    """The first day a record no longer shows on a report, and the projected score of that day."""

    kind: EndingKind
    record: RecordId
    since: date
    score: Score

    @property
    def on(self) -> date:
        """The day."""
        return self.score.on


@dataclass(frozen=True, slots=True)
class Move:
    """A factor's move on a day to come; ``total`` is the score at the end of that day."""

    code: str
    cause: Cause
    total: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """Two years ahead if everything asked is paid in time and nothing is applied for.

    ``days`` are the scores of every day from today; the first counts what is late as paid.
    """

    today: Score
    days: tuple[Score, ...]
    moves: tuple[Move, ...]
    endings: tuple[Ending, ...]

    @property
    def crosses(self) -> date | None:
        """The first day at or above the line; ``None`` when it is never reached in two years."""
        return next((s.on for s in self.days if s.total >= s.line), None)


def look_ahead(card: Card, facts: Facts, now: Score, tell: OnAccount = silently) -> Clock:
    """Project a Book from a day on. ``tell`` is called once an account; it may raise to stop."""
    ends = tuple(_ends(facts))
    near = [facts.on + DAY * n for n in range((add_months(facts.on, MONTHS) - facts.on).days + 1)]
    far = sorted({day for _, _, _, day in ends if day > near[-1]})
    book = kept_up(facts, max((*far, near[-1])))
    records = records_by_account(book)
    walked = history(book, records, (*near, *far), tell=tell)
    scores = {f.on: score_facts(card, f) for f in walked.facts}
    days = tuple(scores[day] for day in near)
    moved = causes(days, records)
    return Clock(
        today=now,
        days=days,
        moves=tuple(Move(code, cause, scores[cause.on].total) for code, cause in moved),
        endings=tuple(
            Ending(kind, record, since, scores[day]) for kind, record, since, day in ends
        ),
    )


def _ends(facts: Facts) -> Iterator[tuple[EndingKind, RecordId, date, date]]:
    """What still shows on a report: its kind, record, own day, and the first day without it."""
    found = [
        (EndingKind.LATE, x.record, x.due, first_day_outside(x.ended, KEPT)) for x in facts.late
    ]
    asked = facts.window(facts.person.applications, INQUIRY_KEPT)
    found += [
        (EndingKind.INQUIRY, a.id, a.on, first_day_outside(a.on, INQUIRY_KEPT))
        for a in asked
        if a.reason in HARD_REASONS
    ]
    yield from sorted(found, key=lambda row: (row[3], row[2], row[1]))


def month_ends(days: Iterable[Score]) -> tuple[Score, ...]:
    """The first of some daily scores, the last, and that of the last day of each month between."""
    kept = tuple(days)
    ends = [s for s in kept[1:-1] if (s.on + DAY).month != s.on.month]
    return (kept[0], *ends, *kept[-1:])
