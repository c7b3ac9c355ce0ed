"""Which rows of a file are in the Book already, by the order number they came with.

An equal order number, kind and amount is the same event, also where another layout prints
another time and so another day. But several events can share a number (a masked one, or one
that a contract keeps), so where a number stands on several days, or is masked, the days must be
at most one apart. A record stands for one row at most, that of its own day first.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from credittracker.book.book import Book
from credittracker.book.borrowing import FailedDebit, Loan, Repayment
from credittracker.book.records import Record, RecordId
from credittracker.importers.drafts import DraftKind

_MASK = "*"
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Event:
    """What tells an event from others: its provider and order number, its kind and amount."""

    family: str
    order: str
    kind: DraftKind
    amount: Decimal


Payment: TypeAlias = Loan | Repayment | FailedDebit
Dated: TypeAlias = tuple[RecordId, Event, date]
"""A row or a record, the event it is of, and its day."""


def family_of(record_id: RecordId) -> str:
    """The provider in the id of an imported record."""
    return record_id.rpartition("-")[0]


def known_by_order(rows: Iterable[Dated], book: Book, taken: Collection[RecordId]) -> set[RecordId]:
    """The ids of the rows that are records of the Book; those ``taken`` stand for other rows."""
    free: dict[Event, dict[date, int]] = {}
    spread: set[Event] = set()
    for record_id, event, on in _records(book):
        days = free.setdefault(event, {})
        days[on] = days.get(on, 0) + (record_id not in taken)
        if len(days) > 1:
            spread.add(event)
    if not free:
        return set()
    left = [row for row in rows if row[1] in free]
    first: dict[Event, date] = {}
    spread.update(event for _, event, on in left if first.setdefault(event, on) != on)
    found: set[RecordId] = set()
    for apart in ((timedelta(0),), (-_DAY, _DAY), None):
        rest = []
        for row in left:
            near = _near(row, free[row[1]], apart, anywhere=row[1] not in spread)
            if near is None:
                rest.append(row)
            else:
                free[row[1]][near] -= 1
                found.add(row[0])
        left = rest
    return found


def _near(
    row: Dated, days: dict[date, int], apart: Iterable[timedelta] | None, *, anywhere: bool
) -> date | None:
    """A day with a record for a row, so many days apart; on any day where that is certain."""
    _, event, on = row
    if apart is not None:
        return next((on + d for d in apart if days.get(on + d)), None)
    if not anywhere or _MASK in event.order:
        return None
    return next((day for day, count in days.items() if count), None)


def _records(book: Book) -> Iterable[Dated]:
    """Every record that came with an order number, and every further source of one."""
    facts = {}
    for kind, amount, record in payments(book):
        facts[record.id] = (kind, amount)
        if record.source.reference:
            yield record.id, _event(record, kind, amount), record.on
    for seen in book.sightings.values():
        if seen.source.reference and seen.about in facts:
            yield seen.id, _event(seen, *facts[seen.about]), seen.on


def payments(book: Book) -> Iterable[tuple[DraftKind, Decimal, Payment]]:
    """Every record of money that moved, or should have, with its kind and amount."""
    for loan in book.loans.values():
        yield DraftKind.DRAWDOWN, loan.principal, loan
    for repayment in book.repayments.values():
        yield DraftKind.REPAYMENT, repayment.amount, repayment
    for failed in book.failed_debits.values():
        if failed.amount is not None:
            yield DraftKind.FAILED_DEBIT, failed.amount, failed


def _event(record: Record, kind: DraftKind, amount: Decimal) -> Event:
    return Event(family_of(record.id), record.source.reference, kind, amount)
