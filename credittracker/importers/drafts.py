"""What an importer hands over: rows that may become records, and what it left or refused."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from credittracker.importers.reported import Reported

Report: TypeAlias = Callable[[int, int], None]
"""Told how many lines of how many are read; raises to stop."""


class DraftKind(StrEnum):
    """What a recognised row would become.

    ``balance``: what a lender says is owed on a day. The last four stand in a credit report: an
    account with all it says, an inquiry, and two that are kept as notes.
    """

    DRAWDOWN = "drawdown"
    REPAYMENT = "repayment"
    FAILED_DEBIT = "failed_debit"
    BALANCE = "balance"
    ACCOUNT = "account"
    INQUIRY = "inquiry"
    GUARANTEE = "guarantee"
    PUBLIC_RECORD = "public_record"


PAYMENTS = (DraftKind.DRAWDOWN, DraftKind.REPAYMENT, DraftKind.FAILED_DEBIT)
"""Kinds that a person can change into each other."""


class Product(StrEnum):
    """The product a row names, by its platform's id; ``other``: a lender known by name only."""

    HUABEI = "huabei"
    JIEBEI = "jiebei"
    BEIYONGJIN = "beiyongjin"
    WANGSHANGDAI = "wangshangdai"
    XINYONGDAI = "xinyongdai"
    WEILIDAI = "weilidai"
    FENFU = "fenfu"
    JD_BAITIAO = "jd_baitiao"
    JD_JINTIAO = "jd_jintiao"
    MEITUAN_YUEFU = "meituan_yuefu"
    MEITUAN_JIEQIAN = "meituan_jieqian"
    DUXIAOMAN = "duxiaoman"
    DOUYIN_YUEFU = "douyin_yuefu"
    DOUYIN_FANGXINJIE = "douyin_fangxinjie"
    QIHOO360 = "qihoo360"
    LEXIN = "lexin"
    PAIPAIDAI = "paipaidai"
    CREDIT_CARD = "credit_card"
    OTHER = "other"


class Draft(NamedTuple):
    """A credit row: ``row`` is its number as a person sees it, ``text`` the row as it stands.

    ``sheet`` is where that number counts (a sheet of a workbook, a list of a report), empty for a
    plain file. ``amount`` is ``None`` where a row has none. ``time`` is ``HH:MM`` or empty,
    ``lender`` the bank or lender named (empty if none), ``card`` a card's last four digits,
    ``bill_month`` ``YYYY-MM`` where a bill is named, ``reported`` what a credit report says.
    """

    row: int
    on: date
    amount: Decimal | None
    kind: DraftKind
    product: Product = Product.OTHER
    lender: str = ""
    card: str = ""
    bill_month: str = ""
    time: str = ""
    counterparty: str = ""
    description: str = ""
    order: str = ""
    status: str = ""
    text: str = ""
    sheet: str = ""
    reported: Reported | None = None


class LeftAlone(NamedTuple):
    """A row that was read and is no loan event.

    Reasons: ``closed``, ``failed``, ``pending``, ``refund``, ``family_card``, ``spending``,
    ``spending_on_credit``, ``income``, ``transfer``, ``investment``, ``deposit_free_rental``,
    ``unclear_credit`` (names a lender but says neither borrowed nor repaid), ``instalment`` and
    ``card_cost`` (parts of a card's bill), ``note`` (a total or a remark, no payment),
    ``repeated`` (stands on another sheet already), ``twin_currency`` (the same card in another
    currency), ``other_currency``, ``not_credit``.
    """

    row: int
    reason: str
    text: str
    sheet: str = ""


class Refused(NamedTuple):
    """A row that could not be read.

    Reasons: ``unreadable_date``, ``unreadable_amount``, ``zero_amount``, ``negative_amount``,
    ``unknown_status``, ``too_few_cells``, ``too_many_cells``, ``too_long``, ``cut_off``,
    ``unknown_sentence``, ``unknown_sign`` (money in or out cannot be told).
    """

    row: int
    reason: str
    text: str
    sheet: str = ""


Outcome: TypeAlias = Draft | LeftAlone | Refused


def place_of(row: Outcome) -> str:
    """Where a row stands: its number, and the sheet or list that counts it."""
    return f"{row.sheet} {row.row}" if row.sheet else str(row.row)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about the whole file a person should know; ``values`` go into the words.

    Codes: ``count_differs`` (stated, found), ``unknown_columns`` (columns),
    ``edited_elsewhere`` (rows: order numbers lost in a spreadsheet), ``ends_early``,
    ``guessed_columns`` and ``remembered_columns`` (columns, confidence), ``accounts_read`` and
    ``accounts_missing`` (found, stated), ``no_summary`` (found), ``late_undated`` (accounts),
    ``unknown_reasons`` (reasons), ``sheets_unread`` (sheets).
    """

    code: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything found in one file. Each data row is in exactly one of the three.

    ``source`` names the layout, ``family`` the provider whose order numbers identify rows.
    ``stated_on`` is the day of a credit report, ``reference`` its number.
    """

    source: str
    family: str
    drafts: tuple[Draft, ...]
    left_alone: tuple[LeftAlone, ...]
    refused: tuple[Refused, ...]
    findings: tuple[Finding, ...] = ()
    stated_on: date | None = None
    reference: str = ""

    @property
    def rows(self) -> int:
        """How many data rows the file has."""
        return len(self.drafts) + len(self.left_alone) + len(self.refused)
