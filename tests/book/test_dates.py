"""Months are counted the way lenders count them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.dates import add_months, day_in_month, month_end, whole_months

days = st.dates(date(1970, 1, 1), date(2100, 12, 31))
months = st.integers(-240, 240)


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 5, 20), 0, date(2026, 5, 20)),
    ],
)
def test_months_are_clipped_to_the_last_day(start: date, count: int, end: date):
    assert add_months(start, count) == end


@given(days, months)
def test_the_day_is_kept_or_the_month_is_over(day: date, count: int):
    later = add_months(day, count)

    assert later.day == day.day or later == month_end(later)


@given(days, months)
def test_adding_months_moves_by_so_many_months(day: date, count: int):
    later = add_months(day, count)

    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == count


@given(days, days)
def test_whole_months_never_overshoot(start: date, end: date):
    start, end = min(start, end), max(start, end)
    count = whole_months(start, end)

    assert add_months(start, count) <= end < add_months(start, count + 1)


@given(days, days)
def test_backwards_is_the_negative(start: date, end: date):
    assert whole_months(start, end) == -whole_months(end, start)


@given(days)
def test_month_end_is_the_day_before_the_next_month(day: date):
    assert (month_end(day) - day_in_month(day, 1)).days + 1 == month_end(day).day
    assert month_end(day).month == day.month


@given(days, st.integers(1, 31))
def test_a_numbered_day_stays_in_its_month(day: date, number: int):
    found = day_in_month(day, number)

    assert (found.year, found.month) == (day.year, day.month)
    assert found.day == min(number, month_end(day).day)
