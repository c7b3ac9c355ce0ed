"""Calendar arithmetic the way lenders do it: whole months, clipped to the month's last day."""

from calendar import monthrange
from datetime import date, timedelta

EARLIEST = date(1970, 1, 1)
LATEST = date(2199, 12, 31)
"""Dates outside are reading errors (a 30-year mortgage taken today ends well inside)."""


IN_EVERY_MONTH = 28


def month_end(day: date) -> date:
    """The last day of a date's month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    """The same day ``months`` later (or earlier), or that month's last day if it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if day.day <= IN_EVERY_MONTH:
        return date(year, month + 1, day.day)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def first_day_outside(day: date, months: int) -> date:
    """The first day whose window of some months no longer holds a day."""
    out = add_months(day, months)
    while add_months(out, -months) < day:
        out += timedelta(days=1)
    return out


def whole_months(start: date, end: date) -> int:
    """Complete months from ``start`` to ``end``; negative when ``end`` is earlier."""
    if end < start:
        return -whole_months(end, start)
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if add_months(start, months) <= end else months - 1


def day_in_month(day: date, day_of_month: int) -> date:
    """A numbered day in a date's month, clipped to the month's last day."""
    return day.replace(day=min(day_of_month, monthrange(day.year, day.month)[1]))
