"""The best score of a payday, whatever it costs, with the money there is."""

from collections.abc import Callable
from decimal import Decimal

from credittracker.advice.choices import Choice, Choices
from credittracker.book.money import CENT, ZERO
from credittracker.loans.position import Position
from credittracker.scoring.score import Score


class Climbing:
    """Branch and bound from a score known already. ``tell`` may raise to stop."""

    def __init__(self, choices: Choices, known: Score | None, tell: Callable[[], None]) -> None:
        self._choices, self._tell = choices, tell
        self._hope, self._money = choices.hope, choices.day.money
        self._best = choices.score(())
        if known is not None and known.total >= self._best.total:
            self._best = known

    def best(self) -> Score:
        """The better of the score known and the most it can be."""
        self._visit(self._choices.nothing, 0)
        return self._best

    def _visit(self, choice: Choice, first: int) -> None:
        self._tell()
        self._beat(choice)
        left = self._money - choice.money
        if not self._may_beat(choice, left, first):
            return
        for place in self._choices.open(choice):
            self._pay_down(choice, place, left)
        for n in range(first, len(self._choices)):
            if not self._may_beat(choice, left, n):
                return
            for taken in self._choices.taken(choice, n):
                self._visit(taken, n + 1)

    def _may_beat(self, choice: Choice, left: Decimal, first: int) -> bool:
        return self._hope.most(choice.sums, left, first) > self._best.total

    def _pay_down(self, choice: Choice, place: Position, left: Decimal) -> None:
        """Look for a better score with an account paid down as far as money goes."""
        amount = min(left, (place.owed or ZERO) - CENT)
        sums = choice.sums + self._hope.paid_down(place, amount)
        if amount <= 0 or self._hope.most(sums) <= self._best.total:
            return
        paid = self._choices.paid_down(choice, place, amount)
        if paid.money > self._money:  # a loan that ends takes its interest, too
            less = max(CENT, amount - (paid.money - self._money))
            paid = self._choices.paid_down(choice, place, less)
        if paid.money <= self._money:
            self._beat(paid)

    def _beat(self, choice: Choice) -> None:
        if self._hope.most(choice.sums) > self._best.total:
            score = self._choices.score(choice.options)
            if score.total > self._best.total:
                self._best = score
