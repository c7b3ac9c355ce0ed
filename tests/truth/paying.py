"""How a person pays what falls due: in time, early, late, in parts, for several, or not at all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

from credittracker.book.accounts import Account
from credittracker.book.borrowing import FailedDebit, Repayment
from tests.truth.making import CENT, Maker, split

ZERO = Decimal(0)


class Asked(NamedTuple):
    """Something to pay: an instalment (with its parts) or a bill."""

    account: Account
    due: date
    amount: Decimal
    loan: str | None = None
    principal: Decimal | None = None
    interest: Decimal = ZERO
    fee: Decimal = ZERO


@dataclass(frozen=True)
class Habit:
    """How often a person pays in which way, and how often loans are named and splits told."""

    ways: Mapping[str, int]
    named: float = 0.8
    told: float = 0.1

    def slipping(self) -> "Habit":
        """The same person in worse days."""
        worse = {
            way: n if way in {"late", "very_late", "never"} else n // 3
            for way, n in self.ways.items()
        }
        return Habit({**worse, "late": 3 + worse.get("late", 0), "never": 2}, self.named, self.told)


PUNCTUAL = Habit(MappingProxyType({"on_day": 6, "early": 6, "over": 1}))
USUAL = Habit(
    MappingProxyType({"on_day": 8, "early": 6, "grace": 2, "over": 1, "late": 1, "parts": 1})
)
CARELESS = Habit(
    MappingProxyType(
        {
            "on_day": 4,
            "early": 2,
            "grace": 2,
            "beyond": 2,
            "late": 4,
            "parts": 3,
            "part": 1,
            "never": 1,
        }
    ),
    named=0.4,
    told=0.2,
)
DROWNING = Habit(
    MappingProxyType({"on_day": 2, "late": 3, "very_late": 3, "part": 3, "never": 4, "lump": 1}),
    named=0.5,
)
HABITS = (PUNCTUAL, USUAL, CARELESS, DROWNING)

EDGES = (1, 29, 30, 31, 59, 60, 61, 62, 89, 90, 91)
"""Days late at which a class or a count changes, and those beside them."""


def pay(maker: Maker, habit: Habit, asked: Asked) -> None:
    """Write down what the person pays towards something, if anything."""
    if asked.amount <= 0:
        return
    way = maker.dice.choices([*habit.ways], [*habit.ways.values()])[0]
    if way == "never":
        if maker.chance(0.3):
            maker.add(FailedDebit, account=asked.account.id, on=asked.due, amount=asked.amount)
        return
    if not maker.chance(habit.named):
        asked = asked._replace(loan=None)
    on = asked.due + timedelta(_delay(maker, way, asked.account.grace_days))
    for day, amount in _moneys(maker, way, on, asked.amount):
        told = maker.chance(habit.told) and amount == asked.amount
        repay(maker, asked, day, amount, told=told)


def repay(maker: Maker, asked: Asked, on: date, amount: Decimal, *, told: bool = False) -> None:
    """Write down one repayment; ``told`` with the split as the lender says it."""
    split_told = {}
    if told and asked.principal is not None:
        split_told = {"principal": asked.principal, "interest": asked.interest, "fee": asked.fee}
        if maker.chance(0.3):
            split_told = {"principal": asked.principal}
    maker.add(
        Repayment,
        account=asked.account.id,
        on=on,
        amount=amount,
        loan=asked.loan,
        **split_told,
    )


def _delay(maker: Maker, way: str, grace: int) -> int:
    match way:
        case "early":
            return -maker.whole(1, 25)
        case "grace":
            return maker.whole(0, grace)
        case "beyond":
            return grace + 1
        case "late" | "part" | "parts":
            return maker.pick(EDGES) if maker.chance(0.4) else maker.whole(1, 45)
        case "very_late":
            return maker.pick(EDGES) if maker.chance(0.4) else maker.whole(46, 200)
        case _:
            return 0


def _moneys(maker: Maker, way: str, on: date, amount: Decimal) -> list[tuple[date, Decimal]]:
    match way:
        case "over":
            return [(on, amount + maker.yuan(1, 300))]
        case "lump":
            return [(on, amount * maker.whole(2, 4))]
        case "part":
            return [(on, max(CENT, split(maker.dice, amount)[0]))]
        case "parts":
            first, rest = split(maker.dice, amount)
            later = on + timedelta(maker.whole(0, 20))
            return [(on, first), (later, rest)] if rest else [(on, first)]
        case _:
            return [(on, amount)]
