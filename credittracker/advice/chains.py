"""Repaying here by borrowing there: found, joined into chains, costed, and where to stop first.

A loan belongs to a repayment when both are within a week, on different accounts, and neither is
more than twice the other (our assumption; no lender publishes its own). Only loans that bring
cash count: what was bought on a card, on pay-later or for a home repays nothing. Nothing says
that the money is the same: it is where to look.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from operator import attrgetter

from credittracker.book.accounts import AccountKind
from credittracker.book.borrowing import Loan, Repayment
from credittracker.book.money import ZERO
from credittracker.book.records import RecordId
from credittracker.loans.position import Position
from credittracker.loans.true_cost import yearly_cost
from credittracker.scoring.facts import Facts
from credittracker.scoring.liabilities import monthly_debt_service

WITHIN = timedelta(days=7)
MONTHS = 12
MOST_TIMES = 2
CASH = frozenset(
    {
        AccountKind.REVOLVING_LINE,
        AccountKind.INSTALMENT_LOAN,
        AccountKind.BUSINESS_LINE,
        AccountKind.OTHER,
    }
)
"""Kinds of accounts whose loans are paid out as money."""


@dataclass(frozen=True, slots=True)
class Link:
    """A loan in one place that met a repayment in another by ``amount``."""

    loan: Loan
    repayment: Repayment
    amount: Decimal

    @property
    def on(self) -> date:
        """The day by which both had happened."""
        return max(self.loan.on, self.repayment.on)

    @property
    def lender(self) -> RecordId:
        """The account that was borrowed on."""
        return self.loan.account

    @property
    def repaid(self) -> RecordId:
        """The account that was repaid."""
        return self.repayment.account


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Links that hang together by their accounts, the oldest first.

    ``depth`` is the most links in a row, each repaying what the one before borrowed. ``cost`` is
    interest, fees and penalties of all its loans by their plans, as far as known; ``unknown`` are
    the loans whose cost nobody recorded.
    """

    links: tuple[Link, ...]
    depth: int
    cost: Decimal
    unknown: tuple[RecordId, ...]

    @property
    def accounts(self) -> tuple[RecordId, ...]:
        """Its accounts, in the order in which they come into it."""
        ends = (end for link in self.links for end in (link.repaid, link.lender))
        return tuple(dict.fromkeys(ends))

    @property
    def loans(self) -> tuple[Loan, ...]:
        """Its loans, each once."""
        return tuple({link.loan.id: link.loan for link in self.links}.values())

    @property
    def borrowed(self) -> Decimal:
        """What its loans brought."""
        return sum((loan.principal for loan in self.loans), ZERO)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A place to borrow no more: what its last loan met has to come out of what comes in.

    ``amount`` was met on ``repaid``; ``spare`` is the income of a month less all other
    repayments (living not counted), ``None`` without an income on record; ``rate`` a year.
    """

    account: RecordId
    repaid: RecordId
    amount: Decimal
    rate: Decimal | None
    spare: Decimal | None

    @property
    def can_be_met(self) -> bool | None:
        """Whether a month's money reaches; ``None`` when nobody knows."""
        return None if self.spare is None else self.amount <= self.spare


def links(facts: Facts) -> tuple[Link, ...]:
    """Every link of the last twelve months in the Book's currency, the oldest first.

    The nearest in days find each other first, then the nearest in amount; no yuan of a loan or
    of a repayment counts twice.
    """
    own = {p.account.id: p.account.kind for p in facts.own_currency}
    taken = facts.window(facts.person.loans, MONTHS)
    loans = [x for x in taken if own.get(x.account) in CASH]
    since = facts.since(MONTHS)
    paid = [
        x for x in facts.book.repayments.values() if since < x.on <= facts.on and x.account in own
    ]
    left: dict[RecordId, Decimal] = {x.id: x.principal for x in loans}
    left |= {x.id: x.amount for x in paid}
    found = []
    for loan, repayment in sorted(_pairs(loans, paid), key=_nearness):
        amount = min(left[loan.id], left[repayment.id])
        if amount * MOST_TIMES >= min(loan.principal, repayment.amount):
            left[loan.id] -= amount
            left[repayment.id] -= amount
            found.append(Link(loan, repayment, amount))
    return tuple(sorted(found, key=lambda x: (x.on, x.loan.id, x.repayment.id)))


def chains(facts: Facts) -> tuple[Chain, ...]:
    """The links of a year that hang together, the newest chain first."""
    groups: list[tuple[set[RecordId], list[Link]]] = []
    for link in links(facts):
        ends, joined = {link.lender, link.repaid}, [link]
        for group in [g for g in groups if not ends.isdisjoint(g[0])]:
            groups.remove(group)
            ends |= group[0]
            joined += group[1]
        groups.append((ends, joined))
    places = {p.account.id: p for p in facts.positions}
    made = (_chain(sorted(joined, key=attrgetter("on")), places) for _, joined in groups)
    return tuple(sorted(made, key=lambda c: c.links[-1].on, reverse=True))


def stops(facts: Facts, found: Iterable[Chain]) -> tuple[Stop, ...]:
    """Where to stop borrowing, first things first.

    What a month's money can meet comes first, the dearest of it before the others; then what is
    nearest to being met. Without an income on record, the dearest first. No stop asks for a loan.
    """
    newest: dict[RecordId, Link] = {}
    for link in (x for chain in found for x in chain.links):
        if link.lender not in newest or link.on >= newest[link.lender].on:
            newest[link.lender] = link
    made = [_stop(facts, link) for link in newest.values()]
    return tuple(sorted(made, key=_urgency))


def _stop(facts: Facts, link: Link) -> Stop:
    others = tuple(p for p in facts.own_currency if p.account.id != link.repaid)
    income = facts.monthly_income
    return Stop(
        account=link.lender,
        repaid=link.repaid,
        amount=link.amount,
        rate=yearly_cost(link.loan),
        spare=None if income is None else income - monthly_debt_service(others, facts.on),
    )


def _urgency(stop: Stop) -> tuple[int, Decimal, Decimal, RecordId]:
    dearest = -(stop.rate or ZERO)
    if stop.can_be_met is False:
        return 1, stop.amount - (stop.spare or ZERO), dearest, stop.account
    return 0, dearest, stop.amount, stop.account


def _pairs(loans: Iterable[Loan], paid: list[Repayment]) -> Iterator[tuple[Loan, Repayment]]:
    paid.sort(key=attrgetter("on"))
    days = [r.on for r in paid]
    for loan in loans:
        near = slice(bisect_left(days, loan.on - WITHIN), bisect_right(days, loan.on + WITHIN))
        yield from ((loan, r) for r in paid[near] if _is_similar(loan, r))


def _is_similar(loan: Loan, repayment: Repayment) -> bool:
    """Elsewhere, and neither more than twice the other."""
    if loan.account == repayment.account:
        return False
    smaller, larger = sorted((loan.principal, repayment.amount))
    return smaller * MOST_TIMES >= larger


def _nearness(pair: tuple[Loan, Repayment]) -> tuple[timedelta, Decimal, RecordId, RecordId]:
    loan, repayment = pair
    away = abs(loan.on - repayment.on)
    return away, abs(loan.principal - repayment.amount), loan.id, repayment.id


def _chain(joined: list[Link], places: dict[RecordId, Position]) -> Chain:
    loans = {link.loan.id: link.loan for link in joined}.values()
    costs = {loan.id: _cost(places[loan.account], loan) for loan in loans}
    return Chain(
        links=tuple(joined),
        depth=_depth(joined),
        cost=sum((cost for cost in costs.values() if cost is not None), ZERO),
        unknown=tuple(loan for loan, cost in costs.items() if cost is None),
    )


def _depth(joined: Iterable[Link]) -> int:
    """The most links in a row: each repays on the account that the one before borrowed on."""
    longest: dict[RecordId, int] = {}
    for link in joined:
        row = longest.get(link.repaid, 0) + 1
        longest[link.lender] = max(longest.get(link.lender, 0), row)
    return max(longest.values(), default=0)


def _cost(place: Position, loan: Loan) -> Decimal | None:
    """Interest, fees and penalties of a loan by its plan; ``None`` where nobody recorded them."""
    rows = [d for d in place.dues if d.record == loan.id and d.is_instalment]
    cost = loan.fee + sum((d.amount - d.principal for d in rows), ZERO)
    return None if not rows or (loan.rate is None and not cost) else cost
