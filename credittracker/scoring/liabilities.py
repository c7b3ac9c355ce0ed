"""Assets and liabilities: utilisation, debt service to income, debt to assets, buffers.

Utilisation takes revolving accounts whose limit is an amount above 0 and whose balance is
known; zero, frozen, unknown and closed limits are left out of the ratio, never counted as 0.
Debt service follows a lender's published sheet: the average of the coming instalments plus
10 % of card and line balances that have no instalment plan.
"""

from datetime import date
from decimal import Decimal

from credittracker.book.dates import add_months, whole_months
from credittracker.book.person import LIQUID_ASSETS, Asset, FactKind
from credittracker.loans.position import Position
from credittracker.scoring.facts import Facts, by_then
from credittracker.scoring.score import UNKNOWN, Evidence, Measure

HOT = Decimal("0.75")
AHEAD_MONTHS = 3
CARD_SHARE = Decimal("0.1")


def liability_measures(facts: Facts) -> dict[str, Measure]:
    """The fourth core factor's measures, and what was repaid lately against income."""
    used = [p for p in facts.own_currency if p.is_revolving and p.utilisation is not None]
    hot = [p for p in used if (p.utilisation or 0) > HOT]
    return {
        "utilisation": utilisation(facts),
        "hot_lines": Measure(Decimal(len(hot)), _evidence(hot, facts.on)) if used else UNKNOWN,
        "debt_service_to_income": _debt_service(facts),
        "debt_to_assets": _debt_to_assets(facts),
        "job_years": _job_years(facts),
        "buffer_months": _buffer(facts),
        "repaid_months_3m": _repaid(facts),
    }


def utilisation(facts: Facts) -> Measure:
    """Owed over limits, over all lines where both are known and the limit is above 0."""
    used = [p for p in facts.own_currency if p.is_revolving and p.utilisation is not None]
    if not used:
        return UNKNOWN
    owed = sum((p.owed or Decimal(0) for p in used), Decimal(0))
    limits = sum((p.limit.amount or Decimal(0) for p in used), Decimal(0))
    return Measure(round(owed / limits, 6), _evidence(used, facts.on))


def monthly_debt_service(positions: tuple[Position, ...], on: date) -> Decimal:
    """Yuan a month to be paid: coming instalments on average, and 10 % of open balances."""
    until = add_months(on, AHEAD_MONTHS)
    service = Decimal(0)
    for position in positions:
        coming = [d for d in position.dues if d.settled_on is None and on < d.due <= until]
        planned = [d for d in coming if d.is_instalment]
        service += sum((d.open for d in planned), Decimal(0)) / AHEAD_MONTHS
        if position.is_revolving and not planned and position.owed:
            service += position.owed * CARD_SHARE
    return service


def _debt_service(facts: Facts) -> Measure:
    income = facts.monthly_income
    if income is None:
        return UNKNOWN
    service = monthly_debt_service(facts.own_currency, facts.on)
    owing = [p for p in facts.own_currency if p.owed]
    return Measure(round(service / income, 6), _evidence(owing, facts.on))


def assets_on(facts: Facts) -> tuple[Asset, ...]:
    """The newest value of each asset by the day."""
    newest: dict[str, Asset] = {}
    for asset in sorted(by_then(facts.book.assets, facts.on), key=lambda a: a.on):
        newest[asset.name] = asset
    return tuple(newest.values())


def _debt_to_assets(facts: Facts) -> Measure:
    assets = assets_on(facts)
    worth = sum((a.value for a in assets), Decimal(0))
    if not worth:
        return UNKNOWN
    owed = sum((p.owed or Decimal(0) for p in facts.own_currency), Decimal(0))
    evidence = tuple(Evidence(a.id, a.on, a.value) for a in assets)
    return Measure(round(owed / worth, 6), evidence)


def _buffer(facts: Facts) -> Measure:
    income, assets = facts.monthly_income, assets_on(facts)
    if income is None or not assets:
        return UNKNOWN
    liquid = [a for a in assets if a.kind in LIQUID_ASSETS]
    total = sum((a.value for a in liquid), Decimal(0))
    return Measure(round(total / income, 6), tuple(Evidence(a.id, a.on, a.value) for a in liquid))


def _job_years(facts: Facts) -> Measure:
    since = facts.latest_fact(FactKind.JOB_SINCE)
    if since is None:
        return UNKNOWN
    years = round(Decimal(whole_months(since.on, facts.on)) / 12, 6)
    return Measure(years, (Evidence(since.id, since.on),))


def _repaid(facts: Facts) -> Measure:
    """Money repaid in the last three months, in months of income.

    Money that came late counts on the day it was due: being late must not bring it closer.
    """
    income = facts.monthly_income
    if income is None:
        return UNKNOWN
    own = {p.account.id for p in facts.own_currency}
    owed_since: dict[str, date] = {}
    for due in facts.dues:
        for repayment in due.repayments:
            owed_since[repayment] = min(due.due, owed_since.get(repayment, due.due))
    paid = [
        r
        for r in by_then(facts.book.repayments, facts.on)
        if r.account in own and facts.within(min(r.on, owed_since.get(r.id, r.on)), AHEAD_MONTHS)
    ]
    total = sum((r.amount for r in paid), Decimal(0))
    return Measure(round(total / income, 6), tuple(Evidence(r.id, r.on, r.amount) for r in paid))


def _evidence(some: list[Position], on: date) -> tuple[Evidence, ...]:
    return tuple(Evidence(p.account.id, on, p.owed or Decimal(0)) for p in some)
