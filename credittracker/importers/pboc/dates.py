"""Days and months as a report prints them."""

import re
from datetime import date

from credittracker.book.dates import EARLIEST, LATEST, month_end

DAY = r"\d{4}年\d{1,2}月\d{1,2}日"
MONTH = r"\d{4}年\d{1,2}月"
_PARTS = re.compile(r"(\d{4})[年.\-/](\d{1,2})(?:[月.\-/](\d{1,2}))?", re.ASCII)


def day(text: str) -> date | None:
    """A printed day; nothing when there is none or it cannot be."""
    found = _PARTS.match(text)
    if found is None or found[3] is None:
        return None
    return _date(int(found[1]), int(found[2]), int(found[3]))


def last_day(text: str) -> date | None:
    """A printed day, or the last one of a printed month: figures are as of its end."""
    found = _PARTS.match(text)
    if found is None:
        return None
    if found[3] is not None:
        return day(text)
    first = _date(int(found[1]), int(found[2]), 1)
    return month_end(first) if first else None


def _date(year: int, month: int, number: int) -> date | None:
    try:
        found = date(year, month, number)
    except ValueError:
        return None
    return found if EARLIEST <= found <= LATEST else None
