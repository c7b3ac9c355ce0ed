"""The tables of the accounts page: their columns, and how some cells are painted."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from credittracker.book.limits import LimitState
from credittracker.reports.tables import write_csv
from credittracker.ui.cells import (
    TALL,
    DotCell,
    LimitCell,
    PillCell,
    Shown,
    Veil,
    day_column,
    money_column,
    plain_text,
    set_widths,
    text_column,
)
from credittracker.ui.pages.accounts.view import AccountRow, LoanRow
from credittracker.ui.record_table import RecordTable, TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.theme.scale import px
from credittracker.ui.widgets.basics import Tone
from credittracker.ui.widgets.limit_bar import LimitUse
from credittracker.ui.words import formats
from credittracker.ui.words.rates import rate_text
from credittracker.ui.words.records import choice_name
from credittracker.ui.words.status import late_text, loan_state_text

translate = QCoreApplication.translate

Menu = tuple[tuple[str, Callable[[Any], None]], ...]


def limit_use(row: AccountRow, veil: Veil) -> LimitUse:
    """An account's limit as the bar shows it."""
    limit, account = row.position.limit, row.account
    return LimitUse(limit.state, limit.amount, row.position.owed, account.currency, veil.masked)


def limit_text(row: AccountRow, veil: Veil) -> str:
    """An account's limit in a word or an amount."""
    limit = row.position.limit
    if not row.has_limit:
        return formats.NOTHING
    if limit.state is LimitState.AMOUNT:
        return formats.money(limit.amount, currency=row.account.currency, masked=veil.masked)
    return choice_name(limit.state)


def next_text(row: AccountRow, veil: Veil) -> str:
    """What an account asks for next, or how late it is."""
    if row.position.days_past_due:
        return late_text(row.position.days_past_due)
    due = row.position.next_due
    if due is None:
        return ""
    amount = formats.money(due.open, currency=row.account.currency, masked=veil.masked)
    return f"{formats.short_day(due.due)} · {amount}"


def accounts_table(veil: Veil, menu: Menu, empty: QWidget) -> RecordTable:
    """Every account with its limit and what comes next."""

    def limit(row: AccountRow) -> Shown:
        at = row.position.limit
        order = list(LimitState).index(at.state)
        return Shown((not row.has_limit, order, at.amount or 0), limit_text(row, veil))

    def next_due(row: AccountRow) -> Shown | None:
        text = next_text(row, veil)
        due = row.position.next_due
        late = -row.position.days_past_due
        return Shown((late, due.due if due else row.position.on), text) if text else None

    columns: tuple[Column[Any], ...] = (
        text_column(translate("Accounts", "Account"), lambda r: r.account.name, wide=True),
        text_column(translate("Accounts", "Kind"), lambda r: choice_name(r.account.kind)),
        Column(translate("Accounts", "Limit"), limit, plain_text),
        money_column(
            translate("Accounts", "Owed"),
            lambda r: r.position.owed,
            lambda r: r.account.currency,
            veil,
        ),
        Column(
            translate("Accounts", "Used"),
            lambda r: r.position.utilisation,
            lambda share: formats.percent(share, 0),
            numeric=True,
        ),
        Column(translate("Accounts", "Next payment"), next_due, plain_text),
    )
    spec = TableSpec(
        name=translate("Accounts", "Accounts"),
        columns=columns,
        key=lambda row: row.id,
        export=write_csv,
        menu=menu,
    )
    table = RecordTable(spec, empty)
    for at, cell in (
        (0, DotCell(lambda r: r.colour, table, lambda r: choice_name(r.account.kind))),
        (2, LimitCell(lambda r: limit_use(r, veil) if r.has_limit else None, table)),
        (5, PillCell(lambda r: "bad" if r.position.days_past_due else "quiet", table)),
    ):
        table.view.setItemDelegateForColumn(at, cell)
    table.view.verticalHeader().setDefaultSectionSize(px(TALL))
    table.view.setColumnHidden(1, True)  # the small print of the name says it
    set_widths(table, (0, 0, 124, 116, 64, 194))
    return table


_TONES: dict[str, Tone] = {"late": "bad", "repaid": "good"}


def loans_table(
    veil: Veil, colour: Callable[[str], str], menu: Menu, empty: QWidget
) -> RecordTable:
    """Every loan and how far it is repaid, newest first."""

    def currency(row: LoanRow) -> str:
        return row.account.currency

    columns: tuple[Column[Any], ...] = (
        text_column(translate("Accounts", "Account"), lambda r: r.account.name, wide=True),
        day_column(translate("Accounts", "Date"), lambda r: r.loan.on),
        money_column(translate("Accounts", "Amount"), lambda r: r.loan.principal, currency, veil),
        text_column(translate("Accounts", "How repaid"), lambda r: choice_name(r.loan.method)),
        Column(translate("Accounts", "Interest"), _rate, plain_text),
        money_column(translate("Accounts", "Still owed"), lambda r: r.left, currency, veil),
        Column(
            translate("Accounts", "Next due"),
            lambda r: r.next_due and r.next_due.due,
            formats.short_day,
        ),
        Column(
            translate("Accounts", "Status"),
            lambda r: Shown((-r.days_late, r.state), loan_state_text(r.state, r.days_late)),
            plain_text,
        ),
    )
    spec = TableSpec(
        name=translate("Accounts", "Loans"),
        columns=columns,
        key=lambda row: row.id,
        export=write_csv,
        menu=menu,
        sort_by=1,
        descending=True,
    )
    table = RecordTable(spec, empty)
    dot = DotCell(lambda r: colour(r.account.platform), table)
    table.view.setItemDelegateForColumn(0, dot)
    pill = PillCell(lambda r: _TONES.get(r.state, "quiet"), table)
    table.view.setItemDelegateForColumn(7, pill)
    set_widths(table, (0, 140, 118, 140, 132, 120, 92, 114))
    return table


def _rate(row: LoanRow) -> Shown | None:
    if row.rate is None:
        return None
    unit = row.loan.rate_unit
    return Shown((unit, row.rate), rate_text(row.rate, unit))


def events_table(veil: Veil, colour: Callable[[str], str], empty: QWidget) -> RecordTable:
    """Every limit change, newest first."""
    columns: tuple[Column[Any], ...] = (
        text_column(translate("Accounts", "Account"), lambda r: r.account.name, wide=True),
        day_column(translate("Accounts", "Date"), lambda r: r.event.on),
        text_column(translate("Accounts", "What happened"), lambda r: choice_name(r.event.change)),
        money_column(
            translate("Accounts", "Limit afterwards"),
            lambda r: r.event.amount,
            lambda r: r.account.currency,
            veil,
        ),
        text_column(translate("Accounts", "Reason given"), lambda r: r.event.reason, wide=True),
    )
    spec = TableSpec(
        name=translate("Accounts", "Limit changes"),
        columns=columns,
        key=lambda row: row.event.id,
        export=write_csv,
        sort_by=1,
        descending=True,
    )
    table = RecordTable(spec, empty)
    dot = DotCell(lambda r: colour(r.account.platform), table)
    table.view.setItemDelegateForColumn(0, dot)
    return table


def applications_table(empty: QWidget) -> RecordTable:
    """Every application and inquiry, newest first."""
    columns: tuple[Column[Any], ...] = (
        day_column(translate("Accounts", "Date"), lambda r: r.on),
        text_column(translate("Accounts", "Who looked"), lambda r: r.institution, wide=True),
        text_column(translate("Accounts", "Why"), lambda r: choice_name(r.reason)),
        text_column(translate("Accounts", "Outcome"), lambda r: choice_name(r.outcome)),
        text_column(translate("Accounts", "Note"), lambda r: r.note, wide=True),
    )
    spec = TableSpec(
        name=translate("Accounts", "Applications"),
        columns=columns,
        key=lambda row: row.id,
        export=write_csv,
        sort_by=0,
        descending=True,
    )
    table = RecordTable(spec, empty)
    set_widths(table, (0, 0, 190))
    return table
