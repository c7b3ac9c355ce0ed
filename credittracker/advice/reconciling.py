"""Where a credit report and the person's own records say different things of an account.

Neither is taken to be wrong: a difference names the rows of both and leaves the judgement to the
person. Nothing is said where the own records cannot tell.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from credittracker.book.accounts import Account
from credittracker.book.book import Book
from credittracker.book.dates import add_months
from credittracker.book.money import ZERO
from credittracker.book.papers import ReportLine
from credittracker.book.records import Record, RecordId
from credittracker.loans.account_records import AccountRecords, records_by_account
from credittracker.loans.position import AccountHistory, Position

REPORT = "pboc"
"""The kind of the imports that are credit reports."""
FRESH = timedelta(days=31)
"""What happened in the month before a report's figures may not be in them yet (our assumption:
reports print months, and lenders hand in their figures by the month)."""
ROUNDING = Decimal(1)
"""Reports print whole yuan."""
MOST_COST = Decimal("0.36")
"""Where a bill prints no plan, up to so much of what was lent may still be interest or principal:
the highest yearly rate that lenders of cash loans were held to (``loans.caps`` has the source)."""
YEARS_SHOWN = 5
"""A report counts the late months of five years (征信业管理条例 art. 16)."""
_BEGINNING = timedelta(days=62)


class DifferenceKind(StrEnum):
    """What is said differently, there (in the report) and here."""

    LATE_THERE = "late_there"
    OPEN_THERE = "open_there"
    SETTLED_THERE = "settled_there"
    BALANCE = "balance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One account of which the two say different things.

    ``line`` is the report's row, ``records`` those of the person's own that say otherwise, newest
    first. ``there`` and ``here`` are what is owed by each, in yuan, where that differs. ``since``
    is the day the own records begin, ``sure`` whether they reach far enough to tell.
    """

    kind: DifferenceKind
    account: RecordId
    line: RecordId
    records: tuple[RecordId, ...]
    there: Decimal | None = None
    here: Decimal | None = None
    since: date | None = None
    sure: bool = True


def reconcile(book: Book) -> tuple[Difference, ...]:
    """What the newest report on each account says differently from the own records."""
    newest: dict[RecordId, ReportLine] = {}
    for line in book.report_lines.values():
        known = newest.get(line.account)
        if known is None or (line.stated_on, line.on) >= (known.stated_on, known.on):
            newest[line.account] = line
    if not newest:
        return ()
    own = _without_reports(book)
    known_records = records_by_account(own)
    return tuple(
        found
        for account, line in newest.items()
        for found in _differences(own.accounts[account], line, known_records[account])
    )


def _without_reports(book: Book) -> Book:
    """The Book without what reports brought."""
    reports = {batch.id for batch in book.imports.values() if batch.kind == REPORT}

    def own(records: Mapping[RecordId, Record]) -> dict[RecordId, Record]:
        return {i: record for i, record in records.items() if record.source.batch not in reports}

    names = ("statements", "limit_events")
    changed: dict[str, Any] = {name: own(getattr(book, name)) for name in names}
    return replace(book, **changed)


def _differences(
    account: Account, line: ReportLine, records: AccountRecords
) -> Iterable[Difference]:
    days = [p.loan.on for p in records.plans] + [b.on for b in records.bills]
    days += [paid.on for paid in records.repayments]
    if not days or account.currency != "CNY":
        return
    history = AccountHistory(records, whole=True)
    before = history.position(line.on - FRESH)
    seen = history.position(line.on)
    base = Difference(
        kind=DifferenceKind.BALANCE,
        account=account.id,
        line=line.id,
        records=_evidence(records, line.on),
        since=min(days),
    )
    late = _late(line, seen, base)
    if late is not None:
        yield late
    yield from _open(account, line, (before, seen), base)


def _late(line: ReportLine, seen: Position, base: Difference) -> Difference | None:
    """Late there, on time here: every due of the five years was met in time."""
    if not line.late_months and not line.late_now:
        return None
    first = add_months(line.on, -12 * YEARS_SHOWN)
    dues = [due for due in seen.dues if first <= due.due <= line.on and due.number > 0]
    if not dues or any(due.days_late(line.on) for due in dues):
        return None
    opened = seen.account.opened
    begins = max(first, opened) if opened is not None else first
    paid = [record for due in dues[::-1] for record in due.repayments]
    owed = [due.record for due in dues[::-1]]
    covers = base.since is not None and base.since <= begins + _BEGINNING
    return replace(
        base,
        kind=DifferenceKind.LATE_THERE,
        records=tuple(dict.fromkeys([*paid, *owed])),
        sure=covers or bool(line.late_now and not line.late_months),
    )


def _open(
    account: Account, line: ReportLine, around: tuple[Position, Position], base: Difference
) -> Iterable[Difference]:
    """Settled on one side only, or another amount owed."""
    before, seen = around
    if seen.owed is None or before.owed is None:
        return
    there, here = line.balance, seen.owed
    both = replace(base, there=there, here=here)
    unsure = ZERO if seen.exact else seen.lent * MOST_COST
    if not line.is_open:
        if account.closed is None and min(before.owed, here) > max(ROUNDING, unsure):
            yield replace(both, kind=DifferenceKind.SETTLED_THERE, there=ZERO, sure=seen.exact)
    elif there is None or seen.lent == 0:
        return
    elif _is_settled(account, before, line) and not here:
        if there > max(ROUNDING, unsure):
            yield replace(both, kind=DifferenceKind.OPEN_THERE, sure=seen.exact)
    elif not _explains(there, before, seen):
        yield replace(both, sure=seen.exact)


def _is_settled(account: Account, before: Position, line: ReportLine) -> bool:
    closed = account.closed is not None and account.closed <= line.on - FRESH
    return closed or (before.lent > 0 and before.owed == 0)


def _explains(there: Decimal, before: Position, seen: Position) -> bool:
    """Whether the own records leave room for an amount: by the month, by unknown plans."""
    owed = [p.owed for p in (before, seen) if p.owed is not None]
    low, high = min(owed), max(owed)
    if not seen.exact:
        high = max(high, min(seen.lent, high + seen.lent * MOST_COST))
    return low - ROUNDING <= there <= high + ROUNDING


def _evidence(records: AccountRecords, on: date) -> tuple[RecordId, ...]:
    """The own loans and repayments up to a day, newest first."""
    moved = [(p.loan.on, p.loan.id) for p in records.plans]
    moved += [(paid.on, paid.id) for paid in records.repayments]
    return tuple(record for day, record in sorted(moved, reverse=True) if day <= on)
