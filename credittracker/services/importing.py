"""Importing a file: read it, compare it with the Book, accept it, and take it back."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from credittracker.book.accounts import Account, Platform
from credittracker.book.book import OWNERS, Book
from credittracker.book.records import Record, RecordId, Source
from credittracker.importers.container import MOST_BYTES, read_bytes
from credittracker.importers.registry import read_any
from credittracker.services.import_accounts import Accounts
from credittracker.services.import_preview import ParsedFile, Preview, PreviewRow, judged
from credittracker.services.import_records import RowIds, records_of
from credittracker.services.progress import Progress, silent
from credittracker.services.workspace import IMPORT, Intent, Label


def read_file(
    path: Path, report: Progress = silent, *, password: str = "", most: int = MOST_BYTES
) -> ParsedFile:
    """Read a bill or a report.

    Raises ``FileRefusedError`` for a file that cannot be read as a whole, and
    ``PasswordNeededError`` for one that asks for a password or another one.
    """
    data = read_bytes(path, most)
    reading = read_any(data, path.name, report, password)
    known = {field.name: getattr(reading, field.name) for field in fields(reading)}
    return ParsedFile(file_name=path.name, sha256=sha256(data).hexdigest(), **known)


def preview(
    book: Book, catalogue: Mapping[str, Platform], parsed: ParsedFile, today: date
) -> Preview:
    """Compare a file with the Book: which account each row is for, and what is known."""
    accounts = Accounts(book, catalogue)
    ids = RowIds(parsed.family)
    rows: list[PreviewRow] = []
    proposed: dict[RecordId, Account] = {}
    platforms = dict(accounts.platforms)
    for draft in parsed.drafts:
        record_id = ids.of(draft)
        placing = accounts.place(draft, record_id)
        if placing.proposed is not None:
            proposed[placing.proposed.id] = placing.proposed
        if placing.platform is not None:
            platforms.setdefault(placing.platform.id, placing.platform)
        rows.append(
            PreviewRow(
                draft,
                record_id,
                draft.kind,
                draft.on,
                draft.amount,
                placing.account,
                placing.choices,
            )
        )
    return judged(
        Preview(
            parsed=parsed,
            book=book,
            rows=tuple(rows),
            proposed=proposed,
            platforms=platforms,
            bundled=catalogue.keys(),
            today=today,
        )
    )


def accept(seen: Preview, batch: RecordId) -> Intent:
    """The change that adds what a preview says, as one import that can be taken back.

    It looks at the Book it is given once more: what came in meanwhile is not added again,
    and when nothing is left to add the Book stays as it is.
    """

    def intent(book: Book) -> Book:
        records = records_of(replace(seen, book=book), batch)
        return book.with_records(*records) if records else book

    return intent


def label(seen: Preview) -> Label:
    """What the change is called in undo: the file, and how many records it adds."""
    return Label(IMPORT, {"file": seen.parsed.file_name, "added": str(seen.counts.added)})


def take_back(batch: RecordId) -> Intent:
    """The change that removes an import, but nothing that other records hang on.

    A kept account or loan becomes the person's own. What a report filled in on an account of
    theirs stays.
    """

    def intent(book: Book) -> Book:
        mine = {r.id: r for r in book if r.source.batch == batch}
        kept = _held_by_others(book, mine)
        own = [replace(mine[i], source=Source(reference=mine[i].source.reference)) for i in kept]
        gone = [i for i in mine if i not in kept]
        return (book.with_records(*own) if own else book).without(*gone, batch)

    return intent


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
