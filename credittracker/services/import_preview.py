"""What an import would do, as a frozen value that the person corrects before accepting it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from credittracker.book.accounts import Account, Platform
from credittracker.book.book import Book
from credittracker.book.borrowing import FailedDebit, Loan, Repayment
from credittracker.book.money import ZERO, is_money
from credittracker.book.records import InvalidRecordError, Record, RecordId
from credittracker.importers.drafts import PAYMENTS, Draft, DraftKind, Reading
from credittracker.services.import_known import Dated, Event, family_of, known_by_order
from credittracker.services.import_reported import Reported, additions

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


class PreviewRow(NamedTuple):
    """A recognised row with the person's corrections; ``draft`` stays as the file has it.

    ``record_id`` follows from the file alone, so the same row always makes the same record; it
    names the row. ``wanted`` is the person's own word on taking it, ``twin`` the record of their
    own, or of another file, that it resembles.
    """

    draft: Draft
    record_id: RecordId
    kind: DraftKind
    on: date
    amount: Decimal | None
    account: RecordId | None = None
    choices: tuple[RecordId, ...] = ()
    known: bool = False
    twin: RecordId | None = None
    wanted: bool | None = None

    @property
    def is_payment(self) -> bool:
        """Whether it is money that moved, so that a person can correct it."""
        return self.kind in PAYMENTS

    @property
    def needs_account(self) -> bool:
        """Whether it belongs to an account: all but inquiries and notes do."""
        return self.is_payment or self.kind in {DraftKind.BALANCE, DraftKind.ACCOUNT}

    @property
    def state(self) -> RowState:
        """What will become of the row."""
        if self.known:
            return RowState.KNOWN
        if self.wanted is False:
            return RowState.LEFT_OUT
        if self.account is None and self.needs_account:
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

    ``accounts`` are those of the Book and those in ``proposed``, which an import would open on
    ``platforms``; those that are not ``bundled`` or in the Book come along.
    """

    parsed: ParsedFile
    book: Book = field(repr=False)
    rows: tuple[PreviewRow, ...]
    proposed: Mapping[RecordId, Account]
    platforms: Mapping[RecordId, Platform] = field(repr=False)
    bundled: Collection[RecordId] = field(repr=False)
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


def include(preview: Preview, rows: Iterable[RecordId], *, wanted: bool) -> Preview:
    """Take rows (by their ``record_id``) or leave them out."""
    chosen = frozenset(rows)
    return _changed(
        preview,
        (r._replace(wanted=wanted) if r.record_id in chosen else r for r in preview.rows),
    )


def set_account(preview: Preview, rows: Iterable[RecordId], account: RecordId) -> Preview:
    """Say which account rows belong to."""
    if account not in preview.accounts:
        raise InvalidRecordError("PreviewRow", "account", "empty")
    chosen = frozenset(rows)
    return _changed(
        preview,
        (r._replace(account=account) if r.record_id in chosen else r for r in preview.rows),
    )


def correct(
    preview: Preview,
    row: RecordId,
    *,
    kind: DraftKind | None = None,
    on: date | None = None,
    amount: Decimal | None = None,
) -> Preview:
    """Change what a payment's row says; raises ``InvalidRecordError`` for an impossible amount."""
    if amount is not None and not (amount.is_finite() and amount > 0 and is_money(amount)):
        raise InvalidRecordError("PreviewRow", "amount", "not_money")
    changed = (
        r._replace(kind=kind or r.kind, on=on or r.on, amount=amount or r.amount)
        if r.record_id == row and r.is_payment
        else r
        for r in preview.rows
    )
    return _changed(preview, changed)


def judged(preview: Preview) -> Preview:
    """A preview with what its Book knows of each row: imported before, or probably known already.

    Imported before is what has the row's own id, or its order number, kind and amount; a report's
    row, once it adds nothing. A record stands for one row at most: two equal repayments on a day
    stay two.
    """
    book = preview.book
    ids = {r.record_id for r in preview.rows}
    twins = _possible_twins(book)
    payments = [r for r in preview.rows if r.is_payment]
    known = {r.record_id for r in payments if r.record_id in book.loans or _is_payment(book, r)}
    orders = (_dated(r) for r in payments if r.draft.order and r.record_id not in known)
    known |= known_by_order(orders, book, known)
    others = (r for r in preview.rows if not r.is_payment and (r.account or not r.needs_account))
    known |= {r.record_id for r in others if not adds(preview, r)}
    taken: set[RecordId] = set()
    after = []
    for row in preview.rows:
        if row.record_id in known:
            after.append(row if row.known else row._replace(known=True, twin=None))
            continue
        near = _twins_of(row, twins) if row.is_payment else ()
        twin = next((t for t in near if t not in taken and t not in ids), None)
        if twin is not None:
            taken.add(twin)
        same = (row.twin, row.known) == (twin, False)
        after.append(row if same else row._replace(known=False, twin=twin))
    return replace(preview, rows=tuple(after))


def adds(preview: Preview, row: PreviewRow, batch: RecordId = "") -> list[Record]:
    """The records that a row of a report, or a balance, adds to the preview's Book."""
    account = preview.accounts.get(row.account or "")
    stated_on = preview.parsed.stated_on or row.on
    return additions(Reported(row.record_id, row.draft, account, stated_on, batch), preview.book)


def _dated(row: PreviewRow) -> Dated:
    event = Event(family_of(row.record_id), row.draft.order, row.kind, row.amount or ZERO)
    return (row.record_id, event, row.on)


def _changed(preview: Preview, rows: Iterable[PreviewRow]) -> Preview:
    return judged(replace(preview, rows=tuple(rows)))


def _is_payment(book: Book, row: PreviewRow) -> bool:
    return row.record_id in book.repayments or row.record_id in book.failed_debits


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

    Two different order numbers of one provider are two events, however alike.
    """
    if row.account is None or row.amount is None:
        return ()
    near = []
    own = row.draft.order and family_of(row.record_id)
    for record in twins.get((row.account, row.kind, row.amount), ()):
        apart = abs(record.on - row.on)  # type: ignore[attr-defined]
        numbered = record.source.reference and own == family_of(record.id)
        if apart <= timedelta(days=1) and not numbered:
            near.append((apart, record.id))
    return (record_id for _, record_id in sorted(near))
