"""What the words of a row mean, and how a source's tables are read.

A source says what *words* mean; days, amounts and order numbers are read the same way for all.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, TypeAlias

from credittracker.importers.drafts import DraftKind, Product
from credittracker.importers.header import Column
from credittracker.importers.money import Money
from credittracker.importers.table import Table
from credittracker.importers.values import day_of

NEUTRAL = frozenset({"", "/", "其他", "不计收支", "中性交易"})
"""What the direction is called of money that is neither income nor spending."""
DIRECTIONS = NEUTRAL | {"支出", "收入"}
_BILL = re.compile(r"(\d{4})年(\d{1,2})月账单", re.ASCII)
_CARD = re.compile(r"[(（](\d{4})[)）]|尾号\D{0,2}(\d{4})", re.ASCII)


class Words(NamedTuple):
    """The stripped cells that decide what a row is; empty where the table has no such column.

    ``direction`` is as printed, or ``收入``/``支出`` where an amount's sign or column says it.
    """

    category: str = ""
    counterparty: str = ""
    description: str = ""
    direction: str = ""
    method: str = ""
    status: str = ""
    remark: str = ""

    @property
    def all(self) -> str:
        """Everything that names what a row is for."""
        return " ".join(filter(None, (self.category, self.counterparty, self.description)))


class Credit(NamedTuple):
    """Words that mean a loan event."""

    kind: DraftKind
    product: Product
    lender: str = ""
    card: str = ""
    bill_month: str = ""


class Aside(NamedTuple):
    """Words that mean no loan event that counts; ``unread``: they were not understood."""

    reason: str
    unread: bool = False


Meaning: TypeAlias = Credit | Aside


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """How one provider's tables are read.

    ``words`` name the provider above the header. ``meaning`` says what a row's words mean,
    ``layout`` which layout a header is of. ``mends`` are the fields that may hold a stray comma.
    ``ragged``: rows may end early. ``day`` makes what reads the days of a table. ``telling``: a
    counterparty or description in which it finds nothing changes no meaning (bills of shops hold
    ten thousands of them).
    """

    family: str
    columns: tuple[Column, ...]
    words: tuple[str, ...]
    meaning: Callable[[Words], Meaning]
    layout: Callable[[Table], str]
    money: Money = field(default_factory=Money)
    mends: tuple[str, ...] = ("description", "counterparty")
    ragged: bool = False
    telling: re.Pattern[str] | None = None
    day: Callable[[Table], Callable[[str], date | None]] = lambda _table: day_of


def bill_month(text: str) -> str:
    """The month of the bill that a text names, as ``YYYY-MM``, or nothing."""
    bill = _BILL.search(text)
    return f"{bill[1]}-{bill[2]:0>2}" if bill else ""


def card_in(*texts: str) -> str:
    """The last four digits of the card that a text names, or nothing."""
    for text in texts:
        card = _CARD.search(text)
        if card:
            return card[1] or card[2]
    return ""
