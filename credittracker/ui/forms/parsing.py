"""What people type into what is meant: amounts, dates and rates, in Chinese and English. No Qt."""

import re
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import NamedTuple
from unicodedata import normalize

from credittracker.book.accounts import RateUnit
from credittracker.book.dates import EARLIEST, LATEST, add_months
from credittracker.book.money import MOST, to_cents


class InputError(ValueError):
    """Typed text that cannot be understood; ``code`` says why (``ui.words.problems`` has words).

    Codes: ``empty``, ``not_an_amount``, ``negative``, ``too_large``, ``not_a_date``,
    ``date_out_of_range``, ``not_a_rate``, ``not_a_number``, ``out_of_range``, ``not_in_list``.
    """

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class Rate(NamedTuple):
    """A rate as a fraction, and what it counts."""

    value: Decimal
    unit: RateUnit


_UNITS = {"亿": 100_000_000, "万": 10_000, "w": 10_000, "千": 1_000, "k": 1_000, "百": 100}
_TERM = re.compile(r"(?P<digits>\d[\d,]*\.?\d*|\.\d+)(?P<unit>[亿万千百wk]?)(?P<rest>\d*)")
_MONEY_WORDS = re.compile(r"人民币|rmb|cny|yuan|元|块|¥|¥|\$|\s")


def plain(text: str) -> str:
    """Text without the differences nobody means: full-width forms, case, spaces around."""
    return normalize("NFKC", text).strip().lower()


def parse_amount(text: str) -> Decimal:
    """An amount: ``1,200``, ``¥1.2万``, ``3万5``, ``1200+300-50``."""
    tidy = _MONEY_WORDS.sub("", plain(text)).replace("−", "-")
    if not tidy:
        raise InputError("empty")
    total = Decimal(0)
    for sign, term in _signed_terms(tidy):
        total += sign * _amount_term(term)
    if total < 0:
        raise InputError("negative")
    if total > MOST:
        raise InputError("too_large")
    return to_cents(total)


def _signed_terms(tidy: str) -> list[tuple[int, str]]:
    parts = re.split(r"([+-])", tidy)
    first = [] if parts[0] == "" else [(1, parts[0])]
    later = [(-1 if s == "-" else 1, t) for s, t in zip(parts[1::2], parts[2::2], strict=True)]
    return first + later


def _amount_term(term: str) -> Decimal:
    """One number with its unit; ``3万5`` means 35,000 as it is spoken."""
    found = _TERM.fullmatch(term)
    if not found:
        raise InputError("not_an_amount")
    digits, unit, rest = found["digits"].replace(",", ""), found["unit"], found["rest"]
    size = Decimal(_UNITS.get(unit, 1))
    if rest and not unit:
        raise InputError("not_an_amount")
    tail = Decimal(rest) * size / (10 ** len(rest)) if rest else Decimal(0)
    return Decimal(digits) * size + tail


def parse_number(text: str, least: Decimal, most: Decimal) -> Decimal:
    """A plain number between two others."""
    tidy = plain(text).replace(",", "").replace("−", "-")
    if not tidy:
        raise InputError("empty")
    try:
        value = Decimal(tidy)
    except InvalidOperation:
        raise InputError("not_a_number") from None
    if not value.is_finite():
        raise InputError("not_a_number")
    if not least <= value <= most:
        raise InputError("out_of_range", least=f"{least:f}", most=f"{most:f}")
    return value


_NEAR = {
    "today": 0, "今天": 0, "今日": 0, "yesterday": -1, "昨天": -1, "昨日": -1, "前天": -2,
    "tomorrow": 1, "明天": 1, "明日": 1, "后天": 2,
}  # fmt: skip
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_AGO = re.compile(r"(\d{1,4})\s*(?:天前|days? ago)")
_MONTHS_AGO = re.compile(r"(\d{1,3})\s*(?:个月前|months? ago)")
_FULL = re.compile(r"(\d{4})[-/.年\s](\d{1,2})[-/.月\s](\d{1,2})日?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SHORT = re.compile(r"(\d{1,2})[-/.月](\d{1,2})[日号]?")
_DAY_ONLY = re.compile(r"(\d{1,2})[日号]")
_ENGLISH = re.compile(r"(\d{1,2}) ([a-z]{3})[a-z]*\.?,?(?: (\d{4}))?")
_AMERICAN = re.compile(r"([a-z]{3})[a-z]*\.? (\d{1,2})(?:,? (\d{4}))?")


def parse_date(text: str, today: date) -> date:
    """A date: ``2026-07-15``, ``7/15`` (this year), ``昨天``, ``3 days ago``, ``15 Jul``."""
    tidy = plain(text)
    if not tidy:
        raise InputError("empty")
    try:
        found = _relative(tidy, today) or _numeric(tidy, today) or _named(tidy, today)
    except (ValueError, OverflowError):  # a 31st of June
        found = None
    if found is None:
        raise InputError("not_a_date")
    if not EARLIEST <= found <= LATEST:
        raise InputError("date_out_of_range")
    return found


def _relative(tidy: str, today: date) -> date | None:
    if tidy in _NEAR:
        return today + timedelta(days=_NEAR[tidy])
    if ago := _AGO.fullmatch(tidy):
        return today - timedelta(days=int(ago[1]))
    if ago := _MONTHS_AGO.fullmatch(tidy):
        return add_months(today, -int(ago[1]))
    return None


def _numeric(tidy: str, today: date) -> date | None:
    if full := _FULL.fullmatch(tidy) or _COMPACT.fullmatch(tidy):
        return date(int(full[1]), int(full[2]), int(full[3]))
    if short := _SHORT.fullmatch(tidy):
        return date(today.year, int(short[1]), int(short[2]))
    if only := _DAY_ONLY.fullmatch(tidy):
        return today.replace(day=int(only[1]))
    return None


def _named(tidy: str, today: date) -> date | None:
    if english := _ENGLISH.fullmatch(tidy):
        day, month, year = english.groups()
    elif american := _AMERICAN.fullmatch(tidy):
        month, day, year = american.groups()
    else:
        return None
    return date(int(year or today.year), _MONTHS.index(month) + 1, int(day))


_PER_DAY = re.compile(r"日息|日利率|每日|每天|一天|/\s*(?:day|d|天|日)|(?:a|per) day|daily")
_PER_MONTH = re.compile(
    r"月息|月利率|月费率|每月|每期|费率|/\s*(?:month|m|月|期)|(?:a|per) month|monthly"
)
_PER_YEAR = re.compile(
    r"年化|年利率|年息|每年|/\s*(?:year|y|年)|(?:a|per) year|p\.?a\.?|yearly|annual"
)
_MOST_RATE = 10


def parse_rate(text: str, unit: RateUnit) -> Rate:
    """A rate: ``4.9%``, ``0.05%/day``, ``日息万五``, ``千分之三``; a bare number is per cent."""
    tidy = plain(text)
    if not tidy:
        raise InputError("empty")
    named = (
        (_PER_DAY, RateUnit.DAY),
        (_PER_MONTH, RateUnit.FEE_PER_TERM),
        (_PER_YEAR, RateUnit.YEAR),
    )
    for pattern, meant in named:
        if pattern.search(tidy):
            unit = meant
            tidy = pattern.sub("", tidy)
    value = _fraction(tidy.replace("利率", "").replace(" ", ""))
    if value > _MOST_RATE:
        raise InputError("out_of_range", least="0%", most="1000%")
    return Rate(value, unit)


_FRACTION = re.compile(r"([百千万])分?之?(\d+\.?\d*|[一二三四五六七八九])")
_PARTS = {"百": 100, "千": 1_000, "万": 10_000}
_CHINESE = "零一二三四五六七八九"


def _fraction(tidy: str) -> Decimal:
    if spoken := _FRACTION.fullmatch(tidy):
        digit = _CHINESE.find(spoken[2])
        count = Decimal(digit) if digit > 0 else Decimal(spoken[2])
        return count / _PARTS[spoken[1]]
    parts = 1_000 if tidy.endswith("‰") else 100
    try:
        value = Decimal(tidy.rstrip("%‰"))
    except InvalidOperation:
        raise InputError("not_a_rate") from None
    if not value.is_finite():
        raise InputError("not_a_rate")
    if value < 0:
        raise InputError("negative")
    return value / parts
