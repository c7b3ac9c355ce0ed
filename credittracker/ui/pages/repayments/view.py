"""What the repayments page shows: dues with how they stand, and records of paying. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Generic, TypeVar

from credittracker.book.accounts import Account
from credittracker.book.book import Book
from credittracker.book.borrowing import FailedDebit, Repayment, Statement
from credittracker.book.money import ZERO
from credittracker.book.person import LateMark
from credittracker.book.records import Record, RecordId
from credittracker.loans.dues import Due
from credittracker.loans.position import Position
from credittracker.services.analysis import AHEAD, Analysis

R = TypeVar("R", bound=Record)

HORIZON = timedelta(days=92)
"""How far ahead the list of dues looks."""

BACK = timedelta(days=31)
"""How long a due that was paid stays in the list."""

_ORDER = ("late", "penalty", "unrecorded", "grace", "due", "paid")
_BEHIND = frozenset({"late", "penalty"})
"""What should have been paid by now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRow:
    """An amount due. ``state``: ``late``, ``grace``, ``due`` or ``paid``.

    Or ``penalty``: paid late, and what that cost is still open; or ``unrecorded``: a prepayment
    whose day has passed without its repayment.

    ``days`` late, or until it is due; ``amount`` is what to pay now, or what was paid;
    ``counted`` is the part of it that no other row asks for (a bill contains the late ones).
    """

    due: Due
    account: Account
    state: str
    days: int
    amount: Decimal
    counted: Decimal

    @property
    def key(self) -> tuple[RecordId, int, date]:
        """What tells it from every other due; every prepayment has the same number."""
        return (self.due.record, self.due.number, self.due.due)

    @property
    def is_open(self) -> bool:
        """Whether there is anything left to pay."""
        return self.state != "paid"

    @property
    def rank(self) -> tuple[int, int, str]:
        """Late ones first, then the next to come, then what is done with, newest first."""
        day = self.due.due.toordinal()
        return (_ORDER.index(self.state), day if self.is_open else -day, self.due.record)


@dataclass(frozen=True, slots=True)
class PaidRow(Generic[R]):
    """A record of paying or not paying, and its account if it has one.

    ``files`` are the kinds of the files that show it: two, where two providers' do.
    """

    record: R
    account: Account | None
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RepaymentsView:
    """All rows of the page, and what is late and falls due in 31 days, by currency."""

    dues: tuple[DueRow, ...]
    late: dict[str, Decimal]
    soon: dict[str, Decimal]
    repayments: tuple[PaidRow[Repayment], ...]
    bills: tuple[PaidRow[Statement], ...]
    failed: tuple[PaidRow[FailedDebit], ...]
    marks: tuple[PaidRow[LateMark], ...]


def repayments_view(book: Book, analysis: Analysis) -> RepaymentsView:
    """Dues in the order in which they ask for attention."""
    dues = [row for p in analysis.positions.values() for row in _due_rows(p)]
    dues.sort(key=lambda row: row.rank)
    limit = analysis.on + AHEAD
    soon = [r for r in dues if r.state in {"due", "grace"} and r.due.due <= limit]
    return RepaymentsView(
        dues=tuple(dues),
        late=_sums(r for r in dues if r.state in _BEHIND),
        soon=_sums(soon),
        repayments=_with_accounts(book, book.repayments.values()),
        bills=_with_accounts(book, book.statements.values()),
        failed=_with_accounts(book, book.failed_debits.values()),
        marks=_with_accounts(book, book.late_marks.values()),
    )


def _due_rows(position: Position) -> Iterable[DueRow]:
    """An account's rows; of late bills only the one that contains the others."""
    asking = {(d.record, d.number) for d in position.asking}
    late = {(d.record, d.number) for d in position.late}
    within = late - asking
    behind = sum((d.lacking for d in position.asking if d.carried), ZERO)
    for due in position.dues:
        key = (due.record, due.number)
        state = "" if key in within else _state(due, position, is_late=key in late)
        if not state:
            continue
        amount = due.paid if state == "paid" else due.to_pay
        contains = not due.is_instalment and not due.carried
        yield DueRow(
            due=due,
            account=position.account,
            state=state,
            days=due.days_late(position.on) if state == "late" else _until(due, position),
            amount=amount,
            counted=max(ZERO, amount - behind) if contains else amount,
        )


def _state(due: Due, position: Position, *, is_late: bool) -> str:
    """How a due stands; nothing when it asks for nothing, is too far away, or long done with."""
    if due.needed == 0 and not due.is_instalment:
        return ""
    if is_late:
        return "late"
    if due.open > 0:
        if due.due > position.on + HORIZON:
            return ""
        return "due" if due.due >= position.on else _behind(due, position.on)
    recent = due.settled_on is not None and due.settled_on >= position.on - BACK
    return "paid" if recent else ""


def _behind(due: Due, on: date) -> str:
    """What is open of a due whose day has passed and that is not late."""
    if due.owes_penalty(on):
        return "penalty"
    return "grace" if due.number else "unrecorded"


def _until(due: Due, position: Position) -> int:
    return (due.due - position.on).days


def _sums(rows: Iterable[DueRow]) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = {}
    for row in rows:
        currency = row.account.currency
        sums[currency] = sums.get(currency, ZERO) + row.counted
    return sums


def _with_accounts(book: Book, records: Iterable[R]) -> tuple[PaidRow[R], ...]:
    seen: dict[RecordId, list[str | None]] = {}
    for sighting in book.sightings.values():
        seen.setdefault(sighting.about, []).append(sighting.source.batch)

    def files(record: R) -> tuple[str, ...]:
        ids = (record.source.batch, *seen.get(record.id, ()))
        batches = (book.imports.get(batch or "") for batch in ids)
        return tuple(dict.fromkeys(batch.kind for batch in batches if batch))

    return tuple(
        PaidRow(r, book.accounts.get(getattr(r, "account", None) or ""), files(r)) for r in records
    )
