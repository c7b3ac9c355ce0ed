"""The loan prime rate (LPR, 贷款市场报价利率), from its reform of 2019-08-20 on.

The table is data: the bundled one, or a person's own with newer rows.
"""

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from credittracker.book.borrowing import Loan, LoanEvent, LoanEventKind
from credittracker.book.dates import add_months
from credittracker.book.lpr import LprRate, Tenor

BASIS_POINT = Decimal("0.0001")
RESET_ID = "-lpr-"
"""Stands between the loan's id and the day in the id of a reset made by the table."""


class LprUnknownError(ValueError):
    """The table has no rate for a day before its first row."""


@dataclass(frozen=True, slots=True)
class LprTable:
    """Change points in order: the day, and the one-year and five-year rates as fractions.

    ``known_to`` is the last day somebody looked; later the last rate is only assumed.
    """

    rows: tuple[tuple[date, Decimal, Decimal], ...]
    known_to: date

    def rate(self, on: date, tenor: Tenor = Tenor.ONE_YEAR) -> Decimal:
        """The rate in force on a day. Raises ``LprUnknownError``."""
        place = bisect_right(self.rows, on, key=lambda row: row[0])
        if place == 0:
            raise LprUnknownError(on.isoformat())
        _, one, five = self.rows[place - 1]
        return one if tenor is Tenor.ONE_YEAR else five


def parse_lpr(text: str) -> LprTable:
    """The table in a JSON file such as ``resources/lpr.json``. Raises ``ValueError``."""
    data = json.loads(text)
    rows = tuple(
        (date.fromisoformat(r["from"]), Decimal(r["one_year"]), Decimal(r["five_years"]))
        for r in data["rates"]
    )
    if not rows or list(rows) != sorted(rows, key=lambda row: row[0]):
        raise ValueError("LPR rows are missing or out of order")
    return LprTable(rows, date.fromisoformat(data["known_to"]))


def with_own_rows(table: LprTable, own: Iterable[LprRate]) -> LprTable:
    """The table with a person's own rows; of a day, the row recorded last wins."""
    rows = {row[0]: row for row in table.rows}
    known_to = table.known_to
    for rate in own:
        rows[rate.on] = (rate.on, rate.one_year, rate.five_years)
        known_to = max(known_to, rate.on)
    return LprTable(tuple(rows[day] for day in sorted(rows)), known_to)


def floating_rate(loan: Loan, on: date, table: LprTable) -> Decimal | None:
    """The LPR in force on a day plus the loan's spread, never below 0.

    ``None`` when the loan's rate is fixed. Raises ``LprUnknownError``.
    """
    if loan.tenor is None or loan.spread is None:
        return None
    return max(Decimal(0), table.rate(on, loan.tenor) + loan.spread * BASIS_POINT)


def reset_days(loan: Loan, until: date) -> Iterator[date]:
    """The days on which a floating loan's rate is set anew, up to a day.

    PBOC announcement 2019 no. 30: a mortgage resets on agreed days, commonly the first of January
    or the loan's own day, to the newest LPR plus a spread that stays as it is.
    """
    if loan.first_reset is None or loan.reset_months is None:
        return
    number = 0
    while (on := add_months(loan.first_reset, number * loan.reset_months)) <= until:
        number += 1
        if on > loan.on:
            yield on


def resets(loan: Loan, table: LprTable, until: date) -> tuple[LoanEvent, ...]:
    """The resets of a floating loan up to a day, as events of its schedule.

    Ids are made of the loan's, so the same resets are made every time. A day before the table
    begins has none.
    """
    events = []
    for on in reset_days(loan, until):
        with suppress(LprUnknownError):
            name = f"{loan.id}{RESET_ID}{on.isoformat()}"
            rate = floating_rate(loan, on, table)
            kind = LoanEventKind.RATE_RESET
            events.append(LoanEvent(id=name, loan=loan.id, on=on, kind=kind, rate=rate))
    return tuple(events)
