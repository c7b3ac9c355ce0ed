"""What the import page shows, decided without a window."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from credittracker.book.book import Book
from credittracker.book.history import ImportBatch
from credittracker.book.papers import AccountRule
from credittracker.book.records import RecordId
from credittracker.importers.drafts import DraftKind, Finding, LeftAlone, Refused, place_of
from credittracker.services.ids import new_id
from credittracker.services.import_files import KnownFile, RefusedFile
from credittracker.services.import_gathering import Gathering, changed, total, with_rule
from credittracker.services.import_judging import correct, set_account
from credittracker.services.import_preview import Counts, Preview, PreviewRow, RowState
from credittracker.services.import_rules import same_rule

Other: TypeAlias = RefusedFile | KnownFile
"""A file that does not go in."""
TELLABLE = frozenset({"not_recognised", "missing_column"})
"""Why a file that holds a table was refused, though its columns can be told."""


@dataclass(frozen=True, slots=True)
class RecognisedRow:
    """A row that can become a record. ``ticked`` is ``None`` where there is nothing to decide.

    ``line`` is its number, ``place`` where it stands as a person sees it.
    """

    row: RecordId
    file: str
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
    by_rule: bool
    ticked: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a row should say, as the person has it."""

    on: date
    kind: DraftKind
    amount: Decimal
    account: RecordId | None
    words: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Whose rows are; ``words`` make it a rule for all rows that contain them."""

    account: RecordId
    words: str | None = None


@dataclass(frozen=True, slots=True)
class AsideRow:
    """A row of a file that stays out of the book."""

    file: str
    row: LeftAlone | Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueLine:
    """A file: what it is and holds, or why it does not go in (``other``)."""

    name: str
    sha256: str = ""
    source: str = ""
    first: date | None = None
    last: date | None = None
    counts: Counts | None = None
    notes: tuple[Finding, ...] = ()
    other: Other | None = None


@dataclass(frozen=True, slots=True)
class PastImport:
    """An accepted file, and how many of its records are in the book now."""

    batch: ImportBatch
    present: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What imports did. ``unlimited`` are new lines and cards whose limits nobody knows yet."""

    batches: tuple[ImportBatch, ...]
    unlimited: tuple[RecordId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Files as they are shown: their rows by what becomes of them."""

    files: Gathering
    counts: Counts
    going: tuple[QueueLine, ...]
    unclear: tuple[tuple[Preview, PreviewRow], ...]
    rows: tuple[RecognisedRow, ...]
    left_alone: tuple[AsideRow, ...]
    refused: tuple[AsideRow, ...]


def shown_of(files: Gathering, before: Shown | None = None) -> Shown:
    """What there is to show; rows that stay out are the same as before if the files are."""
    going = tuple(_line(seen) for seen in files.previews)
    read = [seen.parsed for seen in files.previews]
    same = before is not None and read == [seen.parsed for seen in before.files.previews]
    return Shown(
        files=files,
        counts=total(line.counts for line in going if line.counts),
        going=going,
        unclear=unclear(files),
        rows=recognised(files),
        left_alone=before.left_alone if before and same else left_alone(files),
        refused=before.refused if before and same else refused(files),
    )


def recognised(begun: Gathering) -> tuple[RecognisedRow, ...]:
    """The rows of the files, in the order of the files and the rows."""
    return tuple(_row(seen, row) for seen in begun.previews for row in seen.rows)


def left_alone(begun: Gathering) -> tuple[AsideRow, ...]:
    """The rows that are about no loan, and why."""
    return tuple(
        AsideRow(seen.parsed.file_name, one)
        for seen in begun.previews
        for one in seen.parsed.left_alone
    )


def refused(begun: Gathering) -> tuple[AsideRow, ...]:
    """The rows that could not be read, and why."""
    return tuple(
        AsideRow(seen.parsed.file_name, one)
        for seen in begun.previews
        for one in seen.parsed.refused
    )


def queue(shown: Shown, others: Iterable[Other]) -> tuple[QueueLine, ...]:
    """A line for each file: those that go in, in their order, then those that do not."""
    return (*shown.going, *(QueueLine(name=one.item.name, other=one) for one in others))


def unclear(begun: Gathering) -> tuple[tuple[Preview, PreviewRow], ...]:
    """The rows whose account the person has to say, each with its file."""
    return tuple(
        (seen, row)
        for seen in begun.previews
        for row in seen.rows
        if row.state is RowState.NEEDS_ACCOUNT
    )


def account_choices(seen: Preview, rows: Iterable[PreviewRow]) -> tuple[RecordId, ...]:
    """Accounts to choose from: those that fit every row first, then the others by name."""
    fitting = [set(row.choices) for row in rows]
    first = set.intersection(*fitting) if fitting else set()
    by_name = sorted(seen.accounts.values(), key=lambda account: account.name)
    return tuple(account.id for account in sorted(by_name, key=lambda a: a.id not in first))


def corrected(begun: Gathering, row: RecordId, said: Correction) -> Gathering:
    """A row says something else, and is wanted; a rule is kept where the person gave words."""

    def change(seen: Preview) -> Preview:
        after = correct(seen, row, kind=said.kind, on=said.on, amount=said.amount)
        fits = said.account is not None and said.account in after.accounts
        return set_account(after, [row], said.account or "") if fits else after

    return _with_words(changed(begun, change), said.account, said.words)


def placed(begun: Gathering, rows: Iterable[RecordId], said: Choice) -> Gathering:
    """Rows belong to an account, and so do all with the words of a rule, if there are any."""
    which = list(rows)

    def change(seen: Preview) -> Preview:
        return set_account(seen, which, said.account) if said.account in seen.accounts else seen

    return _with_words(changed(begun, change), said.account, said.words)


def _with_words(begun: Gathering, account: RecordId | None, words: str | None) -> Gathering:
    if account is None or not words:
        return begun
    known = same_rule((*begun.rules, *begun.book.rules.values()), words)
    return with_rule(begun, AccountRule(id=known or new_id(), words=words, account=account))


def past_imports(book: Book) -> tuple[PastImport, ...]:
    """The imports of a book, the newest first."""
    present: dict[RecordId, int] = {}
    for record in book:
        if record.source.batch:
            present[record.source.batch] = present.get(record.source.batch, 0) + 1
    oldest_first = sorted(book.imports.values(), key=lambda batch: batch.on)
    return tuple(PastImport(batch, present.get(batch.id, 0)) for batch in oldest_first[::-1])


def outcome(book: Book, batches: Iterable[RecordId]) -> Outcome | None:
    """What imports did, while they stand in the book."""
    found = tuple(book.imports[batch] for batch in batches if batch in book.imports)
    if not found:
        return None
    ids = {batch.id for batch in found}
    known = {event.account for event in book.limit_events.values()}
    opened = [
        a
        for a in book.accounts.values()
        if a.source.batch in ids and a.id not in known and a.revolving and a.closed is None
    ]
    return Outcome(found, tuple(account.id for account in opened))


def _line(seen: Preview) -> QueueLine:
    parsed = seen.parsed
    days = [draft.on for draft in parsed.drafts]
    return QueueLine(
        name=parsed.file_name,
        sha256=parsed.sha256,
        source=parsed.source,
        first=min(days, default=None),
        last=max(days, default=None),
        counts=seen.counts,
        notes=parsed.findings,
    )


def _row(seen: Preview, row: PreviewRow) -> RecognisedRow:
    account = seen.accounts.get(row.account) if row.account else None
    return RecognisedRow(
        row=row.record_id,
        file=seen.parsed.file_name,
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
        by_rule=row.rule is not None,
        ticked=None if row.known else row.state is RowState.NEW,
    )


def _said(row: PreviewRow) -> str:
    """What a row is about; in a report, who and what."""
    draft = row.draft
    if draft.reported is None:
        return draft.description or draft.counterparty
    return " ".join(filter(None, (draft.counterparty, draft.description)))
