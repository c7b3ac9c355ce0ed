"""What platforms are called, amounts of records, and what goes along when they are deleted."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from credittracker.book.accounts import Platform
from credittracker.book.book import Book
from credittracker.book.records import Record
from credittracker.ui.words import formats
from credittracker.ui.words.records import kind_name


def platform_name(platform: Platform) -> str:
    """A platform's name in the language spoken, or the only one it has."""
    if formats.is_chinese():
        return platform.name_zh or platform.name_en
    return platform.name_en or platform.name_zh


@dataclass(frozen=True, slots=True)
class Naming:
    """Words for records of a Book; amounts are hidden when ``masked``."""

    book: Book
    masked: bool = False

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
