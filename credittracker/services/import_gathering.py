"""Files that come in together: one preview over all, one step that can be undone.

They go in one after another, each compared with the Book that those before it leave, so that
nothing is added twice; in an order of their own, so that it does not matter how they were picked.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from credittracker.book.accounts import Platform
from credittracker.book.book import Book
from credittracker.book.papers import AccountRule, TableLayout
from credittracker.book.records import RecordId
from credittracker.services.ids import new_id
from credittracker.services.import_judging import carried
from credittracker.services.import_preview import Counts, ParsedFile, Preview, PreviewRow
from credittracker.services.importing import accept, preview
from credittracker.services.progress import Progress, silent
from credittracker.services.workspace import IMPORT, Intent, Label

_BILLS = frozenset({"alipay", "wechat", "jd", "meituan"})
_REPORT = "pboc"
_TABLES = frozenset({"table", "ofx", "qif"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """Previews in the order in which they go in, with the id of each import.

    ``rules`` and ``layouts`` were made on the way and come along.
    """

    book: Book = field(repr=False)
    catalogue: Mapping[str, Platform] = field(repr=False)
    today: date
    previews: tuple[Preview, ...] = ()
    batches: tuple[RecordId, ...] = ()
    rules: tuple[AccountRule, ...] = ()
    layouts: tuple[TableLayout, ...] = ()

    @property
    def counts(self) -> Counts:
        """How all the files add up."""
        return total(seen.counts for seen in self.previews)


def total(counts: Iterable[Counts]) -> Counts:
    """The sum of counts."""
    each = list(counts)
    return Counts(**{name: sum(getattr(c, name) for c in each) for name in Counts.__slots__})


def with_files(
    begun: Gathering, files: Iterable[ParsedFile], report: Progress = silent
) -> Gathering:
    """More files, compared with the Book and with each other."""
    known = dict(zip((seen.parsed.sha256 for seen in begun.previews), begun.batches, strict=True))
    parsed = {seen.parsed.sha256: seen.parsed for seen in begun.previews}
    parsed.update((one.sha256, one) for one in files if one.sha256 not in parsed)
    order = sorted(parsed.values(), key=_order)
    batches = tuple(known.get(one.sha256) or new_id() for one in order)
    return _compared(replace(begun, batches=batches), order, report)


def without_file(begun: Gathering, sha256: str) -> Gathering:
    """All but one of the files."""
    kept = [n for n, seen in enumerate(begun.previews) if seen.parsed.sha256 != sha256]
    batches = tuple(begun.batches[n] for n in kept)
    return _compared(replace(begun, batches=batches), [begun.previews[n].parsed for n in kept])


def with_rule(begun: Gathering, rule: AccountRule) -> Gathering:
    """A rule more, or other words for one; every row that it fits follows it."""
    rules = (*(one for one in begun.rules if one.id != rule.id), rule)
    return _again(replace(begun, rules=rules))


def on_book(begun: Gathering, book: Book) -> Gathering:
    """The same files and corrections, compared with a Book that has changed meanwhile."""
    return _again(replace(begun, book=book))


def at(begun: Gathering, row: RecordId) -> tuple[Preview, PreviewRow] | None:
    """A row that is not in the Book yet, and the first of the files that have it."""
    found = ((seen, one) for seen in begun.previews for one in seen.rows if one.record_id == row)
    return next((pair for pair in found if not pair[1].known), None)


def changed(begun: Gathering, change: Callable[[Preview], Preview]) -> Gathering:
    """With a correction, which counts in every file that has the row."""
    previews = [change(seen) for seen in begun.previews]
    first = next((n for n, p in enumerate(begun.previews) if previews[n] != p), len(previews))
    return _follow(replace(begun, previews=tuple(previews)), first)


def accept_all(begun: Gathering) -> Intent:
    """The change that adds everything the files say, each as an import of its own.

    It looks at the Book it is given once more, as ``accept`` does.
    """

    def intent(book: Book) -> Book:
        after = book
        for seen, batch in zip(begun.previews, begun.batches, strict=True):
            after = accept(seen, batch)(after)
        rules = [rule for rule in begun.rules if rule.account in after.accounts]
        more = (*rules, *begun.layouts)
        return after.with_records(*more) if more else after

    return intent


def label_of(begun: Gathering) -> Label:
    """What the change is called in undo: the file or how many, and the records it adds."""
    names = [seen.parsed.file_name for seen in begun.previews]
    values = {"files": str(len(names)), "added": str(begun.counts.added)}
    return Label(IMPORT, {**values, "file": names[0]} if len(names) == 1 else values)


def _order(parsed: ParsedFile) -> tuple[int, date, str]:
    """Platforms first, as they name products and days of payment; then tables, banks, reports."""
    if parsed.family == _REPORT:
        rank = 3
    else:
        rank = 0 if parsed.family in _BILLS else 1 if parsed.family in _TABLES else 2
    first = min((draft.on for draft in parsed.drafts), default=date.min)
    return (rank, parsed.stated_on or first, parsed.sha256)


def _again(begun: Gathering) -> Gathering:
    return _compared(begun, [seen.parsed for seen in begun.previews])


def _compared(
    begun: Gathering, files: Sequence[ParsedFile], report: Progress = silent
) -> Gathering:
    """Every file compared anew, with what the person said of its rows so far."""
    before = {seen.parsed.sha256: seen for seen in begun.previews}
    previews = []
    book = begun.book
    for number, (parsed, batch) in enumerate(zip(files, begun.batches, strict=True)):
        report(number, len(files))
        seen = preview(book, begun.catalogue, parsed, begun.today, begun.rules)
        if parsed.sha256 in before:
            seen = carried(before[parsed.sha256], seen)
        previews.append(seen)
        if number < len(files) - 1:
            book = accept(seen, batch)(book)
    return replace(begun, previews=tuple(previews))


def _follow(begun: Gathering, first: int) -> Gathering:
    """With the files after one compared anew with what it leaves."""
    previews = list(begun.previews)
    last = len(previews) - 1
    for number in range(first, last):
        seen = previews[number]
        book = accept(seen, begun.batches[number])(seen.book)
        after = previews[number + 1]
        made = preview(book, begun.catalogue, after.parsed, begun.today, begun.rules)
        previews[number + 1] = carried(after, made)
    return replace(begun, previews=tuple(previews))
