"""Days to come as a calendar file that any calendar opens (iCalendar, RFC 5545)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from credittracker.reports.files import whole_file

LINE = 75
"""Octets in a line, RFC 5545 section 3.1; longer ones go on in the next after a space."""
PRODUCT = "-//CreditTracker//CreditTracker//ZH"
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""})


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens on a whole day.

    ``key`` tells it apart, so that a file taken in again replaces what was there. One that
    ``reminds`` rings at nine in the morning of the day before.
    """

    key: str
    on: date
    title: str
    text: str = ""
    reminds: bool = False


def calendar(events: Iterable[Event], written: datetime) -> str:
    """The file's text; ``written`` is when, with its time zone."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN"]
    stamp = written.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    for event in events:
        lines += _event(event, stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def write_calendar(path: Path, events: Iterable[Event], written: datetime) -> None:
    """Write the file whole or not at all."""
    with whole_file(path) as draft:
        draft.write_bytes(calendar(events, written).encode("utf-8"))


def _event(event: Event, stamp: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.key}@credittracker"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{event.on:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{event.on + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{event.title.translate(_ESCAPED)}"
    if event.text:
        yield f"DESCRIPTION:{event.text.translate(_ESCAPED)}"
    yield "TRANSP:TRANSPARENT"  # nobody is busy because of it
    if event.reminds:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{event.title.translate(_ESCAPED)}"
        yield "TRIGGER:-PT15H"
        yield "END:VALARM"
    yield "END:VEVENT"


def _folded(line: str) -> Iterator[str]:
    """A line in pieces of at most 75 octets that never cut a character in two."""
    piece, size = "", 0
    for character in line:
        octets = len(character.encode("utf-8"))
        if size + octets > LINE:
            yield piece
            piece, size = " ", 1
        piece += character
        size += octets
    yield piece
