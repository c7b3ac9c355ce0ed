"""Amounts and days are read exactly, or not at all."""

from datetime import date
from decimal import Decimal

import pytest

from credittracker.importers.values import amount_of, day_of, time_of


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12.00", "12.00"),
        ("12", "12.00"),
        ("12.5", "12.50"),
        ("12.5000", "12.50"),
        ("1,234.56", "1234.56"),
        ("¥12.00", "12.00"),
        ("￥8.00", "8.00"),
        ("CNY 123.18", "123.18"),
        ("CNY13.50", "13.50"),
        ("+10000.00", "10000.00"),
        ("-3.90(CN)", "-3.90"),
        ("-¥3.90", "-3.90"),
        ("12.00(已退款3.45)", "12.00"),
        ("0.12(已全额退款)", "0.12"),
        ("27元", "27.00"),
    ],
)
def test_printed_amounts_are_read(text, amount):
    assert str(amount_of(text)) == amount


@pytest.mark.parametrize(
    "text", ["", "一百", "1.234", "1,23.00", "1e5", "NaN", "１２", "9" * 13, "1" * 100, "12.00 13"]
)
def test_anything_else_is_no_amount(text):
    assert amount_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "2026-07-05",
        "2026-07-05 09:51:00",
        "2026/7/5 9:51",
        "2026年7月5日 09:51",
        "2026.07.05 09:51",
        "2026/7/5",
        "2026年7月5日",
        "20260705",
        "46208",
        "46208.41",
    ],
)
def test_printed_days_are_read(text):
    assert day_of(text) == date(2026, 7, 5)


@pytest.mark.parametrize(
    "text",
    ["", "2026-07-5", "2026-07-055", "2026-13-01", "2026/7/055", "202607", "20106", "1" * 500],
)
def test_anything_else_is_no_day(text):
    assert day_of(text) is None


def test_the_time_is_read_when_there_is_one():
    times = [time_of(text) for text in ("2026/7/5 9:51", "09:51:30", "46208.41", "2026-07-05")]

    assert times == ["09:51", "09:51", "09:50", ""]


def test_an_amount_is_a_decimal_of_whole_cents():
    assert amount_of("0.10") == Decimal("0.10")
