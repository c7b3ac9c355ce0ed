"""Why a limit may be zero, frozen or cut: one pure test a hypothesis.

No lender publishes why. A test only says whether the person's own records speak for a cause.
Thresholds carry their class in ``detective.HYPOTHESES``; commonly quoted ones are labelled so.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from operator import attrgetter

from credittracker.advice.verdicts import Finding, cannot_tell, ruled_out, supported
from credittracker.book.borrowing import Loan, Repayment
from credittracker.book.dates import add_months
from credittracker.book.limits import Limit
from credittracker.book.person import FactKind
from credittracker.loans.position import Position
from credittracker.loans.schedule import annual_rate, schedule
from credittracker.loans.true_cost import true_rates
from credittracker.scoring.facts import Facts
from credittracker.scoring.lateness import RECENT
from credittracker.scoring.liabilities import debt_service, utilisation
from credittracker.scoring.standing import applications_measure, hard_inquiries

SETTLING_DAYS = timedelta(days=3)
IDLE_MONTHS = 6
APPLICATIONS_QUOTED = 6
LENDERS_QUOTED = 3
UTILISATION_LENDER = Decimal("0.70")
SERVICE_QUOTED = Decimal("0.50")
CHAIN_DAYS = timedelta(days=7)
CHAIN_MONTHS = 6
CAP_FROM = date(2025, 10, 1)
CAP_RATE = Decimal("0.24")
TIGHTENING = (date(2025, 9, 15), date(2026, 1, 31))
PROFILE_DAYS = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Case:
    """An account in question, with everything known on the day."""

    facts: Facts
    position: Position

    @property
    def limit(self) -> Limit:
        """The account's limit."""
        return self.position.limit

    @property
    def dropped_on(self) -> date | None:
        """The day the limit went away, if recorded."""
        return self.limit.event.on if self.limit.event else None


def late_here(case: Case) -> Finding:
    """A late payment on this account within 24 months."""
    return _late(case, here=True)


def late_elsewhere(case: Case) -> Finding:
    """A late payment on another account within 24 months."""
    return _late(case, here=False)


def overdue_now(case: Case) -> Finding:
    """Something is late today, here or elsewhere; a debit that failed lately leaves it open."""
    late = [p for p in case.facts.positions if p.days_past_due > 0]
    if late:
        days = max(p.days_past_due for p in late)
        return supported(*(d.record for p in late for d in p.late), days=str(days))
    failed = _failed_lately(case.facts)
    if failed:
        return cannot_tell("repayments", *failed)
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
        return cannot_tell("income")
    records = tuple(e.record for e in service.evidence)
    share = str(service.value)
    if service.value > SERVICE_QUOTED:
        return supported(*records, share=share)
    return ruled_out(*records, share=share)


def chain(case: Case) -> Finding:
    """Borrowed at one place within days of repaying at another, for a similar amount."""
    book, on = case.facts.book, case.facts.on
    own = {p.account.id for p in case.facts.own_currency}
    since = add_months(on, -CHAIN_MONTHS)
    loans = [x for x in book.loans.values() if since < x.on <= on and x.account in own]
    paid = [x for x in book.repayments.values() if since < x.on <= on and x.account in own]
    if not loans and not paid:
        return cannot_tell("repayments")
    paid.sort(key=attrgetter("on"))
    days = [r.on for r in paid]
    pairs = [
        (x.id, r.id)
        for x in loans
        for r in paid[bisect_left(days, x.on - CHAIN_DAYS) : bisect_right(days, x.on + CHAIN_DAYS)]
        if _linked(x, r)
    ]
    unique = dict.fromkeys(i for pair in pairs for i in pair)
    times = len({loan for loan, _ in pairs})
    return supported(*unique, count=str(times)) if pairs else ruled_out()


def _linked(loan: Loan, repayment: Repayment) -> bool:
    """Elsewhere, and neither more than twice the other."""
    if loan.account == repayment.account:
        return False
    return loan.principal * 2 >= repayment.amount and repayment.amount * 2 >= loan.principal


def line_expired(case: Case) -> Finding:
    """The line's own validity ended, or it cannot be drawn again."""
    account = case.position.account
    if account.valid_until is not None and account.valid_until < case.facts.on:
        return supported(account.id, date=account.valid_until.isoformat())
    if not account.revolving:
        return supported(account.id)
    if account.valid_until is None:
        return cannot_tell("valid_until", account.id)
    return ruled_out(account.id, date=account.valid_until.isoformat())


def just_repaid(case: Case) -> Finding:
    """The last repayment is so fresh that the lender may not have booked it yet."""
    mine = [
        r
        for r in case.facts.book.repayments.values()
        if r.account == case.position.account.id and r.on <= case.facts.on
    ]
    last = max(mine, key=lambda r: r.on, default=None)
    if last is None:
        return cannot_tell("repayments")
    if case.facts.on - last.on <= SETTLING_DAYS:
        return supported(last.id, date=last.on.isoformat())
    return ruled_out(last.id, date=last.on.isoformat())


def cost_cap(case: Case) -> Finding:
    """The line cost more than 24 % a year and fell after the rules of October 2025."""
    account = case.position.account
    loans = [x for x in case.facts.book.loans.values() if x.account == account.id]
    known = [(r, x.id) for x in loans if (r := _true_rate(x)) is not None]
    if account.annual_rate is not None:
        known.append((account.annual_rate, account.id))
    if case.dropped_on is not None and case.dropped_on < CAP_FROM:
        return ruled_out(date=case.dropped_on.isoformat())
    if not known:
        return cannot_tell("rate", account.id)
    rate, record = max(known)
    return (supported if rate > CAP_RATE else ruled_out)(record, share=str(rate))


def _true_rate(loan: Loan) -> Decimal | None:
    """What a loan costs a year, fees included (simple, from its own schedule), if it is known."""
    stated = annual_rate(loan)
    rates = None if loan.rate is None else true_rates(loan, schedule(loan))
    if rates is None:
        return stated
    simple = Decimal(str(round(rates.simple, 6)))
    return simple if stated is None else max(simple, stated)


def lender_tightened(case: Case) -> Finding:
    """The limit fell in a season when many lenders cut back together.

    Nothing is recorded of later seasons, so a later day cannot be told.
    """
    event = case.limit.event
    if event is None:
        return cannot_tell("limit_date", case.position.account.id)
    first, last = TIGHTENING
    if event.on > last:
        return cannot_tell("season", event.id)
    day = event.on.isoformat()
    return (supported if event.on >= first else ruled_out)(event.id, date=day)


def stale_profile(case: Case) -> Finding:
    """An expired identity card, or a phone, device or address changed lately."""
    facts = case.facts
    expiry = facts.latest_fact(FactKind.ID_EXPIRES)
    if expiry is not None and expiry.on < facts.on:
        return supported(expiry.id, date=expiry.on.isoformat())
    changed = [f for k in _PROFILE_CHANGES if (f := facts.latest_fact(k))]
    fresh = [f for f in changed if facts.on - f.on <= PROFILE_DAYS]
    if fresh:
        return supported(*(f.id for f in fresh), date=max(f.on for f in fresh).isoformat())
    return ruled_out(expiry.id) if expiry is not None else cannot_tell("profile")


def idle(case: Case) -> Finding:
    """Nothing owed and nothing done for half a year. Folklore, and no reason to borrow."""
    last = case.position.last_activity
    if last is None or case.position.owed is None:
        return cannot_tell("repayments")
    resting = case.position.owed == 0 and add_months(last, IDLE_MONTHS) <= case.facts.on
    return (supported if resting else ruled_out)(date=last.isoformat())


_LONG_TERM = frozenset({"mortgage", "car_loan", "student_loan"})
_PROFILE_CHANGES = (FactKind.PHONE_CHANGED, FactKind.DEVICE_CHANGED, FactKind.ADDRESS_CHANGED)


def _late(case: Case, *, here: bool) -> Finding:
    account = case.position.account.id
    recent = [x for x in case.facts.late if case.facts.within(x.ended, RECENT)]
    found = [x for x in recent if (x.account == account) == here]
    if found:
        worst = max(x.days for x in found)
        return supported(*(x.record for x in found), count=str(len(found)), days=str(worst))
    judged = [
        d
        for d in case.facts.dues
        if (d.account == account) == here and case.facts.within(d.due, RECENT)
    ]
    open_questions = [p for p in case.facts.uncovered if (p.account.id == account) == here]
    if judged and not open_questions:
        return ruled_out()
    return cannot_tell("dues", *(p.account.id for p in open_questions))
