"""What was done to the book, and bringing back what was deleted."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from credittracker.book.book import COLLECTIONS, REFERENCES, Book, references
from credittracker.book.borrowing import Repayment
from credittracker.book.history import ImportBatch
from credittracker.book.records import Record, RecordId
from credittracker.services.changes import Change
from credittracker.services.workspace import Label
from credittracker.store.journal import Past, empty_trash, read_journal


@dataclass(frozen=True, slots=True)
class Happened:
    """A change that was made, and what of it can be brought back now."""

    past: Past
    gone: tuple[Record, ...]


def what_happened(path: Path, book: Book) -> tuple[Happened, ...]:
    """Everything done to a book and written in its file, newest first.

    A record deleted more than once lies in the trash once: as it was the last time.
    """
    found, seen = [], set[RecordId]()
    for past in read_journal(path):
        gone = tuple(one for one in _missing(past, book) if one.id not in seen)
        seen |= {one.id for one in past.gone}
        found.append(Happened(past, gone))
    return tuple(found)


def clear_trash(path: Path) -> None:
    """Overwrite in the file what was deleted; it cannot be brought back then."""
    empty_trash(path)


def put_back(chosen: Iterable[Record], trash: Iterable[Record]) -> Change:
    """Bring records back, with what they hang on if that lies in the trash, too.

    What the Book holds again stays as it is; what hangs on something that is nowhere any more
    stays in the trash.
    """
    records, others = tuple(chosen), tuple(trash)
    return Change(Label("restore"), lambda book: whole_again(book, records, others))


def whole_again(book: Book, chosen: Iterable[Record], trash: Iterable[Record]) -> Book:
    """A Book with records of the trash in it (see ``put_back``)."""
    known = {record.id: record for record in (*trash, *chosen)}
    wanted: dict[RecordId, Record] = {}
    for record in chosen:
        if _can_stand(record, book, known):
            wanted |= {one.id: one for one in _with_parents(record, book, known)}
    order = list(COLLECTIONS)
    return book.with_records(*sorted(wanted.values(), key=lambda one: order.index(type(one))))


def _missing(past: Past, book: Book) -> tuple[Record, ...]:
    """What lies in the trash and is not in the book; a file imported again has brought its own."""
    files = {batch.sha256 for batch in book.imports.values()}
    if any(isinstance(one, ImportBatch) and one.sha256 in files for one in past.gone):
        return ()
    return tuple(one for one in past.gone if one.id not in getattr(book, COLLECTIONS[type(one)]))


def _can_stand(record: Record, book: Book, known: Mapping[RecordId, Record]) -> bool:
    """Whether everything a record hangs on is in the Book or can come along."""
    return all(
        target in getattr(book, REFERENCES[field])
        or (target in known and _can_stand(known[target], book, known))
        for field, target in references(record)
    )


def _moved_along(repayment: Repayment, book: Book) -> Repayment:
    """A repayment at the account that its loan has been moved to meanwhile."""
    loan = book.loans.get(repayment.loan or "")
    return repayment if loan is None else replace(repayment, account=loan.account)


def _with_parents(record: Record, book: Book, known: Mapping[RecordId, Record]) -> Iterator[Record]:
    """A record that the Book has not, and what it hangs on that the Book has not either."""
    if record.id in getattr(book, COLLECTIONS[type(record)]):
        return
    yield _moved_along(record, book) if isinstance(record, Repayment) else record
    for field, target in references(record):
        if target not in getattr(book, REFERENCES[field]):
            yield from _with_parents(known[target], book, known)
