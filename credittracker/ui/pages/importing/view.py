"""What the import page shows, decided without a window."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from credittracker.book.book import Book
from credittracker.book.history import ImportBatch
from credittracker.book.records import RecordId
from credittracker.importers.drafts import DraftKind, place_of
from credittracker.services.import_preview import (
    Preview,
    PreviewRow,
    RowState,
    correct,
    judged,
    set_account,
)


@dataclass(frozen=True, slots=True)
class RecognisedRow:
    """A row that can become a record. ``ticked`` is ``None`` where there is nothing to decide.

    ``line`` is its number, ``place`` where it stands as a person sees it.
    """

    row: RecordId
    line: int
    place: str
    on: date
    kind: DraftKind
    account: str
    amount: Decimal | None
    state: RowState
    said: str
    text: str
    opens: bool
    ticked: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a row should say, as the person has it."""

    on: date
    kind: DraftKind
    amount: Decimal
    account: RecordId | None


@dataclass(frozen=True, slots=True)
class PastImport:
    """An accepted file, and how many of its records are in the book now."""

    batch: ImportBatch
    present: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import did. ``unlimited`` are new lines and cards whose limits nobody knows yet."""

    batch: ImportBatch
    unlimited: tuple[RecordId, ...]


def recognised(seen: Preview) -> tuple[RecognisedRow, ...]:
    """The rows of a preview in the order of the file."""
    return tuple(_row(seen, row) for row in seen.rows)


def unclear(seen: Preview) -> tuple[PreviewRow, ...]:
    """The rows whose account the person has to say."""
    return tuple(row for row in seen.rows if row.state is RowState.NEEDS_ACCOUNT)


def account_choices(seen: Preview, rows: tuple[PreviewRow, ...]) -> tuple[RecordId, ...]:
    """Accounts to choose from: those that fit every row first, then the others by name."""
    fitting = [set(row.choices) for row in rows]
    first = set.intersection(*fitting) if fitting else set()
    by_name = sorted(seen.accounts.values(), key=lambda account: account.name)
    return tuple(account.id for account in sorted(by_name, key=lambda a: a.id not in first))


def corrected(seen: Preview, row: RecordId, said: Correction) -> Preview:
    """A preview in which a row says something else, and is wanted."""
    after = correct(seen, row, kind=said.kind, on=said.on, amount=said.amount)
    if said.account is not None:
        after = set_account(after, [row], said.account)
    return after


def rebased(seen: Preview, book: Book) -> Preview:
    """A preview with its corrections, compared with a book that has changed meanwhile."""
    accounts = {**book.accounts, **seen.proposed}
    rows = (r if r.account in accounts else r._replace(account=None) for r in seen.rows)
    return judged(replace(seen, book=book, rows=tuple(rows)))


def past_imports(book: Book) -> tuple[PastImport, ...]:
    """The imports of a book, the newest first."""
    present: dict[RecordId, int] = {}
    for record in book:
        if record.source.batch:
            present[record.source.batch] = present.get(record.source.batch, 0) + 1
    oldest_first = sorted(book.imports.values(), key=lambda batch: batch.on)
    return tuple(PastImport(batch, present.get(batch.id, 0)) for batch in oldest_first[::-1])


def outcome(book: Book, batch: RecordId) -> Outcome | None:
    """What an import did, while it stands in the book."""
    found = book.imports.get(batch)
    if found is None:
        return None
    known = {event.account for event in book.limit_events.values()}
    opened = [
        a
        for a in book.accounts.values()
        if a.source.batch == batch and a.id not in known and a.revolving and a.closed is None
    ]
    return Outcome(found, tuple(account.id for account in opened))


def _row(seen: Preview, row: PreviewRow) -> RecognisedRow:
    account = seen.accounts.get(row.account) if row.account else None
    return RecognisedRow(
        row=row.record_id,
        line=row.draft.row,
        place=place_of(row.draft),
        on=row.on,
        kind=row.kind,
        account=account.name if account else "",
        amount=row.amount,
        state=row.state,
        said=_said(row),
        text=row.draft.text,
        opens=row.account in seen.proposed and row.state is RowState.NEW,
        ticked=None if row.known else row.state is RowState.NEW,
    )


def _said(row: PreviewRow) -> str:
    """What a row is about; in a report, who and what."""
    draft = row.draft
    if draft.reported is None:
        return draft.description or draft.counterparty
    return " ".join(filter(None, (draft.counterparty, draft.description)))
