"""What an import would do, as a frozen value that the person corrects before accepting it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from credittracker.book.accounts import Account, Platform
from credittracker.book.book import Book
from credittracker.book.borrowing import FailedDebit, Loan, Repayment
from credittracker.book.money import is_money
from credittracker.book.records import InvalidRecordError, Record, RecordId
from credittracker.importers.drafts import Draft, DraftKind, Reading
from credittracker.services.import_known import Dated, Event, family_of, known_by_order

_Twins: TypeAlias = dict[tuple[RecordId, DraftKind, Decimal], list[Record]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedFile(Reading):
    """A file as read: which one it was, and everything found in it."""

    file_name: str
    sha256: str


class RowState(StrEnum):
    """What will become of a recognised row.

    ``known`` is in the Book from an import already, ``known_by_you`` looks like a record that
    the person typed (left out unless they say otherwise).
    """

    NEW = "new"
    KNOWN = "known"
    KNOWN_BY_YOU = "known_by_you"
    NEEDS_ACCOUNT = "needs_account"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """A recognised row with the person's corrections; ``draft`` stays as the file has it.

    ``record_id`` follows from the file alone, so the same row always makes the same record.
    ``wanted`` is the person's own word on taking it, ``twin`` the typed record it resembles.
    """

    draft: Draft
    record_id: RecordId
    kind: DraftKind
    on: date
    amount: Decimal
    account: RecordId | None = None
    choices: tuple[RecordId, ...] = ()
    known: bool = False
    twin: RecordId | None = None
    wanted: bool | None = None

    @property
    def state(self) -> RowState:
        """What will become of the row."""
        if self.known:
            return RowState.KNOWN
        if self.wanted is False:
            return RowState.LEFT_OUT
        if self.account is None:
            return RowState.NEEDS_ACCOUNT
        if self.twin is not None and self.wanted is None:
            return RowState.KNOWN_BY_YOU
        return RowState.NEW


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How a file adds up: ``rows = recognised + left_alone + refused``.

    And ``recognised = added + already_known + left_out + needs_account``.
    """

    rows: int
    recognised: int
    left_alone: int
    refused: int
    added: int
    already_known: int
    left_out: int
    needs_account: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What accepting a file would add to the Book it was compared with.

    ``accounts`` are those of the Book and those in ``proposed``, which an import would open.
    """

    parsed: ParsedFile
    book: Book = field(repr=False)
    rows: tuple[PreviewRow, ...]
    proposed: Mapping[RecordId, Account]
    platforms: Mapping[RecordId, Platform] = field(repr=False)
    today: date

    @property
    def accounts(self) -> Mapping[RecordId, Account]:
        """Every account a row can be given."""
        return {**self.book.accounts, **self.proposed}

    @property
    def counts(self) -> Counts:
        """How the file adds up, as corrected so far."""
        states = [row.state for row in self.rows]
        return Counts(
            rows=self.parsed.rows,
            recognised=len(states),
            left_alone=len(self.parsed.left_alone),
            refused=len(self.parsed.refused),
            added=states.count(RowState.NEW),
            already_known=states.count(RowState.KNOWN) + states.count(RowState.KNOWN_BY_YOU),
            left_out=states.count(RowState.LEFT_OUT),
            needs_account=states.count(RowState.NEEDS_ACCOUNT),
        )


def include(preview: Preview, rows: Iterable[int], *, wanted: bool) -> Preview:
    """Take rows (by their line in the file) or leave them out."""
    chosen = frozenset(rows)
    return _changed(
        preview,
        tuple(replace(r, wanted=wanted) if r.draft.row in chosen else r for r in preview.rows),
    )


def set_account(preview: Preview, rows: Iterable[int], account: RecordId) -> Preview:
    """Say which account rows belong to."""
    if account not in preview.accounts:
        raise InvalidRecordError("PreviewRow", "account", "empty")
    chosen = frozenset(rows)
    return _changed(
        preview,
        tuple(replace(r, account=account) if r.draft.row in chosen else r for r in preview.rows),
    )


def correct(
    preview: Preview,
    row: int,
    *,
    kind: DraftKind | None = None,
    on: date | None = None,
    amount: Decimal | None = None,
) -> Preview:
    """Change what a row says; raises ``InvalidRecordError`` for an impossible amount."""
    if amount is not None and not (amount.is_finite() and amount > 0 and is_money(amount)):
        raise InvalidRecordError("PreviewRow", "amount", "not_money")
    changed = [
        replace(r, kind=kind or r.kind, on=on or r.on, amount=amount or r.amount)
        if r.draft.row == row
        else r
        for r in preview.rows
    ]
    return _changed(preview, tuple(changed))


def judged(rows: Iterable[PreviewRow], book: Book) -> tuple[PreviewRow, ...]:
    """Rows with what the Book knows of them: imported before, or probably typed by hand.

    Imported before is what has the row's own id, or its order number, kind and amount.
    A typed record stands for one row at most: two equal repayments on a day stay two.
    """
    before = tuple(rows)
    ids = {r.record_id for r in before}
    twins = _possible_twins(book)
    known = {i for i in ids if i in book.loans or _is_payment(book, i)}
    orders = (_dated(r) for r in before if r.draft.order and r.record_id not in known)
    known |= known_by_order(orders, book, known)
    taken: set[RecordId] = set()
    after = []
    for row in before:
        if row.record_id in known:
            after.append(replace(row, known=True, twin=None))
            continue
        twin = next((t for t in _twins_of(row, twins) if t not in taken and t not in ids), None)
        if twin is not None:
            taken.add(twin)
        after.append(row if (row.twin, row.known) == (twin, False) else _with_twin(row, twin))
    return tuple(after)


def _dated(row: PreviewRow) -> Dated:
    event = Event(family_of(row.record_id), row.draft.order, row.kind, row.amount)
    return (row.record_id, event, row.on)


def _with_twin(row: PreviewRow, twin: RecordId | None) -> PreviewRow:
    return replace(row, known=False, twin=twin)


def _changed(preview: Preview, rows: tuple[PreviewRow, ...]) -> Preview:
    return replace(preview, rows=judged(rows, preview.book))


def _is_payment(book: Book, record_id: RecordId) -> bool:
    return record_id in book.repayments or record_id in book.failed_debits


def _possible_twins(book: Book) -> _Twins:
    found: _Twins = {}
    for loan in book.loans.values():
        _keep(found, loan, DraftKind.DRAWDOWN, loan.principal)
    for repayment in book.repayments.values():
        _keep(found, repayment, DraftKind.REPAYMENT, repayment.amount)
    for failed in book.failed_debits.values():
        if failed.amount is not None:
            _keep(found, failed, DraftKind.FAILED_DEBIT, failed.amount)
    return found


def _keep(
    found: _Twins, record: Loan | Repayment | FailedDebit, kind: DraftKind, amount: Decimal
) -> None:
    found.setdefault((record.account, kind, amount), []).append(record)


def _twins_of(row: PreviewRow, twins: _Twins) -> Iterable[RecordId]:
    """Records of the same account and amount at most a day apart, the nearest first.

    Two different order numbers are two events, however alike.
    """
    if row.account is None:
        return ()
    near = []
    for record in twins.get((row.account, row.kind, row.amount), ()):
        apart = abs(record.on - row.on)  # type: ignore[attr-defined]
        if apart <= timedelta(days=1) and not (record.source.reference and row.draft.order):
            near.append((apart, record.id))
    return (record_id for _, record_id in sorted(near))
