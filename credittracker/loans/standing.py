"""What an account's bills and loans say together on any day: its dues, the principal it owes.

A bill holds what was drawn up to it, so bills win over those loans while bills keep coming;
loans drawn after the newest bill count on their own. Where no bill came for ``STALE`` days, the
loans' own dues count again, and what is owed is the larger of the two answers. Money pays bills
unless it was for a loan drawn after the newest bill of its day.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from credittracker.book.borrowing import Repayment, Statement
from credittracker.book.money import ZERO
from credittracker.loans.allocating import Purse
from credittracker.loans.billing import Bills
from credittracker.loans.dues import Due, bill_due
from credittracker.loans.flow import Flow
from credittracker.loans.plans import Plan, purse_of

STALE = timedelta(days=62)
"""After two months without a bill, bills no longer come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An account on a day. ``owed`` is its open principal, ``None`` when nothing says it.

    ``unplanned`` is the part of it that no instalment asks for; ``fallen``: something was due by
    the day; ``dated``: something has a due day; ``exact``: every running loan's plan is known.
    """

    dues: tuple[Due, ...] = ()
    owed: Decimal | None = None
    unplanned: Decimal = ZERO
    fallen: bool = False
    dated: bool = False
    exact: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What is recorded of one account, each kind in the order of its days."""

    grace: int = 0
    plans: Sequence[Plan] = ()
    bills: Sequence[Statement] = ()
    repayments: Sequence[Repayment] = ()


class AccountWalk:
    """An account from day to day: every event is passed once, however many days are asked for.

    Days must not go back. ``whole`` asks for every due, else only for those that still matter
    to a measure: unmet, ever late, or open within three months.
    """

    def __init__(self, recorded: Recorded, *, whole: bool) -> None:
        self._recorded = recorded
        self._whole = whole
        self._bill_days = [b.on for b in recorded.bills]
        self._loan_days = [p.loan.on for p in recorded.plans]
        self._paid_days = [r.on for r in recorded.repayments]
        self._changes = sorted(day for p in recorded.plans for day in p.changes)
        self._known = -1
        self._on = date.min

    def to(self, on: date) -> Standing:
        """Go on to a day."""
        self._on = on
        self._read: list[Flow[Purse] | Flow[Bills]] = []
        known = bisect_right(self._changes, on)
        if known > self._known:
            self._known = known
            self._begin()
        taken, billed = bisect_right(self._loan_days, on), bisect_right(self._bill_days, on)
        if billed:
            return self._by_bills(taken, billed)
        if taken or not bisect_right(self._paid_days, on):
            return self._by_loans(taken)
        return Standing()

    def counts_on(self, repayment: Repayment) -> date:
        """The day a repayment counts from: the earliest due of what it paid, if that was late."""
        first = repayment.on
        for flow in self._read:
            first = min(first, flow.into.late_money.get(repayment.id, first))
        return first

    def _begin(self) -> None:
        """Start from the first record, with what is known by now."""
        all_of_it = self._recorded
        self._plans = [p.known_by(self._on) for p in all_of_it.plans]
        grace = all_of_it.grace
        self._planned = [bool(p.instalments(grace)) for p in self._plans]
        self._unknown = [
            n for n, p in enumerate(self._plans) if not self._planned[n] and p.ends is None
        ]
        self._drawn = {p.loan.id: p.loan.on for p in self._plans}
        bills = Bills(all_of_it.bills, grace, self._drawn)
        self._bills = Flow(bills, all_of_it.repayments)
        self._alone: Flow[Purse] | None = None
        self._after: Flow[Purse] | None = None
        self._after_bill = 0

    def _by_loans(self, taken: int) -> Standing:
        """Every loan's own dues."""
        alone = self._loans()
        dues, fallen = self._dues(alone)
        return Standing(
            dues=dues,
            owed=alone.into.owed,
            unplanned=alone.into.unplanned,
            fallen=fallen,
            dated=True in self._planned[:taken],
            exact=self._are_known(0, taken),
        )

    def _by_bills(self, taken: int, billed: int) -> Standing:
        """The bills, and the loans drawn after the last one."""
        last = self._recorded.bills[billed - 1]
        held = bisect_right(self._loan_days, last.on)
        self._bills.to(self._on)
        dues, fallen = self._dues(self._bills)
        exact = self._are_known(held, taken)
        owed = self._bills.into.owed
        found = Standing(
            dues=dues, owed=owed, unplanned=owed, fallen=fallen, dated=True, exact=exact
        )
        if held < taken:
            found = self._with_later_loans(found, last, billed)
        if held and self._on - last.on > STALE:
            found = self._with_own_dues(found, last, held)
        return found

    def _with_later_loans(self, found: Standing, last: Statement, billed: int) -> Standing:
        """The bills without the newest, which is paid from the same money as the loans after."""
        if self._after is None or self._after_bill != billed:
            self._after, self._after_bill = self._loans_after(last, billed), billed
        self._after.to(self._on)
        dues, fallen = self._dues(self._after)
        older = tuple(d for d in found.dues if d.record != last.id)
        purse = self._after.into
        return replace(
            found,
            dues=(*older, *dues),
            owed=purse.owed,
            unplanned=purse.unplanned,
            fallen=found.fallen or fallen,
        )

    def _with_own_dues(self, found: Standing, last: Statement, held: int) -> Standing:
        """Also the dues of loans that bills held: planned, paid or not, so paying unplans none."""
        alone = self._loans()
        ids = {p.loan.id for p in self._plans[:held]}
        every, _ = self._dues(alone)
        later = tuple(d for d in every if d.record in ids and d.due > last.due)
        running = [p.loan.id for p in self._plans[:held] if p.ends is None]
        planned = alone.into.asked_after(last.due, running)
        unplanned = max(alone.into.unplanned, found.unplanned - planned)
        return replace(
            found,
            dues=(*found.dues, *later),
            owed=max(found.owed or ZERO, alone.into.owed),
            unplanned=unplanned,
            exact=found.exact and self._are_known(0, held),
        )

    def _loans(self) -> Flow[Purse]:
        """All loans with all money, up to now."""
        if self._alone is None:
            purse = purse_of(self._plans, self._recorded.grace)
            self._alone = Flow(purse, self._recorded.repayments)
        self._alone.to(self._on)
        return self._alone

    def _loans_after(self, last: Statement, billed: int) -> Flow[Purse]:
        """The newest bill and the loans after it, with the money since."""
        days = self._bill_days
        until = days[billed] if billed < len(days) else date.max
        start, end = bisect_right(self._loan_days, last.on), bisect_right(self._loan_days, until)
        grace, first = self._recorded.grace, bisect_left(self._paid_days, last.on)
        money = self._recorded.repayments[first : bisect_right(self._paid_days, until)]
        paid = [r for r in money if self._drawn.get(r.loan or "", until) <= until]
        return Flow(purse_of(self._plans[start:end], grace, bill_due(last, grace)), paid)

    def _dues(self, flow: Flow[Purse] | Flow[Bills]) -> tuple[tuple[Due, ...], bool]:
        """The dues asked for, and whether any has been due."""
        self._read.append(flow)
        if self._whole:
            dues = tuple(flow.dues(self._on))
            return dues, any(d.due <= self._on for d in dues)
        matter = tuple(flow.matter(self._on))
        return matter, flow.passed

    def _are_known(self, first: int, end: int) -> bool:
        """Whether all loans from one to before another have a plan, or are over."""
        return bisect_left(self._unknown, first) == bisect_left(self._unknown, end)
