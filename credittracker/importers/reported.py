"""What one item of a credit report says, before it is any record."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias


class Facility(StrEnum):
    """What kind of account a report's sentence is about.

    ``line``: a credit line granted (授信), maybe with nothing drawn. ``loan``: money lent (发放).
    """

    CREDIT_CARD = "credit_card"
    QUASI_CARD = "quasi_card"
    LINE = "line"
    LOAN = "loan"


class Ending(StrEnum):
    """How an account that no longer runs ended, or that it never began to."""

    CLOSED = "closed"
    SETTLED = "settled"
    TRANSFERRED = "transferred"
    NOT_ACTIVATED = "not_activated"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedAccount:
    """An account as a report's sentence states it; ``None`` where it says nothing.

    ``product`` is the loan's type as printed, ``currency`` a code where we know one, ``tail`` a
    card's last four digits, ``as_of`` the last day of the month the figures are of. Amounts are
    whole yuan. ``granted`` is what was lent, ``limit`` the credit limit, ``balance`` what is owed
    or used. ``ended`` is the last day of the month an account ended in. ``late_months`` of the
    last five years, ``late_90_months`` those of them over 90 days (quasi cards: over 60 and 90
    days of overdraft). ``late_now``: the sentence says so, or that it is not.
    ``twins``: currencies of the same card that the report lists once more.
    """

    facility: Facility
    opened: date
    institution: str
    product: str = ""
    currency: str = "CNY"
    tail: str = ""
    as_of: date | None = None
    granted: Decimal | None = None
    limit: Decimal | None = None
    balance: Decimal | None = None
    due: date | None = None
    valid_until: date | None = None
    revolving: bool | None = None
    ending: Ending | None = None
    ended: date | None = None
    late_months: int = 0
    late_90_months: int = 0
    late_now: bool | None = None
    twins: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it can still be used or is still owed."""
        return self.ending in {None, Ending.NOT_ACTIVATED}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedInquiry:
    """One line of who looked at the report; ``reason`` as printed."""

    institution: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedNote:
    """A sentence kept as it stands (a guarantee, a public record), without anybody's numbers."""

    text: str


Reported: TypeAlias = ReportedAccount | ReportedInquiry | ReportedNote
