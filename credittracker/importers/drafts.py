"""What an importer hands over: rows that may become records, and what it left or refused."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

Report: TypeAlias = Callable[[int, int], None]
"""Told how many lines of how many are read; raises to stop."""


class DraftKind(StrEnum):
    """What a recognised row would become."""

    DRAWDOWN = "drawdown"
    REPAYMENT = "repayment"
    FAILED_DEBIT = "failed_debit"


class Product(StrEnum):
    """The product a row names; ``other`` is some lender that we know by name only."""

    HUABEI = "huabei"
    JIEBEI = "jiebei"
    BEIYONGJIN = "beiyongjin"
    WANGSHANGDAI = "wangshangdai"
    CREDIT_CARD = "credit_card"
    DOUYIN_YUEFU = "douyin_yuefu"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A credit row of a bill: ``row`` is its 1-based line, ``text`` the line as it stands.

    ``time`` is ``HH:MM`` or empty, ``lender`` the bank or lender named (empty if none),
    ``card`` a card's last four digits, ``bill_month`` ``YYYY-MM`` where a bill is named.
    """

    row: int
    on: date
    amount: Decimal
    kind: DraftKind
    product: Product
    lender: str = ""
    card: str = ""
    bill_month: str = ""
    time: str = ""
    counterparty: str = ""
    description: str = ""
    order: str = ""
    status: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """A row that was read and is no loan event.

    Reasons: ``closed``, ``failed``, ``pending``, ``refund``, ``family_card``, ``spending``,
    ``spending_on_credit``, ``income``, ``transfer``, ``investment``, ``deposit_free_rental``,
    ``unclear_credit`` (names a lender but says neither borrowed nor repaid), ``not_credit``.
    """

    row: int
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that could not be read.

    Reasons: ``unreadable_date``, ``unreadable_amount``, ``zero_amount``, ``negative_amount``,
    ``unknown_status``, ``too_few_cells``, ``too_many_cells``, ``too_long``, ``cut_off``.
    """

    row: int
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about the whole file a person should know; ``values`` go into the words.

    Codes: ``count_differs`` (stated, found), ``unknown_columns`` (columns),
    ``edited_elsewhere`` (rows: order numbers lost in a spreadsheet), ``ends_early``.
    """

    code: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything found in one file. Each data row is in exactly one of the three.

    ``source`` names the layout, ``family`` the provider whose order numbers identify rows.
    """

    source: str
    family: str
    drafts: tuple[Draft, ...]
    left_alone: tuple[LeftAlone, ...]
    refused: tuple[Refused, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def rows(self) -> int:
        """How many data rows the file has."""
        return len(self.drafts) + len(self.left_alone) + len(self.refused)
