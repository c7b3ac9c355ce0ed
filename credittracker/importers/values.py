"""Amounts and days as bills print them."""

import re
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

from credittracker.book.dates import EARLIEST, LATEST

_MOST_TEXT = 64
_ISO = len("2026-11-23")
_MOST_DIGITS = 12

PLAIN = re.compile(r"\d{1,12}\.\d\d", re.ASCII).fullmatch
"""Most amounts: the quick way, as a bill has ten thousands."""
_AMOUNT = re.compile(
    r"(?:CNY|RMB|人民币|¥)?\s*(?P<sign>[+-]?)\s*(?:¥\s*)?"
    r"(?P<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?P<part>\d{1,2})0*)?"
    r"\s*元?(?:\s*[(（].*[)）])?",
    re.ASCII,
)
_THOUSANDS = re.compile(r"[¥￥+-]?\d{1,3},\d{3}(?:\.\d{1,2})?", re.ASCII)
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_OTHER_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?=\s+\d{1,2}:\d\d)", re.ASCII)
_WHOLE_DAY = re.compile(
    r"(\d{4})(?:[/.](\d{1,2})[/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d\d)(\d\d))(?=[\sT]|$)",
    re.ASCII,
)
_SERIAL = re.compile(r"(\d{5})(\.\d+)?", re.ASCII)
_SERIAL_ZERO = date(1899, 12, 30)
"""Day 0 of a spreadsheet (its 1900 date system counts a 29 February 1900 that never was)."""
_SERIALS = range(36_526, 73_051)
"""The days of this century; a number outside is no day, but what is left of one."""
_TIME = re.compile(r"(?:^|\s)(\d{1,2}):(\d\d)", re.ASCII)
_DAY_MINUTES = 24 * 60


def amount_of(text: str) -> Decimal | None:
    """The amount a cell prints, in whole cents; nothing when it is not one.

    Reads ``1,234.50``, ``¥12.00``, ``CNY13.50``, ``+10.00``, ``-3.90(CN)``, ``5元`` and
    ``12.00(已退款3.45)`` (the amount before the refund).
    """
    if PLAIN(text):
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


def looks_split(first: str, second: str) -> bool:
    """Whether two cells may be one amount whose own comma parted them."""
    return _THOUSANDS.fullmatch(f"{first},{second}") is not None


def day_of(text: str) -> date | None:
    """The day of a printed moment; nothing when it is not one.

    A day of one digit between dashes (a spreadsheet rewrote it) counts only with a time after
    it: otherwise ``2021-06-1`` might be the rest of a line that was cut off. Also reads a
    spreadsheet's day number (``46218.43``) and days without marks (``20260715``).
    """
    found = _iso_day(text[:_ISO])
    if found and not text[_ISO : _ISO + 1].isdigit():
        return found
    short = text[:_MOST_TEXT]
    other = _OTHER_DAY.match(short) or _WHOLE_DAY.match(short)
    if other:
        return _date(*filter(None, other.groups()))
    return _day_of_serial(short)


def time_of(text: str) -> str:
    """The ``HH:MM`` of a printed moment, or nothing."""
    if text[_ISO : _ISO + 1] == " " and text[13:14] == ":" and text[11:13].isdigit():
        return text[11:16]
    found = _TIME.search(text)
    if found:
        return f"{found[1]:0>2}:{found[2]}"
    serial = _SERIAL.fullmatch(text)
    if serial is None or not serial[2]:
        return ""
    minutes = round(float(serial[2]) * _DAY_MINUTES)
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def _day_of_serial(text: str) -> date | None:
    found = _SERIAL.fullmatch(text)
    if found is None or int(found[1]) not in _SERIALS:
        return None
    return _SERIAL_ZERO + timedelta(days=int(found[1]))


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
