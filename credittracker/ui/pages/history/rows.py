"""What the history page shows, in words; no widgets."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from credittracker.book.book import Book
from credittracker.services.past import Happened, whole_again
from credittracker.services.workspace import Label
from credittracker.store.journal import KEPT_FOR, Way
from credittracker.ui.words.changes import change_text
from credittracker.ui.words.descriptions import describe

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """A change in words. ``steps`` is how many changes undo takes back to be before it, or 0.

    ``things`` are the records of it that can be brought back, in words.
    """

    happened: Happened
    text: str
    about: str
    steps: int
    things: tuple[str, ...]

    @property
    def number(self) -> int:
        """Tells it apart."""
        return self.happened.past.number

    @property
    def goes_on(self) -> datetime:
        """When what lies in the trash is thrown away."""
        return self.happened.past.made_at + KEPT_FOR


def history_rows(
    found: Sequence[Happened], book: Book, undoable: Collection[int], *, masked: bool
) -> tuple[HistoryRow, ...]:
    """Every change, newest first; names come from the book, or from the trash."""
    trash = [one for each in found for one in each.gone]
    whole = whole_again(book, trash, ())
    steps = {number: at for at, number in enumerate(undoable, 1) if number}

    def say(record_id: str) -> str:
        return describe(whole, record_id, masked=masked) if whole.find(record_id) else ""

    return tuple(
        HistoryRow(
            happened=one,
            text=_text(one),
            about=one.past.values.get("file") or say(one.past.about),
            steps=steps.get(one.past.number, 0),
            things=tuple(_things(one, say)),
        )
        for one in found
    )


def _text(one: Happened) -> str:
    text = change_text(Label(one.past.code, one.past.values))
    if one.past.way is Way.UNDONE:
        return translate("History", "Undone: {change}").format(change=text)
    if one.past.way is Way.REDONE:
        return translate("History", "Redone: {change}").format(change=text)
    return text


def _things(one: Happened, say: Callable[[str], str]) -> Iterator[str]:
    for record in one.gone:
        if text := say(record.id):
            yield text
