"""Sorting a table's rows: drafts, rows left alone, and rows refused, each with its reason."""

import gc
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from operator import itemgetter

from credittracker.importers.drafts import (
    Draft,
    Finding,
    LeftAlone,
    Outcome,
    Reading,
    Refused,
    Report,
)
from credittracker.importers.header import Header
from credittracker.importers.meanings import DIRECTIONS, Aside, Credit, Meaning, Source, Words
from credittracker.importers.money import Reader, money_reader
from credittracker.importers.table import Row, Table
from credittracker.importers.values import time_of

MOST_KNOWN = 20_000
"""Meanings kept; a bill of more different words reads the rest one by one."""
_LOST_ORDER = re.compile(r"[\d.]+E\+?\d+", re.ASCII | re.IGNORECASE)
_DAY_WIDTH = len("2026-11-23")
_PADDING = " \t\xa0\u3000"
_OWN_CURRENCY = frozenset({"", "CNY", "RMB", "人民币", "人民币元", "元", "156"})
_STATED = re.compile(r"共[：:]?\s*(\d{1,9})\s*笔(?:交易)?记录")
_NO_PAYMENT = re.compile("合计|总计|小计|以上数据|仅供参考|本页|备注：|说明：|打印")


def read_table(table: Table, source: Source, report: Report) -> Reading:
    """Sort each row of a table."""
    drafts: list[Draft] = []
    left_alone: list[LeftAlone] = []
    refused: list[Refused] = []
    sorter = Sorter(table, source)
    sort = sorter.sort
    with _uncollected():
        for row in table.rows(report):
            outcome = sort(row)
            if isinstance(outcome, LeftAlone):
                left_alone.append(outcome)
            elif isinstance(outcome, Draft):
                drafts.append(outcome)
            else:
                refused.append(outcome)
    found = len(drafts) + len(left_alone) + len(refused)
    return Reading(
        source=source.layout(table),
        family=source.family,
        drafts=tuple(drafts),
        left_alone=tuple(left_alone),
        refused=tuple(refused),
        findings=(
            *_count_finding(table, found),
            *_column_finding(table.header),
            *sorter.findings(),
            *(Finding("ends_early") for r in refused[-1:] if r.reason == "cut_off"),
        ),
    )


@contextmanager
def _uncollected() -> Iterator[None]:
    """Let the garbage collector rest: rows hold no cycles, and there are many."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class Sorter:
    """Sorts the rows of one table."""

    def __init__(self, table: Table, source: Source) -> None:
        at, absent = table.header.at, table.header.width
        self._table = table
        self._source = source
        self._words = itemgetter(*(at.get(name, absent) for name in Words._fields))
        self._telling = source.telling.search if source.telling else None
        self._posted, self._clock, self._order, self._currency = (
            at.get(name, absent) for name in ("posted", "clock", "order", "currency")
        )
        self._time = at.get("time", absent)
        self._day = source.day(table)
        self._days: dict[str, date | None] = {}
        self._known: dict[tuple[str, ...], tuple[Meaning, Words]] = {}
        self._lost = 0
        self.sort = self._sorter(money_reader(source.money, table.header))

    def findings(self) -> tuple[Finding, ...]:
        """What was noticed while sorting: a spreadsheet wrote order numbers as ``2.02607E+27``."""
        lost = (("rows", str(self._lost)),)
        return (Finding("edited_elsewhere", lost),) if self._lost else ()

    def _sorter(self, money: Reader) -> Callable[[Row], Outcome]:
        """What says what becomes of a row; a closure, as it runs a hundred thousand times."""
        time, sheet, key_of = self._time, self._table.sheet, self._key
        days, meanings = self._days.get, self._known.get

        def sort(row: Row) -> Outcome:
            line, text, cells, trouble = row
            if trouble:
                return self._troubled(row)
            on = days(cells[time][:_DAY_WIDTH]) or self._day_of(cells)
            if on is None:
                return self._undated(row)
            amount, direction = money(cells)
            if amount is None:
                return Refused(line, direction, text, sheet)
            key = key_of(cells)
            if direction:
                key = (*key, direction)
            known = meanings(key) or self._meaning(key)
            meaning = known[0]
            if isinstance(meaning, Aside):
                kind = Refused if meaning.unread else LeftAlone
                return kind(line, meaning.reason, text, sheet)
            return self._event(row, (meaning, known[1]), on, amount)

        return sort

    def _event(self, row: Row, known: tuple[Credit, Words], on: date, amount: Decimal) -> Outcome:
        """A loan event, if its amount can be one."""
        if amount <= 0:
            reason = "negative_amount" if amount else "zero_amount"
            return Refused(row.line, reason, row.text, self._table.sheet)
        currency = row.cells[self._currency]
        if currency and _plain(currency) not in _OWN_CURRENCY:
            return LeftAlone(row.line, "other_currency", row.text, self._table.sheet)
        return self._draft(row, known, on, amount)

    def _draft(self, row: Row, known: tuple[Credit, Words], on: date, amount: Decimal) -> Draft:
        (kind, product, lender, card, month), words = known
        cells = row.cells
        order = _plain(cells[self._order])
        if "+" in order and _LOST_ORDER.fullmatch(order):
            self._lost, order = self._lost + 1, ""
        return Draft(
            row.line,
            on,
            amount,
            kind,
            product,
            lender,
            card,
            month,
            time_of(cells[self._time].strip()) or time_of(cells[self._clock].strip()),
            words.counterparty,
            words.description,
            order,
            words.status,
            row.text,
            self._table.sheet,
        )

    def _day_of(self, cells: list[str]) -> date | None:
        """The day of a row; days that are written in full are remembered by their text."""
        moment = cells[self._time].strip() or cells[self._posted].strip()
        on = self._day(moment)
        begin = cells[self._time][:_DAY_WIDTH]
        if on is not None and begin == on.isoformat() and len(self._days) < MOST_KNOWN:
            self._days[begin] = on
        return on

    def _key(self, cells: list[str]) -> tuple[str, ...]:
        """The words of a row; those that tell nothing are left out, so that keys repeat."""
        key: tuple[str, ...] = self._words(cells)
        if self._telling is None or self._telling(key[1]) or self._telling(key[2]):
            return key
        return (key[0], "", "", *key[3:])

    def _meaning(self, key: tuple[str, ...]) -> tuple[Meaning, Words]:
        """What words mean, and the words without padding."""
        words = Words._make(map(_plain, key[: len(Words._fields)]))
        if len(key) > len(Words._fields):
            words = words._replace(direction=key[-1])
        known = (self._source.meaning(words), words)
        if len(self._known) < MOST_KNOWN:
            self._known[key] = known
        return known

    def _undated(self, row: Row) -> Outcome:
        """A row without a day: a total or a remark, or one that cannot be read."""
        written = [cell for cell in row.cells if cell.strip()]
        if _NO_PAYMENT.search(row.text) or (self._table.sheet and len(written) == 1):
            return LeftAlone(row.line, "note", row.text, self._table.sheet)
        return Refused(row.line, "unreadable_date", row.text, self._table.sheet)

    def _troubled(self, row: Row) -> Outcome:
        """A row whose cells do not fit: mended where that can be done in one way."""
        if row.problem == "too_many_cells":
            for cells in self._table.mendings(row, self._source.mends):
                if _plain(cells[self._table.header.at.get("direction", -1)]) in DIRECTIONS:
                    outcome = self.sort(Row(row.line, row.text, cells))
                    if not isinstance(outcome, Refused):
                        return outcome
        elif row.problem == "too_few_cells" and _NO_PAYMENT.search(row.text):
            return LeftAlone(row.line, "note", row.text, self._table.sheet)
        return Refused(row.line, row.problem, row.text, self._table.sheet)


def _plain(cell: str) -> str:
    """A cell without padding; a mere ``/`` or line of dashes says nothing."""
    bare = cell.strip(_PADDING)
    return "" if bare == "/" or (bare and not bare.strip("-")) else bare


def _count_finding(table: Table, found: int) -> tuple[Finding, ...]:
    """Whether the file's own count of rows, above or below the table, is another."""
    stated = _STATED.search(table.notes)
    if stated is None or int(stated[1]) == found:
        return ()
    return (Finding("count_differs", (("stated", stated[1]), ("found", str(found)))),)


def _column_finding(header: Header) -> tuple[Finding, ...]:
    if not header.unknown:
        return ()
    return (Finding("unknown_columns", (("columns", ", ".join(header.unknown)),)),)
