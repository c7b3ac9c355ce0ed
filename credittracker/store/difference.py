"""What differs between two Books, table by table, and where new rows stand in the order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from credittracker.book.book import COLLECTIONS, Book
from credittracker.book.records import Record, RecordId


@dataclass(frozen=True, slots=True)
class Change:
    """One table's difference; ``order`` is every id in order where the order changed."""

    kind: type[Record]
    table: str
    gone: tuple[RecordId, ...]
    new: tuple[Record, ...]
    edited: tuple[Record, ...]
    order: tuple[RecordId, ...]

    @property
    def rows(self) -> int:
        """How many rows have to be written."""
        return len(self.gone) + len(self.new) + len(self.edited)


def difference(before: Book, after: Book) -> tuple[Change, ...]:
    """The tables that differ, parents first. Books share what did not change."""
    return tuple(
        _change(kind, name, getattr(before, name), getattr(after, name))
        for kind, name in COLLECTIONS.items()
        if getattr(before, name) is not getattr(after, name)
    )


def positions(order: Iterable[RecordId], known: Mapping[RecordId, int]) -> dict[RecordId, int]:
    """The positions to write so that sorting by position gives ``order``; few, if possible."""
    changed = {}
    last = 0
    for record_id in order:
        place = known.get(record_id)
        if place is None or place <= last:
            changed[record_id] = place = last + 1
        last = place
    return changed


def _change(
    kind: type[Record],
    name: str,
    before: Mapping[RecordId, Record],
    after: Mapping[RecordId, Record],
) -> Change:
    new = tuple(r for key, r in after.items() if key not in before)
    stayed = [key for key in before if key in after]
    in_order = not new and all(a == b for a, b in zip(stayed, after, strict=True))
    return Change(
        kind,
        name,
        gone=tuple(key for key in before if key not in after),
        new=new,
        edited=tuple(after[k] for k in stayed if after[k] is not before[k] != after[k]),
        order=() if in_order else tuple(after),
    )
