"""What people type is what they mean."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.accounts import RateUnit
from credittracker.ui.forms.parsing import (
    InputError,
    parse_amount,
    parse_date,
    parse_number,
    parse_rate,
)
from tests.conftest import TODAY

READERS = (
    parse_amount,
    lambda text: parse_date(text, TODAY),
    lambda text: parse_rate(text, RateUnit.YEAR),
    lambda text: parse_number(text, Decimal(0), Decimal(100)),
)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1200", "1200"),
        ("1,200.50", "1200.50"),
        ("¥1,200", "1200"),
        ("¥1,200元", "1200"),
        ("1.2万", "12000"),
        ("1.2w", "12000"),
        ("3万5", "35000"),
        ("3千", "3000"),
        ("1.5亿", "150000000"),
        ("1200+300", "1500"),
        ("1万-2,000+50", "8050"),
        ("200块", "200"),
        ("0.005", "0.01"),
        (".5", "0.5"),
        ("0", "0"),
    ],
)
def test_amounts(text, amount):
    assert parse_amount(text) == Decimal(amount)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("¥", "empty"),
        ("abc", "not_an_amount"),
        ("12 and 3x", "not_an_amount"),
        ("1+", "not_an_amount"),
        ("100-200", "negative"),
        ("99999亿", "too_large"),
        ("1万亿5", "not_an_amount"),
    ],
)
def test_amounts_that_cannot_be(text, code):
    with pytest.raises(InputError) as refused:
        parse_amount(text)

    assert refused.value.code == code


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("2026-07-15", date(2026, 7, 15)),
        ("2026/7/15", date(2026, 7, 15)),
        ("2026.7.15", date(2026, 7, 15)),
        ("20260715", date(2026, 7, 15)),
        ("2026年7月15日", date(2026, 7, 15)),
        ("7/15", date(2026, 7, 15)),
        ("7月15日", date(2026, 7, 15)),
        ("7月15号", date(2026, 7, 15)),
        ("15号", date(2026, 11, 15)),
        ("today", TODAY),
        ("今天", TODAY),
        ("昨天", date(2026, 11, 22)),
        ("Yesterday", date(2026, 11, 22)),
        ("前天", date(2026, 11, 21)),
        ("tomorrow", date(2026, 11, 24)),
        ("3天前", date(2026, 11, 20)),
        ("3 days ago", date(2026, 11, 20)),
        ("2个月前", date(2026, 9, 23)),
        ("15 Jul", date(2026, 7, 15)),
        ("15 July 2025", date(2025, 7, 15)),
        ("Jul 15, 2025", date(2025, 7, 15)),
    ],
)
def test_dates(text, on):
    assert parse_date(text, TODAY) == on


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("soon", "not_a_date"),
        ("2026-02-30", "not_a_date"),
        ("13/45", "not_a_date"),
        ("1066-10-14", "date_out_of_range"),
        ("15 abc", "not_a_date"),
    ],
)
def test_dates_that_cannot_be(text, code):
    with pytest.raises(InputError) as refused:
        parse_date(text, TODAY)

    assert refused.value.code == code


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("4.9%", "0.049", RateUnit.YEAR),
        ("4.9", "0.049", RateUnit.YEAR),
        ("0.05%/day", "0.0005", RateUnit.DAY),
        ("0.05%/天", "0.0005", RateUnit.DAY),
        ("日息万五", "0.0005", RateUnit.DAY),
        ("日利率万分之5", "0.0005", RateUnit.DAY),
        ("每天千分之三", "0.003", RateUnit.DAY),
        ("0.5‰/day", "0.0005", RateUnit.DAY),
        ("月费率0.6%", "0.006", RateUnit.FEE_PER_TERM),
        ("0.6% a month", "0.006", RateUnit.FEE_PER_TERM),
        ("年化18%", "0.18", RateUnit.YEAR),
        ("18% p.a.", "0.18", RateUnit.YEAR),
    ],
)
def test_rates(text, value, unit):
    assert parse_rate(text, RateUnit.YEAR) == (Decimal(value), unit)


def test_a_bare_rate_counts_what_the_field_says():
    assert parse_rate("0.05%", RateUnit.DAY).unit == RateUnit.DAY


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "empty"), ("high", "not_a_rate"), ("2000%", "out_of_range"), ("-1%", "negative")],
)
def test_rates_that_cannot_be(text, code):
    with pytest.raises(InputError) as refused:
        parse_rate(text, RateUnit.YEAR)

    assert refused.value.code == code


@pytest.mark.parametrize(
    ("text", "code"), [("x", "not_a_number"), ("NaN", "not_a_number"), ("101", "out_of_range")]
)
def test_numbers_that_cannot_be(text, code):
    with pytest.raises(InputError) as refused:
        parse_number(text, Decimal(0), Decimal(100))

    assert refused.value.code == code


@given(st.decimals(0, 10**12, places=2))
def test_an_amount_written_out_is_read_back(amount):
    assert parse_amount(f"¥{amount:,}") == amount


@given(st.dates(date(1970, 1, 1), date(2199, 12, 31)))
def test_a_date_written_out_is_read_back(on):
    assert parse_date(on.isoformat(), TODAY) == on
    assert parse_date(f"{on.year}年{on.month}月{on.day}日", TODAY) == on


@given(st.text(max_size=30) | st.text(alphabet="0123456789.,+-%万亿千天日息/年月 ¥", max_size=12))
def test_whatever_is_typed_is_read_or_refused_with_a_code(text):
    for read in READERS:
        try:
            read(text)
        except InputError as refused:
            assert refused.code  # noqa: PT017 - any other exception is the failure
