"""What happened around a limit: its course, the debt beside it, and the days just before it fell.

That something came before is no proof that it was the cause; it is where to look first.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import chain
from typing import TypeAlias

from credittracker.book.accounts import LimitChange, LimitEvent
from credittracker.book.borrowing import Loan, Repayment
from credittracker.book.dates import add_months, month_end
from credittracker.book.limits import LimitState, limit_on
from credittracker.book.money import ZERO
from credittracker.book.person import Application
from credittracker.book.records import RecordId
from credittracker.loans.account_records import AccountRecords, Gathered
from credittracker.loans.position import AccountHistory
from credittracker.scoring.facts import Facts

MONTHS = 24
JUST_BEFORE = timedelta(days=90)
"""The longest wait between a late payment and its effect that is commonly quoted: three months."""
LESSENED = frozenset({LimitChange.CUT, LimitChange.ZERO, LimitChange.FROZEN, LimitChange.CLOSED})

_Dated: TypeAlias = Repayment | Loan | Application | LimitEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Two years of an account, oldest first. ``usable`` is 0 while the line is frozen or closed.

    ``turned`` is the last event that lessened the limit, ``before`` what is recorded of the 90
    days up to it (without one: up to today), the newest first.
    """

    usable: tuple[tuple[date, Decimal], ...]
    owed: tuple[tuple[date, Decimal], ...]
    turned: LimitEvent | None
    until: date
    before: tuple[RecordId, ...]


def timeline(facts: Facts, records: Gathered, account: RecordId) -> Timeline:
    """Look back at one account."""
    mine, on = records[account], facts.on
    first = add_months(on, -MONTHS)
    fell = [e for e in mine.limit_events if e.change in LESSENED and e.on <= on]
    turned = fell[-1] if fell else None
    until = on if turned is None else turned.on
    found = sorted(_before(facts, mine, (until - JUST_BEFORE, until)), reverse=True)
    return Timeline(
        usable=tuple(_usable(mine, first, on)),
        owed=tuple(_owed(mine, first, on)),
        turned=turned,
        until=until,
        before=tuple(dict.fromkeys(record for _, record in found)),
    )


def _usable(mine: AccountRecords, first: date, on: date) -> Iterator[tuple[date, Decimal]]:
    days = {first, on, *(e.on for e in mine.limit_events if first < e.on < on)}
    for day in sorted(days):
        limit = limit_on(mine.account, mine.limit_events, day)
        if limit.state in {LimitState.FROZEN, LimitState.CLOSED}:
            yield day, ZERO
        elif limit.amount is not None:
            yield day, limit.amount


def _owed(mine: AccountRecords, first: date, on: date) -> Iterator[tuple[date, Decimal]]:
    walk = AccountHistory(mine, whole=False)
    ends = (month_end(add_months(first, n)) for n in range(MONTHS + 1))
    for day in (*(end for end in ends if end < on), on):
        owed = walk.position(day).owed
        if owed is not None:
            yield day, owed


def _before(
    facts: Facts, mine: AccountRecords, days: tuple[date, date]
) -> Iterator[tuple[date, RecordId]]:
    """Everything recorded of some days that a lender could have seen or done."""
    first, last = days
    book, platform = facts.book, mine.account.platform
    sisters = (
        e for e in book.limit_events.values() if book.accounts[e.account].platform == platform
    )
    dated: Iterator[_Dated] = chain(
        mine.repayments,
        (plan.loan for plan in mine.plans),
        facts.person.applications.upto(last),
        sisters,
    )
    yield from ((one.on, one.id) for one in dated if first <= one.on <= last)
    yield from ((x.due, x.record) for x in facts.late if first <= x.due <= last)
