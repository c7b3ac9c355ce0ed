"""The slow oracle, lateness: dues and marks, and what is counted of them."""

from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from credittracker.book.person import LateMark
from tests.truth.day import UNKNOWN, Day, Value, known, months_between, rounded
from tests.truth.money import Ask

KEPT, RECENT = 60, 24


class Event(NamedTuple):
    """A late payment."""

    account: str | None
    record: str
    due: date
    ended: date
    days: int
    is_open: bool
    marked: bool = False


def events(day: Day) -> list[Event]:
    """Dues paid late or not at all, and marks, on file: by themselves."""
    found = [
        Event(s.account.id, a.record, a.due, a.met or day.on, a.days_late(day.on), a.met is None)
        for s in day.seen
        for a in s.asks
        if a.due <= day.on and a.days_late(day.on) > 0
    ]
    marks = (m for m in day.book.late_marks.values() if m.on <= day.on)
    return [e for e in (*found, *(_of_mark(m, day.on) for m in marks)) if day.within(e.ended, KEPT)]


def how_many(some: list[Event]) -> int:
    """Events that marks and dues are, if as many as can be are one: none twice, by search."""
    dues = [e for e in some if not e.marked]
    near = {
        mark.record: [
            n
            for n, due in enumerate(dues)
            if due.account == mark.account and abs(due.due - mark.due).days <= 35
        ]
        for mark in some
        if mark.marked
    }
    taken: dict[int, str] = {}
    pairs = sum(_finds(mark, near, taken, set()) for mark in near)
    return len(some) - pairs


def _finds(mark: str, near: dict[str, list[int]], taken: dict[int, str], tried: set[int]) -> bool:
    """Whether a mark finds a due, another mark giving its own up for one more if it must."""
    for due in near[mark]:
        if due not in tried:
            tried.add(due)
            if due not in taken or _finds(taken[due], near, taken, tried):
                taken[due] = mark
                return True
    return False


def _of_mark(mark: LateMark, on: date) -> Event:
    ended = min(on, mark.on + timedelta(mark.days))
    if mark.settled is not None and mark.settled <= on:
        ended = mark.settled
    return Event(mark.account, mark.id, mark.on, ended, mark.days, is_open=False, marked=True)


def all_is_dated(day: Day) -> bool:
    """Whether something fell due, and every account in use says when it asks for what."""
    return any(s.fallen for s in day.seen) and not any(s.uncovered for s in day.seen)


def worst(some: list[Event]) -> int:
    """0 none late, 1 up to 30 days, 2 up to 60, 3 beyond."""
    days = max((e.days for e in some), default=0)
    return sum(days > most for most in (0, 30, 60))


def _told(day: Day, value: int, some: list[Event]) -> Value:
    """Known if every lateness is; else a bound, where there is any."""
    sure = all_is_dated(day)
    return known(value, sure=sure) if sure or some else UNKNOWN


def worst_lately(day: Day) -> Value:
    lately = [e for e in events(day) if day.within(e.ended, RECENT)]
    return _told(day, worst(lately), lately)


def count_lately(day: Day) -> Value:
    lately = [e for e in events(day) if day.within(e.ended, RECENT)]
    return _told(day, how_many(lately), lately)


def late_now(day: Day) -> Value:
    every = events(day)
    now = [e for e in every if e.is_open]
    marks = [
        mark
        for mark in every
        if mark.marked
        and any(e.account == mark.account and abs((e.due - mark.due).days) <= 35 for e in now)
    ]
    return _told(day, worst(now + marks), now)


def since_late(day: Day) -> Value:
    every = events(day)
    last = max((day.on if e.is_open else e.ended for e in every), default=None)
    months = KEPT if last is None else months_between(last, day.on)
    return _told(day, months, every)


def serious(day: Day) -> Value:
    bad = [e for e in events(day) if e.days >= 90]
    return _told(day, how_many(bad), bad)


def clean_accounts(day: Day) -> Value:
    tainted = {e.account for e in events(day) if e.account is not None}
    unsure = {s.account.id for s in day.seen if s.uncovered} - tainted
    clean = {s.account.id for s in day.seen if s.fallen} - tainted - unsure
    every = len(tainted | unsure | clean)
    if not every:
        return UNKNOWN
    worst, best = (rounded(Fraction(100 * n, every)) for n in (len(clean), len(clean | unsure)))
    return Value(None, best, worst) if unsure else Value(best)


def unpaid_months(day: Day) -> Value:
    months = set()
    for seen in day.seen:
        for ask in _unreached(seen.asks, day.on):
            if day.within(ask.due, 6):
                months.add(months_between(ask.due, day.on))
    sure = all_is_dated(day)
    return known(len(months), sure=sure) if sure or months else UNKNOWN


def _unreached(asks: list[Ask], on: date) -> list[Ask]:
    """Late asks that nothing reaches, if money counts for the oldest of a loan's late ones."""
    late = [a for a in asks if a.days_late(on) > 0 and a.given < a.needed]
    found = []
    for ask in late:
        mine = [a for a in late if a.record == ask.record]
        older = [a for a in mine if (a.due, a.number) < (ask.due, ask.number)]
        if sum(a.given for a in mine) <= sum(a.needed for a in older):
            found.append(ask)
    return found
