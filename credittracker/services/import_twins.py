"""Which rows of a file are events that the Book has from elsewhere: typed, or another file's.

Equal account, kind and amount, and at most a day apart: a bank books what a platform took late
in the evening on the next day. A record stands for one row at most, that of its own day first.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from credittracker.book.book import Book
from credittracker.book.records import Origin, RecordId
from credittracker.importers.drafts import DraftKind
from credittracker.services.import_known import Payment, family_of, payments
from credittracker.services.import_preview import PreviewRow

_Key: TypeAlias = tuple[RecordId | None, DraftKind, Decimal | None]
_DAY = timedelta(days=1)


class Twin(NamedTuple):
    """The record a row resembles, and whether another provider's file brought it."""

    record: RecordId
    confirms: bool


class _Candidate(NamedTuple):
    """A record, and the day that each provider's file prints for it, with or without a number."""

    record: Payment
    seen: Mapping[str, tuple[date, bool]]


def twins_of(
    rows: Iterable[PreviewRow], book: Book, taken: Collection[RecordId]
) -> dict[RecordId, Twin]:
    """The twin of each row that has one; ``taken`` records stand for other rows."""
    known = _candidates(book)
    left = [row for row in rows if row.account is not None and row.amount is not None]
    used, found = set(taken), dict[RecordId, Twin]()
    for apart in ((timedelta(0),), (-_DAY, _DAY)):
        rest = []
        for row in left:
            key = (row.account, row.kind, row.amount)
            near = (
                twin
                for one in known.get(key, ())
                if one.record.id not in used and (twin := _twin(row, one, apart))
            )
            twin = next(near, None)
            if twin is None:
                rest.append(row)
            else:
                used.add(twin.record)
                found[row.record_id] = twin
        left = rest
    return found


def _twin(row: PreviewRow, one: _Candidate, apart: tuple[timedelta, ...]) -> Twin | None:
    """Two different order numbers of one provider are two events, however alike.

    And where its file prints the event already, only another row of that very day can be it.
    """
    own = one.seen.get(family_of(row.record_id))
    if own is None:
        is_import = one.record.source.origin is Origin.IMPORT
        return Twin(one.record.id, is_import) if row.on - one.record.on in apart else None
    day, numbered = own
    is_other = numbered and bool(row.draft.order)
    same = day == row.on and timedelta(0) in apart
    return Twin(one.record.id, confirms=False) if same and not is_other else None


def _candidates(book: Book) -> dict[_Key, list[_Candidate]]:
    seen: dict[RecordId, dict[str, tuple[date, bool]]] = {}
    for sighting in book.sightings.values():
        numbered = bool(sighting.source.reference)
        seen.setdefault(sighting.about, {})[family_of(sighting.id)] = (sighting.on, numbered)
    found: dict[_Key, list[_Candidate]] = {}
    for kind, amount, record in payments(book):
        families = seen.get(record.id, {})
        if record.source.origin is Origin.IMPORT:
            own = (record.on, bool(record.source.reference))
            families = {family_of(record.id): own, **families}
        found.setdefault((record.account, kind, amount), []).append(_Candidate(record, families))
    return found
