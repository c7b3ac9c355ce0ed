"""Why a factor moved between two days: which day, and which records of that day.

The score is looked at on every day between the two, so a factor's step falls apart into the days
on which it moved. Nothing is estimated, and the parts sum exactly.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from credittracker.book.book import Book
from credittracker.book.records import RecordId
from credittracker.loans.account_records import AccountRecords, Gathered
from credittracker.scoring.card import Card
from credittracker.scoring.explain import Step, change
from credittracker.scoring.history import OnAccount, history
from credittracker.scoring.model import score_facts
from credittracker.scoring.score import FactorScore, Score

DAY = timedelta(days=1)


class CauseKind(StrEnum):
    """What happened on the day.

    ``record``: something recorded on it, or that fell due. ``aged``: an old record left its
    window. ``time``: only the days went on (an account grew older, an answer too old).
    """

    RECORD = "record"
    AGED = "aged"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Cause:
    """A day on which a factor moved by ``delta`` points, and the records that moved it."""

    on: date
    delta: Decimal
    kind: CauseKind
    records: tuple[RecordId, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """A factor's step and its causes, which sum to it."""

    step: Step
    causes: tuple[Cause, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two days as the same card and the same Book see them.

    The steps in ``moves``, largest first, sum to ``delta`` exactly, and the causes of each to
    its step.
    """

    before: Score
    after: Score
    moves: tuple[Explained, ...]

    @property
    def delta(self) -> Decimal:
        """By how many points the total moved."""
        return self.after.total - self.before.total


def compared(
    card: Card, book: Book, records: Gathered, days: tuple[date, date], tell: OnAccount
) -> Comparison:
    """A day and a later one, and everything that moved between them.

    ``tell`` is called once an account and once a day; it may raise to stop.
    """
    first, last = days
    asked = [first + DAY * n for n in range((last - first).days + 1)]
    walked = history(book, records, asked, tell=tell)
    scores = []
    for facts in walked.facts:
        tell()
        scores.append(score_facts(card, facts))
    found: dict[str, list[Cause]] = {}
    for code, cause in causes(scores, records):
        found.setdefault(code, []).append(cause)
    steps = {s.code: s for s in change(scores[0], scores[-1])}
    still = [code for code in found if code in steps]
    explains = [Explained(steps[code], tuple(found[code])) for code in still]
    moves = sorted(explains, key=lambda x: (-abs(x.step.delta), x.step.code))
    return Comparison(before=scores[0], after=scores[-1], moves=tuple(moves))


def causes(scores: Iterable[Score], records: Gathered) -> Iterator[tuple[str, Cause]]:
    """Every move of a factor (its code) between scores of one Book, in the order of their days."""
    happened = _Happened(records)
    for before, after in pairwise(scores):
        yield from _of_day(before, after, happened)


def _of_day(before: Score, after: Score, happened: "_Happened") -> Iterator[tuple[str, Cause]]:
    for old, new in zip(before.factors, after.factors, strict=True):
        if delta := new.points - old.points:
            kind, records = happened.between(old, new, after.on)
            yield new.code, Cause(after.on, delta, kind, records)


class _Happened:
    """What was recorded of each account on each day."""

    def __init__(self, records: Gathered) -> None:
        self._on: dict[tuple[RecordId, date], list[RecordId]] = {}
        for account, mine in records.items():
            for record_id, day in _dated(mine):
                self._on.setdefault((account, day), []).append(record_id)

    def between(
        self, old: FactorScore, new: FactorScore, on: date
    ) -> tuple[CauseKind, tuple[RecordId, ...]]:
        """What moved a factor on a day, out of the records behind it before and after."""
        was = {e.record: e.weight for e in old.evidence}
        now = {e.record: e.weight for e in new.evidence}
        came = [r for r, weight in now.items() if was.get(r) != weight]
        gone = [r for r in was if r not in now]
        of_day = [i for r in (*came, *gone) for i in self._on.get((r, on), ())]
        if of_day:
            return CauseKind.RECORD, tuple(dict.fromkeys(of_day))
        if came:
            return CauseKind.RECORD, tuple(came)
        if gone:
            return CauseKind.AGED, tuple(gone)
        return CauseKind.TIME, tuple(now)


def _dated(mine: AccountRecords) -> Iterator[tuple[RecordId, date]]:
    for plan in mine.plans:
        yield plan.loan.id, plan.loan.on
    yield from ((event.id, event.on) for event in mine.limit_events)
    yield from ((bill.id, bill.on) for bill in mine.bills)
    yield from ((repayment.id, repayment.on) for repayment in mine.repayments)
