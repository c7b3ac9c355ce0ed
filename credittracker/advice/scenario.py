"""What if: the person pays more, clears an account, misses a payment or applies, on a copy.

Everything else goes on as ``projecting`` supposes. What differs between two scenarios is theirs.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from heapq import heappop, heappush
from itertools import count
from typing import TypeAlias

from credittracker.advice.clock import MONTHS
from credittracker.advice.early import paid_early
from credittracker.advice.projecting import ASSUMED, kept_up
from credittracker.book.accounts import LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import LoanEvent, LoanEventKind
from credittracker.book.dates import add_months, month_end
from credittracker.book.money import ZERO
from credittracker.book.person import Application
from credittracker.book.records import Record, RecordId
from credittracker.loans.account_records import records_by_account
from credittracker.loans.position import Position
from credittracker.scoring.card import Card
from credittracker.scoring.causes import DAY
from credittracker.scoring.facts import Facts, Person, facts_on
from credittracker.scoring.history import history
from credittracker.scoring.model import score_facts
from credittracker.scoring.score import Score

ANSWER = timedelta(days=20)
"""Within this a reporting body answers an objection (Regulation on the Credit Reporting Industry,
art. 25)."""


TAKEN = f"{ASSUMED}~"
"""How the id of an action's record begins: of a day's money, what is asked is paid first."""


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


@dataclass(frozen=True, slots=True)
class Object:
    """Object to a late mark as wrong; ``ANSWER`` later it is assumed to be removed."""

    on: date
    mark: RecordId


Action: TypeAlias = Pay | Clear | Miss | Apply
"""What may be tried by hand."""
Taken: TypeAlias = Action | Object
"""All that a scenario can play."""


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


def play(card: Card, facts: Facts, actions: Sequence[Taken]) -> Outcome:
    """Look two years ahead with some actions taken; none of them lies before the day."""
    until = add_months(facts.on, MONTHS)
    book = imagined(facts, actions, until)
    records = records_by_account(book)

    def walked(days: Sequence[date]) -> tuple[Facts, ...]:
        found = history(book, records, days).facts
        return tuple(_still_marked(one, facts, actions) for one in found)

    ends = [month_end(add_months(facts.on, n)) for n in range(MONTHS)]
    seen = walked((facts.on, *(day for day in ends if facts.on < day < until), until))
    path = tuple(score_facts(card, one) for one in seen)
    paid = _repaid(seen[-1]) - _repaid(facts)
    return Outcome(
        path=path,
        crosses=_crossing(path, lambda days: (score_facts(card, one) for one in walked(days))),
        paid=paid,
        owed=seen[-1].owed,
        cost=paid - (facts.owed - seen[-1].owed),
    )


def _still_marked(seen: Facts, facts: Facts, actions: Sequence[Taken]) -> Facts:
    """What is known on a day before the marks objected to are removed: they are still there."""
    asked = (x for x in actions if isinstance(x, Object) and seen.on < x.on + ANSWER)
    marks = [facts.book.late_marks[x.mark] for x in asked if x.mark in facts.book.late_marks]
    if not marks:
        return seen
    book = seen.book.with_records(*marks)
    return Facts(book, Person(book), seen.on, seen.positions)


def _repaid(facts: Facts) -> Decimal:
    return sum((p.repaid for p in facts.own_currency), ZERO)


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


def imagined(facts: Facts, actions: Sequence[Taken], until: date) -> Book:
    """The Book as it would be by a day: kept up, and with the actions taken in their order."""
    course = _Course(facts)
    for action in actions:
        course.plan(action.on, partial(course.act, action))
    return course.through(until)


class _Course:
    """A Book on its way through the days."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._count = count()
        self._coming: list[tuple[date, int, Callable[[], None]]] = []
        self._silent: dict[RecordId, date] = {}
        """The accounts that are not paid, and until when."""

    def plan(self, on: date, do: Callable[[], None]) -> None:
        """Do something once the day has come; of a day, what was planned first."""
        heappush(self._coming, (on, next(self._count), do))

    def through(self, until: date) -> Book:
        """Go through the days, and what is planned on them."""
        while self._coming and self._coming[0][0] <= until:
            heappop(self._coming)[2]()
        return self._to(until).book

    def act(self, action: Taken) -> None:
        """Take an action on its day."""
        seen = self._to(action.on)
        if isinstance(action, Clear) and action.account in self._silent:
            del self._silent[action.account]
            seen = self._to(action.on)
        if isinstance(action, Miss):
            self._miss(seen, action)
            return
        if isinstance(action, Object):
            answered = action.on + ANSWER
            self.plan(answered, partial(self._remove, answered, action.mark))
            return
        records = records_of(seen, action, f"{TAKEN}{next(self._count)}")
        self._facts = facts_on(seen.book.with_records(*records), seen.on)

    def _to(self, on: date) -> Facts:
        """Go on to a day, paying what falls due on the way."""
        book = kept_up(self._facts, on, self._silent)
        self._facts = facts_on(book, max(on, self._facts.on))
        return self._facts

    def _miss(self, seen: Facts, action: Miss) -> None:
        """Plan not to pay the next due in time."""
        place = seen.position(action.account)
        due = place.next_due
        if due is not None:
            paid = due.due + timedelta(days=action.days)
            self.plan(due.due - DAY, partial(self._fall_silent, due.due - DAY, place, paid))

    def _remove(self, on: date, mark: RecordId) -> None:
        seen = self._to(on)
        self._facts = facts_on(seen.book.without(mark), seen.on)

    def _fall_silent(self, on: date, place: Position, paid: date) -> None:
        self._to(on)
        account = place.account.id
        self._silent[account] = max(paid, self._silent.get(account, paid))
        self.plan(paid, partial(self._pay_again, paid, account))

    def _pay_again(self, on: date, account: RecordId) -> None:
        self._to(on)
        if self._silent.get(account) == on:
            del self._silent[account]


def records_of(facts: Facts, action: Taken, name: str) -> Iterator[Record]:
    """The records an action leaves on its day; their ids begin with ``name``."""
    match action:
        case Pay():
            yield from paid_early(facts, action.account, action.amount, name)
        case Clear():
            yield from paid_early(facts, action.account, None, name)
            yield from _closed(facts, action, name)
        case Apply():
            yield Application(id=name, on=action.on, institution=action.institution)


def _closed(facts: Facts, action: Clear, name: str) -> Iterator[Record]:
    """The account closed, and nothing asked any more of its loans.

    Not of those that its bills held, either, nor where other loans took the money as theirs.
    """
    mine = records_by_account(facts.book)[action.account]
    for number, plan in enumerate(mine.plans):
        if plan.ends is None:
            yield LoanEvent(
                id=f"{name}-settled-{number}",
                loan=plan.loan.id,
                on=action.on + DAY,
                kind=LoanEventKind.SETTLED,
            )
    yield LimitEvent(
        id=f"{name}-closed", account=action.account, on=action.on, change=LimitChange.CLOSED
    )
