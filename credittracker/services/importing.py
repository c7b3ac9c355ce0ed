"""Importing a file: read it, compare it with the Book, accept it, and take it back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from credittracker.book.accounts import Account, DayCount, Method, Platform, RateUnit
from credittracker.book.book import OWNERS, Book
from credittracker.book.borrowing import FailedDebit, Loan, Repayment
from credittracker.book.history import ImportBatch
from credittracker.book.records import Origin, Record, RecordId, Source
from credittracker.importers.drafts import Draft, DraftKind
from credittracker.importers.reading import MOST_BYTES, read_bytes
from credittracker.importers.registry import read_table
from credittracker.services.import_accounts import Accounts
from credittracker.services.import_preview import (
    ParsedFile,
    Preview,
    PreviewRow,
    RowState,
    judged,
)
from credittracker.services.progress import Progress, silent
from credittracker.services.workspace import IMPORT, Intent, Label

_ID_LENGTH = 20


def read_file(path: Path, report: Progress = silent, *, most: int = MOST_BYTES) -> ParsedFile:
    """Read a bill; raises ``FileRefusedError`` for a file that cannot be read as a whole."""
    data = read_bytes(path, most)
    reading = read_table(data, path.name, report)
    return ParsedFile(
        file_name=path.name,
        sha256=sha256(data).hexdigest(),
        source=reading.source,
        family=reading.family,
        drafts=reading.drafts,
        left_alone=reading.left_alone,
        refused=reading.refused,
        findings=reading.findings,
    )


def preview(
    book: Book, catalogue: Mapping[str, Platform], parsed: ParsedFile, today: date
) -> Preview:
    """Compare a file with the Book: which account each row is for, and what is known."""
    accounts = Accounts(book, catalogue)
    seen: dict[str, int] = {}
    rows: list[PreviewRow] = []
    proposed: dict[RecordId, Account] = {}
    for draft in parsed.drafts:
        placing = accounts.place(draft)
        if placing.proposed is not None:
            proposed[placing.proposed.id] = placing.proposed
        rows.append(
            PreviewRow(
                draft=draft,
                record_id=_record_id(parsed.family, draft, seen),
                kind=draft.kind,
                on=draft.on,
                amount=draft.amount,
                account=placing.account,
                choices=placing.choices,
            )
        )
    return Preview(
        parsed=parsed,
        book=book,
        rows=judged(rows, book),
        proposed=proposed,
        platforms=accounts.platforms,
        today=today,
    )


def accept(seen: Preview, batch: RecordId) -> Intent:
    """The change that adds what a preview says, as one import that can be taken back.

    It looks at the Book it is given once more: what came in meanwhile is not added again,
    and when nothing is left to add the Book stays as it is.
    """

    def intent(book: Book) -> Book:
        records = _records(seen, book, batch)
        return book.with_records(*records) if records else book

    return intent


def label(seen: Preview) -> Label:
    """What the change is called in undo: the file, and how many records it adds."""
    return Label(IMPORT, {"file": seen.parsed.file_name, "added": str(seen.counts.added)})


def take_back(batch: RecordId) -> Intent:
    """The change that removes an import, but nothing that other records hang on.

    A kept account or loan becomes the person's own.
    """

    def intent(book: Book) -> Book:
        mine = {r.id: r for r in book if r.source.batch == batch}
        kept = _held_by_others(book, mine)
        own = [replace(mine[i], source=Source(reference=mine[i].source.reference)) for i in kept]
        gone = [i for i in mine if i not in kept]
        return (book.with_records(*own) if own else book).without(*gone, batch)

    return intent


@dataclass(frozen=True, slots=True)
class _Row:
    """A preview row on its way to a record."""

    row: PreviewRow
    account: RecordId
    source: Source


def _records(seen: Preview, book: Book, batch: RecordId) -> list[Record]:
    """What an import adds to a Book; nothing at all when no row is new."""
    now = replace(seen, book=book, rows=judged(seen.rows, book))
    rows = [
        _Row(r, r.account, _source(batch, r.draft))
        for r in now.rows
        if r.state is RowState.NEW and r.account is not None
    ]
    if not rows:
        return []
    used = {row.account for row in rows}
    source = Source(origin=Origin.IMPORT, batch=batch)
    opened = [
        replace(a, source=source)
        for a in seen.proposed.values()
        if a.id in used and a.id not in book.accounts
    ]
    return [_batch(now, batch), *opened, *(_record(row, now) for row in rows)]


def _batch(now: Preview, batch: RecordId) -> ImportBatch:
    counts = now.counts
    return ImportBatch(
        id=batch,
        on=now.today,
        kind=now.parsed.source,
        file_name=now.parsed.file_name,
        sha256=now.parsed.sha256,
        rows=counts.rows,
        recognised=counts.recognised,
        left_alone=counts.left_alone,
        refused=counts.refused,
        added=counts.added,
        already_known=counts.already_known,
    )


def _source(batch: RecordId, draft: Draft) -> Source:
    return Source(origin=Origin.IMPORT, batch=batch, row=draft.row, reference=draft.order)


def _record(on_its_way: _Row, now: Preview) -> Record:
    row, account, source = on_its_way.row, on_its_way.account, on_its_way.source
    if row.kind is DraftKind.DRAWDOWN:
        return _loan(on_its_way, now)
    kind = Repayment if row.kind is DraftKind.REPAYMENT else FailedDebit
    return kind(
        id=row.record_id,
        source=source,
        account=account,
        on=row.on,
        amount=row.amount,
        note=row.draft.description,
    )


def _loan(on_its_way: _Row, now: Preview) -> Loan:
    """A drawdown. A bill prints neither plan nor rate, so both stay unknown."""
    row = on_its_way.row
    platform = now.platforms.get(now.accounts[on_its_way.account].platform)
    return Loan(
        id=row.record_id,
        source=on_its_way.source,
        account=on_its_way.account,
        on=row.on,
        principal=row.amount,
        method=Method.UNKNOWN,
        rate_unit=platform.rate_unit if platform else RateUnit.YEAR,
        day_count=platform.day_count if platform else DayCount.MONTHLY,
        note=row.draft.description,
    )


def _record_id(family: str, draft: Draft, seen: dict[str, int]) -> RecordId:
    """An id that follows from the row alone, whatever file or layout it stands in.

    Rows without an order number are told apart by what they say, and equal ones by counting.
    """
    who = draft.order or f"{draft.product}|{draft.lender}|{draft.time}|{draft.description}"
    key = f"{family}|{who}|{draft.kind}|{draft.on}|{draft.amount}"
    seen[key] = seen.get(key, 0) + 1
    digest = sha256(f"{key}|{seen[key]}".encode()).hexdigest()
    return f"{family}-{digest[:_ID_LENGTH]}"


def _held_by_others(book: Book, mine: Mapping[RecordId, Record]) -> set[RecordId]:
    """Records of an import on which records hang that stay, directly or further down."""
    staying = [r for r in book if r.id not in mine]
    kept: set[RecordId] = set()
    while staying:
        targets = {t for r in staying for t in _owners(r)}
        found = (targets & mine.keys()) - kept
        kept |= found
        staying = [mine[i] for i in found]
    return kept


def _owners(record: Record) -> list[RecordId]:
    return [getattr(record, name) for name in OWNERS.get(type(record), ())]
