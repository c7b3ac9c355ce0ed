"""A calendar file as RFC 5545 wants it, read back by a plain reader of that format."""

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from credittracker.reports.calendar import LINE, Event, calendar, write_calendar

WRITTEN = datetime(2026, 11, 26, 9, 30, tzinfo=timezone(timedelta(hours=8)))
TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=200)


def unfolded(text: str) -> list[str]:
    """The content lines (section 3.1)."""
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def said(value: str) -> str:
    """TEXT as it was meant (section 3.3.11)."""
    found, rest = "", iter(value)
    for character in rest:
        found += character if character != "\\" else {"n": "\n"}.get(c := next(rest), c)
    return found


def values(text: str, name: str) -> list[str]:
    return [line.partition(":")[2] for line in unfolded(text) if line.startswith(name)]


@given(TEXT, TEXT)
def test_any_title_and_text_comes_back_and_no_line_is_too_long(title, text):
    told = text.replace("x", "\n")
    file = calendar([Event("k", date(2027, 1, 31), title, told)], WRITTEN)

    assert all(len(line.encode()) <= LINE for line in file.split("\r\n"))
    assert said(values(file, "SUMMARY:")[0]) == title
    assert [said(v) for v in values(file, "DESCRIPTION:")] == ([told] if told else [])


def test_an_event_is_a_whole_day_known_by_its_key_and_blocks_no_time():
    file = calendar([Event("ends-m", date(2028, 2, 29), "到期")], WRITTEN)

    assert unfolded(file) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//CreditTracker//CreditTracker//ZH",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:ends-m@credittracker",
        "DTSTAMP:20261126T013000Z",
        "DTSTART;VALUE=DATE:20280229",
        "DTEND;VALUE=DATE:20280301",
        "SUMMARY:到期",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


def test_the_file_is_written_as_it_is_told(tmp_path):
    events = [Event(str(n), date(2027, 1, n), f"第 {n} 天") for n in range(1, 9)]

    write_calendar(tmp_path / "days.ics", events, WRITTEN)

    told = (tmp_path / "days.ics").read_bytes().decode("utf-8")
    assert told == calendar(events, WRITTEN.astimezone(UTC))
    assert values(told, "DTSTART") == [f"2027010{n}" for n in range(1, 9)]


def test_an_event_that_reminds_rings_the_day_before():
    told = calendar([Event("k", date(2026, 12, 31), "Pay", reminds=True)], WRITTEN)

    lines = unfolded(told)
    alarm = lines[lines.index("BEGIN:VALARM") : lines.index("END:VALARM")]
    assert alarm[1:] == ["ACTION:DISPLAY", "DESCRIPTION:Pay", "TRIGGER:-PT15H"]
    assert lines[lines.index("END:VALARM") + 1] == "END:VEVENT"
