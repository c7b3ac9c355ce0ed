"""The orders in which a person's debts can be paid off, side by side, as they wish to see them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from credittracker.advice.cheapest_payoff import side_by_side
from credittracker.advice.debts import USUAL, OpenDebt, OwnTerms, debts_of
from credittracker.advice.payoff import Course, Rule, Stuck, least_budget
from credittracker.book.records import RecordId
from credittracker.scoring.facts import Facts
from credittracker.services.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class Wish:
    """Money a month (``None``: as little as it takes), what the person knows, and which debts.

    ``own`` are terms by account and loan. Home loans and others as long are left out unless
    ``with_long``.
    """

    budget: Decimal | None = None
    with_long: bool = False
    own: Mapping[tuple[RecordId, RecordId], OwnTerms] = field(default_factory=dict)

    def terms(self, debt: OpenDebt) -> OwnTerms:
        """What the person says of a debt."""
        return self.own.get(debt.key, USUAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Orders:
    """What each order comes to, with ``budget`` a month; ``least`` is the least that ends.

    ``unknown`` are debts whose rate nobody says: they count as if they cost nothing.
    """

    facts: Facts
    wish: Wish
    debts: tuple[OpenDebt, ...]
    left_out: tuple[OpenDebt, ...]
    unknown: tuple[OpenDebt, ...]
    least: Decimal
    budget: Decimal
    courses: Mapping[Rule, Course | Stuck]


def orders(facts: Facts, wish: Wish, more: Decimal, report: Progress = silent) -> Orders:
    """Work the orders out. Without a budget it is the least that ends, and some ``more``."""
    every = debts_of(facts)
    debts = tuple(debt for debt in every if wish.with_long or not debt.is_long)
    terms = [debt.debt(wish.terms(debt)) for debt in debts]
    report(0, 1)
    least = least_budget(terms)
    budget = least + more if wish.budget is None else wish.budget
    return Orders(
        facts=facts,
        wish=wish,
        debts=debts,
        left_out=tuple(debt for debt in every if debt not in debts),
        unknown=tuple(debt for debt in debts if debt.rate_with(wish.terms(debt)) is None),
        least=least,
        budget=budget,
        courses=side_by_side(terms, budget, report),
    )
