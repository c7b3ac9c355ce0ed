"""What card 2.0 measures besides card 1.0: debts repaid, ages, inquiries' recency, accounts owing.

Each is monotone: one more late payment, application or account owing, a higher balance or one
payment fewer never makes it better.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from credittracker.book.borrowing import Repayment
from credittracker.book.dates import add_months, whole_months
from credittracker.book.person import FactKind
from credittracker.book.records import RecordId
from credittracker.scoring.facts import Facts, by_then
from credittracker.scoring.score import UNKNOWN, Evidence, Measure
from credittracker.scoring.standing import COMPLETE_FOR_MONTHS, hard_inquiries

REPAID_MONTHS = 3
ALL_REPAID = Decimal(12)
"""Months of income: the most that counts, and what owing nothing counts as."""
INQUIRY_KEPT = 24
"""Months a credit report shows an inquiry (printed in the PBOC report itself)."""


def second_card_measures(facts: Facts) -> dict[str, Measure]:
    """The measures that came with card 2.0."""
    return {
        "repaid_months_3m": repaid_lately(facts),
        "average_age_months": _average_age(facts),
        "months_since_application": _since_application(facts),
        "accounts_owing": _accounts_owing(facts),
    }


def repaid_lately(facts: Facts) -> Measure:
    """Money repaid in the last three months less money borrowed in them, in months of income.

    Who owes nothing any more has repaid all there was: the best there is, whatever the amounts,
    so that nobody is asked to borrow in order to repay. Who was never asked for anything and
    never paid anything has shown nothing yet: unknown. Money that met a late due counts on the
    day it was due, so being late never brings it closer.
    """
    owing = [p for p in facts.own_currency if p.owed or p.late]
    own = {p.account.id for p in facts.own_currency}
    repaid = [r for r in by_then(facts.book.repayments, facts.on) if r.account in own]
    counted = _lately(facts, repaid)
    evidence = tuple(Evidence(r.id, r.on, r.amount) for r in counted)
    if not owing:
        asked = repaid or any(d.needed for d in facts.dues if d.account in own)
        known = asked and not facts.unknown_balances
        return Measure(ALL_REPAID if known else None, evidence)
    if facts.monthly_income is None:
        return Measure(None, evidence)
    lent = sum(
        (
            x.principal
            for x in by_then(facts.book.loans, facts.on)
            if x.account in own and facts.within(x.on, REPAID_MONTHS)
        ),
        Decimal(0),
    )
    net = max(Decimal(0), sum((r.amount for r in counted), Decimal(0)) - lent)
    return Measure(min(ALL_REPAID, round(net / facts.monthly_income, 6)), evidence)


def _lately(facts: Facts, repaid: list[Repayment]) -> list[Repayment]:
    """The repayments of the window, each on its day or on that of the late due it met."""
    owed_since = _owed_since(facts)
    return [r for r in repaid if facts.within(min(r.on, owed_since.get(r.id, r.on)), REPAID_MONTHS)]


def _owed_since(facts: Facts) -> Mapping[RecordId, date]:
    """For each repayment that met a late due, the day the oldest of them fell due."""
    since: dict[RecordId, date] = {}
    for due in facts.dues:
        if due.days_late(facts.on) == 0:
            continue
        for repayment in due.repayments:
            paid = facts.book.repayments[repayment].on
            if due.due < paid <= (due.met_on or paid):
                since[repayment] = min(due.due, since.get(repayment, due.due))
    return since


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
    told = [f.on for f in facts.book.facts.values() if f.kind is FactKind.APPLICATIONS_COMPLETE]
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
