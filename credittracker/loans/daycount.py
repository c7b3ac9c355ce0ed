"""How days become parts of a year: the bases that contracts name.

Sources: ISDA 2006 Definitions, section 4.16: (b) actual/actual, (d) actual/365 fixed,
(e) actual/360, (g) 30E/360.
"""

from calendar import isleap
from datetime import date
from decimal import Decimal

from credittracker.book.accounts import DayCount

MONTHS = 12
YEAR_DAYS = {
    DayCount.ACTUAL_360: 360,
    DayCount.THIRTY_360: 360,
    DayCount.ACTUAL_365: 365,
    DayCount.ACTUAL_ACTUAL: 365,
    DayCount.MONTHLY: 360,
}
"""Days in a rate's year; ``monthly`` products quote a day as a 360th (0.05 % = 18 % a year)."""


def days_360(start: date, end: date) -> int:
    """Days between two dates when every month has thirty (30E/360)."""
    months = (end.year - start.year) * MONTHS + end.month - start.month
    return months * 30 + min(end.day, 30) - min(start.day, 30)


def year_fraction(basis: DayCount, start: date, end: date) -> Decimal:
    """The part of a year from ``start`` to ``end``, at the context's precision.

    ``monthly`` has no days of its own; here it counts them as actual/360.
    """
    if basis is DayCount.THIRTY_360:
        return Decimal(days_360(start, end)) / 360
    if basis is not DayCount.ACTUAL_ACTUAL:
        return Decimal((end - start).days) / YEAR_DAYS[basis]
    fraction = Decimal(0)
    while start < end:
        stop = min(end, date(start.year + 1, 1, 1))
        fraction += Decimal((stop - start).days) / (366 if isleap(start.year) else 365)
        start = stop
    return fraction
