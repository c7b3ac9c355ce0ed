"""What moved the score between two days, in words."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.book.book import Book
from credittracker.book.records import RecordId
from credittracker.scoring.causes import CauseKind
from credittracker.ui.words import formats
from credittracker.ui.words.descriptions import describe

translate = QCoreApplication.translate

OFFERED: dict[str, object] = {
    "check_in": QT_TRANSLATE_NOOP("Comparing", "Last check-in"),
    "month": QT_TRANSLATE_NOOP("Comparing", "A month ago"),
    "quarter": QT_TRANSLATE_NOOP("Comparing", "Three months ago"),
    "year": QT_TRANSLATE_NOOP("Comparing", "A year ago"),
}
KINDS: dict[CauseKind, object] = {
    CauseKind.RECORD: QT_TRANSLATE_NOOP("Comparing", "Recorded, or due that day"),
    CauseKind.AGED: QT_TRANSLATE_NOOP("Comparing", "Left its window: too old to count here"),
    CauseKind.TIME: QT_TRANSLATE_NOOP("Comparing", "Only time went on"),
}


def offered_name(code: str) -> str:
    """A day to begin with."""
    return translate("Comparing", str(OFFERED[code]))


def kind_text(kind: CauseKind) -> str:
    """What happened on a day."""
    return translate("Comparing", str(KINDS[kind]))


def cause_text(book: Book, kind: CauseKind, records: Sequence[RecordId], *, masked: bool) -> str:
    """A cause in one line: what happened, and the record it happened to."""
    if kind is CauseKind.TIME or not records:
        return kind_text(kind)
    first = describe(book, records[0], masked=masked)
    if kind is CauseKind.AGED:
        first = translate("Comparing", "Too old to count: {record}").format(record=first)
    if len(records) == 1:
        return first
    said = translate("Comparing", "{record}, and {count} more")
    return said.format(record=first, count=len(records) - 1)


def moved_text(before: Decimal, after: Decimal) -> str:
    """Two totals and what lies between them."""
    said = translate("Comparing", "From {before} to {after}: {delta}")
    return said.format(
        before=formats.points(before),
        after=formats.points(after),
        delta=formats.points(after - before, signed=True),
    )
