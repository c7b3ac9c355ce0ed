"""Any record as one line a person recognises: what it is, where, when, how much."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from credittracker.book.book import Book
from credittracker.book.records import Record, RecordId
from credittracker.ui.words import formats
from credittracker.ui.words.records import choice_name, kind_name

_AMOUNTS = ("amount", "principal", "monthly", "value")
_REPAID = frozenset({"Repayment", "FailedDebit", "Statement", "LateMark"})


def describe(book: Book, record_id: RecordId, *, masked: bool) -> str:
    """A record in one line; a record that is gone says so."""
    record = book.find(record_id)
    if record is None:
        return QCoreApplication.translate("Records", "a record that was deleted")
    parts = [
        kind_name(type(record).__name__),
        _name(book, record),
        formats.day(_day(record)) if _day(record) else "",
        _amount(book, record, masked=masked),
    ]
    said = " · ".join(part for part in parts if part)
    return said[:1].upper() + said[1:]


def page_of(book: Book, record_id: RecordId) -> str:
    """The page on which a record is found."""
    kind = type(book.find(record_id)).__name__
    if kind == "LprRate":
        return "settings"
    return "repayments" if kind in _REPAID else "accounts"


def _name(book: Book, record: Record) -> str:
    account = book.accounts.get(getattr(record, "account", None) or "")
    if account is not None:
        return account.name
    kind = getattr(record, "kind", None)
    named = getattr(record, "name", "") or getattr(record, "institution", "")
    return named or (choice_name(kind) if kind is not None and not named else "")


def _day(record: Record) -> date | None:
    day: date | None = getattr(record, "on", None) or getattr(record, "since", None)
    return day


def _amount(book: Book, record: Record, *, masked: bool) -> str:
    amounts = [getattr(record, name, None) for name in _AMOUNTS]
    known = next((a for a in amounts if isinstance(a, Decimal)), None)
    account = book.accounts.get(getattr(record, "account", None) or "")
    currency = account.currency if account else book.info.currency
    if known is None:
        return ""
    if type(record).__name__ == "ExternalScore":
        return formats.number(known)
    return formats.money(known, currency=currency, masked=masked)
