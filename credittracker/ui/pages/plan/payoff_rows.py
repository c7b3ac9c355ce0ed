"""The orders of paying off as rows and courses: plain data for the tables and the chart."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import groupby

from credittracker.advice.payoff import DUST, Course, Row, Rule
from credittracker.book.dates import add_months
from credittracker.book.money import ZERO, to_cents
from credittracker.scoring.facts import Facts
from credittracker.services.paying_off import Orders, Wish, orders
from credittracker.services.progress import Errand
from credittracker.ui.charts.data import LineChart, Series
from credittracker.ui.pages.plan.payoff_words import SHOWN, finding
from credittracker.ui.words import formats
from credittracker.ui.words.payoff import rule_name


@dataclass(frozen=True, slots=True)
class PayRow:
    """One payment. ``debt`` is a number, ``None`` where money is put aside or taken from there."""

    month: int
    on: date
    debt: int | None
    pay: Decimal
    interest: Decimal | None
    penalty: Decimal | None
    owed: Decimal | None


def comparing(facts: Facts, wish: Wish) -> Errand[Orders]:
    """The orders of paying off what is owed, to be worked out."""
    return Errand(partial(orders, facts, wish, ZERO))


def pay_rows(found: Orders, rule: Rule) -> tuple[PayRow, ...]:
    """What is paid where, month by month, in an order; nothing when it never ends."""
    course = found.courses[rule]
    return tuple(_rows(course, found.facts.on)) if isinstance(course, Course) else ()


def _rows(course: Course, today: date) -> Iterator[PayRow]:
    for month, rows in groupby(course.rows, key=lambda row: row.month):
        on = add_months(today, month)
        for row in rows:
            yield _row(row, on)
        kept = course.saved[month] - course.saved[month - 1]
        if month < course.months and abs(kept) > DUST * 1000:
            yield PayRow(month, on, None, to_cents(kept), None, None, None)


def _row(row: Row, on: date) -> PayRow:
    return PayRow(
        row.month,
        on,
        row.debt,
        to_cents(row.paid + row.penalty),
        to_cents(row.interest),
        to_cents(row.penalty),
        to_cents(row.owed),
    )


def debt_course(found: Orders, *, masked: bool) -> LineChart | None:
    """What is owed over the months in each order that ends."""
    currency = found.facts.book.info.currency
    series = tuple(
        Series(
            rule_name(rule),
            tuple((add_months(found.facts.on, n), float(o)) for n, o in enumerate(course.owed)),
        )
        for rule in SHOWN
        if isinstance(course := found.courses[rule], Course)
    )
    if not series or not found.debts:
        return None

    def show(value: float) -> str:
        amount = to_cents(Decimal(value))
        return formats.headline_money(amount, currency=currency, masked=masked)

    return LineChart(
        title=finding(found), series=series, show=show, show_day=formats.month, least=0.0
    )
