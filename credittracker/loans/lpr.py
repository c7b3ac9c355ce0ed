"""The loan prime rate (LPR, 贷款市场报价利率), from its reform of 2019-08-20 on.

The table is data: the bundled one, or a person's own with newer rows.
"""

import json
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from credittracker.book.borrowing import Loan, LoanEvent, LoanEventKind
from credittracker.book.dates import add_months


class Tenor(StrEnum):
    """Which of the two rates: loans of a year, or of more than five (mortgages)."""

    ONE_YEAR = "one_year"
    FIVE_YEARS = "five_years"


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


@dataclass(frozen=True, slots=True)
class Floating:
    """A contract's LPR plus spread (``spread`` may be negative), reset every ``months``.

    Chinese mortgages reset on the first of January or on the loan's own day each year
    (PBOC announcement 2019 no. 30); ``first`` is the first reset day.
    """

    tenor: Tenor
    spread: Decimal
    first: date
    months: int = 12


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


def resets(loan: Loan, floating: Floating, table: LprTable, until: date) -> Sequence[LoanEvent]:
    """The resets of a floating loan up to a day, as events of its schedule.

    Each takes the LPR in force on the reset day plus the spread, never below 0. Ids are made
    of the loan's, so the same resets are made every time.
    """
    events, number = [], 0
    while (on := add_months(floating.first, number * floating.months)) <= until:
        number += 1
        if on > loan.on:
            rate = max(Decimal(0), table.rate(on, floating.tenor) + floating.spread)
            name = f"{loan.id}-lpr-{on.isoformat()}"
            kind = LoanEventKind.RATE_RESET
            events.append(LoanEvent(id=name, loan=loan.id, on=on, kind=kind, rate=rate))
    return events
