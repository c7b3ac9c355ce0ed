"""How a table says how much, and whether money came in or went out."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from credittracker.importers.header import Header
from credittracker.importers.values import PLAIN, amount_of

IN, OUT = "收入", "支出"
"""Where a row's direction is read from its amount, it is called as payment platforms print it."""
_SIDES = {"收": IN, "贷": IN, "c": IN, "i": IN, "支": OUT, "借": OUT, "d": OUT, "o": OUT}


def side_of(direction: str) -> str:
    """A direction as printed (收入, 借 Dr, credit, out) as one of the two, or nothing."""
    return _SIDES.get(direction[:1].lower(), "")


@dataclass(frozen=True, slots=True)
class Money:
    """A table's convention.

    ``signed``: the sign of the one amount says the direction, and a negative one went out
    (``inverted``: came in, as on card statements, where spending is positive). Without, an amount
    has no sign and other words say the direction. Two columns, ``income`` and ``expense``, always
    say it themselves.
    """

    signed: bool = False
    inverted: bool = False


Reader: TypeAlias = Callable[[list[str]], tuple[Decimal | None, str]]
"""A row's amount with the direction that it says itself, if it does; or none, and why."""

_NOTHING = frozenset({"", "-", "--", "0", "0.00", "0.0"})
_UNREADABLE = (None, "unreadable_amount")
_CURRENCY = re.compile(r"^[A-Z]{3}\s*(?=[\d.+-])")


def money_reader(money: Money, header: Header) -> Reader:
    """What reads the amount of a table's rows."""
    at = header.at
    if "income" in at and "expense" in at:
        return _two_columns(at["income"], at["expense"])
    place = at.get("amount", header.width)
    if money.signed:
        return _signed(place, *((OUT, IN) if money.inverted else (IN, OUT)))
    return _bare(place)


def _bare(place: int) -> Reader:
    def read(cells: list[str]) -> tuple[Decimal | None, str]:
        text = cells[place].strip()
        amount = Decimal(text) if PLAIN(text) else amount_of(text)
        return _UNREADABLE if amount is None else (amount, "")

    return read


def _signed(place: int, positive: str, negative: str) -> Reader:
    def read(cells: list[str]) -> tuple[Decimal | None, str]:
        amount = amount_of(_CURRENCY.sub("", cells[place].strip()))
        if amount is None:
            return _UNREADABLE
        return abs(amount), negative if amount < 0 else positive

    return read


def _two_columns(income: int, expense: int) -> Reader:
    def read(cells: list[str]) -> tuple[Decimal | None, str]:
        columns = ((cells[income].strip(), IN), (cells[expense].strip(), OUT))
        printed = [(text, way) for text, way in columns if text not in _NOTHING]
        if not printed:
            is_zero = any(text.strip("-") for text, _ in columns)
            return (Decimal("0.00"), OUT) if is_zero else _UNREADABLE
        if len(printed) > 1:
            return None, "unknown_sign"
        text, way = printed[0]
        amount = amount_of(text)
        if amount is None:
            return _UNREADABLE
        back = OUT if way == IN else IN
        return abs(amount), back if amount < 0 else way

    return read
