"""Late payments: derived from dues, and as reports state them.

A late record is kept five years from the day it ENDED (Regulation on the Credit Reporting
Industry, art. 16).
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import NamedTuple

from credittracker.book.dates import add_months
from credittracker.book.person import LateMark
from credittracker.book.records import RecordId
from credittracker.loans.dues import Due

KEPT = 60
SAME_EVENT = timedelta(days=35)
"""A report's mark and a late due of the same account this close are one event."""


class Late(NamedTuple):
    """One late payment: when it fell due, when it ended (or the day of the view), how late.

    ``marked``: a report states it. ``parts``: the mark and the due, where both tell of it.
    """

    ended: date
    record: RecordId
    account: RecordId | None
    due: date
    days: int
    is_open: bool
    marked: bool = False
    parts: tuple["Late", ...] = ()


def severity(days: int) -> int:
    """How bad it is: 0 on time, 1 up to 30 days late, 2 up to 60, 3 beyond."""
    return min(3, (days + 29) // 30)


def late_payments(dues: Iterable[Due], marks: Iterable[LateMark], on: date) -> tuple[Late, ...]:
    """Every late payment still on file by a day, the one that ended first before the others.

    A report's mark and a late due of the same account within 35 days are one event, as late
    as the later of the two says; each due stands for at most one mark.
    """
    off_file = add_months(on, -KEPT)
    derived = [
        Late(met or on, d.record, d.account, d.due, days, met is None)
        for d in dues
        if ((met := d.met_on) is None or (met > d.due and met > off_file))
        and (days := d.days_late(on)) > 0
    ]
    found = _joined(sorted((_of_mark(m, on) for m in marks), key=_when), derived)
    return tuple(sorted(x for x in found if x.ended > off_file))


def how_many(late: Iterable[Late], counts: Callable[[Late], bool]) -> int:
    """How many events some late payments are, of marks and dues that count.

    These alone are joined, as many as can be, so one fewer of either is never one event more.
    """
    told = [part for part in _told(late) if counts(part)]
    marks = sorted((x for x in told if x.marked), key=_when)
    return len(_joined(marks, [x for x in told if not x.marked]))


def most_days(late: Iterable[Late], counts: Callable[[Late], bool]) -> int:
    """How late the worst of the marks and dues is that count, each by itself: see `how_many`."""
    return max((part.days for part in _told(late) if counts(part)), default=0)


def days_late_now(late: Iterable[Late]) -> int:
    """How late the worst open due is, by its day or by any mark that may speak of it."""
    told = _told(late)
    still = [x for x in told if x.is_open]
    marks = (m for m in told if m.marked and any(_same_event(m, due) for due in still))
    return max((x.days for x in (*still, *marks)), default=0)


def _told(late: Iterable[Late]) -> list[Late]:
    """Marks and dues, each by itself."""
    return [part for x in late for part in (x.parts or (x,))]


def _joined(marks: list[Late], derived: list[Late]) -> list[Late]:
    """Marks and dues, a mark and the due it speaks of as one."""
    if not marks:
        return derived
    left = sorted(derived, key=_when)
    found: list[Late] = []
    for mark in marks:
        twin = next((x for x in left if _same_event(mark, x)), None)
        if twin is None:
            found.append(mark)
        else:
            left.remove(twin)
            found.append(_merged(mark, twin))
    return found + left


def _of_mark(mark: LateMark, on: date) -> Late:
    """A mark ends when it was settled; else on the last day that its days late speak of."""
    settled = mark.settled if mark.settled and mark.settled <= on else None
    last = min(on, mark.on + timedelta(days=mark.days))
    return Late(settled or last, mark.id, mark.account, mark.on, mark.days, False, True)


def _merged(mark: Late, due: Late) -> Late:
    ended, days = max(mark.ended, due.ended), max(mark.days, due.days)
    return due._replace(ended=ended, days=days, parts=(mark, due))


def _when(late: Late) -> tuple[date, RecordId]:
    return (late.due, late.record)


def _same_event(one: Late, other: Late) -> bool:
    return (
        one.account is not None
        and one.account == other.account
        and abs(one.due - other.due) <= SAME_EVENT
    )
