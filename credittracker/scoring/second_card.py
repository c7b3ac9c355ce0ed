"""What card 2.0 measures besides card 1.0: debts repaid, ages, inquiries, debts and home loans.

Each is monotone: one more late payment, application or account owing, a higher balance or one
payment fewer never makes it better.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from credittracker.book.accounts import AccountKind
from credittracker.book.borrowing import Repayment
from credittracker.book.dates import add_months, whole_months
from credittracker.book.person import FactKind
from credittracker.loans.position import Position
from credittracker.scoring.facts import Facts
from credittracker.scoring.score import UNKNOWN, Evidence, Measure
from credittracker.scoring.standing import COMPLETE_FOR_MONTHS, hard_inquiries

REPAID_MONTHS = 3
ALL_REPAID = Decimal(12)
"""Months of income: the most that counts, and what owing nothing counts as."""
INQUIRY_KEPT = 24
"""Months a credit report shows an inquiry (printed in the PBOC report itself)."""
SEASONED_MONTHS = 12
"""A home loan counts as experience after a year: taking one never earns a point by itself."""


def second_card_measures(facts: Facts) -> dict[str, Measure]:
    """The measures that came with card 2.0."""
    return {
        "repaid_months_3m": repaid_lately(facts),
        "average_age_months": _average_age(facts),
        "months_since_application": _since_application(facts),
        "accounts_owing": _accounts_owing(facts),
        "home_loans_kept": _home_loans_kept(facts),
        "home_loans_open": _home_loans_open(facts),
    }


def repaid_lately(facts: Facts) -> Measure:
    """Money repaid in the last three months less money borrowed in them, in months of income.

    Who owes nothing any more has repaid all there was: the best there is, whatever the amounts,
    so that nobody is asked to borrow in order to repay. Who was never asked for anything and
    never paid anything has shown nothing yet: unknown. Money that met a late due counts on the
    day it was due, so being late never brings it closer; where no bill or plan says when it was
    due, it may count or not.
    """
    own = facts.own_currency
    untold = {p.account.id for p in facts.uncovered}
    covered = [p for p in own if p.account.id not in untold]
    counted, sure = _counted(facts, own), _counted(facts, covered)
    evidence = tuple(Evidence(r.id, r.on, r.amount) for r in counted)
    most, least = _net_repaid(facts, counted), _net_repaid(facts, sure)
    owing = any(p.owed or p.late for p in covered)
    if len(covered) < len(own):
        return Measure(None, evidence, most if owing else None, least)
    if owing:
        return Measure(most, evidence)
    asked = any(p.has_fallen_due or p.repaid for p in own)
    return Measure(ALL_REPAID, evidence) if asked else UNKNOWN


def _counted(facts: Facts, some: Iterable[Position]) -> list[Repayment]:
    after = facts.since(REPAID_MONTHS)
    return [r for p in some for r, day in p.lately if day > after]


def _net_repaid(facts: Facts, counted: Sequence[Repayment]) -> Decimal | None:
    """Money repaid less money borrowed, in months of income, if that is known."""
    repaid = sum((r.amount for r in counted), Decimal(0))
    if facts.monthly_income is None:
        return None
    accounts = {p.account.id for p in facts.own_currency}
    loans = facts.window(facts.person.loans, REPAID_MONTHS)
    lent = sum((x.principal for x in loans if x.account in accounts), Decimal(0))
    net = max(Decimal(0), repaid - lent) / facts.monthly_income
    return min(ALL_REPAID, round(net, 6))


def _average_age(facts: Facts) -> Measure:
    """Months since the accounts on file were opened, on average; unknown if one day is."""
    there = [p.account for p in facts.positions if p.account.opened or p.last_activity]
    opened = [(a.id, a.opened) for a in there if a.opened is None or a.opened <= facts.on]
    known = [Evidence(account, day) for account, day in opened if day is not None]
    if not known or len(known) < len(opened):
        return UNKNOWN
    months = sum(whole_months(e.on, facts.on) for e in known)
    return Measure(round(Decimal(months) / len(known), 6), tuple(known))


def _since_application(facts: Facts) -> Measure:
    """Whole months since the last hard inquiry; 24 when the two years on a report show none."""
    asked = hard_inquiries(facts, INQUIRY_KEPT)
    last = max(asked, key=lambda a: a.on, default=None)
    evidence = () if last is None else (Evidence(last.id, last.on),)
    months = Decimal(INQUIRY_KEPT if last is None else whole_months(last.on, facts.on))
    told = [f.on for f in facts.person.facts if f.kind is FactKind.APPLICATIONS_COMPLETE]
    if any(add_months(day, COMPLETE_FOR_MONTHS) >= facts.on for day in told):
        return Measure(months, evidence)
    return Measure(None, evidence, months)


def _accounts_owing(facts: Facts) -> Measure:
    """Accounts on which something is owed, in any currency."""
    if not facts.positions:
        return UNKNOWN
    owing = [p for p in facts.positions if p.owed]
    evidence = tuple(Evidence(p.account.id, facts.on, p.owed or Decimal(0)) for p in owing)
    count = Decimal(len(owing))
    if any(p.is_open and p.owed is None for p in facts.positions):
        return Measure(None, evidence, count)
    return Measure(count, evidence)


def _home_loans_kept(facts: Facts) -> Measure:
    """Home loans begun a year ago or earlier, repaid ones too: who carried one knows how."""
    kept = [e for e in _home_loans(facts) if whole_months(e.on, facts.on) >= SEASONED_MONTHS]
    return Measure(Decimal(len(kept)), tuple(kept)) if facts.positions else UNKNOWN


def _home_loans_open(facts: Facts) -> Measure:
    """Home loan accounts that are not closed."""
    is_open = {p.account.id for p in facts.positions if p.is_open}
    still = tuple(e for e in _home_loans(facts) if e.record in is_open)
    return Measure(Decimal(len(still)), still) if facts.positions else UNKNOWN


def _home_loans(facts: Facts) -> Iterator[Evidence]:
    """Home loan accounts with the day they were opened, or of the first loan on them."""
    for account in (p.account for p in facts.positions if p.account.kind is AccountKind.MORTGAGE):
        loans = (x.on for x in facts.person.loans.upto(facts.on) if x.account == account.id)
        day = account.opened or min(loans, default=None)
        if day is not None and day <= facts.on:
            yield Evidence(account.id, day)
