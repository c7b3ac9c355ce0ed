"""Any single value a record can hold, for the strategies of records."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from credittracker.book.records import TYPED, Origin, Record, Source

ZERO = Decimal("0.00")
CENT = Decimal("0.01")


def ids() -> st.SearchStrategy[str]:
    """Ids that do not meet each other by chance."""
    return st.uuids().map(lambda u: u.hex)


def days(first: date = date(1990, 1, 1), last: date = date(2060, 12, 31)) -> Any:
    return st.dates(first, last)


def yuan(least: Decimal = ZERO, most: Decimal = Decimal(10_000_000)) -> Any:
    return st.decimals(least, most, places=2)


def exacts(most: int = 1) -> Any:
    """Rates and ratios with as many digits as somebody cares to type."""
    return st.decimals(0, most, allow_nan=False, allow_infinity=False)


def texts() -> st.SearchStrategy[str]:
    return st.text(max_size=12)


def names() -> st.SearchStrategy[str]:
    return st.text(min_size=1, max_size=12).filter(str.strip)


def small() -> st.SearchStrategy[int]:
    return st.integers(0, 10_000)


def days_of_month() -> Any:
    return st.none() | st.integers(1, 31)


def maybe(strategy: Any) -> Any:
    return st.none() | strategy


def ordered(data: st.DrawFn) -> tuple[date, date | None]:
    """A day, and maybe a day that is not before it."""
    first = data(days())
    later = data(maybe(st.integers(0, 4_000)))
    return first, None if later is None else first + timedelta(later)


def sources() -> st.SearchStrategy[Source]:
    imported = st.builds(
        Source,
        origin=st.just(Origin.IMPORT),
        batch=ids(),
        row=maybe(st.integers(1, 100_000)),
        reference=texts(),
    )
    return st.just(TYPED) | imported


def build(kind: type[Record], /, **fields: Any) -> Any:
    return st.builds(kind, id=ids(), source=sources(), **fields)
