"""What a test of a hypothesis can say, and how sure it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from credittracker.book.records import RecordId
from credittracker.scoring.card import Grade, Tag

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Answer(StrEnum):
    """Whether the person's own records speak for a cause, against it, or not yet."""

    SUPPORTED = "supported"
    CANNOT_TELL = "cannot_tell"
    RULED_OUT = "ruled_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one test found: the answer, the records that prove it, what it still needs.

    ``details`` are the numbers its sentence quotes (counts, shares, dates as text).
    """

    answer: Answer
    records: tuple[RecordId, ...] = ()
    needs: str = ""
    details: Mapping[str, str] = field(default_factory=lambda: _NOTHING, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A hypothesis with its finding. ``strength`` 3 is the strongest evidence class, 1 weakest.

    ``tag`` says who can change it, ``grade`` how good the source is, ``action`` what to do.
    """

    code: str
    finding: Finding
    strength: int
    tag: Tag
    grade: Grade
    action: str


def supported(*records: RecordId, **details: str) -> Finding:
    """The records speak for it."""
    return Finding(answer=Answer.SUPPORTED, records=records, details=details)


def ruled_out(*records: RecordId, **details: str) -> Finding:
    """The records speak against it."""
    return Finding(answer=Answer.RULED_OUT, records=records, details=details)


def cannot_tell(needs: str, *records: RecordId) -> Finding:
    """The records cannot say; ``needs`` is the entry that would."""
    return Finding(answer=Answer.CANNOT_TELL, records=records, needs=needs)
