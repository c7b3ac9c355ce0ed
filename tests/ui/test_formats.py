"""Amounts, dates and counts as people write them."""

from datetime import date
from decimal import Decimal

import pytest

from credittracker.ui.words import formats
from tests.conftest import TODAY

BOTH = pytest.mark.parametrize("code", ["en", "zh_CN"])


@BOTH
def test_money_shows_the_cents_and_groups_thousands(language, code):
    language.choose(code)

    assert formats.money(Decimal("1234.5")) == "¥1,234.50"
    assert formats.money(Decimal("-0.005")) == "−¥0.01"


@BOTH
def test_hidden_money_shows_nothing_of_itself(language, code):
    language.choose(code)

    assert formats.money(Decimal("1234.5"), masked=True) == "¥••••"
    assert formats.headline_money(Decimal(9), masked=True) == "¥••••"


@pytest.mark.parametrize(
    ("code", "amount", "text"),
    [
        ("zh_CN", "125000", "¥12.5万"),
        ("zh_CN", "120000", "¥12万"),
        ("zh_CN", "9999", "¥9,999"),
        ("zh_CN", "-250000000", "−¥2.5亿"),
        ("en", "125000", "¥125,000"),
    ],
)
def test_headline_money_is_written_as_it_is_said(language, code, amount, text):
    language.choose(code)

    assert formats.headline_money(Decimal(amount)) == text


def test_money_nobody_knows_is_a_dash():
    assert formats.money(None) == "—"


def test_a_currency_without_a_sign_shows_its_code():
    assert formats.money(Decimal(5), currency="CHF") == "CHF 5.00"


@pytest.mark.parametrize(
    ("code", "full", "short", "month"),
    [
        ("en", "23 Nov 2026", "23 Nov", "Nov 2026"),
        ("zh_CN", "2026年11月23日", "11月23日", "2026年11月"),
    ],
)
def test_dates_follow_the_language(language, code, full, short, month):
    language.choose(code)

    assert (formats.day(TODAY), formats.short_day(TODAY), formats.month(TODAY)) == (
        full,
        short,
        month,
    )


def test_a_date_with_its_weekday(language):
    assert formats.long_day(TODAY) == "Monday, 23 Nov 2026"
    language.choose("zh_CN")
    assert formats.long_day(TODAY) == "2026年11月23日 星期一"


@pytest.mark.parametrize(
    ("share", "text"), [("0.049", "4.9%"), ("0.5", "50%"), ("1.2345", "123.5%"), (None, "—")]
)
def test_percent(share, text):
    assert formats.percent(None if share is None else Decimal(share)) == text


def test_points_have_one_decimal_and_gains_a_plus():
    assert formats.points(3, signed=True) == "+3.0"
    assert formats.points(-2.14, signed=True) == "−2.1"
    assert formats.points(64.44) == "64.4"


@pytest.mark.parametrize(
    ("on", "text"),
    [
        (date(2026, 11, 23), "today"),
        (date(2026, 11, 24), "tomorrow"),
        (date(2026, 11, 22), "yesterday"),
        (date(2026, 11, 26), "in 3 days"),
        (date(2026, 11, 20), "3 days ago"),
    ],
)
def test_distance_of_a_date(on, text):
    assert formats.distance(on, TODAY) == text


def test_counts_know_one_from_many():
    assert [formats.days(1), formats.days(2), formats.months(1)] == ["1 day", "2 days", "1 month"]


def test_a_long_name_keeps_both_ends():
    assert formats.middle_elided("alipay_record_20261123_xyz.csv", 15) == "alipay_…xyz.csv"
