"""What things in the book are called: platforms, and any record in half a line."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from credittracker.book.accounts import Account, LimitEvent, Platform
from credittracker.book.book import Book
from credittracker.book.borrowing import FailedDebit, Loan, Repayment, Statement
from credittracker.book.person import Income, LateMark, Note, ProfileFact
from credittracker.book.records import Record
from credittracker.ui.words import formats
from credittracker.ui.words.records import choice_name, kind_name


def platform_name(platform: Platform) -> str:
    """A platform's name in the language spoken, or the only one it has."""
    if formats.is_chinese():
        return platform.name_zh or platform.name_en
    return platform.name_en or platform.name_zh


def account_name(book: Book, account_id: str | None) -> str:
    """What an account is called; nothing when there is none."""
    account = book.accounts.get(account_id or "")
    return account.name if account is not None else ""


@dataclass(frozen=True, slots=True)
class Naming:
    """Names records; amounts are hidden when ``masked``."""

    book: Book
    masked: bool = False

    def title(self, record: Record) -> str:
        """A record in half a line, such as ``Loan · 3 May 2026 · ¥10,000.00 · Card``."""
        account = account_name(self.book, getattr(record, "account", None))
        kind = kind_name(type(record).__name__)
        parts = [kind[:1].upper() + kind[1:], *_TITLES.get(type(record), _plain)(self, record)]
        return " · ".join(part for part in (*parts, account) if part)

    def money(self, amount: Any, record: Record) -> str:
        """An amount in the currency of the record's account."""
        account = self.book.accounts.get(getattr(record, "account", ""))
        currency = account.currency if account else self.book.info.currency
        return (
            "" if amount is None else formats.money(amount, currency=currency, masked=self.masked)
        )

    def gone_with(self, *ids: str) -> list[str]:
        """What deleting records would take along, as kinds with their counts."""
        counts: dict[str, int] = {}
        for record in self.book.dependents(*ids):
            kind = kind_name(type(record).__name__)
            counts[kind] = counts.get(kind, 0) + 1
        said = QCoreApplication.translate("Naming", "{count} × {kind}")
        return [said.format(kind=kind, count=count) for kind, count in counts.items()]


def _plain(_naming: Naming, record: Any) -> list[str]:
    name = getattr(record, "name", "") or getattr(record, "institution", "")
    on = getattr(record, "on", None)
    return [name, formats.day(on) if on else ""]


def _amount(field: str) -> Callable[[Naming, Any], list[str]]:
    def parts(naming: Naming, record: Any) -> list[str]:
        return [formats.day(record.on), naming.money(getattr(record, field), record)]

    return parts


def _account(_naming: Naming, record: Any) -> list[str]:
    return [record.name]


def _platform(_naming: Naming, record: Any) -> list[str]:
    return [platform_name(record)]


def _limit_event(naming: Naming, record: Any) -> list[str]:
    amount = naming.money(record.amount, record)
    return [formats.day(record.on), choice_name(record.change), amount]


def _late_mark(_naming: Naming, record: Any) -> list[str]:
    return [formats.day(record.on), formats.days(record.days)]


def _income(naming: Naming, record: Any) -> list[str]:
    return [formats.day(record.since), naming.money(record.monthly, record)]


def _fact(_naming: Naming, record: Any) -> list[str]:
    return [choice_name(record.kind), formats.day(record.on)]


def _note(_naming: Naming, record: Any) -> list[str]:
    return [formats.day(record.on), formats.middle_elided(record.text)]


_TITLES: Mapping[type[Record], Callable[[Naming, Any], list[str]]] = {
    Account: _account,
    Platform: _platform,
    LimitEvent: _limit_event,
    Loan: _amount("principal"),
    Repayment: _amount("amount"),
    FailedDebit: _amount("amount"),
    Statement: _amount("amount"),
    LateMark: _late_mark,
    Income: _income,
    ProfileFact: _fact,
    Note: _note,
}
