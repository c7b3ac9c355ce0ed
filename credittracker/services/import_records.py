"""From the rows of a preview to records of the Book."""

from dataclasses import replace
from hashlib import sha256

from credittracker.book.accounts import DayCount, Method, RateUnit
from credittracker.book.borrowing import FailedDebit, Loan, Repayment
from credittracker.book.history import ImportBatch
from credittracker.book.money import ZERO
from credittracker.book.papers import ReportLine, Sighting
from credittracker.book.records import Origin, Record, RecordId, Source
from credittracker.importers.drafts import Draft, DraftKind
from credittracker.importers.reported import ReportedAccount
from credittracker.services.import_judging import adds, judged
from credittracker.services.import_preview import Preview, PreviewRow, RowState
from credittracker.services.import_reported import complete

_ID_LENGTH = 20


class RowIds:
    """Ids that follow from rows alone, whatever file or layout they stand in.

    Rows without an order number are told apart by what they say, and equal ones by counting. An
    account keeps its id from report to report, whatever is owed on it by then.
    """

    def __init__(self, family: str) -> None:
        self._family = family
        self._seen: dict[str, int] = {}

    def of(self, draft: Draft) -> RecordId:
        """The id of the next row."""
        key = f"{self._family}|{_who(draft)}|{draft.kind}|{draft.on}"
        if not isinstance(draft.reported, ReportedAccount):
            key = f"{key}|{draft.amount}"
        count = self._seen[key] = self._seen.get(key, 0) + 1
        digest = sha256(f"{key}|{count}".encode()).hexdigest()
        return f"{self._family}-{digest[:_ID_LENGTH]}"


def _who(draft: Draft) -> str:
    said = draft.reported
    if isinstance(said, ReportedAccount):
        return f"{said.facility}|{said.institution}|{said.tail}|{said.currency}|{said.granted}"
    return draft.order or f"{draft.product}|{draft.lender}|{draft.time}|{draft.description}"


def records_of(seen: Preview, batch: RecordId) -> list[Record]:
    """What an import adds to a preview's Book; nothing at all when no row tells anything new."""
    now = judged(seen)
    if not now.counts.changes:
        return []
    rows = [row for row in now.rows if row.state is RowState.NEW]
    source = Source(origin=Origin.IMPORT, batch=batch)
    payments = [_payment(row, now, batch) for row in rows if row.is_payment]
    used = {row.account for row in rows if row.is_payment or row.kind is DraftKind.BALANCE}
    opened = [
        replace(account, source=source)
        for account in now.proposed.values()
        if account.id in used and account.id not in now.book.accounts
    ]
    others = [
        record if now.book.find(record.id) else _sourced(record, row, now, batch)
        for row in rows
        if not row.is_payment
        for record in adds(now, row, batch)
    ]
    known = [replace(record, source=source) for record in _complete(now)]
    accounts = {record.id: record for record in (*opened, *others)}
    return [
        _batch(now, batch),
        *_platforms(now, [*opened, *others], source),
        *accounts.values(),
        *payments,
        *known,
        *(_sighting(row, batch) for row in now.rows if row.state is RowState.CONFIRMS),
    ]


def _complete(now: Preview) -> list[Record]:
    """That every application is known up to a report's day, if none of its rows is left out."""
    stated_on = now.parsed.stated_on
    asked = [row for row in now.rows if row.kind is DraftKind.INQUIRY]
    if stated_on is None or any(row.state is RowState.LEFT_OUT for row in asked):
        return []
    return complete(stated_on, now.parsed.reference, now.book)


def _platforms(now: Preview, records: list[Record], source: Source) -> list[Record]:
    """Platforms of accounts to open that neither the Book nor the catalogue has."""
    needed = dict.fromkeys(
        platform for record in records if (platform := getattr(record, "platform", None))
    )
    return [
        replace(now.platforms[platform], source=source)
        for platform in needed
        if platform not in now.bundled
        and platform not in now.book.platforms
        and platform in now.platforms
    ]


def _sighting(row: PreviewRow, batch: RecordId) -> Sighting:
    """The second source of a record that another provider's file brought."""
    source = Source(origin=Origin.IMPORT, batch=batch, row=row.draft.row, reference=row.draft.order)
    return Sighting(id=row.record_id, source=source, about=row.twin or "", on=row.on)


def _sourced(record: Record, row: PreviewRow, now: Preview, batch: RecordId) -> Record:
    """With its source; the line of a report also has the report's number."""
    number = now.parsed.reference if isinstance(record, ReportLine) else ""
    source = Source(origin=Origin.IMPORT, batch=batch, row=row.draft.row, reference=number)
    return replace(record, source=source)


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


def _payment(row: PreviewRow, now: Preview, batch: RecordId) -> Record:
    draft = row.draft
    source = Source(origin=Origin.IMPORT, batch=batch, row=draft.row, reference=draft.order)
    if row.kind is DraftKind.DRAWDOWN:
        return _loan(row, now, source)
    kind = Repayment if row.kind is DraftKind.REPAYMENT else FailedDebit
    return kind(
        id=row.record_id,
        source=source,
        account=row.account or "",
        on=row.on,
        amount=row.amount or ZERO,
        note=draft.description,
    )


def _loan(row: PreviewRow, now: Preview, source: Source) -> Loan:
    """A drawdown. A bill prints neither plan nor rate, so both stay unknown."""
    account = row.account or ""
    platform = now.platforms.get(now.accounts[account].platform)
    return Loan(
        id=row.record_id,
        source=source,
        account=account,
        on=row.on,
        principal=row.amount or ZERO,
        method=Method.UNKNOWN,
        rate_unit=platform.rate_unit if platform else RateUnit.YEAR,
        day_count=platform.day_count if platform else DayCount.MONTHLY,
        note=row.draft.description,
    )
