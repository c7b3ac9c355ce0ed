"""What each record type's fields hold, so that files and tables need no list of their own."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from enum import Enum, StrEnum, auto
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from credittracker.book.records import TYPED, Record, Source

R = TypeVar("R", bound=Record)

SOURCE = "source_"
"""What the flattened fields of a record's ``Source`` begin with."""


class Shape(Enum):
    """What a field holds."""

    TEXT = auto()
    NUMBER = auto()
    FLAG = auto()
    DAY = auto()
    YUAN = auto()
    EXACT = auto()
    CHOICE = auto()
    TEXTS = auto()


_SHAPES: dict[Any, Shape] = {
    str: Shape.TEXT,
    int: Shape.NUMBER,
    bool: Shape.FLAG,
    date: Shape.DAY,
    tuple: Shape.TEXTS,
}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a flattened record; ``choices`` is the enumeration of a ``CHOICE``."""

    name: str
    shape: Shape
    optional: bool = False
    choices: type[StrEnum] | None = None


def shape_of(kind: type[Record]) -> tuple[Field, ...]:
    """A record type's fields, ``id`` first, with its source flattened at the end."""
    if kind not in _KNOWN:
        own = tuple(field for field in _fields(kind) if field.name != "id")
        _KNOWN[kind] = (Field("id", Shape.TEXT), *own, *_fields(Source, SOURCE))
    return _KNOWN[kind]


def own_names(kind: type[Record]) -> tuple[str, ...]:
    """The names of a record type's fields in the order of ``shape_of``, without the source."""
    if kind not in _NAMES:
        _NAMES[kind] = tuple(f.name for f in shape_of(kind) if not f.name.startswith(SOURCE))
    return _NAMES[kind]


def values_of(record: Record) -> tuple[Any, ...]:
    """A record's values in the order of ``shape_of``."""
    own = tuple(getattr(record, name) for name in own_names(type(record)))
    return (*own, *(getattr(record.source, name) for name in _SOURCE_NAMES))


def record_of(kind: type[R], values: Sequence[Any]) -> R:
    """The record whose ``values_of`` these are. Raises like the record itself."""
    own = dict(zip(own_names(kind), values, strict=False))
    source = Source(**dict(zip(_SOURCE_NAMES, values[len(own) :], strict=True)))
    return kind(**own, source=TYPED if source == TYPED else source)


def _fields(kind: type, prefix: str = "") -> tuple[Field, ...]:
    hints = get_type_hints(kind, include_extras=True)
    return tuple(
        _field(prefix + field.name, hints[field.name])
        for field in fields(kind)
        if field.name != "source"
    )


def _field(name: str, hint: Any) -> Field:
    parts = [part for part in get_args(hint) if part is not NoneType]
    optional = NoneType in get_args(hint)
    plain = parts[0] if optional else hint
    if "cents" in getattr(plain, "__metadata__", ()):
        return Field(name, Shape.YUAN, optional)
    if getattr(plain, "__origin__", plain) is Decimal:
        return Field(name, Shape.EXACT, optional)
    if isinstance(plain, type) and issubclass(plain, StrEnum):
        return Field(name, Shape.CHOICE, optional, plain)
    return Field(name, _SHAPES[get_origin(plain) or plain], optional)


_KNOWN: dict[type[Record], tuple[Field, ...]] = {}
_NAMES: dict[type[Record], tuple[str, ...]] = {}
_SOURCE_NAMES = tuple(field.name for field in fields(Source))
