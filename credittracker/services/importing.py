"""Importing a file that was read: compare it with the Book, accept it, and take it back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from credittracker.book.accounts import Account, Platform
from credittracker.book.book import OWNERS, Book
from credittracker.book.papers import AccountRule
from credittracker.book.records import Record, RecordId, Source
from credittracker.services.import_accounts import Accounts
from credittracker.services.import_judging import judged
from credittracker.services.import_preview import ParsedFile, Preview, PreviewRow
from credittracker.services.import_records import RowIds, records_of
from credittracker.services.workspace import Intent


def preview(
    book: Book,
    catalogue: Mapping[str, Platform],
    parsed: ParsedFile,
    today: date,
    rules: Iterable[AccountRule] = (),
) -> Preview:
    """Compare a file with the Book: which account each row is for, and what is known.

    ``rules`` count besides those of the Book.
    """
    accounts = Accounts(book, catalogue, rules)
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
                rule=placing.rule,
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


def take_back(*batches: RecordId) -> Intent:
    """The change that removes imports, but nothing that other records hang on.

    What another file saw too is that file's from then on; any other account or loan that is kept
    becomes the person's own. What a report filled in on an account of theirs stays.
    """

    def intent(book: Book) -> Book:
        mine = {r.id: r for r in book if r.source.batch in batches}
        kept = _held_by_others(book, mine)
        seen = {s.about: s.source for s in book.sightings.values() if s.source.batch not in batches}
        own = [
            replace(mine[i], source=seen.get(i, Source(reference=mine[i].source.reference)))
            for i in kept
        ]
        gone = [i for i in mine if i not in kept]
        return (book.with_records(*own) if own else book).without(*gone, *batches)

    return intent


@dataclass(frozen=True, slots=True)
class TakingBack:
    """What taking an import back would do: records that go, others that go along, some that stay.

    ``staying`` are the import's own on which other records hang, or that another file saw too.
    """

    going: tuple[Record, ...]
    along: tuple[Record, ...]
    staying: tuple[Record, ...]


def taking_back(book: Book, batch: RecordId) -> TakingBack:
    """What ``take_back`` would do to a Book."""
    after = take_back(batch)(book)
    gone = [r for r in book if r.id != batch and after.find(r.id) is None]
    return TakingBack(
        going=tuple(r for r in gone if r.source.batch == batch),
        along=tuple(r for r in gone if r.source.batch != batch),
        staying=tuple(r for r in book if r.source.batch == batch and after.find(r.id) is not None),
    )


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
