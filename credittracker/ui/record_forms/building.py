"""From a record to what a form holds, and back. No Qt."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any, TypeVar

from credittracker.book.accounts import RateUnit
from credittracker.book.records import Record
from credittracker.book.shapes import Field, Shape, own_names, shape_of
from credittracker.ui.forms.parsing import Rate

R = TypeVar("R", bound=Record)

RATES = frozenset({"rate", "annual_rate", "one_year", "five_years"})
"""Record fields that a form asks for as a ``Rate``."""

_PARTS = {RateUnit.DAY: 360, RateUnit.FEE_PER_TERM: 12}


def values_of(record: Record) -> dict[str, Any]:
    """What a form holds for a record, by field."""
    values = {field.name: _to_form(field, record) for field in _own_fields(type(record))}
    for name in RATES & set(values):
        if values[name] is not None:
            unit = getattr(record, "rate_unit", RateUnit.YEAR)
            values[name] = Rate(values[name], unit if name == "rate" else RateUnit.YEAR)
    return values


def build(
    kind: type[R], values: Mapping[str, Any], record_id: str, base: Record | None = None
) -> R:
    """The record that a form's values mean; what the form does not ask stays as in ``base``.

    ``None`` in a field that always has a value means that it was not asked. Raises
    ``InvalidRecordError`` like the record itself.
    """
    given: dict[str, Any] = {}
    for field in _own_fields(kind):
        value = values.get(field.name)
        if field.name in values and (value is not None or field.optional):
            given[field.name] = _from_form(field, value, base)
    rate = values.get("rate")
    if isinstance(rate, Rate) and "rate_unit" in own_names(kind):
        given["rate_unit"] = rate.unit
    if isinstance(base, kind):
        return replace(base, **given)
    return kind(id=record_id, **given)


def _own_fields(kind: type[Record]) -> tuple[Field, ...]:
    names = own_names(kind)
    return tuple(f for f in shape_of(kind) if f.name in names and f.name != "id")


def _to_form(field: Field, record: Record) -> Any:
    value = getattr(record, field.name)
    return "\n".join(value) if field.shape is Shape.TEXTS else value


def _from_form(field: Field, value: Any, base: Record | None) -> Any:
    if field.shape is Shape.TEXTS:
        return _lines(field, value, base)
    if field.name in RATES and isinstance(value, Rate):
        return value.value if field.name == "rate" else yearly(value)
    return value


def _lines(field: Field, text: str, base: Record | None) -> tuple[str, ...]:
    """One entry a line; texts that nobody touched stay exactly as they are."""
    if base is not None and text == _to_form(field, base):
        kept: tuple[str, ...] = getattr(base, field.name)
        return kept
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def yearly(rate: Rate) -> Decimal:
    """A rate as a simple fraction a year, the way lenders convert a daily one."""
    return rate.value if rate.unit is RateUnit.YEAR else rate.value * _PARTS[rate.unit]
