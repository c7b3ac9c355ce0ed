"""What lenders look at besides the debts: applications, income, assets, facts, marks, scores."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from credittracker.book.money import Exact, Yuan
from credittracker.book.records import Record, RecordId


class Outcome(StrEnum):
    """How an application ended."""

    PENDING = "pending"
    APPROVED = "approved"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class ApplicationReason(StrEnum):
    """Why a lender looked at the credit report (reasons as the report prints them)."""

    LOAN = "loan"
    CREDIT_CARD = "credit_card"
    GUARANTEE = "guarantee"
    POST_LOAN = "post_loan"
    OWN = "own"
    OTHER = "other"


HARD_REASONS = frozenset(
    {ApplicationReason.LOAN, ApplicationReason.CREDIT_CARD, ApplicationReason.GUARANTEE}
)
"""Hard inquiries; post-loan management and one's own queries do not count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Application(Record):
    """A request for credit, or an inquiry as a report lists it."""

    on: date
    institution: str
    reason: ApplicationReason = ApplicationReason.LOAN
    outcome: Outcome = Outcome.UNKNOWN
    platform: RecordId | None = None
    note: str = ""

    def check(self) -> None:
        """An application went to somebody."""
        self.refuse(when=not self.institution.strip(), field="institution", code="empty")


@dataclass(frozen=True, slots=True, kw_only=True)
class LateMark(Record):
    """A late payment as a credit report or a lender states it (``days`` past due at worst).

    ``settled`` is the day the arrears were paid: the five years run from then.
    """

    on: date
    days: int
    account: RecordId | None = None
    settled: date | None = None
    note: str = ""

    def check(self) -> None:
        """A late mark is at least one day late and settled after it began."""
        self.refuse(when=self.days < 1, field="days", code="out_of_range")
        early = self.settled is not None and self.settled < self.on
        self.refuse(when=early, field="settled", code="before_start")


@dataclass(frozen=True, slots=True, kw_only=True)
class Income(Record):
    """Money that comes in every month, after tax, from a day on."""

    since: date
    monthly: Yuan
    until: date | None = None
    verified: bool = False
    note: str = ""

    def check(self) -> None:
        """An income does not end before it begins."""
        early = self.until is not None and self.until < self.since
        self.refuse(when=early, field="until", code="before_start")


class AssetKind(StrEnum):
    """What kind of thing is owned."""

    SAVINGS = "savings"
    HOME = "home"
    CAR = "car"
    INVESTMENT = "investment"
    OTHER = "other"


LIQUID_ASSETS = frozenset({AssetKind.SAVINGS, AssetKind.INVESTMENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset(Record):
    """Something owned, and what it was worth on a day. A later record of the same name wins."""

    on: date
    name: str
    kind: AssetKind
    value: Yuan

    def check(self) -> None:
        """An asset has a name, so that a later value can replace it."""
        self.refuse(when=not self.name.strip(), field="name", code="empty")


class FactKind(StrEnum):
    """Facts about the person that lenders react to.

    ``applications_complete``: up to that day, every application is in the Book.
    """

    ID_EXPIRES = "id_expires"
    JOB_SINCE = "job_since"
    PHONE_CHANGED = "phone_changed"
    DEVICE_CHANGED = "device_changed"
    ADDRESS_CHANGED = "address_changed"
    APPLICATIONS_COMPLETE = "applications_complete"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileFact(Record):
    """A dated fact; the latest of its kind is the one that holds."""

    kind: FactKind
    on: date
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalScore(Record):
    """A score somebody else told the person, with its own scale. Never mixed into ours."""

    on: date
    name: str
    value: Exact
    lowest: Exact
    highest: Exact

    def check(self) -> None:
        """The value lies on its scale."""
        self.refuse(when=not self.name.strip(), field="name", code="empty")
        outside = not self.lowest <= self.value <= self.highest
        self.refuse(when=outside, field="value", code="out_of_range")


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """A dated remark about any record."""

    about: RecordId
    on: date
    text: str

    def check(self) -> None:
        """A note says something."""
        self.refuse(when=not self.text.strip(), field="text", code="empty")
