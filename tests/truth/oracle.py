"""The slow oracle, measures: every number of ``MEASURES.md`` out of a Book on a day.

``truth(book, on)`` gives for each measure its value, and for an unknown one the bound: all by
plain loops over the records, with nothing of the engine but a loan's table.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from credittracker.book.book import Book
from credittracker.book.borrowing import Loan
from credittracker.book.dates import add_months
from credittracker.book.person import LIQUID_ASSETS, Application, ApplicationReason, Asset, FactKind
from tests.truth.accounts import Look, Seen

HARD = (ApplicationReason.LOAN, ApplicationReason.CREDIT_CARD, ApplicationReason.GUARANTEE)
OWN_USE = ("home", "car", "education", "medical", "daily")
CLASSES = {**dict.fromkeys(OWN_USE, 1), "consolidation": 2, "other": 2, "business": 3}
KEPT, RECENT, TOLD_FOR = 60, 24, 3


class Value(NamedTuple):
    """A measure's value; for an unknown one what it is at best, if the Book shows that much."""

    value: Fraction | None = None
    bound: Fraction | None = None


UNKNOWN = Value()


def known(value: Decimal | Fraction | int, *, sure: bool = True) -> Value:
    """A value to six places, halves to even; only a bound if it is not sure."""
    rounded = Fraction(round(Fraction(value), 6))
    return Value(rounded) if sure else Value(None, rounded)


def months_between(first: date, last: date) -> int:
    """Whole months: how often one can go on a month without passing the last day."""
    months = 0
    while add_months(first, months + 1) <= last:
        months += 1
    return months


class Event(NamedTuple):
    """A late payment."""

    account: str | None
    record: str
    due: date
    ended: date
    days: int
    is_open: bool


@dataclass
class Truth:
    """A Book on a day, each account looked at once."""

    book: Book
    on: date

    def __post_init__(self) -> None:
        self.seen: list[Seen] = [
            Look(self.book, a, self.on).seen() for a in self.book.accounts.values()
        ]
        self.own = [s for s in self.seen if s.account.currency == self.book.info.currency]

    def all(self) -> dict[str, Value]:
        """Every measure by name."""
        return {
            **self._late(),
            **self._file(),
            **self._borrowing(),
            **self._lines(),
            **self._money(),
        }

    def within(self, day: date, months: int) -> bool:
        """Whether a day lies in a window that ends today; the day it began is outside."""
        return add_months(self.on, -months) < day <= self.on

    # -- late payments ------------------------------------------------------------------------

    def events(self) -> list[Event]:
        """Dues paid late or not at all, and marks; a mark and a due of one account are one."""
        dues = [
            Event(
                s.account.id, a.record, a.due, a.met or self.on, a.days_late(self.on), a.met is None
            )
            for s in self.seen
            for a in s.asks
            if a.due <= self.on and a.days_late(self.on) > 0
        ]
        dues = [d for d in dues if self.within(d.ended, KEPT)]
        dues.sort(key=lambda d: (d.due, d.record))
        found: list[Event] = []
        for mark in sorted(self.book.late_marks.values(), key=lambda m: (m.on, m.id)):
            if mark.on > self.on:
                continue
            ended = min(self.on, mark.on + timedelta(mark.days))
            if mark.settled is not None and mark.settled <= self.on:
                ended = mark.settled
            days, still = mark.days, False
            for due in dues:
                if due.account == mark.account and abs(due.due - mark.on).days <= 35:
                    dues.remove(due)
                    ended, days, still = max(ended, due.ended), max(days, due.days), due.is_open
                    break
            found.append(Event(mark.account, mark.id, mark.on, ended, days, still))
        return [e for e in (*found, *dues) if self.within(e.ended, KEPT)]

    def _late(self) -> dict[str, Value]:
        events = self.events()
        lately = [e for e in events if self.within(e.ended, RECENT)]
        serious = [e for e in events if e.days >= 90]
        now = [e for e in events if e.is_open]
        fallen = any(s.fallen for s in self.seen)
        used = [s for s in self.seen if s.lent or s.money]
        sure = fallen and all(s.dated and s.exact for s in used)

        def told(value: int, some: list[Event]) -> Value:
            return known(value, sure=sure) if sure or some else UNKNOWN

        last = max((self.on if e.is_open else e.ended for e in events), default=None)
        since = KEPT if last is None else months_between(last, self.on)
        return {
            "worst_late_24m": told(worst(lately), lately),
            "late_count_24m": told(len(lately), lately),
            "late_now": told(worst(now), now),
            "months_since_late": told(since, events),
            "serious_late_5y": told(len(serious), serious),
            "clean_accounts": self._clean(events),
            "unpaid_months_6m": self._unpaid(sure=sure),
        }

    def _clean(self, events: list[Event]) -> Value:
        judged = {s.account.id for s in self.seen if s.fallen}
        tainted = {e.account for e in events if e.account is not None}
        if not judged | tainted:
            return UNKNOWN
        clean = len(judged - tainted)
        return known(Fraction(100 * clean, len(judged | tainted)))

    def _unpaid(self, *, sure: bool) -> Value:
        months = set()
        for seen in self.seen:
            for ask in seen.asks:
                late = ask.days_late(self.on) > 0 and self.within(ask.due, 6)
                if late and not ask.payers:
                    months.add(months_between(ask.due, self.on))
        return known(len(months), sure=sure) if sure or months else UNKNOWN

    # -- the file -----------------------------------------------------------------------------

    def _file(self) -> dict[str, Value]:
        there = [s.account for s in self.seen if s.account.opened or s.active]
        there = [a for a in there if a.opened is None or a.opened <= self.on]
        ages = [months_between(a.opened, self.on) for a in there if a.opened]
        all_known = bool(there) and len(ages) == len(there)
        income = self.income()
        granted = [s.amount for s in self.own if s.limit == "amount"]
        limits = sum((x for x in granted if x is not None), Decimal(0))
        return {
            "history_months": known(max(ages)) if ages else UNKNOWN,
            "average_age_months": known(Fraction(sum(ages), len(ages))) if all_known else UNKNOWN,
            "accounts_on_file": known(len(there)) if there else UNKNOWN,
            "limit_months": known(Fraction(limits) / income) if granted and income else UNKNOWN,
        }

    def income(self) -> Fraction | None:
        """Money a month of the incomes that run."""
        total = Decimal(0)
        for one in self.book.incomes.values():
            if one.since <= self.on and (one.until is None or self.on <= one.until):
                total += one.monthly
        return Fraction(total) if total else None

    # -- borrowing ----------------------------------------------------------------------------

    def _borrowing(self) -> dict[str, Value]:
        asked, two_years = self.inquiries(6), self.inquiries(24)
        last = max((a.on for a in two_years), default=None)
        since = 24 if last is None else months_between(last, self.on)
        told = [f.on for f in self.book.facts.values() if f.kind is FactKind.APPLICATIONS_COMPLETE]
        sure = any(self.on <= add_months(day, TOLD_FOR) for day in told)
        opened = [s for s in self.seen if s.account.opened and self.within(s.account.opened, 12)]
        owing = [s for s in self.seen if s.owed]
        untold = [s for s in self.seen if s.is_open and s.owed is None]
        return {
            "applications_6m": known(len(asked), sure=sure),
            "months_since_application": known(since, sure=sure),
            "opened_12m": known(len(opened)) if self.seen else UNKNOWN,
            "accounts_owing": known(len(owing), sure=not untold) if self.seen else UNKNOWN,
            **self._new_loans(),
        }

    def inquiries(self, months: int) -> list[Application]:
        """Hard inquiries, of those of one lender and reason within 14 days the newest."""
        hard = [
            a
            for a in self.book.applications.values()
            if a.reason in HARD and self.within(a.on, months)
        ]
        kept: list[Application] = []
        for one in sorted(hard, key=lambda a: a.on, reverse=True):
            same = [k for k in kept if (k.institution, k.reason) == (one.institution, one.reason)]
            if all((k.on - one.on).days > 14 for k in same):
                kept.append(one)
        return kept

    def _new_loans(self) -> dict[str, Value]:
        new = [x for x in self.book.loans.values() if self.within(x.on, 12)]
        classes = [CLASSES.get(x.purpose) for x in new]
        worst_known = max((c for c in classes if c), default=1)
        income = self.income()
        lent = Fraction(self._lent(new))
        return {
            "riskiest_purpose_12m": known(worst_known, sure=None not in classes),
            "new_debt_to_income_12m": known(lent / (income * 12)) if income else UNKNOWN,
        }

    def _lent(self, loans: Iterable[Loan]) -> Decimal:
        own = {s.account.id for s in self.own}
        return sum((x.principal for x in loans if x.account in own), Decimal(0))

    # -- lines and money ----------------------------------------------------------------------

    def _lines(self) -> dict[str, Value]:
        owed = limits = Decimal(0)
        counted = hot = 0
        unsure = False
        for s in self.own:
            if not s.is_line:
                continue
            unsure = unsure or (s.is_open and s.limit == "amount" and s.owed is None)
            unsure = unsure or (s.limit == "unknown" and bool(s.owed))
            if s.limit == "amount" and s.amount and s.owed is not None:
                held = s.amount
            elif (s.limit == "frozen" or s.amount == 0) and s.owed:
                held = s.owed
            else:
                continue
            counted += 1
            owed += s.owed
            limits += held
            hot += s.owed * 4 > held * 3
        if unsure or not counted:
            return {"utilisation": UNKNOWN, "hot_lines": UNKNOWN}
        return {"utilisation": known(Fraction(owed) / Fraction(limits)), "hot_lines": known(hot)}

    def _money(self) -> dict[str, Value]:
        income, things = self.income(), self.things()
        owed = sum((s.owed or Decimal(0) for s in self.own), Decimal(0))
        sure = not any(s.is_open and s.owed is None for s in self.own)
        service = sum((self.service(s) for s in self.own), Fraction(0))
        worth = sum((a.value for a in things), Decimal(0))
        liquid = sum((a.value for a in things if a.kind in LIQUID_ASSETS), Decimal(0))
        jobs = [f.on for f in self.book.facts.values() if f.kind is FactKind.JOB_SINCE]
        jobs = [day for day in jobs if day <= self.on]
        ratio = Fraction(owed) / Fraction(worth) if worth else Fraction(0)
        return {
            "debt_service_to_income": known(service / income, sure=sure) if income else UNKNOWN,
            "debt_to_assets": known(ratio, sure=sure) if worth else UNKNOWN,
            "job_years": known(Fraction(months_between(max(jobs), self.on), 12))
            if jobs
            else UNKNOWN,
            "buffer_months": known(Fraction(liquid) / income) if income and things else UNKNOWN,
            "repaid_months_3m": self._repaid(income, sure=sure),
        }

    def service(self, seen: Seen) -> Fraction:
        """A month of what comes in three, and a tenth of what has no plan."""
        until = add_months(self.on, 3)
        coming = Decimal(0)
        for ask in seen.asks:
            if ask.instalment and not ask.released and self.on < ask.due <= until:
                coming += ask.open
        loose = max(Decimal(0), (seen.owed or Decimal(0)) - seen.planned)
        return Fraction(coming) / 3 + Fraction(loose) / 10

    def things(self) -> list[Asset]:
        """What is owned: of each name the newest record."""
        newest: dict[str, Asset] = {}
        for asset in self.book.assets.values():
            if asset.on <= self.on and (
                asset.name not in newest or asset.on >= newest[asset.name].on
            ):
                newest[asset.name] = asset
        return list(newest.values())

    def _repaid(self, income: Fraction | None, *, sure: bool) -> Value:
        if not any(s.owed or s.late for s in self.own):
            asked = any(s.fallen or s.money for s in self.own)
            return known(12) if asked and sure else UNKNOWN
        if income is None:
            return UNKNOWN
        paid = sum(
            (r.amount for s in self.own for r, day in s.money if self.within(day, 3)), Decimal(0)
        )
        new = [x for x in self.book.loans.values() if self.within(x.on, 3)]
        net = Fraction(paid - self._lent(new)) / income
        return known(min(Fraction(12), max(Fraction(0), net)))


def worst(events: list[Event]) -> int:
    """0 none late, 1 up to 30 days, 2 up to 60, 3 beyond."""
    days = max((e.days for e in events), default=0)
    return sum(days > most for most in (0, 30, 60))


def truth(book: Book, on: date) -> dict[str, Value]:
    """Every measure of a Book on a day."""
    return Truth(book, on).all()
