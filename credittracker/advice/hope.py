"""The most a score can be on a payday when more money is put in: never less than it will be.

The card is additive and each measure monotone, so every factor is given its best separately. All
measures that a payment moves are sums or counts over the accounts: a yuan takes at most a yuan off
what is owed, adds a yuan to what was repaid lately, takes its best share off the debt service, and
the cheapest accounts are counted as cleared first. Other factors stay as they are.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from types import MappingProxyType

from credittracker.advice.payday import Option, Payday, PlannedStep
from credittracker.book.accounts import AccountKind
from credittracker.book.dates import add_months
from credittracker.book.money import ZERO
from credittracker.book.plans import StepKind
from credittracker.book.records import RecordId
from credittracker.loans.dues import Due
from credittracker.loans.position import Position
from credittracker.scoring.card import Factor
from credittracker.scoring.facts import Facts
from credittracker.scoring.liabilities import (
    AHEAD_MONTHS,
    CARD_SHARE,
    HOT,
    assets_on,
    monthly_debt_service,
    used_lines,
)
from credittracker.scoring.model import measure_facts
from credittracker.scoring.score import FactorScore
from credittracker.scoring.second_card import ALL_REPAID

NOTHING = Decimal(0)
_ROUNDED = Decimal("0.000001")
"""Measures are rounded to this; it never hides a step that was reached."""


@dataclass(frozen=True, slots=True)
class Sums:
    """What accounts add to the sums and counts behind the measures; of one account, or of many.

    ``used``: owed on lines that have a limit, ``hot``: lines above 75 % of it; ``homes``: home
    loans not closed; ``money``: put in.
    """

    owed: Decimal = NOTHING
    used: Decimal = NOTHING
    service: Decimal = NOTHING
    money: Decimal = NOTHING
    owing: int = 0
    hot: int = 0
    homes: int = 0

    def __add__(self, other: "Sums") -> "Sums":
        """Both together."""
        return Sums(*(getattr(self, n) + getattr(other, n) for n in _NAMES))

    def __sub__(self, other: "Sums") -> "Sums":
        """What is left without the other."""
        return Sums(*(getattr(self, n) - getattr(other, n) for n in _NAMES))


_NAMES = tuple(f.name for f in fields(Sums))


@dataclass(frozen=True, slots=True)
class _Known:
    """What no payment moves: limits, assets, income, and what was repaid lately without one."""

    limits: Decimal
    worth: Decimal
    income: Decimal | None
    repaid: Decimal


class Hope:
    """What may be hoped for on a payday once some marks are removed."""

    def __init__(self, day: Payday, objected: Sequence[PlannedStep] = ()) -> None:
        self._day = day
        self._facts = facts = day.facts(objected)
        self._score = day.score((), objected)
        kept = [x for x in used_lines(facts) if not x.withdrawn]
        self._measures = measure_facts(facts)
        repaid = self._measures["repaid_months_3m"]
        lately = repaid.bound if repaid.value is None else repaid.value
        self._known = _Known(
            limits=sum((x.limit for x in kept), NOTHING),
            worth=sum((a.value for a in assets_on(facts)), NOTHING),
            income=facts.monthly_income,
            repaid=ALL_REPAID if lately is None else lately,
        )
        own = {p.account.id for p in facts.own_currency}
        self._shares = {p.account.id: self._share(p, own) for p in facts.positions}
        self.base = sum(self._shares.values(), Sums())
        self._unsure = any(o.step.kind is StepKind.CLOSE for some in day.menu for o in some) or any(
            x.withdrawn for x in used_lines(facts)
        )
        self._still, self._moving = self._split(objected)
        self._coming: dict[RecordId, tuple[tuple[Decimal, Decimal, Decimal], ...]] = {}
        self.moves = [[self._moved(o) for o in options] for options in day.menu]
        downs = [(p.owed or ZERO, self._planned(p)) for p in day.downs]
        self._left = [Left(self.moves[n:], downs) for n in range(len(self.moves) + 1)]

    def paid_down(self, place: Position, amount: Decimal) -> Sums:
        """By what an amount paid on a line changes the sums at most."""
        share = self._shares[place.account.id]
        cooler = share.hot and share.owed - amount <= HOT * (place.limit.amount or NOTHING)
        return Sums(
            owed=-amount,
            used=-amount if share.used else NOTHING,
            service=-self._spared(place, amount),
            money=amount + self._day.interest(place),
            hot=-cooler,
        )

    def _spared(self, place: Position, amount: Decimal) -> Decimal:
        """The most of the debt service that an amount paid on a line takes away.

        A loan that is prepaid ends sooner: its next instalments lose no more than interest, unless
        what is paid reaches into their principal.
        """
        account = place.account.id
        if account not in self._coming:
            self._coming[account] = tuple(_coming(self._day.alone(account), account))
        spared = min(amount, place.unplanned) * CARD_SHARE
        for due, interest, after in self._coming[account]:
            spared += (due if amount > after else interest) / AHEAD_MONTHS
        return spared

    def _share(self, place: Position, own: Iterable[RecordId], money: Decimal = NOTHING) -> Sums:
        if place.account.id not in own:
            return Sums(owing=bool(place.owed))
        lines = used_lines(Facts(self._facts.book, self._facts.person, place.on, (place,)))
        return Sums(
            owed=place.owed or ZERO,
            used=sum((x.owed for x in lines if not x.withdrawn), NOTHING),
            service=monthly_debt_service((place,), place.on),
            money=money,
            owing=bool(place.owed),
            hot=sum(x.owed > HOT * x.limit for x in lines),
            homes=place.account.kind is AccountKind.MORTGAGE and place.is_open,
        )

    def _moved(self, option: Option) -> Sums:
        """By what an option changes the sums: less of everything, more money."""
        before = self._shares[option.step.about]
        own = (option.step.about,)
        return self._share(option.position, own, option.step.money) - before

    def _split(self, objected: Sequence[PlannedStep]) -> tuple[Decimal, list[Factor]]:
        """The points of the factors that stay, and the factors that payments move.

        Where an option moves another factor all the same, it may be worth the most it can give.
        """
        alone = [self._day.score((o,), objected) for some in self._day.menu for o in some]
        still, moving = NOTHING, []
        for n, factor in enumerate(self._score.factors):
            if factor.factor.measure in _BEST and not factor.factor.off:
                moving.append(factor.factor)
            else:
                others = (_without_evidence(s.factors[n]) for s in alone)
                is_still = all(one == _without_evidence(factor) for one in others)
                still += factor.points if is_still else factor.most
        return still, moving

    def _planned(self, place: Position) -> Decimal:
        return self._shares[place.account.id].service - place.unplanned * CARD_SHARE

    def most(self, sums: Sums, more: Decimal = NOTHING, first: int = 0) -> Decimal:
        """The most the score can be with some sums, and more money put in.

        It goes to the accounts of the menu from ``first`` on, or into one that may be paid down.
        """
        best = self._left[first].after(sums, more)
        return self._still + sum(self._points(f, best, sums.money + more) for f in self._moving)

    def _points(self, factor: Factor, best: Sums, money: Decimal) -> Decimal:
        value = _BEST[factor.measure](best, self._known, money)
        points = factor.unknown if value is None else factor.points(value)
        known = self._measures[factor.measure].value is not None
        return points if known and not self._unsure else max(points, factor.unknown)


def _coming(facts: Facts, account: RecordId) -> Iterator[tuple[Decimal, Decimal, Decimal]]:
    """Of each loan, what falls due within the months of the debt service, and the interest in it.

    And the principal that falls due after them.
    """
    until = add_months(facts.on, AHEAD_MONTHS)
    by_loan: dict[RecordId, list[Due]] = {}
    for due in facts.position(account).dues:
        if due.is_instalment and due.due > facts.on:
            by_loan.setdefault(due.record, []).append(due)
    for dues in by_loan.values():
        near = [d for d in dues if d.due <= until]
        open_ = sum((d.open for d in near), NOTHING)
        principal = sum((d.open_principal for d in near), NOTHING)
        later = sum((d.open_principal for d in dues if d.due > until), NOTHING)
        yield open_, open_ - principal, later


def _without_evidence(factor: FactorScore) -> FactorScore:
    return replace(factor, evidence=())


class Left:
    """The accounts that may still be paid, and the most that money can do there.

    ``moves``: by account, what its options change. ``downs``: what is owed where any amount may be
    paid, and the part of its debt service that a plan asks for.
    """

    def __init__(
        self, moves: Sequence[Sequence[Sums]], downs: Sequence[tuple[Decimal, Decimal]]
    ) -> None:
        self._owing = _prices(moves, "owing")
        self._hot = _prices(moves, "hot")
        self._homes = sum(any(m.homes for m in some) for some in moves)
        served = [m for some in moves for m in some if m.service < 0]
        ratios = [(-m.service / m.money, m.money) for m in served]
        self._service = sorted((*ratios, *((CARD_SHARE, owed) for owed, _ in downs)), reverse=True)
        self._planned = max((planned for _, planned in downs), default=NOTHING)
        self._downs = bool(downs)

    def after(self, sums: Sums, more: Decimal) -> Sums:
        """The least that the sums can be."""
        if not more:
            return sums
        return Sums(
            owed=sums.owed - more,
            used=sums.used - more,
            service=sums.service - self._planned - self._served(more),
            owing=sums.owing - _affordable(self._owing, more),
            hot=sums.hot - _affordable(self._hot, more) - self._downs,
            homes=sums.homes - self._homes,
        )

    def _served(self, more: Decimal) -> Decimal:
        """The most that money takes off the debt service, a part of an instalment's for a part."""
        found = NOTHING
        for ratio, money in self._service:
            taken = min(more, money)
            found += ratio * taken
            more -= taken
            if not more:
                break
        return found


def _prices(moves: Sequence[Sequence[Sums]], name: str) -> list[Decimal]:
    """What it takes to lower a count, by account, the cheapest first."""
    found = ([m.money for m in some if getattr(m, name) < 0] for some in moves)
    return sorted(min(some) for some in found if some)


def _affordable(prices: Sequence[Decimal], money: Decimal) -> int:
    """How many of the cheapest there is money for."""
    for n, price in enumerate(prices):
        money -= price
        if money < 0:
            return n
    return len(prices)


def _over(part: Decimal, whole: Decimal | None) -> Decimal | None:
    return round(max(NOTHING, part) / whole, 6) if whole else None


def _repaid(best: Sums, known: _Known, money: Decimal) -> Decimal | None:
    if best.owed <= 0 or known.income is None:
        return ALL_REPAID
    return min(ALL_REPAID, known.repaid + money / known.income + _ROUNDED)


def _utilisation(best: Sums, known: _Known, _: Decimal) -> Decimal:
    return _over(best.used, known.limits) or NOTHING


_BEST: Mapping[str, Callable[[Sums, _Known, Decimal], Decimal | None]] = MappingProxyType(
    {
        "repaid_months_3m": _repaid,
        "accounts_owing": lambda best, _known, _money: Decimal(max(0, best.owing)),
        "utilisation": _utilisation,
        "hot_lines": lambda best, _known, _money: Decimal(max(0, best.hot)),
        "home_loans_open": lambda best, _known, _money: Decimal(max(0, best.homes)),
        "debt_service_to_income": lambda best, known, _money: _over(best.service, known.income),
        "debt_to_assets": lambda best, known, _money: _over(best.owed, known.worth),
    }
)
"""The best value of every measure that a payment can move."""
