"""All plans of one payday that are cheap enough: branch and bound over what may be done on it.

The accounts are gone through, smallest debt first: left alone, or taken with an option of the
menu; and to every such choice an account may be added, once, that is paid down by just enough:
the least amount, to the cent, with which the target is reached. A branch is left only where the
most its score can be (``hope``) misses the target with the money there is, or with less than
would cost as much as the dearest plan kept.
"""

from collections.abc import Callable
from decimal import Decimal

from credittracker.advice.choices import Choice, Choices
from credittracker.advice.dated_plans import DatedPlan, Kept
from credittracker.advice.wishes import EFFORT
from credittracker.book.money import CENT, ZERO
from credittracker.book.plans import StepKind
from credittracker.loans.position import Position


class Branching:
    """The plans of one payday. ``tell`` is called at every choice; it may raise to stop."""

    def __init__(self, choices: Choices, kept: Kept, tell: Callable[[], None]) -> None:
        self._choices, self._kept, self._tell = choices, kept, tell
        wishes = choices.wishes
        kinds = [k for k in StepKind if k is not StepKind.OBJECT and k not in wishes.never]
        self._lightest = min((wishes.weight(k) for k in kinds), default=Decimal(1))
        self._hope, self._target, self._day = choices.hope, wishes.target, choices.day

    def keep_cheapest(self) -> None:
        """Keep every plan of the day that is cheap enough."""
        self._visit(self._choices.nothing, 0)

    def _visit(self, choice: Choice, first: int) -> None:
        self._kept.states += 1
        self._tell()
        limit = self._kept.limit(self._day.on)
        if limit is not None and choice.cost > limit:
            return
        if self._choices.reaches(choice.options, choice.sums):
            self._offer(choice)
            return
        if not self._may_reach(choice, first):
            return
        for place in self._choices.open(choice):
            self._pay_down(choice, place)
        for n in range(first, len(self._choices)):
            if not self._may_reach(choice, n):
                return
            for taken in self._choices.taken(choice, n):
                self._visit(taken, n + 1)

    def _may_reach(self, choice: Choice, first: int) -> bool:
        """Whether more steps may reach the target, and be cheap enough."""
        room = self._room(choice)
        return room > 0 and self._hope.most(choice.sums, room, first) >= self._target

    def _room(self, choice: Choice) -> Decimal:
        """The most money that one more step or several may take."""
        left, limit = self._day.money - choice.money, self._kept.limit(self._day.on)
        if limit is None:
            return left
        return min(left, (limit - choice.cost) / self._lightest - EFFORT)

    def _pay_down(self, choice: Choice, place: Position) -> None:
        """Keep the choice with an account paid down by just enough, if that can be."""
        most = int(min(self._room(choice), (place.owed or ZERO) - CENT) / CENT)

        def hoped(cents: int) -> bool:
            sums = choice.sums + self._hope.paid_down(place, CENT * cents)
            return self._hope.most(sums) >= self._target

        def reached(cents: int) -> bool:
            self._tell()
            paid = self._choices.paid_down(choice, place, CENT * cents)
            return self._choices.reaches(paid.options, paid.sums)

        least = _first(hoped, 1, most)
        if least is not None and not reached(least):
            least = _first(reached, least + 1, most)
        if least is not None:
            paid = self._choices.paid_down(choice, place, CENT * least)
            if paid.money <= self._day.money:
                self._offer(paid)

    def _offer(self, choice: Choice) -> None:
        """Keep a plan that reaches the target, if it does nothing for nothing."""
        limit = self._kept.limit(self._day.on)
        dear = limit is not None and choice.cost > limit
        if dear or self._choices.is_wasteful(choice):
            return
        steps = (*self._choices.objected, *(o.step for o in choice.options))
        reached = self._choices.score(choice.options)
        self._kept.keep(DatedPlan(reached=reached, steps=steps, cost=choice.cost))


def _first(holds: Callable[[int], bool], least: int, most: int) -> int | None:
    """The least number from which on something holds; it must go on to hold."""
    if least > most or not holds(most):
        return None
    while least < most:
        middle = (least + most) // 2
        if holds(middle):
            most = middle
        else:
            least = middle + 1
    return least
