"""Why a lender may have said no: one pure test a hypothesis about the whole person.

No lender publishes why. A test only says whether the person's own records speak for a cause.
Thresholds carry their class in ``detective``; commonly quoted ones are labelled so.
"""

from datetime import date, timedelta
from decimal import Decimal

from credittracker.advice.case import Case
from credittracker.advice.chains import links
from credittracker.advice.verdicts import Finding, cannot_tell, ruled_out, supported
from credittracker.book.accounts import LimitEvent
from credittracker.book.person import FactKind
from credittracker.scoring.facts import Facts
from credittracker.scoring.lateness import RECENT
from credittracker.scoring.liabilities import debt_service, utilisation
from credittracker.scoring.standing import applications_measure, hard_inquiries

APPLICATIONS_QUOTED = 6
"""Hard inquiries in three months from which "the pass rate halves" (C pages); sheets accept 9."""
LENDERS_QUOTED = 3
"""Open balances at three institutions or more are what people call 多头."""
UTILISATION_LENDER = Decimal("0.70")
"""What a product sheet of 2020 accepts as the average of card use."""
SERVICE_QUOTED = Decimal("0.50")
"""The 2004 mortgage guide and lender sheets: half of the income."""
TIGHTENING = (date(2025, 9, 15), date(2026, 1, 31))
"""Press reports of 2025-10 tell of limits frozen around the start of 金规〔2025〕9号."""
PROFILE_DAYS = timedelta(days=90)
"""Our assumption: within three months a lender may still be checking a changed phone or device."""

_LONG_TERM = frozenset({"mortgage", "car_loan", "student_loan"})
_PROFILE_CHANGES = (FactKind.PHONE_CHANGED, FactKind.DEVICE_CHANGED, FactKind.ADDRESS_CHANGED)


def late_elsewhere(case: Case) -> Finding:
    """A late payment on another account within 24 months; on any, where none is in question."""
    return late(case, here=False)


def overdue_now(case: Case) -> Finding:
    """Something is late on the day; a debit that failed lately leaves it open."""
    behind = [p for p in case.facts.positions if p.days_past_due > 0]
    if behind:
        days = max(p.days_past_due for p in behind)
        return supported(*(d.record for p in behind for d in p.late), days=str(days))
    failed = _failed_lately(case.facts)
    if failed:
        return cannot_tell("failed_debit", *failed)
    if not case.facts.has_fallen_due or case.facts.uncovered:
        return cannot_tell("dues", *(p.account.id for p in case.facts.uncovered))
    return ruled_out()


def _failed_lately(facts: Facts) -> tuple[str, ...]:
    """Automatic debits that failed within a month and after which nothing was paid there."""
    last: dict[str, date] = {}
    for paid in facts.book.repayments.values():
        if paid.on <= facts.on:
            last[paid.account] = max(paid.on, last.get(paid.account, paid.on))
    return tuple(
        f.id
        for f in facts.book.failed_debits.values()
        if facts.within(f.on, 1) and last.get(f.account, date.min) < f.on
    )


def many_applications(case: Case) -> Finding:
    """Many hard inquiries in six months."""
    asked = hard_inquiries(case.facts, 6)
    records = tuple(a.id for a in asked)
    if len(asked) > APPLICATIONS_QUOTED:
        return supported(*records, count=str(len(asked)))
    known = applications_measure(case.facts).value is not None
    return ruled_out(*records, count=str(len(asked))) if known else cannot_tell("applications")


def many_lenders(case: Case) -> Finding:
    """Money owed to many lenders at once (homes, cars and studies left out)."""
    owing = [p for p in case.facts.positions if p.owed and p.account.kind not in _LONG_TERM]
    lenders = {p.account.platform for p in owing}
    records = tuple(p.account.id for p in owing)
    if len(lenders) > LENDERS_QUOTED:
        return supported(*records, count=str(len(lenders)))
    unknown = [p for p in case.facts.positions if p.owed is None and p.is_open]
    if unknown or not any(p.last_activity for p in case.facts.positions):
        return cannot_tell("balances", *(p.account.id for p in unknown))
    return ruled_out(*records, count=str(len(lenders)))


def high_utilisation(case: Case) -> Finding:
    """Lines and cards used beyond what lender sheets accept."""
    use = utilisation(case.facts)
    if use.value is None:
        return cannot_tell("limits")
    records = tuple(e.record for e in use.evidence)
    share = str(use.value)
    if use.value > UTILISATION_LENDER:
        return supported(*records, share=share)
    return ruled_out(*records, share=share)


def high_debt_service(case: Case) -> Finding:
    """Repayments take more than half of the income."""
    service = debt_service(case.facts)
    if service.value is None:
        return cannot_tell("income" if case.facts.monthly_income is None else "balances")
    records = tuple(e.record for e in service.evidence)
    share = str(service.value)
    if service.value > SERVICE_QUOTED:
        return supported(*records, share=share)
    return ruled_out(*records, share=share)


def chain(case: Case) -> Finding:
    """Borrowed at one place within days of repaying at another, for a similar amount."""
    facts = case.facts
    found = links(facts)
    if found:
        records = dict.fromkeys(i for x in found for i in (x.loan.id, x.repayment.id))
        return supported(*records, count=str(len({x.loan.id for x in found})))
    unseen = [p.account.id for p in facts.uncovered if not p.lent]
    if unseen or not any(p.lent or p.repaid for p in facts.own_currency):
        return cannot_tell("drawdowns", *unseen)
    return ruled_out()


def lender_tightened(case: Case) -> Finding:
    """It happened in a season when many lenders cut back together.

    Nothing is recorded of later seasons, so a later day cannot be told.
    """
    event = case.turned
    if event is None:
        return cannot_tell("limit_date")
    first, last = TIGHTENING
    if event.on > last:
        return cannot_tell("season", event.id)
    form = "limit" if isinstance(event, LimitEvent) else "applied"
    day = event.on.isoformat()
    return (supported if event.on >= first else ruled_out)(event.id, date=day, form=form)


def stale_profile(case: Case) -> Finding:
    """An expired identity card, or a phone, device or address changed lately."""
    facts = case.facts
    expiry = facts.latest_fact(FactKind.ID_EXPIRES)
    if expiry is not None and expiry.on < facts.on:
        return supported(expiry.id, date=expiry.on.isoformat(), form="expired")
    changed = [f for k in _PROFILE_CHANGES if (f := facts.latest_fact(k))]
    fresh = [f for f in changed if facts.on - f.on <= PROFILE_DAYS]
    if fresh:
        return supported(*(f.id for f in fresh), date=max(f.on for f in fresh).isoformat())
    return ruled_out(expiry.id) if expiry is not None else cannot_tell("profile")


def late(case: Case, *, here: bool) -> Finding:
    """Late payments within 24 months on the account in question, or on all others."""
    recent = [x for x in case.facts.late if case.facts.within(x.ended, RECENT)]
    found = [x for x in recent if (x.account == case.account and x.account is not None) == here]
    if found:
        worst = max(x.days for x in found)
        return supported(*(x.record for x in found), count=str(len(found)), days=str(worst))
    judged = [
        d
        for d in case.facts.dues
        if (d.account == case.account) == here and case.facts.within(d.due, RECENT)
    ]
    open_questions = [p for p in case.facts.uncovered if (p.account.id == case.account) == here]
    if judged and not open_questions:
        return ruled_out()
    return cannot_tell("dues", *(p.account.id for p in open_questions))
