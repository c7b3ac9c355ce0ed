"""Days written with the day, the month and the year in any order, as one file has it."""

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from credittracker.importers.values import day_of

_PARTS = re.compile(r"\s*(\d{1,4})[-/. '](\s?\d{1,2})[-/. '](\s?\d{1,4})(?=\D|$)", re.ASCII)
_CENTURY = 2000
_SHORT = 100
_MOST_MONTH = 12
_YEAR = 4


class DateOrder(StrEnum):
    """Which part of a written day comes first. ``iso``: a bill's usual ways (``values.day_of``)."""

    ISO = "iso"
    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"
    YEAR_FIRST = "year_first"


def read_day(text: str, order: DateOrder) -> date | None:
    """A day in an order; years of two digits are of this century."""
    if order is DateOrder.ISO:
        return day_of(text)
    found = _PARTS.match(text)
    if found is None:
        return None
    first, second, third = (int(part) for part in found.groups())
    if order is DateOrder.YEAR_FIRST:
        year, month, day = first, second, third
    elif order is DateOrder.DAY_FIRST:
        day, month, year = first, second, third
    else:
        month, day, year = first, second, third
    year += _CENTURY if year < _SHORT else 0
    return day_of(f"{year:04}-{month:02}-{day:02}")


def order_of(texts: Iterable[str]) -> tuple[DateOrder, float]:
    """The order that reads the most of some days, and how sure it is, from 0 to 1.

    Where day first and month first both read everything, nobody can tell: half sure.
    """
    written = [text for text in texts if text.strip()]
    if not written:
        return DateOrder.ISO, 0.0
    reads = {
        order: sum(read_day(text, order) is not None for text in written) / len(written)
        for order in _candidates(written)
    }
    best = max(reads, key=lambda order: reads[order])
    doubtful = best in _LOCAL and reads[DateOrder.DAY_FIRST] == reads[DateOrder.MONTH_FIRST]
    return best, reads[best] / 2 if doubtful else reads[best]


_LOCAL = (DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)


def _candidates(written: list[str]) -> list[DateOrder]:
    """The orders that can be: a year of four digits, or a first part over 31, settles it."""
    parts = [found.groups() for text in written if (found := _PARTS.match(text))]
    if not parts or all(len(first) == _YEAR for first, _, _ in parts):
        return [DateOrder.ISO, DateOrder.YEAR_FIRST]
    if all(len(third.strip()) < _YEAR for _, _, third in parts):
        middle = all(int(second) <= _MOST_MONTH for _, second, _ in parts)
        first = {int(first) for first, _, _ in parts}
        if middle and (len(first) <= 2 or max(first) > 31):  # noqa: PLR2004 - days in a month
            return [DateOrder.ISO, DateOrder.YEAR_FIRST, *_LOCAL]
    return [DateOrder.ISO, *_LOCAL]
