"""Everything the pages and the doors read out of a Book on a day, computed once."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import count

from credittracker.advice.detective import (
    Investigation,
    in_question,
    investigate,
    investigate_refusal,
    refusals,
)
from credittracker.advice.gaps import Gap, gaps
from credittracker.advice.reasons import Reason, reasons
from credittracker.book.book import Book
from credittracker.book.dates import add_months, month_end
from credittracker.book.history import CheckIn
from credittracker.book.limits import LimitState
from credittracker.book.money import ZERO
from credittracker.book.person import Application
from credittracker.book.records import RecordId
from credittracker.loans.dues import Due
from credittracker.loans.position import Position, Snapshot, snapshot
from credittracker.scoring.card import Card
from credittracker.scoring.explain import Step, change
from credittracker.scoring.facts import Facts, Person
from credittracker.scoring.history import History, history
from credittracker.scoring.model import first_day, measure_facts, score, score_facts
from credittracker.scoring.receipt import ReceiptMismatchError, receipt, replay
from credittracker.scoring.score import Measure, Score, score_measures
from credittracker.services.progress import Progress, silent

HISTORY_MONTHS = 36
AHEAD = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class MonthPoint:
    """A month end: its score, and what was owed over all accounts in the Book's currency."""

    score: Score
    owed: Decimal

    @property
    def on(self) -> date:
        """The day."""
        return self.score.on


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """A Book on a day.

    ``since`` is the last check-in, if there is one; ``remodelled`` what another model makes of
    its day, ``steps`` what happened since: together they are what the score moved.
    ``months`` are the last month ends and the day itself, oldest first, as far as asked for.
    """

    on: date
    card: Card
    snapshot: Snapshot
    facts: Facts
    measures: Mapping[str, Measure]
    score: Score
    reasons: tuple[Reason, ...]
    since: CheckIn | None
    remodelled: Decimal
    steps: tuple[Step, ...]
    months: tuple[MonthPoint, ...]
    investigated: dict[RecordId, Investigation] = field(
        default_factory=dict, compare=False, repr=False
    )
    """What was asked before; ``replace`` hands it on."""

    @property
    def positions(self) -> Mapping[RecordId, Position]:
        """Every account's position, in the Book's order."""
        return self.snapshot.positions

    @property
    def has_anything(self) -> bool:
        """Whether there is anything to score."""
        return bool(self.positions)

    @property
    def owed(self) -> Decimal:
        """Principal owed in the Book's currency, as far as known."""
        return self.facts.owed

    @property
    def limits(self) -> Decimal:
        """Granted limits that are an amount, in the Book's currency."""
        amounts = [
            p.limit.amount
            for p in self.facts.own_currency
            if p.limit.state is LimitState.AMOUNT and p.limit.amount is not None
        ]
        return sum(amounts, ZERO)

    @property
    def coming(self) -> tuple[Due, ...]:
        """What is late and what falls due in the next month, oldest first.

        Of several late bills of an account only the one that contains the others.
        """
        found = [
            d
            for p in self.positions.values()
            for d in (
                *p.asking,
                *(d for d in p.dues if self.on <= d.due <= self.on + AHEAD and d.open > 0),
            )
        ]
        return tuple(sorted(found, key=lambda d: (d.due, d.account)))

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The missing entries that make the range of the score so wide, the widest first."""
        return gaps(self.facts, self.score)

    @property
    def refusals(self) -> tuple[Application, ...]:
        """Applications that were refused and can be asked about, the newest first."""
        return refusals(self.facts.book, self.on)

    def investigations(self) -> tuple[Investigation, ...]:
        """Every account in question, with its verdicts."""
        asked = [a for a, p in self.positions.items() if in_question(p)]
        return tuple(self.investigate(a) for a in asked)

    def investigate(self, about: RecordId) -> Investigation:
        """The verdicts on an account, whether or not in question, or an application; found once."""
        if about not in self.investigated:
            hearsay, book = self.card.counts_folklore, self.facts.book
            self.investigated[about] = (
                investigate(self.facts, self.positions[about], hearsay=hearsay)
                if about in self.positions
                else investigate_refusal(book, book.applications[about], hearsay=hearsay)
            )
        return self.investigated[about]

    def investigate_all(self, report: Progress = silent) -> None:
        """Find every verdict anybody may ask for, so that asking takes no time."""
        asked = [a for a, p in self.positions.items() if p.is_revolving or in_question(p)]
        asked += [a.id for a in self.refusals]
        for done, about in enumerate(asked):
            report(done, len(asked))
            self.investigate(about)


def analyse(
    book: Book, on: date, card: Card, *, months: int = 0, before: Analysis | None = None
) -> Analysis:
    """Look at a Book on a day, and at the ends of some months before it.

    What ``before`` read of accounts that did not change since is not read again.
    """
    taken = snapshot(book, on, None if before is None else before.snapshot)
    found = taken.positions
    facts = Facts(book, Person(book), on, tuple(found.values()))
    measures = measure_facts(facts)
    now = score_measures(card, measures, on)
    since = last_check_in(book, on)
    remodelled, steps = _since(card, book, since, now)
    seen = Analysis(
        on=on,
        card=card,
        snapshot=taken,
        facts=facts,
        measures=measures,
        score=now,
        reasons=reasons(card, facts, now) if found else (),
        since=since,
        remodelled=remodelled,
        steps=steps,
        months=(),
    )
    return replace(seen, months=look_back(seen, months)) if months else seen


def look_back(
    seen: Analysis, months: int = HISTORY_MONTHS, report: Progress = silent
) -> tuple[MonthPoint, ...]:
    """Score and debt at the last month ends and on the day, oldest first."""
    return month_points(seen, walk_back(seen, months, report), report)


def walk_back(
    seen: Analysis,
    months: int = HISTORY_MONTHS,
    report: Progress = silent,
    before: History | None = None,
) -> History:
    """What was known at the last month ends; ``before`` is what was walked of an earlier Book."""
    book, on = seen.facts.book, seen.on
    first = first_day(book) or on
    ends = [month_end(add_months(on, -n)) for n in range(months, 0, -1)]
    days = [day for day in ends if first <= day < on]
    accounts = count()

    def step() -> None:
        report(next(accounts), len(seen.positions))

    return history(book, seen.snapshot.records, days, before, step)


def month_points(
    seen: Analysis, past: History, report: Progress = silent
) -> tuple[MonthPoint, ...]:
    """The months of a history, and the day itself."""
    found = []
    for done, facts in enumerate(past.facts):
        report(done, len(past.facts))
        month = score_facts(seen.card, facts)
        found.append(MonthPoint(month, facts.owed))
    first = first_day(seen.facts.book)
    if first is None or first > seen.on:
        return ()
    return (*found, MonthPoint(seen.score, seen.owed))


def check_in(analysis: Analysis, record_id: RecordId) -> CheckIn:
    """A record of today's score that can be replayed for ever."""
    now = analysis.score
    return CheckIn(
        id=record_id,
        on=analysis.on,
        model=now.model,
        total=now.total,
        low=now.low,
        high=now.high,
        receipt=receipt(analysis.card, analysis.measures, analysis.on),
    )


def last_check_in(book: Book, on: date) -> CheckIn | None:
    """The newest check-in before a day."""
    earlier = [c for c in book.check_ins.values() if c.on < on]
    return max(earlier, key=lambda c: c.on, default=None)


def _since(
    card: Card, book: Book, kept: CheckIn | None, now: Score
) -> tuple[Decimal, tuple[Step, ...]]:
    """What moved since a check-in: by another model or other factors switched on, and by factor.

    A check-in of the same model is compared as its receipt tells it, so what was entered later
    is in the steps. One of another model is looked at again with today's.
    """
    if kept is None:
        return Decimal(0), ()
    try:
        then = replay(card.without(()), kept.receipt)
        same = {f.code for f in then.factors if f.factor.off} == set(card.off)
    except ReceiptMismatchError:
        same = False
    if not same:
        then = score(card, book, kept.on)
    return then.total - kept.total, change(then, now)
