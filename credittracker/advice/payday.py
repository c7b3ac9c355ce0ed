"""A payday in two years to come: what may be done on it, and what the score is then.

Everything is the engine's own: an account is walked as ``scenario`` walks it, and scored whole.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from credittracker.advice.projecting import kept_up
from credittracker.advice.scenario import ANSWER, TAKEN, Clear, Object, Pay, Taken, records_of
from credittracker.advice.wishes import Wishes
from credittracker.book.accounts import AccountKind
from credittracker.book.book import Book
from credittracker.book.borrowing import Repayment
from credittracker.book.money import CENT, ZERO
from credittracker.book.plans import StepKind
from credittracker.book.records import RecordId
from credittracker.loans.account_records import records_by_account
from credittracker.loans.position import AccountHistory, Position
from credittracker.scoring.card import Card
from credittracker.scoring.facts import Facts, Person, facts_on
from credittracker.scoring.liabilities import HOT
from credittracker.scoring.model import score_facts
from credittracker.scoring.score import Score


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """Something to do on a day. ``about`` is an account, or the late mark objected to.

    ``amount`` is the principal paid back, ``money`` all that it takes.
    """

    on: date
    kind: StepKind
    about: RecordId
    amount: Decimal = ZERO
    money: Decimal = ZERO

    @property
    def action(self) -> Taken:
        """The same as an action of a scenario."""
        if self.kind is StepKind.OBJECT:
            return Object(self.on, self.about)
        if self.kind is StepKind.CLOSE:
            return Clear(self.on, self.about)
        return Pay(self.on, self.about, self.amount)


@dataclass(frozen=True, slots=True)
class Option:
    """A step and where it leaves its account."""

    step: PlannedStep
    position: Position


class Payday:
    """One day; ``money`` is what was put by until its end. ``scored`` counts engine calls."""

    def __init__(self, card: Card, facts: Facts, wishes: Wishes, at: tuple[date, Decimal]) -> None:
        self.on, self.money = at
        self.scored = 0
        self._card, self._wishes, self._today = card, wishes, facts.on
        book = kept_up(facts, self.on)
        self._seen = facts_on(book, self.on)
        records = records_by_account(book)
        walks = (AccountHistory(mine, whole=False).position(self.on) for mine in records.values())
        self._base = {p.account.id: p for p in walks}
        self._records = records
        self._alone: dict[RecordId, Facts] = {}
        self._people: dict[frozenset[RecordId], Facts] = {}
        self._interest: dict[RecordId, Decimal] = {}
        self._scores: dict[frozenset[PlannedStep], Score] = {}

    @property
    def positions(self) -> Mapping[RecordId, Position]:
        """Where every account stands if nothing is done besides what is asked."""
        return self._base

    @cached_property
    def objections(self) -> tuple[PlannedStep, ...]:
        """The late marks said to be wrong that an objection of today has removed by then."""
        wishes = self._wishes
        if StepKind.OBJECT in wishes.never or self._today + ANSWER > self.on:
            return ()
        found = (m for m in wishes.wrong if m in self._seen.book.late_marks)
        return tuple(PlannedStep(self._today, StepKind.OBJECT, mark) for mark in found)

    @cached_property
    def menu(self) -> tuple[tuple[Option, ...], ...]:
        """By account, what may be done besides paying just enough: the smallest debts first."""
        payable = [p for p in self._base.values() if self.is_payable(p)] if self.money else []
        payable.sort(key=lambda p: (p.owed or ZERO, p.account.id))
        found = (tuple(self._options(p)) for p in payable)
        return tuple(options for options in found if options)

    def is_payable(self, place: Position) -> bool:
        """Whether money may be put into an account: in the Book's currency, and not ruled out."""
        own = place.account.currency == self._seen.person.currency
        return own and bool(place.owed) and place.account.id not in self._wishes.never

    @cached_property
    def downs(self) -> tuple[Position, ...]:
        """The accounts that may be paid down by any amount: an instalment loan is paid off whole.

        Not every lender takes part of an instalment loan early.
        """
        if StepKind.DOWN in self._wishes.never or not self.money:
            return ()
        return tuple(p for p in self._base.values() if p.is_revolving and self.is_payable(p))

    def _options(self, place: Position) -> Iterator[Option]:
        owed, limit = place.owed or ZERO, place.limit.amount
        kinds = [(StepKind.OFF, owed)]
        if may_help_closed(place) or StepKind.OFF in self._wishes.never:
            kinds.append((StepKind.CLOSE, owed))
        if place.is_revolving and limit and owed > HOT * limit:
            kinds.append((StepKind.DOWN, owed - (HOT * limit).quantize(CENT, "ROUND_DOWN")))
        for kind, amount in kinds:
            if kind not in self._wishes.never:
                yield self.option(kind, place.account.id, amount)

    def option(self, kind: StepKind, account: RecordId, amount: Decimal) -> Option:
        """An amount of principal paid back on the day, and the account after that."""
        step = PlannedStep(self.on, kind, account, amount)
        seen = self.alone(account)
        records = tuple(records_of(seen, step.action, TAKEN))
        money = sum((r.amount for r in records if isinstance(r, Repayment)), ZERO)
        mine = records_by_account(seen.book.with_records(*records))[account]
        place = AccountHistory(mine, whole=False).position(self.on)
        return Option(PlannedStep(self.on, kind, account, amount, money), place)

    def alone(self, account: RecordId) -> Facts:
        """All there is to know of one account by itself: an action changes no other."""
        if account not in self._alone:
            mine = self._records[account]
            book = Book().with_records(mine.account, *mine.limit_events)
            for plan in mine.plans:
                book = book.with_records(plan.loan, *plan.overrides, *plan.events)
            book = book.with_records(*mine.bills, *mine.repayments)
            place = self._seen.position(account)
            self._alone[account] = Facts(book, self._seen.person, self.on, (place,))
        return self._alone[account]

    def interest(self, place: Position) -> Decimal:
        """What paying all of an account takes besides its principal."""
        account, owed = place.account.id, place.owed or ZERO
        if account not in self._interest:
            self._interest[account] = self.option(StepKind.OFF, account, owed).step.money - owed
        return self._interest[account]

    def score(self, options: Sequence[Option], objected: Sequence[PlannedStep] = ()) -> Score:
        """The score at the end of the day with some options taken, and marks removed."""
        key = frozenset((*(o.step for o in options), *objected))
        if key not in self._scores:
            self.scored += 1
            after = {**self._base, **{o.step.about: o.position for o in options}}
            seen = self._known(frozenset(step.about for step in objected))
            facts = Facts(seen.book, seen.person, self.on, tuple(after.values()))
            self._scores[key] = score_facts(self._card, facts)
        return self._scores[key]

    def facts(self, objected: Sequence[PlannedStep] = ()) -> Facts:
        """What is known at the end of the day if only marks are removed."""
        seen = self._known(frozenset(step.about for step in objected))
        return Facts(seen.book, seen.person, self.on, tuple(self._base.values()))

    def _known(self, gone: frozenset[RecordId]) -> Facts:
        if gone not in self._people:
            book = self._seen.book.without(*gone) if gone else self._seen.book
            self._people[gone] = Facts(book, Person(book), self.on, self._seen.positions)
        return self._people[gone]


def may_help_closed(place: Position) -> bool:
    """Whether having an account closed could do what paying it off does not.

    Closing a line with a limit only takes the limit out of the utilisation and of the limits
    granted; of other loans nothing but a home loan counts while it is open.
    """
    if place.is_revolving:
        return not place.limit.amount
    return place.account.kind is AccountKind.MORTGAGE
