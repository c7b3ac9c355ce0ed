"""Standing and borrowing behaviour: length and depth of the file, applications, new debt.

Applications count hard inquiries; the same institution and reason within 14 days is one
(lender product sheets; bureau practice).
"""

from datetime import timedelta
from decimal import Decimal

from credittracker.book.borrowing import Loan
from credittracker.book.dates import add_months, whole_months
from credittracker.book.limits import LimitState
from credittracker.book.person import HARD_REASONS, Application, FactKind
from credittracker.scoring.facts import Facts
from credittracker.scoring.score import UNKNOWN, Evidence, Measure

SAME_INQUIRY = timedelta(days=14)
COMPLETE_FOR_MONTHS = 3
"""How long the word "every application is here" holds."""
PURPOSE_RISK = {
    "home": 1,
    "car": 1,
    "education": 1,
    "medical": 1,
    "daily": 1,
    "consolidation": 2,
    "business": 3,
    "other": 2,
}
"""Own assets before consolidation before business (order of the measured card)."""


def standing_measures(facts: Facts) -> dict[str, Measure]:
    """Age of the file, accounts on it, and limits granted in months of income.

    Only an opening date says how old an account is: a first repayment may come years later.
    """
    there = [p.account for p in facts.positions if p.account.opened or p.last_activity]
    ages = [
        Evidence(a.id, a.opened) for a in there if a.opened is not None and a.opened <= facts.on
    ]
    oldest = min(ages, key=lambda e: e.on, default=None)
    history, on_file = UNKNOWN, UNKNOWN
    if oldest is not None:
        history = Measure(Decimal(whole_months(oldest.on, facts.on)), (oldest,))
    known = [a for a in there if a.opened is None or a.opened <= facts.on]
    if known:
        evidence = tuple(Evidence(a.id, a.opened or facts.on) for a in known)
        on_file = Measure(Decimal(len(known)), evidence)
    return {
        "history_months": history,
        "accounts_on_file": on_file,
        "limit_months": _limit_months(facts),
    }


def borrowing_measures(facts: Facts) -> dict[str, Measure]:
    """Applications, accounts opened, and money newly borrowed."""
    return {
        "applications_6m": applications_measure(facts),
        "opened_12m": _opened(facts),
        "new_debt_to_income_12m": _new_debt(facts),
        "riskiest_purpose_12m": _purpose(facts),
    }


def hard_inquiries(facts: Facts, months: int) -> tuple[Application, ...]:
    """Hard inquiries of the last months, repeats within 14 days counted once.

    Counted from the newest back, so that an older one never takes a newer one's place.
    """
    counted: list[Application] = []
    for one in reversed(facts.window(facts.person.applications, months)):
        if one.reason in HARD_REASONS and not any(_repeat(one, newer) for newer in counted):
            counted.append(one)
    return tuple(reversed(counted))


def _repeat(one: Application, newer: Application) -> bool:
    same = one.institution == newer.institution and one.reason == newer.reason
    return same and newer.on - one.on <= SAME_INQUIRY


def applications_measure(facts: Facts) -> Measure:
    """Hard inquiries of six months; a bound until told that the list is complete."""
    asked = hard_inquiries(facts, 6)
    evidence = tuple(Evidence(a.id, a.on) for a in asked)
    told = [f.on for f in facts.person.facts if f.kind is FactKind.APPLICATIONS_COMPLETE]
    if any(add_months(day, COMPLETE_FOR_MONTHS) >= facts.on for day in told):
        return Measure(Decimal(len(asked)), evidence)
    return Measure(None, evidence, Decimal(len(asked)))


def _opened(facts: Facts) -> Measure:
    if not facts.positions:
        return UNKNOWN
    opened = [
        Evidence(p.account.id, p.account.opened)
        for p in facts.positions
        if p.account.opened and facts.within(p.account.opened, 12)
    ]
    return Measure(Decimal(len(opened)), tuple(opened))


def _new_loans(facts: Facts) -> tuple[Loan, ...]:
    return tuple(facts.window(facts.person.loans, 12))


def _new_debt(facts: Facts) -> Measure:
    income = facts.monthly_income
    if income is None:
        return UNKNOWN
    own = {p.account.id for p in facts.own_currency}
    loans = [x for x in _new_loans(facts) if x.account in own]
    total = sum((x.principal for x in loans), Decimal(0))
    evidence = tuple(Evidence(x.id, x.on, x.principal) for x in loans)
    return Measure(round(total / (income * 12), 6), evidence)


def _purpose(facts: Facts) -> Measure:
    loans = _new_loans(facts)
    risks = [(PURPOSE_RISK[x.purpose], x) for x in loans if x.purpose in PURPOSE_RISK]
    worst = Decimal(max((risk for risk, _ in risks), default=1))
    evidence = tuple(Evidence(x.id, x.on) for risk, x in risks if risk == worst)
    if len(risks) == len(loans):
        return Measure(worst, evidence)
    return Measure(None, evidence, worst)


def _limit_months(facts: Facts) -> Measure:
    """Limits that are an amount (0 counts as 0), over monthly income.

    At worst it is that while the limit of an open line is missing.
    """
    income = facts.monthly_income
    known = [p for p in facts.own_currency if p.limit.state is LimitState.AMOUNT]
    if income is None or not known:
        return UNKNOWN
    total = sum((p.limit.amount or Decimal(0) for p in known), Decimal(0))
    evidence = tuple(Evidence(p.limit.event.id, p.limit.event.on) for p in known if p.limit.event)
    months = round(total / income, 6)
    lines = (p for p in facts.own_currency if p.is_revolving)
    if any(p.limit.state is LimitState.UNKNOWN for p in lines):
        return Measure(None, evidence, floor=months)
    return Measure(months, evidence)
