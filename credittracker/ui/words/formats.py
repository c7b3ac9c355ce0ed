"""Amounts, dates, shares and counts as people write them, in the language chosen."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt

MASK = "••••"
MINUS = "−"
NOTHING = "—"
_FIXED = ord("f")
_MEGABYTE = 1_000_000
_TRADITIONAL = QLocale.DataSizeFormat.DataSizeTraditionalFormat
_WAN = Decimal(10_000)
_YI = Decimal(100_000_000)
_SYMBOLS = {"CNY": "¥", "USD": "$", "EUR": "€", "GBP": "£", "HKD": "HK$", "JPY": "JP¥"}


Money: TypeAlias = Callable[[Decimal], str]
"""Writes an amount, in a currency and hidden or not."""


def is_chinese() -> bool:
    """Whether numbers are being written the Chinese way."""
    return QLocale().language() == QLocale.Language.Chinese


def symbol(currency: str = "CNY") -> str:
    """A currency's sign, or its code when it has none of its own."""
    return _SYMBOLS.get(currency, f"{currency} ")


def number(value: Decimal | float, places: int = 0) -> str:
    """A number with its thousands grouped and a real minus sign."""
    exact = _rounded(Decimal(str(value)), places)
    text = QLocale().toString(float(abs(exact)), _FIXED, places)
    return f"{MINUS}{text}" if exact < 0 else text


def money(amount: Decimal | None, *, currency: str = "CNY", masked: bool = False) -> str:
    """An amount to the cent: ``¥1,234.50``; bullets when hidden from onlookers."""
    if amount is None:
        return NOTHING
    if masked:
        return f"{symbol(currency)}{MASK}"
    return _signed(_rounded(amount, 2), currency, 2)


def headline_money(amount: Decimal | None, *, currency: str = "CNY", masked: bool = False) -> str:
    """An amount to be taken in at a glance: whole units, in 万 where Chinese would write it."""
    if amount is None or masked:
        return money(amount, currency=currency, masked=masked)
    for unit, name in ((_YI, "亿"), (_WAN, "万")) if is_chinese() else ():
        if abs(amount) >= unit:
            exact = _rounded(amount / unit, 2).normalize()
            places = max(0, -int(exact.as_tuple().exponent))
            return f"{_signed(exact, currency, places)}{name}"
    return _signed(_rounded(amount, 0), currency, 0)


def percent(share: Decimal | float | None, places: int = 1) -> str:
    """A fraction as a percentage: 0.049 is ``4.9%``."""
    if share is None:
        return NOTHING
    exact = _rounded(Decimal(str(share)) * 100, places)
    return f"{number(exact, places if exact != exact.to_integral_value() else 0)}%"


def points(value: Decimal | float, *, signed: bool = False) -> str:
    """Points of the score, with one decimal; ``signed`` shows gains with a plus."""
    exact = _rounded(Decimal(str(value)), 1)
    return f"+{number(exact, 1)}" if signed and exact > 0 else number(exact, 1)


def short_points(value: Decimal | float) -> str:
    """Points beside an axis: 70, or 68.4 where they are not whole."""
    return number(value, 0 if value == round(value) else 1)


def listed(parts: Sequence[str]) -> str:
    """Several things as a sentence lists them."""
    return QLocale().createSeparatedList(list(parts))


def sentences(*parts: str) -> str:
    """Sentences one after the other; Chinese leaves no room between them."""
    return ("" if is_chinese() else " ").join(filter(None, parts))


def day(on: date | None) -> str:
    """A date in full: ``2026年11月23日`` or ``23 Nov 2026``."""
    return _date(on, "yyyy年M月d日", "d MMM yyyy")


def long_day(on: date) -> str:
    """A date in full with its day of the week."""
    return f"{day(on)} {weekday(on)}" if is_chinese() else f"{weekday(on)}, {day(on)}"


def short_day(on: date | None) -> str:
    """A date whose year is plain: ``11月23日`` or ``23 Nov``."""
    return _date(on, "M月d日", "d MMM")


def month(on: date | None) -> str:
    """The month a date lies in: ``2026年11月`` or ``Nov 2026``."""
    return _date(on, "yyyy年M月", "MMM yyyy")


def weekday(on: date) -> str:
    """The day of the week a date falls on."""
    return QLocale().dayName(on.isoweekday(), QLocale.FormatType.LongFormat)


class Counts(QObject):
    """Counted things; a QObject because lupdate finds plurals only in ``self.tr``."""

    def days(self, count: int) -> str:
        """A number of days."""
        return self.tr("%n day(s)", "", count)

    def months(self, count: int) -> str:
        """A number of months."""
        return self.tr("%n month(s)", "", count)

    def times(self, count: int) -> str:
        """How often something happened."""
        return self.tr("%n time(s)", "", count)

    def accounts(self, count: int) -> str:
        """A number of accounts."""
        return self.tr("%n account(s)", "", count)

    def records(self, count: int) -> str:
        """A number of records."""
        return self.tr("%n record(s)", "", count)

    def ahead(self, count: int) -> str:
        """Days to come."""
        return self.tr("in %n day(s)", "", count)

    def ago(self, count: int) -> str:
        """Days gone by."""
        return self.tr("%n day(s) ago", "", count)


def days(count: int) -> str:
    """A number of days: ``3 天`` or ``3 days``."""
    return Counts().days(count)


def months(count: int) -> str:
    """A number of months: ``3 个月`` or ``3 months``."""
    return Counts().months(count)


def times(count: int) -> str:
    """How often something happened: ``3 次`` or ``3 times``."""
    return Counts().times(count)


def accounts(count: int) -> str:
    """A number of accounts: ``3 个账户`` or ``3 accounts``."""
    return Counts().accounts(count)


def records(count: int) -> str:
    """A number of records: ``3 条记录`` or ``3 records``."""
    return Counts().records(count)


def distance(on: date, today: date) -> str:
    """How far away a date is: today, tomorrow, in 3 days, 3 days ago."""
    away = (on - today).days
    near = {
        0: QCoreApplication.translate("Formats", "today"),
        1: QCoreApplication.translate("Formats", "tomorrow"),
        -1: QCoreApplication.translate("Formats", "yesterday"),
    }
    if away in near:
        return near[away]
    return Counts().ahead(away) if away > 0 else Counts().ago(-away)


def middle_elided(text: str, most: int = 40) -> str:
    """A long name with its middle left out, so that both ends can be read."""
    if len(text) <= most:
        return text
    half = (most - 1) // 2
    return f"{text[:half]}…{text[-half:]}"


def to_qdate(on: date) -> QDate:
    """Python's date as Qt's."""
    return QDate(on.year, on.month, on.day)


def _date(on: date | None, chinese: str, english: str) -> str:
    if on is None:
        return NOTHING
    if is_chinese():
        return QLocale().toString(to_qdate(on), chinese)
    return QLocale().toString(to_qdate(on), english)


def iso(on: date) -> str:
    """A date as machines write it, for file names and fields."""
    return to_qdate(on).toString(Qt.DateFormat.ISODate)


def _signed(amount: Decimal, currency: str, places: int) -> str:
    return f"{MINUS if amount < 0 else ''}{symbol(currency)}{number(abs(amount), places)}"


def _rounded(value: Decimal, places: int) -> Decimal:
    with localcontext(prec=40):
        return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def moment(when: datetime) -> str:
    """A day and its time: ``2026年11月23日 09:30`` or ``23 Nov 2026 09:30``."""
    return f"{day(when.date())} {when:%H:%M}"


def file_size(size: int) -> str:
    """How large a file is: ``312 KB``."""
    return QLocale().formattedDataSize(size, 0 if size < _MEGABYTE else 1, _TRADITIONAL)
