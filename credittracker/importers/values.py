"""Amounts and days as bills print them."""

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache

from credittracker.book.dates import EARLIEST, LATEST

_MOST_TEXT = 64
_ISO = len("2026-11-23")
_MOST_DIGITS = 12

_PLAIN = re.compile(r"\d{1,12}\.\d\d", re.ASCII)
_AMOUNT = re.compile(
    r"(?:CNY|RMB|¥)?\s*(?P<sign>[+-]?)\s*(?:¥\s*)?"
    r"(?P<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?P<part>\d{1,2})0*)?"
    r"\s*元?(?:\s*[(（].*[)）])?",
    re.ASCII,
)
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_OTHER_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?=\s+\d{1,2}:\d\d)", re.ASCII)
_TIME = re.compile(r"\s(\d{1,2}):(\d\d)", re.ASCII)


def amount_of(text: str) -> Decimal | None:
    """The amount a cell prints, in whole cents; nothing when it is not one.

    Reads ``1,234.50``, ``¥12.00``, ``CNY13.50``, ``+10.00``, ``-3.90(CN)``, ``5元`` and
    ``12.00(已退款3.45)`` (the amount before the refund).
    """
    if _PLAIN.fullmatch(text):
        return Decimal(text)
    if len(text) > _MOST_TEXT:
        return None
    found = _AMOUNT.fullmatch(text.replace("￥", "¥").strip())
    if found is None:
        return None
    sign, whole, part = found["sign"], found["whole"].replace(",", ""), found["part"] or ""
    if len(whole) > _MOST_DIGITS:
        return None
    return Decimal(f"{sign}{whole}.{part:0<2}")


def day_of(text: str) -> date | None:
    """The day of a printed moment; nothing when it is not one.

    A day or month of one digit (a spreadsheet rewrote it) counts only with a time after it:
    otherwise ``2021-06-1`` might be the rest of a line that was cut off.
    """
    found = _iso_day(text[:_ISO])
    if found and not text[_ISO : _ISO + 1].isdigit():
        return found
    other = _OTHER_DAY.match(text[:_MOST_TEXT])
    return _date(*other.groups()) if other else None


def time_of(text: str) -> str:
    """The ``HH:MM`` of a printed moment, or nothing."""
    found = _TIME.search(text)
    return f"{found[1]:0>2}:{found[2]}" if found else ""


@lru_cache(maxsize=1024)
def _iso_day(text: str) -> date | None:
    found = _DAY.fullmatch(text)
    return _date(*found.groups()) if found else None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if EARLIEST <= found <= LATEST else None
