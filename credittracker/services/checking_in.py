"""A month's check-in: what only the person knows, what their answers add, the one thing to do."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Any, TypeAlias

from credittracker.advice.gaps import Entry
from credittracker.advice.reasons import Reason
from credittracker.book.accounts import Account, LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.dates import add_months
from credittracker.book.limits import Limit, LimitState
from credittracker.book.money import ZERO
from credittracker.book.person import Application, FactKind, Income, ProfileFact
from credittracker.book.plans import PlanStep
from credittracker.book.records import Record, RecordId
from credittracker.loans.dues import Due
from credittracker.loans.position import Position
from credittracker.scoring.card import Tag
from credittracker.services.analysis import AHEAD, Analysis
from credittracker.services.changes import Change, keep_check_in, mark_paid

DueKey: TypeAlias = tuple[RecordId, int, date]
"""What tells one due from all others, whatever was paid towards it."""

FIRST_INCOME = ""
"""Stands for the income of somebody who recorded none."""


def is_due(seen: Analysis) -> bool:
    """Whether a month has passed since the last check-in, or there is none yet."""
    kept = [c.on for c in seen.facts.book.check_ins.values() if c.on <= seen.on]
    return seen.has_anything and (not kept or add_months(max(kept), 1) <= seen.on)


@dataclass(frozen=True, slots=True)
class Freshness:
    """An open account and the day of its newest loan, bill or repayment, if it has any.

    ``owes``: there is a debt, or nobody knows; one without may well have nothing new.
    """

    account: Account
    newest: date | None
    owes: bool


def freshness(seen: Analysis) -> tuple[Freshness, ...]:
    """How far the records of every open account reach; the oldest first."""
    open_now = [p for p in seen.positions.values() if p.is_open]
    found = [Freshness(p.account, p.last_activity, p.owed != 0) for p in open_now]
    return tuple(sorted(found, key=lambda one: one.newest or date.min))


def due_key(due: Due) -> DueKey:
    """The key of a due."""
    return due.record, due.number, due.due


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """What only the person can answer; each may be left out.

    ``dues`` have reached their day and are not paid as far as recorded. ``lines`` are those
    whose limit may have changed; ``incomes`` run today.
    """

    dues: tuple[Due, ...]
    lines: tuple[Position, ...]
    incomes: tuple[Income, ...]


def questions(seen: Analysis) -> Questions:
    """What to ask of a Book."""
    positions = seen.positions.values()
    dues = {due_key(d): d for p in positions for d in (*p.asking, *_reached(p))}
    lines = [p for p in positions if p.is_revolving and p.is_open]
    return Questions(
        dues=tuple(sorted(dues.values(), key=lambda d: (d.due, d.account))),
        lines=tuple(lines),
        incomes=seen.facts.incomes,
    )


def _reached(position: Position) -> Iterator[Due]:
    """Dues of today, and those whose days of grace run."""
    return (d for d in position.dues if d.due <= position.on and d.is_coming(position.on))


def _none() -> Mapping[Any, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Applied:
    """Credit that was asked for: of whom, and when."""

    institution: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the person said; what they left out is not in it.

    ``id`` begins the ids of the records that come of it, so that the same answers always make
    the same records. ``paid`` are dues with the day of payment, ``unpaid`` those still open.
    ``limits`` are the new amounts, ``None`` where the line is frozen; ``incomes`` the new monthly
    amounts, 0 where one has ended. ``none_applied``: every application is in the Book.
    """

    id: RecordId
    paid: Mapping[DueKey, date] = field(default_factory=_none)
    unpaid: frozenset[DueKey] = frozenset()
    limits: Mapping[RecordId, Decimal | None] = field(default_factory=_none)
    incomes: Mapping[RecordId, Decimal] = field(default_factory=_none)
    applied: Applied | None = None
    none_applied: bool = False

    def __bool__(self) -> bool:
        """Whether anything was said at all."""
        some = (self.paid, self.unpaid, self.limits, self.incomes, self.applied)
        return any(some) or self.none_applied


def answered(book: Book, asked: Questions, said: Answers, today: date) -> Book:
    """The Book after the answers; what was left out, or is unpaid, changes nothing."""
    paid = [d for d in asked.dues if due_key(d) in said.paid]
    for number, due in enumerate(paid):
        change = mark_paid(due, said.paid[due_key(due)], f"{said.id}-paid-{number}")
        book = change.intent(book)
    gone, new = [], [*_limits(asked, said, today), *_applications(said, today)]
    for income in asked.incomes:
        if income.id in said.incomes and said.incomes[income.id] != income.monthly:
            gone.append(income.id)
            new += _income(income, said.incomes[income.id], said, today)
    if said.incomes.get(FIRST_INCOME):
        monthly = said.incomes[FIRST_INCOME]
        new.append(Income(id=f"{said.id}-income", since=today, monthly=monthly))
    return book.without(*gone).with_records(*new) if gone or new else book


def _limits(asked: Questions, said: Answers, today: date) -> Iterator[Record]:
    for position in asked.lines:
        account = position.account.id
        if account not in said.limits:
            continue
        amount = said.limits[account]
        change = _limit_change(position.limit, amount)
        if change is not None:
            made = f"{said.id}-limit-{account}"
            yield LimitEvent(id=made, account=account, on=today, change=change, amount=amount)


def _limit_change(before: Limit, amount: Decimal | None) -> LimitChange | None:
    """What happened to a limit that is an amount now, or frozen; nothing if it is as before."""
    if amount is None:
        return None if before.state is LimitState.FROZEN else LimitChange.FROZEN
    if before.state is LimitState.AMOUNT and before.amount == amount:
        return None
    if amount == ZERO:
        return LimitChange.ZERO
    if before.state is LimitState.FROZEN or before.amount == ZERO:
        return LimitChange.RESTORED
    if before.amount is None:
        return LimitChange.GRANTED
    return LimitChange.RAISED if amount > before.amount else LimitChange.CUT


def _income(income: Income, monthly: Decimal, said: Answers, today: date) -> Iterator[Record]:
    """An income that changed: the former one until yesterday, the new one from today."""
    yesterday = today - timedelta(days=1)
    if income.since <= yesterday:
        yield replace(income, until=yesterday)
    if monthly:
        yield Income(
            id=f"{said.id}-income-{income.id}", since=today, monthly=monthly, note=income.note
        )


def _applications(said: Answers, today: date) -> Iterator[Record]:
    if said.applied is not None:
        where, on = said.applied.institution, said.applied.on
        yield Application(id=f"{said.id}-applied", on=on, institution=where)
    elif said.none_applied:
        kind = FactKind.APPLICATIONS_COMPLETE
        yield ProfileFact(id=f"{said.id}-none-applied", kind=kind, on=today)


def keep(seen: Analysis, asked: Questions, said: Answers) -> Change:
    """Keep the answers and the score that ``seen`` found after them, as one step."""
    kept = keep_check_in(seen, f"{said.id}-check-in")
    return Change(kept.label, lambda book: kept.intent(answered(book, asked, said, seen.on)))


@dataclass(frozen=True, slots=True, kw_only=True)
class OneThing:
    """The one thing to do this month; exactly one is set, or none where all is well.

    In this order: pay what is late, the next step of the plan kept, what costs most and can be
    fixed, the entry that would narrow the score's range most.
    """

    due: Due | None = None
    step: PlanStep | None = None
    reason: Reason | None = None
    entry: Entry | None = None


def one_thing(seen: Analysis) -> OneThing:
    """What to do first."""
    late = [d for d in seen.coming if d.is_late(seen.on)]
    if late:
        return OneThing(due=late[0])
    steps = [s for s in seen.facts.book.plan_steps.values() if s.done_on is None]
    soon = [s for s in steps if s.on <= seen.on + AHEAD]
    if soon:
        return OneThing(step=min(soon, key=lambda s: (s.on, s.id)))
    fixable = [r for r in seen.reasons if r.tag is Tag.FIX]
    if fixable:
        return OneThing(reason=fixable[0])
    return OneThing(entry=seen.gaps[0].entry if seen.gaps else None)
