"""Why a limit may be zero, frozen or cut: one pure test a hypothesis about the line itself.

No lender publishes why. A test only says whether the person's own records speak for a cause.
Thresholds carry their class in ``detective``; commonly quoted ones are labelled so.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from credittracker.advice.case import LineCase
from credittracker.advice.person_hypotheses import late, lender_tightened
from credittracker.advice.verdicts import Finding, cannot_tell, ruled_out, supported
from credittracker.book.accounts import Account, AccountKind, LimitChange
from credittracker.book.dates import add_months
from credittracker.book.limits import LimitState, limit_events
from credittracker.book.money import ZERO
from credittracker.book.papers import ReportLine
from credittracker.loans.dues import Part
from credittracker.loans.position import Position
from credittracker.loans.true_cost import yearly_cost

SETTLING_DAYS = timedelta(days=3)
"""Limit recovery is a batch step of its own after the repayment: wait up to three days."""
IDLE_MONTHS = 6
CAP_FROM = date(2025, 10, 1)
"""金规〔2025〕9号 is in force from this day; 24 % a year is how the press reads it."""
CAP_RATE = Decimal("0.24")
SISTERS = (frozenset({"jiebei", "xinyongdai"}),)
"""Platforms between which a line can move: bank money behind 借呗 became 信用贷 (2021-11)."""
MOVED_WITHIN = timedelta(days=92)
"""Our assumption: the new line shows within three months of the old one's end."""
NOT_FOR = frozenset({"home", "business"})

_CONSUMER = frozenset({AccountKind.REVOLVING_LINE, AccountKind.PAY_LATER, AccountKind.CREDIT_CARD})
_ONLINE = frozenset({AccountKind.REVOLVING_LINE, AccountKind.PAY_LATER})
_LENDER = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日(.+?)(?:发放的|为[^，,]{1,40}授信)")
"""The lender in a sentence of the brief credit report."""


def late_here(case: LineCase) -> Finding:
    """A late payment on this account within 24 months."""
    return late(case, here=True)


def line_expired(case: LineCase) -> Finding:
    """The line's own validity ended, or it cannot be drawn again: both are printed in reports."""
    account = case.position.account
    until = account.valid_until
    if until is not None and until < case.facts.on:
        return supported(account.id, date=until.isoformat())
    if not account.revolving:
        return supported(account.id, form="once")
    if until is None:
        return cannot_tell("valid_until", account.id)
    return ruled_out(account.id, date=until.isoformat())


def just_repaid(case: LineCase) -> Finding:
    """The last repayment is so fresh that the lender may not have booked it yet.

    A frozen line is not waiting for a repayment.
    """
    mine = [
        r
        for r in case.facts.book.repayments.values()
        if r.account == case.account and r.on <= case.facts.on
    ]
    last = max(mine, key=lambda r: r.on, default=None)
    if last is None:
        return cannot_tell("repayments")
    fresh = case.facts.on - last.on <= SETTLING_DAYS
    waits = case.limit.state is not LimitState.FROZEN
    return (supported if fresh and waits else ruled_out)(last.id, date=last.on.isoformat())


def principal_only(case: LineCase) -> Finding:
    """What is missing is no more than the interest and fees paid: only principal comes back."""
    event = case.limit.event
    if event is None:
        return cannot_tell("limit_date", case.position.account.id)
    if event.change not in {LimitChange.CUT, LimitChange.RESTORED} or not case.limit.amount:
        return ruled_out(event.id)
    known = limit_events(case.facts.book, case.position.account.id)
    earlier = [e.amount for e in known[: known.index(event)] if e.amount]
    if not earlier:
        return cannot_tell("former_limit", event.id)
    gap = earlier[-1] - case.limit.amount
    if gap <= 0:
        return ruled_out(event.id)
    costs = _costs_paid(case.position)
    if not costs:
        return cannot_tell("costs", case.position.account.id)
    return (supported if gap <= costs else ruled_out)(event.id)


def _costs_paid(position: Position) -> Decimal:
    """Interest, fees and penalties paid on an account, as far as its plans tell."""
    parts = (
        sum(d.charged[: Part.PRINCIPAL], ZERO) - sum(d.left[: Part.PRINCIPAL], ZERO)
        for d in position.dues
    )
    return sum(parts, ZERO)


def cost_cap(case: LineCase) -> Finding:
    """The line cost more than 24 % a year and fell after the rules of October 2025."""
    account = case.position.account
    loans = [x for x in case.facts.book.loans.values() if x.account == account.id]
    known = [(r, x.id) for x in loans if (r := yearly_cost(x)) is not None]
    if account.annual_rate is not None:
        known.append((account.annual_rate, account.id))
    if case.on is not None and case.on < CAP_FROM:
        return ruled_out(date=case.on.isoformat(), form="before")
    if not known:
        return cannot_tell("rate", account.id)
    rate, record = max(known)
    return (supported if rate > CAP_RATE else ruled_out)(record, share=str(rate))


def lender_changed(case: LineCase) -> Finding:
    """The lender behind the line changed: another name in the report, or a second line beside it.

    Bank money behind 花呗 and 借呗 moved to lines of the banks' own (IT之家 2021-11-24).
    """
    account = case.position.account
    if account.kind not in _ONLINE:
        return ruled_out(account.id)
    book = case.facts.book
    lines = sorted(
        (x for x in book.report_lines.values() if x.account == account.id), key=lambda x: x.on
    )
    printed = _printed(lines)
    if len(set(printed.values())) > 1:
        return supported(*(x.id for x in lines), date=lines[-1].on.isoformat(), form="printed")
    if case.on is None:
        return _never_fell(case)
    beside = [a for a in book.accounts.values() if _took_over(a, account, case.on)]
    if beside:
        return supported(*(a.id for a in beside), count=str(len(beside)))
    if printed and lines[0].on < case.on <= lines[-1].on:
        return ruled_out(*(x.id for x in lines))
    return cannot_tell("reports", account.id)


def _printed(lines: Iterable[ReportLine]) -> dict[str, str]:
    """The lender that each line of a report prints."""
    found = ((x.id, _LENDER.search(re.sub(r"\s", "", x.text))) for x in lines)
    return {record: name.group(1) for record, name in found if name is not None}


def _took_over(other: Account, account: Account, on: date) -> bool:
    if other.id == account.id or other.kind not in _ONLINE or other.opened is None:
        return False
    pair = {other.platform, account.platform}
    related = len(pair) == 1 or any(pair <= some for some in SISTERS)
    return related and abs(other.opened - on) <= MOVED_WITHIN


def fell_with_others(case: LineCase) -> Finding:
    """The limit fell in a season when many lenders cut back together."""
    return lender_tightened(case) if case.on is not None else _never_fell(case)


def _never_fell(case: LineCase) -> Finding:
    """A limit that nothing has lessened gives no cause; of one without a date nothing is known."""
    event = case.limit.event
    if event is None:
        return cannot_tell("limit_date", case.position.account.id)
    return ruled_out(event.id)


def limits_elsewhere(case: LineCase) -> Finding:
    """Other cards hold as much as this one had: issuers take limits held elsewhere off (刚性扣减).

    Shanghai regulator's audit of 2018, as reported 2019-02-26.
    """
    if case.position.account.kind is not AccountKind.CREDIT_CARD:
        return ruled_out(case.position.account.id)
    others = [
        p
        for p in case.facts.own_currency
        if p.account.kind is AccountKind.CREDIT_CARD and p.account.id != case.account and p.is_open
    ]
    unknown = [p.account.id for p in others if p.limit.amount is None]
    known = limit_events(case.facts.book, case.position.account.id)
    had = max((e.amount for e in known if e.amount), default=None)
    if unknown or had is None:
        return cannot_tell("limits", *unknown)
    held = sum((p.limit.amount or ZERO for p in others), ZERO)
    share = str(round(held / had, 6))
    return (supported if held >= had else ruled_out)(*(p.account.id for p in others), share=share)


def other_use(case: LineCase) -> Finding:
    """Money of a consumer line went into a home or a business, as far as its purpose is told."""
    account = case.position.account
    if account.kind not in _CONSUMER:
        return ruled_out(account.id)
    loans = [x for x in case.facts.window(case.facts.person.loans, 12) if x.account == account.id]
    told = [x.id for x in loans if x.purpose in NOT_FOR]
    if told:
        return supported(*told, count=str(len(told)))
    if not loans or not all(x.purpose for x in loans):
        return cannot_tell("purpose", *(x.id for x in loans if not x.purpose))
    return ruled_out(*(x.id for x in loans))


def idle(case: LineCase) -> Finding:
    """Nothing owed and nothing done for half a year. Folklore, and no reason to borrow."""
    last = case.position.last_activity
    if last is None or case.position.owed is None:
        return cannot_tell("repayments")
    resting = case.position.owed == 0 and add_months(last, IDLE_MONTHS) <= case.facts.on
    return (supported if resting else ruled_out)(date=last.isoformat())
