"""The tables of paying off: what is paid where in each month, and the debts with their terms."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from credittracker.advice.debts import OpenDebt, OwnTerms
from credittracker.reports.tables import write_csv
from credittracker.services.paying_off import Orders
from credittracker.ui.cells import Shown, Veil, money_column, plain_text, set_widths, text_column
from credittracker.ui.pages.plan.payoff_words import month_name
from credittracker.ui.record_table import RecordTable, TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.words import formats
from credittracker.ui.words.payoff import debt_name

translate = QCoreApplication.translate


class Seen:
    """What the tables look at; shared by their columns. ``found`` comes before any row."""

    def __init__(self) -> None:
        self.found: Orders | None = None
        self.veil = Veil()

    def currency(self, _row: object = None) -> str:
        """The Book's currency."""
        return "CNY" if self.found is None else self.found.facts.book.info.currency

    def money(self, amount: Decimal) -> str:
        """An amount in the Book's currency, hidden or not."""
        return formats.money(amount, currency=self.currency(), masked=self.veil.masked)

    def name(self, debt: OpenDebt) -> str:
        """What a debt is called."""
        return "" if self.found is None else debt_name(self.found, debt)

    def numbered(self, number: int | None) -> str:
        """What a debt of a course is called; money put aside has a name, too."""
        if number is None:
            return translate("Payoff", "Put aside")
        return "" if self.found is None else self.name(self.found.debts[number])

    def month(self, month: int | None) -> str:
        """A month's name."""
        return "" if self.found is None or month is None else month_name(self.found, month)

    def own(self, debt: OpenDebt) -> OwnTerms:
        """What the person says of a debt."""
        return OwnTerms() if self.found is None else self.found.wish.terms(debt)


def months_table(name: str, seen: Seen) -> RecordTable:
    """What is paid where, month by month."""

    def money(title: str, amount: Callable[[Any], Decimal | None]) -> Column[Any]:
        return money_column(title, amount, seen.currency, seen.veil)

    columns: tuple[Column[Any], ...] = (
        Column(
            translate("Payoff", "Month"), lambda r: Shown(r.month, seen.month(r.month)), plain_text
        ),
        text_column(translate("Payoff", "Debt"), lambda r: seen.numbered(r.debt), wide=True),
        money(translate("Payoff", "To pay"), lambda r: r.pay),
        money(translate("Payoff", "Interest added"), lambda r: r.interest),
        money(translate("Payoff", "Penalty"), lambda r: r.penalty),
        money(translate("Payoff", "Owed then"), lambda r: r.owed),
    )
    spec = TableSpec(
        name=name,
        columns=columns,
        key=lambda r: (r.month, r.debt),
        export=write_csv,
        open_text=None,
        delete_text=None,
    )
    table = RecordTable(spec, QWidget())
    set_widths(table, (112, 0, 108, 112, 92, 118))
    return table


def debts_table(seen: Seen) -> RecordTable:
    """What is owed, what it costs, and what it asks for."""
    columns: tuple[Column[Any], ...] = (
        text_column(translate("Payoff", "Debt"), seen.name, wide=True),
        money_column(translate("Payoff", "Owed"), lambda d: d.balance, seen.currency, seen.veil),
        _told(translate("Payoff", "Rate a year"), lambda d: _rate(d, seen)),
        money_column(
            translate("Payoff", "Asked next"), lambda d: d.asked[0], seen.currency, seen.veil
        ),
        Column(
            translate("Payoff", "Ends by itself"),
            lambda d: None if d.ends is None else Shown(d.ends, seen.month(d.ends)),
            plain_text,
        ),
        _told(translate("Payoff", "Paying early costs"), lambda d: _penalty(d, seen)),
    )
    spec = TableSpec(
        name=translate("Payoff", "Debts and terms"),
        columns=columns,
        key=lambda d: d.key,
        export=write_csv,
        open_text=translate("Payoff", "Enter its terms…"),
        delete_text=None,
    )
    table = RecordTable(spec, QWidget())
    set_widths(table, (0, 104, 100, 96, 108, 146))
    return table


def _told(title: str, value: Callable[[Any], Shown]) -> Column[Any]:
    """Words that sort by something else; the whole of long ones shows under the pointer."""
    return Column(title, value, plain_text, tip=lambda one: value(one).text)


def _rate(debt: OpenDebt, seen: Seen) -> Shown:
    own = seen.own(debt)
    rate = debt.rate_with(own)
    if rate is None:
        return Shown(Decimal(-1), translate("Payoff", "not known"))
    usual = formats.percent(rate, 2)
    if not own.promo_months:
        return Shown(rate, usual)
    said = translate("Payoff", "{promo} until {month}, then {rate}")
    promo = formats.percent(own.promo_rate, 2)
    month = seen.month(own.promo_months)
    return Shown(rate, said.format(promo=promo, month=month, rate=usual))


def _penalty(debt: OpenDebt, seen: Seen) -> Shown:
    own = seen.own(debt)
    if not own.penalty:
        return Shown(own.penalty, formats.NOTHING)
    share = formats.percent(own.penalty, 2)
    if own.penalty_months is None:
        return Shown(own.penalty, share)
    said = translate("Payoff", "{share} until {month}")
    return Shown(own.penalty, said.format(share=share, month=seen.month(own.penalty_months)))
