"""The tables of the person and of platforms on the accounts page."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from credittracker.book.book import Book
from credittracker.book.person import Asset, ExternalScore, Income, ProfileFact
from credittracker.book.records import Record
from credittracker.reports.tables import write_csv
from credittracker.ui.cells import (
    DotCell,
    PillCell,
    Shown,
    Veil,
    day_column,
    plain_text,
    set_widths,
    text_column,
)
from credittracker.ui.pages.accounts.view import PlatformRow
from credittracker.ui.record_table import RecordTable, TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.widgets.basics import Tone
from credittracker.ui.words.naming import Naming, platform_name
from credittracker.ui.words.records import choice_name, kind_name

translate = QCoreApplication.translate


def personal_table(veil: Veil, book: Callable[[], Book], empty: QWidget) -> RecordTable:
    """What the person told about themselves."""

    def worth(record: Record) -> Shown | None:
        return _worth(record, Naming(book(), veil.masked))

    columns: tuple[Column[Any], ...] = (
        text_column(translate("Accounts", "Kind"), _kind),
        text_column(translate("Accounts", "What"), _what, wide=True),
        Column(translate("Accounts", "Value"), worth, plain_text, numeric=True),
        day_column(translate("Accounts", "Date"), lambda r: getattr(r, "since", None) or r.on),
        text_column(translate("Accounts", "Note"), lambda r: getattr(r, "note", ""), wide=True),
    )
    spec = TableSpec(
        name=translate("Accounts", "Income & assets"),
        columns=columns,
        key=lambda row: row.id,
        export=write_csv,
        sort_by=3,
        descending=True,
    )
    table = RecordTable(spec, empty)
    set_widths(table, (150, 0, 190))
    return table


def _kind(record: Record) -> str:
    text = kind_name(type(record).__name__)
    return text[:1].upper() + text[1:]


def _what(record: Record) -> str:
    match record:
        case ProfileFact():
            return choice_name(record.kind)
        case Asset():
            kind = choice_name(record.kind)
            return kind if record.name == kind else f"{record.name} · {kind}"
        case Income():
            proven = translate("Accounts", "Each month, can be proven")
            return proven if record.verified else translate("Accounts", "Each month")
        case _:
            return str(getattr(record, "name", ""))


def _worth(record: Record, naming: Naming) -> Shown | None:
    match record:
        case Income():
            return Shown(record.monthly, naming.money(record.monthly, record))
        case Asset():
            return Shown(record.value, naming.money(record.value, record))
        case ExternalScore():
            said = translate("Accounts", "{value} (from {lowest} to {highest})")
            parts = (record.value, record.lowest, record.highest)
            value, lowest, highest = (f"{part.normalize():f}" for part in parts)
            return Shown(record.value, said.format(value=value, lowest=lowest, highest=highest))
        case _:
            return None


def platforms_table(empty: QWidget) -> RecordTable:
    """Every platform known, the person's own marked."""
    columns: tuple[Column[Any], ...] = (
        text_column(
            translate("Accounts", "Platform"), lambda r: platform_name(r.platform), wide=True
        ),
        text_column(translate("Accounts", "Lender"), lambda r: choice_name(r.platform.lender_kind)),
        text_column(translate("Accounts", "Kind"), lambda r: choice_name(r.platform.account_kind)),
        text_column(
            translate("Accounts", "On reports and bills"),
            lambda r: ", ".join(r.platform.lenders),
            wide=True,
        ),
        Column(translate("Accounts", "Your accounts"), lambda r: r.accounts or None, numeric=True),
        text_column(translate("Accounts", "Source"), _whose),
    )
    spec = TableSpec(
        name=translate("Accounts", "Platforms"),
        columns=columns,
        key=lambda row: row.platform.id,
        export=write_csv,
    )
    table = RecordTable(spec, empty)
    table.view.setItemDelegateForColumn(0, DotCell(lambda r: r.platform.colour, table))
    table.view.setItemDelegateForColumn(5, PillCell(_whose_tone, table))
    set_widths(table, (0, 204, 130, 0, 110, 100))
    return table


def _whose(row: PlatformRow) -> str:
    return translate("Accounts", "Your own") if row.own else translate("Accounts", "Built in")


def _whose_tone(row: PlatformRow) -> Tone:
    return "info" if row.own else "quiet"
