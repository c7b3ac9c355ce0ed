"""Late payments out of the Book: derived from dues, and as reports state them.

Windows (law and practice): a late record is kept five years from the day it ENDED
(Regulation on the Credit Reporting Industry, art. 16); severity and counts look at 24 months.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

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


@dataclass(frozen=True, slots=True)
class Late:
    """One late payment: when it fell due, when it ended (or the day of the view), how late."""

    record: RecordId
    account: RecordId | None
    due: date
    ended: date
    days: int
    is_open: bool

    @property
    def severity(self) -> int:
        """0 on time, 1 up to 30 days, 2 up to 60, 3 beyond."""
        return min(3, (self.days + 29) // 30)

    @property
    def evidence(self) -> Evidence:
        """This late payment as the reason for points."""
        return Evidence(self.record, self.ended, Decimal(self.days))


def lates(facts: Facts) -> tuple[Late, ...]:
    """Every late payment known by the day, oldest first.

    A report's mark and a late due of the same account within 35 days are one event, as late
    as the later of the two says; each due stands for at most one mark.
    """
    derived = [
        Late(d.record, d.account, d.due, d.met_on or facts.on, days, d.met_on is None)
        for d in facts.dues
        if (days := d.days_late(facts.on)) > 0
    ]
    derived.sort(key=lambda x: (x.due, x.record))
    found: list[Late] = []
    for mark in sorted(
        (_of_mark(m, facts.on) for m in facts.person.late_marks.upto(facts.on)), key=_when
    ):
        twin = next((x for x in derived if _same_event(mark, x)), None)
        if twin is None:
            found.append(mark)
        else:
            derived.remove(twin)
            found.append(_merged(mark, twin))
    return tuple(sorted((*found, *derived), key=lambda x: (x.ended, x.record)))


def _of_mark(mark: LateMark, on: date) -> Late:
    """A mark ends when it was settled; else on the last day that its days late speak of."""
    settled = mark.settled if mark.settled and mark.settled <= on else None
    last = min(on, mark.on + timedelta(days=mark.days))
    return Late(mark.id, mark.account, mark.on, settled or last, mark.days, is_open=False)


def _merged(mark: Late, due: Late) -> Late:
    ended, days = max(mark.ended, due.ended), max(mark.days, due.days)
    return replace(due, ended=ended, days=days)


def _when(late: Late) -> tuple[date, RecordId]:
    return (late.due, late.record)


def lateness_measures(facts: Facts) -> dict[str, Measure]:
    """Worst and number in 24 months, now, since the last, serious ones, clean accounts."""
    late = lates(facts)
    known = facts.has_fallen_due and not facts.uncovered
    now = [x for x in late if x.is_open]
    return {
        **fading_measures(late, facts.on, known=known),
        "late_now": _measure(max((x.severity for x in now), default=0), now, known),
        "clean_accounts": _clean_share(facts, late),
        "unpaid_months_6m": _unpaid_months(facts, known=known),
    }


def fading_measures(late: tuple[Late, ...], on: date, *, known: bool) -> dict[str, Measure]:
    """The measures that time alone mends, as some late payments make them on a day."""
    recent = [x for x in late if add_months(on, -RECENT) < x.ended <= on]
    kept = [x for x in late if add_months(on, -KEPT) < x.ended <= on]
    serious = [x for x in kept if x.days >= SERIOUS_DAYS]
    return {
        "worst_late_24m": _measure(max((x.severity for x in recent), default=0), recent, known),
        "late_count_24m": _measure(len(recent), recent, known),
        "months_since_late": _since(kept, on, known=known),
        "serious_late_5y": _measure(len(serious), serious, known),
    }


def _measure(value: int, because: list[Late], known: bool) -> Measure:  # noqa: FBT001
    evidence = tuple(x.evidence for x in because)
    if known:
        return Measure(Decimal(value), evidence)
    return Measure(None, evidence, Decimal(value) if because else None)


def _since(kept: list[Late], on: date, *, known: bool) -> Measure:
    if not kept:
        return Measure(Decimal(KEPT)) if known else UNKNOWN
    last = max(kept, key=lambda x: x.ended)
    months = Decimal(0 if last.is_open else whole_months(last.ended, on))
    return _known_or_bound(months, (last.evidence,), known=known)


def _clean_share(facts: Facts, late: tuple[Late, ...]) -> Measure:
    """Per cent of the accounts with a payment record that were never late."""
    judged = {p.account.id for p in facts.positions if p.has_fallen_due}
    judged |= {x.account for x in late if x.account}
    if not judged:
        return UNKNOWN
    tainted = {x.account for x in late}
    share = Decimal(len(judged - tainted)) * 100 / len(judged)
    return Measure(round(share, 6), tuple(x.evidence for x in late))


def _unpaid_months(facts: Facts, *, known: bool) -> Measure:
    """Months of the last six with a due towards which nothing at all has been paid."""
    missed = [
        d
        for d in facts.dues
        if facts.within(d.due, 6) and d.paid == 0 and d.days_late(facts.on) > 0
    ]
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
