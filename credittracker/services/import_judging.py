"""What becomes of each row of a preview, as the Book has it and as the person corrects it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from credittracker.book.book import Book
from credittracker.book.money import ZERO, is_money
from credittracker.book.records import InvalidRecordError, Record, RecordId
from credittracker.importers.drafts import DraftKind
from credittracker.services.import_known import Dated, Event, family_of, known_by_order
from credittracker.services.import_preview import Preview, PreviewRow
from credittracker.services.import_reported import Reported, additions
from credittracker.services.import_twins import twins_of


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
    wanted = frozenset(rows)
    changed = (
        r._replace(account=account, chosen=True, rule=None) if r.record_id in wanted else r
        for r in preview.rows
    )
    return _changed(preview, changed)


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


def carried(before: Preview, after: Preview) -> Preview:
    """A preview made anew, with everything that the person said of the former one's rows."""
    said = {row.record_id: row for row in before.rows if _is_corrected(row)}
    if not said:
        return after
    rows = (_carried(said.get(row.record_id), row, after) for row in after.rows)
    return _changed(after, rows)


def judged(preview: Preview) -> Preview:
    """A preview with what its Book knows of each row: imported before, or probably known already.

    Imported before is what has the row's own id, or its order number, kind and amount; a report's
    row, once it adds nothing. A record stands for one row at most: two equal repayments on a day
    stay two.
    """
    book = preview.book
    ids = {r.record_id for r in preview.rows}
    payments = [r for r in preview.rows if r.is_payment]
    known = {r.record_id for r in payments if _is_payment(book, r)}
    orders = (_dated(r) for r in payments if r.draft.order and r.record_id not in known)
    known |= known_by_order(orders, book, known)
    others = (r for r in preview.rows if not r.is_payment and (r.account or not r.needs_account))
    known |= {r.record_id for r in others if not adds(preview, r)}
    open_rows = (row for row in payments if row.record_id not in known)
    twins = twins_of(open_rows, book, ids | _stood_for(book, known))
    after = []
    for row in preview.rows:
        twin = twins.get(row.record_id)
        fact = (row.record_id in known, twin and twin.record, bool(twin and twin.confirms))
        same = (row.known, row.twin, row.confirms) == fact
        after.append(row if same else row._replace(known=fact[0], twin=fact[1], confirms=fact[2]))
    return replace(preview, rows=tuple(after))


def adds(preview: Preview, row: PreviewRow, batch: RecordId = "") -> list[Record]:
    """The records that a row of a report, or a balance, adds to the preview's Book."""
    account = preview.accounts.get(row.account or "")
    stated_on = preview.parsed.stated_on or row.on
    return additions(Reported(row.record_id, row.draft, account, stated_on, batch), preview.book)


def _is_corrected(row: PreviewRow) -> bool:
    as_read = (row.draft.kind, row.draft.on, row.draft.amount)
    return row.chosen or row.wanted is not None or (row.kind, row.on, row.amount) != as_read


def _carried(said: PreviewRow | None, row: PreviewRow, after: Preview) -> PreviewRow:
    if said is None:
        return row
    row = row._replace(kind=said.kind, on=said.on, amount=said.amount, wanted=said.wanted)
    if said.chosen and said.account in after.accounts:
        return row._replace(account=said.account, chosen=True, rule=None)
    return row


def _stood_for(book: Book, known: set[RecordId]) -> set[RecordId]:
    """The records that known rows are further sources of."""
    sightings = (book.sightings.get(row) for row in known)
    return {sighting.about for sighting in sightings if sighting is not None}


def _dated(row: PreviewRow) -> Dated:
    event = Event(family_of(row.record_id), row.draft.order, row.kind, row.amount or ZERO)
    return (row.record_id, event, row.on)


def _changed(preview: Preview, rows: Iterable[PreviewRow]) -> Preview:
    return judged(replace(preview, rows=tuple(rows)))


def _is_payment(book: Book, row: PreviewRow) -> bool:
    kinds = (book.loans, book.repayments, book.failed_debits, book.sightings)
    return any(row.record_id in records for records in kinds)
