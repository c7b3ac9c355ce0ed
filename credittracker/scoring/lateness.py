"""Late payments out of the Book: derived from dues, and as reports state them.

Windows (law and practice): a late record is kept five years from the day it ENDED
(Regulation on the Credit Reporting Industry, art. 16); severity and counts look at 24 months.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from operator import attrgetter

from credittracker.book.dates import add_months, whole_months
from credittracker.loans.dues import Due
from credittracker.scoring.facts import Facts
from credittracker.scoring.late import KEPT, Late, days_late_now, how_many, most_days, severity
from credittracker.scoring.score import UNKNOWN, Evidence, Measure

RECENT = 24
SERIOUS_DAYS = 90


def _because(some: Sequence[Late]) -> tuple[Evidence, ...]:
    """Late payments as the reason for points."""
    return tuple(Evidence(x.record, x.ended, Decimal(x.days)) for x in some)


def lateness_measures(facts: Facts) -> dict[str, Measure]:
    """Worst and number in 24 months, now, since the last, serious ones, clean accounts."""
    late = facts.late
    known = facts.has_fallen_due and not facts.uncovered
    now = [x for x in late if x.is_open]
    worst_now = severity(days_late_now(late))
    return {
        **fading_measures(late, facts.on, known=known),
        "late_now": _counted(worst_now, _because(now), known=known),
        "clean_accounts": _clean_share(facts, late),
        "unpaid_months_6m": _unpaid_months(facts, known=known),
    }


def fading_measures(late: Sequence[Late], on: date, *, known: bool) -> dict[str, Measure]:
    """The measures that time alone mends, as some late payments make them on a day.

    ``late`` in the order in which they ended.
    """
    off_file, lately_begins = add_months(on, -KEPT), add_months(on, -RECENT)
    kept = late[_place(late, off_file) : _place(late, on)]
    recent = kept[_place(kept, lately_begins) :]
    grave = how_many(kept, lambda x: x.days >= SERIOUS_DAYS and x.ended > off_file)
    often = how_many(recent, lambda x: x.ended > lately_begins)
    serious = [x for x in kept if x.days >= SERIOUS_DAYS]
    worst = most_days(recent, lambda x: x.ended > lately_begins)
    lately = _because(recent)
    return {
        "worst_late_24m": _counted(severity(worst), lately, known=known),
        "late_count_24m": _counted(often, lately, known=known),
        "months_since_late": _since(kept, on, known=known),
        "serious_late_5y": _counted(grave, _because(serious), known=known),
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
    """Per cent of the accounts with a payment record that were never late.

    An account in use of which nobody recorded what was due may be one or not.
    """
    tainted = {x.account for x in late if x.account}
    unsure = {p.account.id for p in facts.uncovered} - tainted
    clean = {p.account.id for p in facts.positions if p.has_fallen_due} - tainted - unsure
    judged = len(clean) + len(tainted) + len(unsure)
    if not judged:
        return UNKNOWN
    worst, best = (round(Decimal(n * 100) / judged, 6) for n in (len(clean), len(clean | unsure)))
    evidence = _because(late)
    return Measure(None, evidence, best, worst) if unsure else Measure(best, evidence)


def _unpaid_months(facts: Facts, *, known: bool) -> Measure:
    """Months of the last six with a due towards which nothing at all has been paid.

    Money counts for the oldest due of a loan, whichever its contract spreads it over.
    """
    after = facts.since(6)
    unpaid = (d for d in _nothing_paid(facts) if after < d.due)
    missed = sorted(unpaid, key=attrgetter("due", "record", "number"))
    months = Decimal(len({whole_months(d.due, facts.on) for d in missed}))
    evidence = tuple(Evidence(d.record, d.due) for d in missed)
    return _known_or_bound(months, evidence, known=known) if missed or known else UNKNOWN


def _nothing_paid(facts: Facts) -> Iterator[Due]:
    """The late dues that the money paid towards the late dues of their loan does not reach."""
    short = defaultdict(list)
    for due in facts.dues:
        if due.paid < due.needed and due.days_late(facts.on) > 0:
            short[due.record].append(due)
    for dues in short.values():
        paid = sum((d.paid for d in dues), Decimal(0))
        for due in sorted(dues, key=attrgetter("due", "number")):
            if paid <= 0:
                yield due
            paid -= due.needed


def _known_or_bound(value: Decimal, evidence: tuple[Evidence, ...], *, known: bool) -> Measure:
    return Measure(value, evidence) if known else Measure(None, evidence, value)
