"""One thing to do for a reason, with amounts and dates out of the person's own Book.

A tip never asks anybody to borrow, apply or spend; where only time helps, it names the day.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_UP, Decimal
from types import MappingProxyType
from typing import TypeAlias

from credittracker.book.dates import add_months, first_day_outside
from credittracker.book.person import FactKind
from credittracker.book.records import RecordId
from credittracker.scoring.card import Card, Tag
from credittracker.scoring.facts import Facts
from credittracker.scoring.lateness import fading_measures
from credittracker.scoring.liabilities import UsedLine, assets_on, used_lines
from credittracker.scoring.score import Score

DAY = timedelta(days=1)
YUAN = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tip:
    """What to do (a code with its numbers) and who can: ``gain`` are points it would win.

    ``on`` is the day it takes effect or the waiting ends; ``account`` where to act.
    """

    code: str
    tag: Tag
    gain: Decimal | None = None
    amount: Decimal | None = None
    on: date | None = None
    account: RecordId | None = None
    details: Mapping[str, str] = field(default_factory=dict)


TipMaker: TypeAlias = Callable[[Card, Facts, Score], Tip | None]


def keep_going(_card: Card, _facts: Facts, _score: Score) -> Tip:
    """Nothing to do but go on as planned."""
    return Tip(code="keep_going", tag=Tag.TIME)


def _pay_overdue(_card: Card, facts: Facts, score: Score) -> Tip | None:
    """Pay what is late, the oldest first."""
    late = [p for p in facts.positions if p.overdue > 0]
    if not late:
        return Tip(code="months_unpaid_fade", tag=Tag.TIME)
    worst = max(late, key=lambda p: p.days_past_due)
    late = [p for p in late if p.account.currency == worst.account.currency]
    gain = score.factor("late_now").lost
    days = {"days": str(worst.days_past_due)}
    total = sum((p.overdue for p in late), Decimal(0))
    return Tip(
        code="pay_overdue",
        tag=Tag.FIX,
        gain=gain,
        amount=total,
        on=facts.on,
        account=worst.account.id,
        details=days,
    )


def _late_fades(card: Card, facts: Facts, score: Score) -> Tip | None:
    """The first day on which an old late payment costs fewer points."""
    late = facts.late
    codes = ("worst_late", "late_count", "since_late", "serious_late")
    now = sum((score.factor(c).points for c in codes), Decimal(0))
    steps = {int(t) for t, _ in card.factor("since_late").steps} | {24, 60}
    days = sorted({first_day_outside(x.ended, m) for x in late for m in steps})
    for day in days:
        if day > facts.on:
            then = fading_measures(tuple(x for x in late if x.ended <= day), day, known=True)
            factors = [card.factor(c) for c in codes]
            points = sum((f.points(then[f.measure].value) for f in factors), Decimal(0))
            if points > now:
                return Tip(code="late_fades", tag=Tag.TIME, gain=points - now, on=day)
    return Tip(code="late_stays", tag=Tag.TIME)


def _pay_down_lines(card: Card, facts: Facts, score: Score) -> Tip | None:
    """How much to pay, and where, until utilisation passes the next threshold."""
    lines = used_lines(facts)
    factor = score.factor("utilisation")
    if not lines or factor.value is None:
        return None
    step = card.factor("utilisation").next_step(factor.value)
    worst = max(lines, key=lambda x: x.owed / x.limit).position
    if step is None:
        return Tip(code="cool_hot_line", tag=Tag.FIX, account=worst.account.id)
    owed = sum((x.owed for x in lines), Decimal(0))
    limits = sum((x.limit for x in lines), Decimal(0))
    amount = _to_lower(lines, owed - step[0] * limits).quantize(YUAN, ROUND_UP)
    share = {"share": str(step[0])}
    return Tip(
        code="pay_down_lines",
        tag=Tag.FIX,
        gain=step[1],
        amount=amount,
        account=worst.account.id,
        details=share,
    )


def _to_lower(lines: tuple[UsedLine, ...], principal: Decimal) -> Decimal:
    """What has to be paid, the fullest line first, until principal falls by so much.

    A repayment covers interest and fees first, so it is more than the principal.
    """
    amount = Decimal(0)
    for line in sorted(lines, key=lambda x: x.owed / x.limit, reverse=True):
        for due in line.position.dues:
            if due.open > 0 and principal > 0:
                part = min(principal, due.open_principal)
                amount += due.open - due.open_principal + part
                principal -= part
    return amount + max(principal, Decimal(0))


def _lower_service(card: Card, facts: Facts, score: Score) -> Tip | None:
    """How much less a month would pass the next threshold of debt service to income."""
    value, income = score.factor("debt_service").value, facts.monthly_income
    step = card.factor("debt_service").next_step(value or Decimal(0))
    if value is None or income is None or step is None:
        return None
    amount = ((value - step[0]) * income).quantize(YUAN, ROUND_UP)
    share = {"share": str(step[0])}
    return Tip(code="lower_service", tag=Tag.FIX, gain=step[1], amount=amount, details=share)


def _out_of_assets(card: Card, facts: Facts, score: Score) -> Tip | None:
    value = score.factor("debt_to_assets").value
    step = card.factor("debt_to_assets").next_step(value or Decimal(0))
    if value is None or step is None:
        return None
    worth = sum((a.value for a in assets_on(facts)), Decimal(0))
    amount = ((value - step[0]) * worth).quantize(YUAN, ROUND_UP)
    return Tip(code="lower_debt", tag=Tag.FIX, gain=step[1], amount=amount)


def _save_up(card: Card, facts: Facts, score: Score) -> Tip | None:
    value, income = score.factor("buffer").value, facts.monthly_income
    step = card.factor("buffer").next_step(value or Decimal(0))
    if value is None or income is None or step is None:
        return None
    amount = ((step[0] - value) * income).quantize(YUAN, ROUND_UP)
    return Tip(code="save_up", tag=Tag.FIX, gain=step[1], amount=amount)


def _wait_for_window(factor: str, months: int, code: str, tag: Tag) -> TipMaker:
    """A tip for a count over a window: when its oldest record leaves it, if nothing is added."""

    def make(card: Card, facts: Facts, score: Score) -> Tip | None:
        part = score.factor(factor)
        leaving = sorted(part.evidence, key=lambda e: e.on)
        value = part.value
        for evidence in leaving:
            if value is None:
                break
            value -= _weight(factor, evidence.weight, facts)
            gain = card.factor(factor).points(max(value, Decimal(0))) - part.points
            if gain > 0:
                day = first_day_outside(evidence.on, months)
                return Tip(code=code, tag=tag, gain=gain, on=day)
        return Tip(code=code, tag=tag)

    return make


def _weight(factor: str, weight: Decimal, facts: Facts) -> Decimal:
    """New debt is measured in years of income, the other windows in records."""
    return weight / (facts.monthly_income or 1) / 12 if factor == "new_debt" else Decimal(1)


def _purpose(_card: Card, facts: Facts, score: Score) -> Tip | None:
    """The riskiest purpose counts until the last loan of its kind is a year old."""
    part = score.factor("purpose")
    last = max((e.on for e in part.evidence), default=None)
    if last is None:
        return Tip(code="purpose_fades", tag=Tag.TIME)
    day = max(first_day_outside(last, 12), facts.on + DAY)
    return Tip(code="purpose_fades", tag=Tag.TIME, gain=part.lost, on=day)


def _age(card: Card, facts: Facts, score: Score) -> Tip | None:
    part = score.factor("history")
    step = card.factor("history").next_step(part.value or Decimal(0))
    if not part.evidence or step is None:
        return Tip(code="file_grows", tag=Tag.TIME)
    day = add_months(part.evidence[0].on, -(-int(step[0] * 2) // 2))
    return Tip(code="file_grows", tag=Tag.TIME, gain=step[1], on=max(day, facts.on + DAY))


def _job(card: Card, facts: Facts, score: Score) -> Tip | None:
    since = facts.latest_fact(FactKind.JOB_SINCE)
    step = card.factor("job").next_step(score.factor("job").value or Decimal(0))
    if since is None or step is None:
        return None
    months = int((step[0] * 12).to_integral_value(ROUND_UP))
    return Tip(code="job_grows", tag=Tag.TIME, gain=step[1], on=add_months(since.on, months))


def _clear_smallest(card: Card, facts: Facts, score: Score) -> Tip | None:
    """Which debts to clear, the smallest first, until fewer accounts pass the next threshold."""
    value = score.factor("accounts_owing").value
    step = card.factor("accounts_owing").next_step(value or Decimal(0))
    if value is None or step is None:
        return None
    owed = sorted((p.owed, p.account.id) for p in facts.own_currency if p.owed)
    fewest = int(value - step[0])
    if len(owed) < fewest:
        return None
    amount = sum((amount for amount, _ in owed[:fewest]), Decimal(0))
    return Tip(code="clear_smallest", tag=Tag.FIX, gain=step[1], amount=amount, account=owed[0][1])


def _repaid(_card: Card, facts: Facts, _score: Score) -> Tip | None:
    """Worth a word only to somebody who still owes: nobody should borrow in order to repay."""
    owing = any(p.owed for p in facts.positions)
    return Tip(code="keep_repaying", tag=Tag.TIME) if owing else None


def _nothing_to_do(_card: Card, _facts: Facts, _score: Score) -> None:
    """Nobody takes a home loan, or ends one, for the sake of a score."""


def _their_limits(_card: Card, _facts: Facts, _score: Score) -> Tip:
    return Tip(code="their_limits", tag=Tag.THEIRS)


TIPS: Mapping[str, TipMaker] = MappingProxyType(
    {
        "overdue_now": _pay_overdue,
        "late_record": _late_fades,
        "utilisation": _pay_down_lines,
        "debt_service": _lower_service,
        "applications": _wait_for_window("applications", 6, "no_applications_until", Tag.FIX),
        "new_accounts": _wait_for_window("new_accounts", 12, "no_new_accounts_until", Tag.TIME),
        "new_debt": _wait_for_window("new_debt", 12, "new_debt_fades", Tag.TIME),
        "purpose": _purpose,
        "many_debts": _clear_smallest,
        "debt_to_assets": _out_of_assets,
        "young_file": _age,
        "home_loans": _nothing_to_do,
        "thin_buffer": _save_up,
        "short_job": _job,
        "granted_limits": _their_limits,
        "repaid_lately": _repaid,
    }
)
"""The tip for each reason code; one without a useful tip is left out of the reasons."""
