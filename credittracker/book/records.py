"""What every record shares: an id, where it came from, and refusing impossible values."""

from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeAlias, get_args, get_type_hints

from credittracker.book.dates import EARLIEST, LATEST
from credittracker.book.money import MOST, is_money

RecordId: TypeAlias = str
"""Unique over the whole Book; made by the caller, so the pure rooms need no randomness."""


class InvalidRecordError(ValueError):
    """A record holds an impossible value; ``field`` and ``code`` say which and why.

    Codes: ``negative``, ``not_money``, ``too_large``, ``date_out_of_range``, ``empty``,
    ``day_of_month``, ``before_start``, ``out_of_range``.
    """

    def __init__(self, record: str, field: str, code: str) -> None:
        super().__init__(f"{record}.{field}: {code}")
        self.record = record
        self.field = field
        self.code = code


class Origin(StrEnum):
    """How a record came into the Book."""

    TYPED = "typed"
    IMPORT = "import"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a record came from, so that an import can be taken back as one step.

    ``batch`` is the ``ImportBatch`` id, ``row`` the 1-based line of the file, ``reference``
    the lender's or platform's own order number.
    """

    origin: Origin = Origin.TYPED
    batch: RecordId | None = None
    row: int | None = None
    reference: str = ""


TYPED = Source()


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The base of everything in the Book: a frozen value that refuses impossible contents."""

    id: RecordId
    source: Source = TYPED

    def __post_init__(self) -> None:
        if not self.id:
            raise InvalidRecordError(type(self).__name__, "id", "empty")
        for name, is_cents in _plain_values(type(self)):
            code = _impossible(getattr(self, name), is_cents=is_cents)
            if code:
                raise InvalidRecordError(type(self).__name__, name, code)
        self.check()

    def check(self) -> None:
        """What else must hold; subclasses raise through ``refuse``."""

    def refuse(self, *, when: bool, field: str, code: str) -> None:
        """Raise ``InvalidRecordError`` when a condition holds."""
        if when:
            raise InvalidRecordError(type(self).__name__, field, code)


_PLAIN: dict[type[Record], tuple[tuple[str, bool], ...]] = {}


def _plain_values(kind: type[Record]) -> tuple[tuple[str, bool], ...]:
    """Each date or Decimal field of a record type, and whether it counts money in cents."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    hints = get_type_hints(kind, include_extras=True)
    found = []
    for field in fields(kind):
        parts = (hints[field.name], *get_args(hints[field.name]))
        metadata = [m for part in parts for m in getattr(part, "__metadata__", ())]
        if date in parts or metadata:
            found.append((field.name, "cents" in metadata))
    return _PLAIN.setdefault(kind, tuple(found))


def _impossible(value: Any, *, is_cents: bool) -> str:
    """The code for a value that cannot be, or nothing."""
    if isinstance(value, date):
        return "" if EARLIEST <= value <= LATEST else "date_out_of_range"
    if not isinstance(value, Decimal):
        return ""
    if not value.is_finite():
        return "not_money"
    if abs(value) > MOST:
        return "too_large"
    if value < 0:
        return "negative"
    return "not_money" if is_cents and not is_money(value) else ""
