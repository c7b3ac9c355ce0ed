"""Assets and liabilities: utilisation, debt service to income, debt to assets, buffers.

Utilisation takes revolving accounts whose limit is an amount above 0 and whose balance is
known; a line withdrawn while money is owed counts as full; unknown is said as unknown.
Debt service follows a lender's published sheet: the average of the coming instalments plus
10 % of card and line balances that have no instalment plan.
"""

from collections.abc import Collection
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
    return {
        "utilisation": utilisation(facts),
        "hot_lines": hot_lines(facts),
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
    withdrawn: bool = False


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
            found.append(UsedLine(p, p.owed, p.owed, withdrawn=True))
    return tuple(found)


def utilisation(facts: Facts) -> Measure:
    """Owed over limits; unknown while a line's debt or limit is missing from the sum.

    At worst a line that owes nothing and whose limit is missing adds no limit; at best one whose
    debt is missing owes nothing. Where nothing is owed and no limit is left: at worst 1, what any
    debt there would make it.
    """
    lines, missing = used_lines(facts), _half_known(facts)
    evidence = tuple(Evidence(x.position.account.id, facts.on, x.owed) for x in lines)
    if lines and not missing:
        return Measure(_share(lines), evidence)
    bound = floor = None
    if not any(p.limit.state is LimitState.UNKNOWN for p in missing):
        idle = [UsedLine(p, Decimal(0), p.limit.amount) for p in missing if p.limit.amount]
        bound = _share((*lines, *idle))
    if _is_a_borrower(facts) and not any(p.owed is None or p.owed for p in missing):
        floor = _share(lines) if lines else Decimal(1)
    return Measure(None, evidence, bound, floor)


def _share(lines: Collection[UsedLine]) -> Decimal | None:
    """Owed over limits; a withdrawn line counts as full, and never lowers what the others make."""
    kept = [x for x in lines if not x.withdrawn]
    shares = [
        sum((x.owed for x in some), Decimal(0)) / limits
        for some in (kept, lines)
        if (limits := sum((x.limit for x in some), Decimal(0)))
    ]
    return round(max(shares), 6) if shares else None


def hot_lines(facts: Facts) -> Measure:
    """Lines used above 75 %; those whose debt or limit is missing may be such."""
    hot = [x for x in used_lines(facts) if x.owed > HOT * x.limit]
    evidence = tuple(Evidence(x.position.account.id, facts.on, x.owed) for x in hot)
    count = Decimal(len(hot))
    perhaps = [p for p in _half_known(facts) if p.owed is None or p.owed]
    if perhaps:
        return Measure(None, evidence, count, count + len(perhaps))
    return Measure(count, evidence) if _is_a_borrower(facts) else UNKNOWN


def _is_a_borrower(facts: Facts) -> bool:
    """Whether an open line has a known limit, or was ever used."""
    return any(p.limit.event or p.last_activity for p in _open_lines(facts))


def _open_lines(facts: Facts) -> list[Position]:
    return [p for p in facts.own_currency if p.is_revolving and p.is_open]


def _half_known(facts: Facts) -> list[Position]:
    """Open lines whose debt or limit is missing."""
    lines = _open_lines(facts)
    return [p for p in lines if p.owed is None or p.limit.state is LimitState.UNKNOWN]


def monthly_debt_service(positions: tuple[Position, ...], on: date) -> Decimal:
    """Yuan a month: coming instalments on average, and 10 % of what has no instalment plan."""
    until = add_months(on, AHEAD_MONTHS)
    service = Decimal(0)
    for position in positions:
        coming = (d.open for d in position.dues if d.is_instalment and on < d.due <= until)
        service += sum(coming, Decimal(0)) / AHEAD_MONTHS
        service += position.unplanned * CARD_SHARE
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
