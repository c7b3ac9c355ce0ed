"""Plans with their dates, and the cheapest of each sort that were found so far."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from credittracker.advice.payday import PlannedStep
from credittracker.book.money import ZERO
from credittracker.book.plans import StepKind
from credittracker.book.records import RecordId
from credittracker.scoring.score import Score

MOST_PLANS = 5
LEAST = Decimal("0.0025")
"""The least by which two costs differ: a cent at the weights that there are."""

What: TypeAlias = frozenset[tuple[RecordId, bool]]


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedPlan:
    """Steps after which the score reaches the target. ``cost`` is what they count for."""

    reached: Score
    steps: tuple[PlannedStep, ...]
    cost: Decimal

    @property
    def reaches_on(self) -> date:
        """The day."""
        return self.reached.on

    @property
    def money(self) -> Decimal:
        """Yuan put in besides what falls due."""
        return sum((s.money for s in self.steps), ZERO)

    @property
    def rank(self) -> tuple[Decimal, date, int]:
        """The cheaper first, then the earlier, then the shorter."""
        return (self.cost, self.reaches_on, len(self.steps))

    @property
    def what(self) -> What:
        """What it does, whenever and by how much: two plans that differ here are distinct."""
        return frozenset((s.about, s.kind is StepKind.CLOSE) for s in self.steps)


class Kept:
    """The cheapest plan of every sort found so far. ``states`` are the choices looked at.

    With ``enough`` any so many plans will do.
    """

    def __init__(self, enough: int | None = None) -> None:
        self._enough = enough
        self._by_what: dict[What, DatedPlan] = {}
        self.states = 0

    @property
    def plans(self) -> tuple[DatedPlan, ...]:
        """The cheapest of all."""
        return tuple(sorted(self._by_what.values(), key=lambda p: p.rank)[:MOST_PLANS])

    def keep(self, plan: DatedPlan) -> None:
        """Keep a plan unless one that does the same is at least as good."""
        known = self._by_what.get(plan.what)
        if known is None or plan.rank < known.rank:
            self._by_what[plan.what] = plan

    def limit(self, on: date) -> Decimal | None:
        """The most a plan of a day may cost to be among the cheapest."""
        if self._enough is not None:
            return Decimal(-1) if len(self._by_what) >= self._enough else None
        if len(self._by_what) < MOST_PLANS:
            return None
        last = self.plans[-1]
        return last.cost if on <= last.reaches_on else last.cost - LEAST
