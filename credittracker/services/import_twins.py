"""Which rows of a file are events that the Book has from elsewhere: typed, or another file's.

Equal account, kind and amount, and at most a day apart: a bank books what a platform took late
in the evening on the next day. A record stands for one row at most. Where several are alike, as
many as can be are paired, and of all such ways the one with the fewest days between them is taken.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from credittracker.book.book import Book
from credittracker.book.records import Origin, RecordId
from credittracker.importers.drafts import DraftKind
from credittracker.services.import_known import Payment, family_of, payments
from credittracker.services.import_preview import PreviewRow

_Key: TypeAlias = tuple[RecordId | None, DraftKind, Decimal | None]
_Worth: TypeAlias = tuple[int, int]
"""How good a way to pair is: the pairs, and the days between them as a negative number."""
_DAY = timedelta(days=1)
_AT_ONCE = 100
"""Equal rows that are paired at a time, so that a hostile file costs little."""


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
    alike: dict[_Key, list[PreviewRow]] = {}
    for row in rows:
        key = (row.account, row.kind, row.amount)
        if key in known:
            alike.setdefault(key, []).append(row)
    found: dict[RecordId, Twin] = {}
    for key, some in alike.items():
        free = [one for one in known[key] if one.record.id not in taken]
        some.sort(key=lambda row: row.on)
        free.sort(key=lambda one: one.record.on)
        for start in range(0, len(some), _AT_ONCE):
            part = some[start : start + _AT_ONCE]
            near = [one for one in free if _is_near(part, one)][: 2 * _AT_ONCE]
            for row, twin in _pairs(part, near):
                found[row.record_id] = twin
            used = {found[row.record_id].record for row in part if row.record_id in found}
            free = [one for one in free if one.record.id not in used]
    return found


def _is_near(rows: Sequence[PreviewRow], one: _Candidate) -> bool:
    return rows[0].on - _DAY <= one.record.on <= rows[-1].on + _DAY


def _pairs(
    rows: Sequence[PreviewRow], some: Sequence[_Candidate]
) -> Iterator[tuple[PreviewRow, Twin]]:
    """Rows and records in the order of their days, paired as the module says.

    As in the alignment of two sequences: the best of leaving out a row, a record, or neither.
    """
    best: list[list[_Worth]] = [[(0, 0)] * (len(some) + 1) for _ in range(len(rows) + 1)]
    for i, row in enumerate(rows, 1):
        for j, one in enumerate(some, 1):
            both = max(best[i - 1][j], best[i][j - 1])
            if _twin(row, one):
                count, near = best[i - 1][j - 1]
                both = max(both, (count + 1, near - abs((row.on - one.record.on).days)))
            best[i][j] = both
    i, j = len(rows), len(some)
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            if twin := _twin(rows[i], some[j]):
                yield rows[i], twin


def _twin(row: PreviewRow, one: _Candidate) -> Twin | None:
    """Two different order numbers of one provider are two events, however alike.

    And where its file prints the event already, only another row of that very day can be it.
    """
    own = one.seen.get(family_of(row.record_id))
    if own is None:
        is_import = one.record.source.origin is Origin.IMPORT
        near = abs(row.on - one.record.on) <= _DAY
        return Twin(one.record.id, is_import) if near else None
    day, numbered = own
    is_other = numbered and bool(row.draft.order)
    return Twin(one.record.id, confirms=False) if day == row.on and not is_other else None


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
