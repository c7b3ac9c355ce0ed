"""How each value lies in SQLite: one definition, for reading and for writing."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Any

from credittracker.book.shapes import Field, Shape

TEXT = "TEXT"
INTEGER = "INTEGER"


@dataclass(frozen=True, slots=True)
class Codec:
    """A column type, and the way of a value there and back (``None`` passes by)."""

    sql: str
    encode: Callable[[Any], Any]
    decode: Callable[[Any], Any]


def codec_of(field: Field) -> Codec:
    """The codec of one field of a record."""
    if field.choices is None:
        return _PLAIN[field.shape]
    return Codec(TEXT, attrgetter("value"), {m.value: m for m in field.choices}.__getitem__)


def _same(value: Any) -> Any:
    return value


def _cents(amount: Decimal) -> int:
    return int(amount.scaleb(2))


def _yuan(cents: int) -> Decimal:
    return Decimal(cents).scaleb(-2)


def _json(texts: tuple[str, ...]) -> str:
    return json.dumps(texts, ensure_ascii=False)


def _texts(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


_PLAIN: dict[Shape, Codec] = {
    Shape.TEXT: Codec(TEXT, _same, _same),
    Shape.NUMBER: Codec(INTEGER, _same, _same),
    Shape.FLAG: Codec(INTEGER, int, bool),
    Shape.DAY: Codec(TEXT, date.isoformat, date.fromisoformat),
    Shape.YUAN: Codec(INTEGER, _cents, _yuan),
    Shape.EXACT: Codec(TEXT, str, Decimal),
    Shape.TEXTS: Codec(TEXT, _json, _texts),
}
