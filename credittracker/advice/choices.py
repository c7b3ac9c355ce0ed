"""What may be chosen on a payday, step by step, and what each choice comes to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from typing import TypeVar

from credittracker.advice.hope import Hope, Sums
from credittracker.advice.payday import Option, Payday, PlannedStep
from credittracker.advice.wishes import Wishes
from credittracker.book.money import ZERO
from credittracker.book.plans import StepKind
from credittracker.loans.position import Position
from credittracker.scoring.score import Score

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Choice:
    """Options taken, by what each moves the sums, what they count for, the money they take."""

    options: tuple[Option, ...]
    moves: tuple[Sums, ...]
    sums: Sums
    cost: Decimal
    money: Decimal = ZERO

    def with_option(self, option: Option, move: Sums, cost: Decimal) -> "Choice":
        """The choice with an option more."""
        return Choice(
            (*self.options, option),
            (*self.moves, move),
            self.sums + move,
            self.cost + cost,
            self.money + option.step.money,
        )


class Choices:
    """One payday, with some late marks removed."""

    def __init__(self, day: Payday, objected: tuple[PlannedStep, ...], wishes: Wishes) -> None:
        self.day, self.objected, self.wishes = day, objected, wishes
        self.hope = Hope(day, objected)
        cost = sum((wishes.cost(s.kind, ZERO) for s in objected), ZERO)
        self.nothing = Choice((), (), self.hope.base, cost)

    def __len__(self) -> int:
        """How many accounts there are on the menu."""
        return len(self.day.menu)

    def open(self, choice: Choice) -> Iterator[Position]:
        """The accounts that may still be paid down."""
        taken = {o.step.about for o in choice.options}
        yield from (p for p in self.day.downs if p.account.id not in taken)

    def taken(self, choice: Choice, n: int) -> Iterator[Choice]:
        """The choice with each option of an account of the menu for which there is money."""
        for option, move in zip(self.day.menu[n], self.hope.moves[n], strict=True):
            taken = self.with_option(choice, option, move)
            if taken.money <= self.day.money:
                yield taken

    def with_option(self, choice: Choice, option: Option, move: Sums) -> Choice:
        """The choice with an option more."""
        step = option.step
        return choice.with_option(option, move, self.wishes.cost(step.kind, step.money))

    def paid_down(self, choice: Choice, place: Position, amount: Decimal) -> Choice:
        """The choice with an amount paid on a line."""
        option = self.day.option(StepKind.DOWN, place.account.id, amount)
        return self.with_option(choice, option, self.hope.paid_down(place, amount))

    def score(self, options: Sequence[Option]) -> Score:
        """The engine's score."""
        return self.day.score(options, self.objected)

    def reaches(self, options: Sequence[Option], sums: Sums) -> bool:
        """Whether the target is reached; the engine is asked only where it may be."""
        if self.hope.most(sums) < self.wishes.target:
            return False
        return self.score(options).total >= self.wishes.target

    def is_wasteful(self, choice: Choice) -> bool:
        """Whether fewer steps reach the target, or an account could stay open."""
        pairs = tuple(zip(choice.options, choice.moves, strict=True))
        target, fewer = self.wishes.target, subsets(self.objected)[:-1]
        for some in subsets(pairs):
            options = [option for option, _ in some]
            sums = sum((move for _, move in some), self.hope.base)
            if len(some) < len(pairs) and self.reaches(options, sums):
                return True
            if any(self.day.score(options, marks).total >= target for marks in fewer):
                return True
        closed = [o for o in choice.options if o.step.kind is StepKind.CLOSE]
        return any(self._could_stay_open(choice.options, one) for one in closed)

    def _could_stay_open(self, options: tuple[Option, ...], closed: Option) -> bool:
        step = closed.step
        if StepKind.OFF in self.wishes.never:
            return False
        kept = self.day.option(StepKind.OFF, step.about, step.amount)
        after = [kept if o is closed else o for o in options]
        return self.score(after).total >= self.wishes.target


def subsets(some: Sequence[S]) -> list[tuple[S, ...]]:
    """Every choice of some things, the smallest first, all of them last."""
    return [chosen for size in range(len(some) + 1) for chosen in combinations(some, size)]
