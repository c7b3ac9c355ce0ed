"""What a typed line may mean: something to write down, a page, a thing to do, a record. No Qt."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from credittracker.book.accounts import Account
from credittracker.book.book import Book
from credittracker.book.borrowing import FailedDebit, Loan, Repayment, Statement
from credittracker.book.person import Application, Asset, Income, LateMark
from credittracker.book.records import Record, RecordId
from credittracker.ui.palette.phrases import deed_text, told_text
from credittracker.ui.palette.understanding import Deed, Told, understand
from credittracker.ui.session import State
from credittracker.ui.words.descriptions import describe, page_of

MOST_SHOWN = 9
MOST_SEARCHED = 2_000
"""Records looked through, the newest: more would make typing wait."""


class Kind(StrEnum):
    """What choosing a hit does."""

    WRITE = "write"
    FORM = "form"
    ACTION = "action"
    PAGE = "page"
    RECORD = "record"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One line that can be chosen: what it says, and what choosing it means.

    ``name`` is the page or the action; ``record`` what is written, or shown on the page;
    ``known`` fills a form in, ``of`` a record type.
    """

    kind: Kind
    text: str
    icon: str
    name: str = ""
    record: Record | None = None
    of: type[Record] | None = None
    known: Mapping[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Place:
    """A page or an action: its name, what it is called in the language spoken, and its icon."""

    name: str
    title: str
    icon: str


@dataclass(frozen=True, slots=True)
class Index:
    """What can be found by its words, made once when the palette opens."""

    pages: tuple[Place, ...]
    actions: tuple[Place, ...]
    records: tuple[tuple[str, RecordId], ...]


def index(state: State, pages: Iterable[Place], actions: Iterable[Place]) -> Index:
    """Everything that can be found in a state."""
    masked = state.settings.masked
    some = [(describe(state.book, r.id, masked=masked), r.id) for r in _newest(state.book)]
    return Index(tuple(pages), tuple(actions), tuple(some))


def find(text: str, state: State, known: Index, new_id: RecordId) -> tuple[Hit, ...]:
    """The lines for a text, what is to be written down first. ``new_id`` is for a new record."""
    words = text.casefold().split()
    if not words:
        return tuple(_places(Kind.PAGE, known.pages, ()))
    told = understand(text, state.book, state.today)
    found = [
        *(() if told is None else _told(told, state, new_id)),
        *_places(Kind.ACTION, known.actions, words),
        *_places(Kind.PAGE, known.pages, words),
        *_records(words, state.book, known),
    ]
    return tuple(found[:MOST_SHOWN])


def _told(told: Told, state: State, new_id: RecordId) -> Iterator[Hit]:
    """Write a whole payment down at once; open the form for everything else."""
    masked = state.settings.masked
    if told.deed is Deed.APPLIED:
        yield Hit(
            kind=Kind.FORM,
            text=deed_text(told, "", masked=masked),
            icon="add",
            name="accounts",
            of=Application,
            known={"institution": told.words, "on": told.on},
        )
        return
    for name in told.accounts or ("",):
        yield _money_hit(told, state, state.book.accounts.get(name), new_id)


def _money_hit(told: Told, state: State, account: Account | None, new_id: RecordId) -> Hit:
    """A payment is written down at once, unless one just like it is there already."""
    masked = state.settings.masked
    name = "" if account is None else account.name
    currency = "CNY" if account is None else account.currency
    if told.deed is Deed.REPAID and account is not None and told.amount is not None:
        paid = Repayment(id=new_id, account=account.id, on=told.on, amount=told.amount)
        if not _is_there(paid, state.book):
            text = told_text(told, name, currency, masked=masked)
            return Hit(kind=Kind.WRITE, text=text, icon="check", record=paid)
    known: dict[str, Any] = {"on": told.on}
    if account is not None:
        known["account"] = account.id
    repaid = told.deed is Deed.REPAID
    if told.amount is not None:
        known["amount" if repaid else "principal"] = told.amount
    return Hit(
        kind=Kind.FORM,
        text=deed_text(told, name, masked=masked, currency=currency),
        icon="add",
        name="repayments" if repaid else "accounts",
        of=Repayment if repaid else Loan,
        known=known,
    )


def _is_there(paid: Repayment, book: Book) -> bool:
    told = (paid.account, paid.on, paid.amount)
    return any((r.account, r.on, r.amount) == told for r in book.repayments.values())


def _places(kind: Kind, places: Iterable[Place], words: Sequence[str]) -> Iterator[Hit]:
    for place in places:
        if _has(f"{place.title} {place.name}", words):
            yield Hit(kind=kind, text=place.title, icon=place.icon, name=place.name)


def _records(words: Sequence[str], book: Book, known: Index) -> Iterator[Hit]:
    for text, record_id in known.records:
        record = book.find(record_id)
        if record is not None and _has(text, words):
            page = page_of(book, record_id)
            icon = "accounts" if isinstance(record, Account) else "file"
            yield Hit(kind=Kind.RECORD, text=text, icon=icon, name=page, record=record)


def _has(text: str, words: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)


_DATED = (Loan, Repayment, FailedDebit, Statement, Application, LateMark, Income, Asset)


def _newest(book: Book) -> list[Record]:
    """Every account, then the newest records of the kinds that people know."""
    dated = [r for r in book if isinstance(r, _DATED)]
    dated.sort(key=_day, reverse=True)
    return [*book.accounts.values(), *dated[:MOST_SEARCHED]]


def _day(record: Record) -> Any:
    return getattr(record, "on", None) or getattr(record, "since", None)
