"""What the app did with the Book: imports, check-ins, and what the Book is."""

from dataclasses import dataclass
from datetime import date

from credittracker.book.money import Exact
from credittracker.book.records import Record, RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBatch(Record):
    """One accepted file: what it was and how its rows add up.

    ``rows = recognised + left_alone + refused``; of the recognised, ``added`` became records
    and ``already_known`` were in the Book before (the rest the person left out).
    """

    on: date
    kind: str
    file_name: str
    sha256: str
    rows: int
    recognised: int
    left_alone: int
    refused: int
    added: int
    already_known: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(Record):
    """A score kept for good. ``receipt`` is the text ``scoring.receipt`` can replay."""

    on: date
    model: str
    total: Exact
    low: Exact
    high: Exact
    receipt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast(Record):
    """What a check-in foretold of a day: the score then, if nothing else is done until then.

    ``is_line``: the first day on which the score reaches the line; ``total`` is the line.
    """

    check_in: RecordId
    on: date
    total: Exact
    low: Exact
    high: Exact
    is_line: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptScenario(Record):
    """What somebody tried on a copy and kept to compare; ``actions`` is a line of JSON.

    ``number`` is what it is called by.
    """

    on: date
    number: int
    actions: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BookInfo(Record):
    """What this Book is: its country's rules, its money, and whether it is only a sample."""

    id: str = "book"
    country: str = "cn"
    currency: str = "CNY"
    sample: bool = False
