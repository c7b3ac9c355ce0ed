"""Late payments out of the Book: derived from dues, and as reports state them.

Windows (law and practice): a late record is kept five years from the day it ENDED
(Regulation on the Credit Reporting Industry, art. 16); severity and counts look at 24 months.
"""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from operator import attrgetter
from typing import NamedTuple

from credittracker.book.dates import add_months, whole_months
from credittracker.book.person import LateMark
from credittracker.book.records import RecordId
from credittracker.scoring.facts import Facts
from credittracker.scoring.score import UNKNOWN, Evidence, Measure

RECENT = 24
KEPT = 60
SERIOUS_DAYS = 90
SAME_EVENT = timedelta(days=35)
"""A report's mark and a late due of the same account this close are one event."""


class Late(NamedTuple):
    """One late payment: when it fell due, when it ended (or the day of the view), how late."""

    ended: date
    record: RecordId
    account: RecordId | None
    due: date
    days: int
    is_open: bool


def severity(days: int) -> int:
    """How bad it is: 0 on time, 1 up to 30 days late, 2 up to 60, 3 beyond."""
    return min(3, (days + 29) // 30)


def lates(facts: Facts) -> tuple[Late, ...]:
    """Every late payment still on file by the day, the one that ended first before the others.

    A report's mark and a late due of the same account within 35 days are one event, as late
    as the later of the two says; each due stands for at most one mark.
    """
    on, off_file = facts.on, facts.since(KEPT)
    derived = [
        Late(d.met_on or on, d.record, d.account, d.due, days, d.met_on is None)
        for d in facts.dues
        if (d.met_on is None or d.met_on > off_file) and (days := d.days_late(on)) > 0
    ]
    marks = sorted((_of_mark(m, on) for m in facts.person.late_marks.upto(on)), key=_when)
    found = _joined(marks, derived)
    return tuple(sorted(x for x in found if x.ended > off_file))


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
    return Late(settled or last, mark.id, mark.account, mark.on, mark.days, is_open=False)


def _merged(mark: Late, due: Late) -> Late:
    ended, days = max(mark.ended, due.ended), max(mark.days, due.days)
    return due._replace(ended=ended, days=days)


def _when(late: Late) -> tuple[date, RecordId]:
    return (late.due, late.record)


def _because(some: Sequence[Late]) -> tuple[Evidence, ...]:
    """Late payments as the reason for points."""
    return tuple(Evidence(x.record, x.ended, Decimal(x.days)) for x in some)


def lateness_measures(facts: Facts) -> dict[str, Measure]:
    """Worst and number in 24 months, now, since the last, serious ones, clean accounts."""
    late = lates(facts)
    known = facts.has_fallen_due and not facts.uncovered
    now = [x for x in late if x.is_open]
    worst_now = severity(max((x.days for x in now), default=0))
    return {
        **fading_measures(late, facts.on, known=known),
        "late_now": _counted(worst_now, _because(now), known=known),
        "clean_accounts": _clean_share(facts, late),
        "unpaid_months_6m": _unpaid_months(facts, known=known),
    }


def fading_measures(late: Sequence[Late], on: date, *, known: bool) -> dict[str, Measure]:
    """The measures that time alone mends, as some late payments make them on a day.

    ``late`` in the order of ``lates``.
    """
    kept = late[_place(late, add_months(on, -KEPT)) : _place(late, on)]
    recent = kept[_place(kept, add_months(on, -RECENT)) :]
    serious = [x for x in kept if x.days >= SERIOUS_DAYS]
    worst = max((x.days for x in recent), default=0)
    lately = _because(recent)
    return {
        "worst_late_24m": _counted(severity(worst), lately, known=known),
        "late_count_24m": _counted(len(recent), lately, known=known),
        "months_since_late": _since(kept, on, known=known),
        "serious_late_5y": _counted(len(serious), _because(serious), known=known),
    }


def _place(late: Sequence[Late], day: date) -> int:
    """How many had ended by a day."""
    return bisect_right(late, day, key=attrgetter("ended"))


def _counted(value: int, evidence: tuple[Evidence, ...], *, known: bool) -> Measure:
    if known:
        return Measure(Decimal(value), evidence)
    return Measure(None, evidence, Decimal(value) if evidence else None)


def _since(kept: Sequence[Late], on: date, *, known: bool) -> Measure:
    if not kept:
        return Measure(Decimal(KEPT)) if known else UNKNOWN
    last = kept[-1]
    months = Decimal(0 if last.is_open else whole_months(last.ended, on))
    return _known_or_bound(months, _because([last]), known=known)


def _clean_share(facts: Facts, late: Sequence[Late]) -> Measure:
    """Per cent of the accounts with a payment record that were never late."""
    judged = {p.account.id for p in facts.positions if p.has_fallen_due}
    judged |= {x.account for x in late if x.account}
    if not judged:
        return UNKNOWN
    tainted = {x.account for x in late}
    share = Decimal(len(judged - tainted)) * 100 / len(judged)
    return Measure(round(share, 6), _because(late))


def _unpaid_months(facts: Facts, *, known: bool) -> Measure:
    """Months of the last six with a due towards which nothing at all has been paid."""
    after = facts.since(6)
    missed = [d for d in facts.dues if after < d.due and d.is_unpaid and d.days_late(facts.on) > 0]
    months = Decimal(len({whole_months(d.due, facts.on) for d in missed}))
    evidence = tuple(Evidence(d.record, d.due) for d in missed)
    return _known_or_bound(months, evidence, known=known) if missed or known else UNKNOWN


def _known_or_bound(value: Decimal, evidence: tuple[Evidence, ...], *, known: bool) -> Measure:
    return Measure(value, evidence) if known else Measure(None, evidence, value)


def _same_event(one: Late, other: Late) -> bool:
    return (
        one.account is not None
        and one.account == other.account
        and abs(one.due - other.due) <= SAME_EVENT
    )
