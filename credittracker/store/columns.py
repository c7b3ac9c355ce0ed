"""The columns the tables are made of, and what every table has."""

from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator, TypeEngine
from sqlmodel import Field, SQLModel

from credittracker.book.records import Origin
from credittracker.book.shapes import Field as RecordField
from credittracker.book.shapes import Shape
from credittracker.store.codecs import INTEGER, Codec, codec_of


class Stored(TypeDecorator[Any]):
    """A column that keeps its values as a ``Codec`` says: money as cents, days as ISO text."""

    impl = Text
    cache_ok = True

    def __init__(self, codec: Codec) -> None:
        super().__init__()
        self.codec = codec

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The plain type underneath."""
        plain = Integer() if self.codec.sql == INTEGER else Text()
        return dialect.type_descriptor(plain)

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:  # noqa: ARG002 - SQLAlchemy's
        """On the way in."""
        return None if value is None else self.codec.encode(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:  # noqa: ARG002 - SQLAlchemy's
        """On the way out."""
        return None if value is None else self.codec.decode(value)


def _stored(shape: Shape, choices: type[StrEnum] | None = None, **more: Any) -> Any:
    kind: Any = Stored(codec_of(RecordField("", shape, choices=choices)))
    return Field(sa_type=kind, **more)


def text(**more: Any) -> Any:
    """Any text."""
    return _stored(Shape.TEXT, **more)


def number() -> Any:
    """A whole number."""
    return _stored(Shape.NUMBER)


def flag() -> Any:
    """Yes or no."""
    return _stored(Shape.FLAG)


def day() -> Any:
    """A date."""
    return _stored(Shape.DAY)


def yuan() -> Any:
    """Money."""
    return _stored(Shape.YUAN)


def exact() -> Any:
    """A rate or ratio, to the last digit."""
    return _stored(Shape.EXACT)


def texts() -> Any:
    """Several texts, as JSON."""
    return _stored(Shape.TEXTS)


def choice(kind: type[StrEnum]) -> Any:
    """One of an enumeration."""
    return _stored(Shape.CHOICE, kind)


def parent(table: str) -> Any:
    """A reference; indexed, because deleting the parent looks for its children."""
    return text(foreign_key=f"{table}.id", index=True)


class RecordRow(SQLModel):
    """What every table has; ``position`` keeps the order in which records were entered."""

    id: str = text(primary_key=True)
    position: int = number()
    source_origin: Origin = choice(Origin)
    source_batch: str | None = text()
    source_row: int | None = number()
    source_reference: str = text()
