"""What if: the person pays more, clears an account, misses a payment or applies, on a copy.

Everything else goes on as ``projecting`` supposes. What differs between two scenarios is theirs.
"""

from bisect import insort
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from credittracker.advice.clock import MONTHS
from credittracker.advice.early import paid_early
from credittracker.advice.projecting import ASSUMED, kept_up
from credittracker.book.accounts import LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.dates import add_months, month_end
from credittracker.book.money import ZERO
from credittracker.book.person import Application
from credittracker.book.records import Record, RecordId
from credittracker.loans.account_records import records_by_account
from credittracker.scoring.card import Card
from credittracker.scoring.causes import DAY
from credittracker.scoring.facts import Facts, facts_on
from credittracker.scoring.history import history
from credittracker.scoring.model import measure_facts
from credittracker.scoring.score import Score, score_measures


@dataclass(frozen=True, slots=True)
class Pay:
    """Pay back an amount of an account's debt, besides what is asked."""

    on: date
    account: RecordId
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Clear:
    """Pay all that is owed on an account and have it closed."""

    on: date
    account: RecordId


@dataclass(frozen=True, slots=True)
class Miss:
    """Pay nothing on an account from its next due day on, for some days; then all of it."""

    on: date
    account: RecordId
    days: int


@dataclass(frozen=True, slots=True)
class Apply:
    """Apply to a lender once."""

    on: date
    institution: str


Action: TypeAlias = Pay | Clear | Miss | Apply


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Two years of a scenario. ``path`` begins today and holds every month end.

    ``crosses`` is the first day at or above the line. ``paid`` is all that is paid until the end,
    ``owed`` what is then owed, ``cost`` what of the paid is interest, fees and penalties: all in
    the Book's currency, as far as known.
    """

    path: tuple[Score, ...]
    crosses: date | None
    paid: Decimal
    owed: Decimal
    cost: Decimal

    @property
    def then(self) -> Score:
        """The score at the end."""
        return self.path[-1]


def play(card: Card, facts: Facts, actions: Sequence[Action]) -> Outcome:
    """Look two years ahead with some actions taken; none of them lies before the day."""
    until = add_months(facts.on, MONTHS)
    book = imagined(facts, actions, until)
    records = records_by_account(book)

    def scores(days: Sequence[date]) -> Iterator[Score]:
        for seen in history(book, records, days).facts:
            yield score_measures(card, measure_facts(seen), seen.on)

    ends = [month_end(add_months(facts.on, n)) for n in range(MONTHS)]
    days = (facts.on, *(day for day in ends if facts.on < day < until), until)
    path = tuple(scores(days))
    crosses = _crossing(path, scores)
    end = facts_on(book, until)
    start_owed, owed = _owed(facts), _owed(end)
    paid = sum((p.repaid for p in end.own_currency), ZERO) - sum(
        (p.repaid for p in facts.own_currency), ZERO
    )
    return Outcome(
        path=path, crosses=crosses, paid=paid, owed=owed, cost=paid - (start_owed - owed)
    )


def _crossing(
    path: Sequence[Score], scores: Callable[[Sequence[date]], Iterator[Score]]
) -> date | None:
    """The first day at or above the line, looked for in the month in which it is reached."""
    above = next((n for n, s in enumerate(path) if s.total >= s.line), None)
    if not above:
        return None if above is None else path[0].on
    first, last = path[above - 1].on, path[above].on
    between = [first + DAY * n for n in range(1, (last - first).days + 1)]
    return next(s.on for s in scores(between) if s.total >= s.line)


def imagined(facts: Facts, actions: Sequence[Action], until: date) -> Book:
    """The Book as it would be by a day: kept up, and with the actions taken in their order."""
    course = _Course(facts)
    ahead = deque(sorted(actions, key=lambda a: a.on))
    while ahead or course.releases:
        if course.releases and (not ahead or course.releases[0][0] <= ahead[0].on):
            course.release(until)
        else:
            course.act(ahead.popleft())
    return course.to(until).book


class _Course:
    """A Book on its way through the days."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._taken = 0
        self._silent: set[RecordId] = set()
        self.releases: list[tuple[date, RecordId]] = []
        """The days from which an account is paid again, the next first."""

    def to(self, on: date) -> Facts:
        """Go on to a day, paying what falls due on the way."""
        book = kept_up(self._facts, on, self._silent)
        self._facts = facts_on(book, max(on, self._facts.on))
        return self._facts

    def act(self, action: Action) -> None:
        """Take an action on its day."""
        seen = self.to(action.on)
        if isinstance(action, Miss):
            self._miss(seen, action)
            return
        self._taken += 1
        records = _records(seen, action, f"{ASSUMED}act-{self._taken}")
        self._facts = facts_on(seen.book.with_records(*records), seen.on)

    def release(self, until: date) -> None:
        """Go on to where an account is paid again, if that is before the end."""
        day, account = self.releases.pop(0)
        self.to(min(day, until))
        if day <= until:
            self._silent.discard(account)

    def _miss(self, seen: Facts, action: Miss) -> None:
        place = next(p for p in seen.positions if p.account.id == action.account)
        due = place.next_due
        if due is not None and action.account not in self._silent:
            self.to(due.due - DAY)
            self._silent.add(action.account)
            insort(self.releases, (due.due + timedelta(days=action.days), action.account))


def _records(facts: Facts, action: Action, name: str) -> Iterator[Record]:
    match action:
        case Pay():
            yield from paid_early(facts, action.account, action.amount, name)
        case Clear():
            yield from paid_early(facts, action.account, None, name)
            yield LimitEvent(
                id=f"{name}-closed", account=action.account, on=action.on, change=LimitChange.CLOSED
            )
        case Apply():
            yield Application(id=name, on=action.on, institution=action.institution)


def _owed(facts: Facts) -> Decimal:
    return sum((p.owed for p in facts.own_currency if p.owed is not None), ZERO)
