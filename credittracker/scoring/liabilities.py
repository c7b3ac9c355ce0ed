"""Assets and liabilities: utilisation, debt service to income, debt to assets, buffers.

Utilisation takes revolving accounts whose limit is an amount above 0 and whose balance is
known; a line withdrawn while money is owed counts as full; unknown is said as unknown.
Debt service follows a lender's published sheet: the average of the coming instalments plus
10 % of card and line balances that have no instalment plan.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from credittracker.book.dates import add_months, whole_months
from credittracker.book.limits import LimitState
from credittracker.book.person import LIQUID_ASSETS, Asset, FactKind
from credittracker.loans.position import Position
from credittracker.scoring.facts import Facts
from credittracker.scoring.score import UNKNOWN, Evidence, Measure

HOT = Decimal("0.75")
AHEAD_MONTHS = 3
CARD_SHARE = Decimal("0.1")


def liability_measures(facts: Facts) -> dict[str, Measure]:
    """The fourth core factor's measures."""
    lines = used_lines(facts)
    hot = [x for x in lines if x.owed > HOT * x.limit]
    evidence = tuple(Evidence(x.position.account.id, facts.on, x.owed) for x in hot)
    return {
        "utilisation": utilisation(facts),
        "hot_lines": _unless(
            Measure(Decimal(len(hot)), evidence) if lines else UNKNOWN, _half_known(facts)
        ),
        "debt_service_to_income": debt_service(facts),
        "debt_to_assets": _debt_to_assets(facts),
        "job_years": _job_years(facts),
        "buffer_months": _buffer(facts),
    }


@dataclass(frozen=True, slots=True)
class UsedLine:
    """A revolving account in a utilisation: what is owed, and the limit it is held against."""

    position: Position
    owed: Decimal
    limit: Decimal


def used_lines(facts: Facts) -> tuple[UsedLine, ...]:
    """The lines that count in a utilisation.

    A line that was frozen or set to zero while money is owed on it counts as full: withdrawing
    a limit must not make somebody look better.
    """
    found = []
    for p in facts.own_currency:
        withdrawn = p.limit.state is LimitState.FROZEN or p.limit.amount == 0
        if p.is_revolving and p.utilisation is not None and p.owed is not None:
            found.append(UsedLine(p, p.owed, p.limit.amount or Decimal(0)))
        elif p.is_revolving and withdrawn and p.owed:
            found.append(UsedLine(p, p.owed, p.owed))
    return tuple(found)


def utilisation(facts: Facts) -> Measure:
    """Owed over limits; unknown while a line's debt or limit is missing from the sum."""
    lines = used_lines(facts)
    if not lines:
        return UNKNOWN
    owed = sum((x.owed for x in lines), Decimal(0))
    limits = sum((x.limit for x in lines), Decimal(0))
    evidence = tuple(Evidence(x.position.account.id, facts.on, x.owed) for x in lines)
    return _unless(Measure(round(owed / limits, 6), evidence), _half_known(facts))


def _half_known(facts: Facts) -> bool:
    """Whether an open line has a limit and no known debt, or a debt and no known limit."""
    lines = [p for p in facts.own_currency if p.is_revolving and p.is_open]
    no_debt = any(p.owed is None and p.limit.state is LimitState.AMOUNT for p in lines)
    return no_debt or any(p.owed and p.limit.state is LimitState.UNKNOWN for p in lines)


def _unless(measure: Measure, unknown: bool) -> Measure:  # noqa: FBT001
    """The measure, or that it is unknown, with what is known of it as evidence."""
    return Measure(None, measure.evidence) if unknown else measure


def monthly_debt_service(positions: tuple[Position, ...], on: date) -> Decimal:
    """Yuan a month: coming instalments on average, and 10 % of what has no instalment plan."""
    until = add_months(on, AHEAD_MONTHS)
    service = Decimal(0)
    for position in positions:
        coming = (d.open for d in position.dues if d.is_instalment and on < d.due <= until)
        service += sum(coming, Decimal(0)) / AHEAD_MONTHS
        without = (position.owed or Decimal(0)) - position.planned
        service += max(without, Decimal(0)) * CARD_SHARE
    return service


def debt_service(facts: Facts) -> Measure:
    """Money to be paid a month, over monthly income."""
    income = facts.monthly_income
    if income is None:
        return UNKNOWN
    service = monthly_debt_service(facts.own_currency, facts.on)
    owing = [p for p in facts.own_currency if p.owed]
    value, evidence = round(service / income, 6), _evidence(owing, facts.on)
    if facts.unknown_balances:
        return Measure(None, evidence, value)
    return Measure(value, evidence)


def assets_on(facts: Facts) -> tuple[Asset, ...]:
    """The newest value of each asset by the day."""
    newest: dict[str, Asset] = {}
    for asset in facts.person.assets.upto(facts.on):
        newest[asset.name] = asset
    return tuple(newest.values())


def _debt_to_assets(facts: Facts) -> Measure:
    assets = assets_on(facts)
    worth = sum((a.value for a in assets), Decimal(0))
    if not worth:
        return UNKNOWN
    owed = sum((p.owed or Decimal(0) for p in facts.own_currency), Decimal(0))
    evidence = tuple(Evidence(a.id, a.on, a.value) for a in assets)
    value = round(owed / worth, 6)
    return Measure(None, evidence, value) if facts.unknown_balances else Measure(value, evidence)


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


def _evidence(some: list[Position], on: date) -> tuple[Evidence, ...]:
    return tuple(Evidence(p.account.id, on, p.owed or Decimal(0)) for p in some)
