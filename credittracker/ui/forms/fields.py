"""The kinds of fields a form can have, as plain data with their parsing; widgets are elsewhere."""

from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias

from credittracker.book.accounts import RateUnit
from credittracker.ui.forms.parsing import (
    InputError,
    Rate,
    parse_amount,
    parse_date,
    parse_number,
    parse_rate,
    plain,
)
from credittracker.ui.words import formats
from credittracker.ui.words.rates import rate_text

Values: TypeAlias = Mapping[str, Any]
"""What a form holds, by field key; an empty optional field is ``None``."""


@dataclass(frozen=True, slots=True)
class Field:
    """What all fields share. ``hint`` is small print; ``show`` hides it while it has no meaning.

    ``keep`` leaves the value in place after "Save and add another".
    """

    key: str
    label: str
    _: KW_ONLY
    hint: str = ""
    required: bool = True
    initial: Any = None
    keep: bool = False
    show: Callable[[Values], bool] | None = None

    def parse(self, text: str, today: date) -> Any:
        """The value of typed text; raises ``InputError``."""
        raise NotImplementedError

    def write(self, value: Any) -> str:
        """A value as it is typed."""
        return "" if value is None else str(value)

    def echo(self, value: Any) -> str:
        """The value understood, in full words, to show beneath; nothing when plain."""
        del value
        return ""


@dataclass(frozen=True, slots=True)
class MoneyField(Field):
    """An amount of money."""

    currency: str = "CNY"
    positive: bool = True

    def parse(self, text: str, today: date) -> Decimal:
        """The amount; zero only where it is allowed."""
        del today
        amount = parse_amount(text)
        if self.positive and not amount:
            raise InputError("zero")
        return amount

    def write(self, value: Any) -> str:
        """The amount without a sign in front, so that it can be edited."""
        return "" if value is None else f"{value:f}"

    def echo(self, value: Any) -> str:
        """The amount in full."""
        return formats.money(value, currency=self.currency)


@dataclass(frozen=True, slots=True)
class DateField(Field):
    """A day; ``future`` says whether days to come make sense, ``within`` which days are known."""

    future: bool = True
    within: tuple[date, date] = (date.min, date.max)

    def parse(self, text: str, today: date) -> date:
        """The day meant."""
        found = parse_date(text, today)
        if not self.future and found > today:
            raise InputError("in_future")
        earliest, latest = self.within
        if not earliest <= found <= latest:
            raise InputError("before_records" if found < earliest else "in_future")
        return found

    def write(self, value: Any) -> str:
        """The day the way machines write it, which every keyboard can edit."""
        return "" if value is None else formats.iso(value)

    def echo(self, value: Any) -> str:
        """The day in full with its weekday."""
        return formats.long_day(value)


@dataclass(frozen=True, slots=True)
class RateField(Field):
    """A rate of interest; its value is a ``Rate`` (fraction and unit)."""

    unit: RateUnit = RateUnit.YEAR

    def parse(self, text: str, today: date) -> Rate:
        """The rate meant."""
        del today
        return parse_rate(text, self.unit)

    def write(self, value: Any) -> str:
        """The rate as people type it."""
        return "" if value is None else rate_text(value.value, value.unit)

    def echo(self, value: Any) -> str:
        """The rate with what it counts."""
        return rate_text(value.value, value.unit)


@dataclass(frozen=True, slots=True)
class ShareField(RateField):
    """A part of a whole, as a percentage; its value is a ``Rate`` whose unit means nothing."""

    def write(self, value: Any) -> str:
        """The percentage."""
        return "" if value is None else f"{(value.value * 100).normalize():f}%"

    def echo(self, value: Any) -> str:
        """The percentage."""
        return self.write(value)


@dataclass(frozen=True, slots=True)
class NumberField(Field):
    """A number within bounds; its value is an ``int`` when ``places`` is 0, else a ``Decimal``."""

    least: int = 0
    most: int = 1_000_000
    places: int = 0
    suffix: str = ""

    def parse(self, text: str, today: date) -> int | Decimal:
        """The number."""
        del today
        tidy = plain(text).removesuffix(self.suffix.lower())
        value = parse_number(tidy, Decimal(self.least), Decimal(self.most))
        if self.places:
            return round(value, self.places)
        if value != value.to_integral_value():
            raise InputError("not_whole")
        return int(value)


@dataclass(frozen=True, slots=True)
class TextField(Field):
    """Words; ``lines`` above 1 gives a taller box."""

    lines: int = 1
    longest: int = 500

    def parse(self, text: str, today: date) -> str:
        """The words without spaces around."""
        del today
        if not text.strip():
            raise InputError("empty")
        return text.strip()[: self.longest]


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: its value, and what it is called; ``also`` finds it in a search."""

    value: Any
    text: str
    also: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceField(Field):
    """One of a few."""

    options: tuple[Option, ...] = ()

    def parse(self, text: str, today: date) -> Any:
        """The value of the option called so."""
        del today
        if not text.strip():
            raise InputError("empty")
        for option in self.options:
            if option.text == text:
                return option.value
        raise InputError("not_in_list")

    def write(self, value: Any) -> str:
        """What the option is called."""
        return next((o.text for o in self.options if o.value == value), "")


@dataclass(frozen=True, slots=True)
class RecordChoice(ChoiceField):
    """One of many records, found by typing a part of its name."""

    def parse(self, text: str, today: date) -> Any:
        """The record called so, or the only one that contains what was typed."""
        del today
        sought = text.strip().lower()
        exact = [o for o in self.options if o.text.lower() == sought]
        part = [o for o in self.options if sought in f"{o.text} {o.also}".lower()]
        found = exact or part
        if not sought:
            raise InputError("empty")
        if len(found) != 1 and not exact:
            raise InputError("not_in_list" if not found else "several_match")
        return found[0].value


@dataclass(frozen=True, slots=True)
class CheckField(Field):
    """Yes or no."""

    def parse(self, text: str, today: date) -> bool:
        """Whether it is ticked."""
        del today
        return text == "yes"

    def write(self, value: Any) -> str:
        """The ticked state as text."""
        return "yes" if value else ""
