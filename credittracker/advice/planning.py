"""The cheapest dated plans to a score, or the proof that it cannot be reached in time.

Exact for the model that ``wishes`` states: every payday is searched by branch and bound
(``branching``) under bounds out of the additive, monotone card (``hope``), the last payday first,
where debts are smallest. What is kept was scored by the engine itself.

No plan has steps without which the target is reached on the same day, nor closes an account where
paying it off would do. One that gets there later for less money is another plan: both are shown,
for the person to choose.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TypeAlias

from credittracker.advice.branching import Branching
from credittracker.advice.choices import Choices, subsets
from credittracker.advice.climbing import Climbing
from credittracker.advice.clock import MONTHS
from credittracker.advice.dated_plans import DatedPlan, Kept
from credittracker.advice.payday import Payday
from credittracker.advice.wishes import Wishes, paydays
from credittracker.book.dates import add_months
from credittracker.book.money import ZERO
from credittracker.scoring.card import Card
from credittracker.scoring.facts import Facts
from credittracker.scoring.score import Score

OnPayday: TypeAlias = Callable[[int, int], None]
"""Told how many of how many paydays are done, often; it may raise to stop."""


def _silently(_done: int, _all: int) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """Up to five plans, the cheapest first; ``earliest``: the first day the target can be reached.

    Without a plan, ``best`` is the most the score can be on a payday until the wished day; else
    it is the first plan's. ``alone`` is the score on the last payday in time if nothing is done
    besides what is due. ``states`` are the choices looked at, ``scored`` how often the engine was
    asked.
    """

    wishes: Wishes
    plans: tuple[DatedPlan, ...]
    earliest: date | None
    best: Score
    alone: Score
    states: int
    scored: int

    @property
    def is_reachable(self) -> bool:
        """Whether the target can be reached by the wished day."""
        return bool(self.plans)


def find_plans(card: Card, facts: Facts, wishes: Wishes, tell: OnPayday = _silently) -> Planned:
    """Search up to the wished day; if nothing reaches it, two years ahead for the first day.

    The wished day lies at most two years ahead, and not before the facts' own.
    """
    days = [Payday(card, facts, wishes, at) for at in _days(wishes, facts.on)]
    chosen = [
        (Choices(day, marks, wishes), partial(tell, n, len(days)))
        for n, day in enumerate(days)
        for marks in subsets(day.objections)
    ]
    in_time = [one for one in chosen if one[0].day.on <= wishes.by]
    kept, best = Kept(), None
    for choices, told in reversed(in_time):
        Branching(choices, kept, told).keep_cheapest()
    if not kept.plans:
        for choices, told in reversed(in_time):
            best = Climbing(choices, best, told).best()
    earliest = None
    for choices, told in chosen if kept.plans else chosen[len(in_time) :]:
        found = Kept(enough=1)
        Branching(choices, found, told).keep_cheapest()
        kept.states += found.states
        if found.plans:
            earliest = choices.day.on
            break
    return Planned(
        wishes=wishes,
        plans=kept.plans,
        earliest=earliest,
        best=best or kept.plans[0].reached,
        alone=in_time[-1][0].day.score(()),
        states=kept.states,
        scored=sum(day.scored for day in days),
    )


def _days(wishes: Wishes, today: date) -> Iterator[tuple[date, Decimal]]:
    """Today and every payday, with the money put by until its end."""
    found = paydays(wishes, today, add_months(today, MONTHS))
    if today not in found:
        yield today, ZERO
    for n, day in enumerate(found, 1):
        yield day, wishes.monthly * n
