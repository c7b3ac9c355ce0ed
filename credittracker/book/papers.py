"""What is known of the files that people bring: who else saw an event, and how files are read."""

from dataclasses import dataclass
from datetime import date

from credittracker.book.money import Yuan
from credittracker.book.records import Record, RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting(Record):
    """The same event in another file: its source is the second proof of a record.

    ``about`` is the loan, repayment or failed debit that stands in the Book once; ``on`` the day
    this file prints.
    """

    about: RecordId
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRule(Record):
    """Rows that contain ``words`` belong to an account: learned from a correction."""

    words: str
    account: RecordId

    def check(self) -> None:
        """A rule without words would take every row."""
        self.refuse(when=not self.words.strip(), field="words", code="empty")


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLayout(Record):
    """What the columns of a table mean, for every file with the same header.

    ``name`` is the file it was told for, ``header`` the columns as printed, ``mapping`` a line of
    JSON that ``importers`` reads.
    """

    name: str
    header: tuple[str, ...]
    mapping: str

    def check(self) -> None:
        """A layout is recognised by its header."""
        self.refuse(when=not self.header, field="header", code="empty")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine(Record):
    """What a credit report says of an account, kept as it stands so that it can be compared.

    ``on`` is the day the figures are of, ``stated_on`` the report's; ``text`` the sentence.
    ``balance`` in yuan and ``late_now`` are ``None`` where it says nothing; ``late_months`` are
    those of the last five years; ``ended`` the day the account ended, if it did.
    """

    account: RecordId
    on: date
    stated_on: date
    text: str
    is_open: bool = True
    balance: Yuan | None = None
    late_months: int = 0
    late_now: bool | None = None
    ended: date | None = None
