"""Finding the row that names a table's columns: by what it says, never by where it stands.

Providers change the number of rows above it, the order and the names of columns.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from unicodedata import normalize

HEADER_WITHIN = 60
_UNIT = re.compile(r"\((?:元|人民币|人民币元|cny|rmb|¥)\)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Column:
    """A column by the names it has had, newest first; ``field`` is what we call it."""

    field: str
    names: tuple[str, ...]
    required: bool = False


class Candidate(NamedTuple):
    """A row that may name the columns: its number from 1, plain cells, and what parts them."""

    line: int
    cells: tuple[str, ...]
    delimiter: str
    places: Mapping[str, int]


def candidate(line: int, cells: Iterable[str], delimiter: str = "") -> Candidate:
    """A row that may name the columns; of two columns with one name the first counts."""
    named = tuple(map(plain, cells))
    places = {name: place for place, name in reversed(tuple(enumerate(named)))}
    return Candidate(line, named, delimiter, places)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The row that names the columns: where each field stands, and what nobody knows.

    ``width`` counts named columns, ``most`` the cells a row may have, ``last`` is the last
    cell that we know, ``needed`` the last that we cannot do without, ``closed`` whether rows end
    with a delimiter.
    """

    line: int
    delimiter: str
    width: int
    last: int
    needed: int
    most: int
    closed: bool
    at: Mapping[str, int]
    missing: tuple[str, ...]
    unknown: tuple[str, ...]


def find_header(candidates: Iterable[Candidate], columns: Sequence[Column]) -> Header | None:
    """The first of the best candidates, if any names a column."""
    best: Header | None = None
    names = {name for column in columns for name in column.names}
    for row in candidates:
        if names.isdisjoint(row.places):
            continue
        found = _header(row, columns)
        if found.at and (best is None or _rank(found) > _rank(best)):
            best = found
    return best


def header_of(row: Candidate) -> tuple[str, ...]:
    """The columns that a row names: what tells one layout from another."""
    cells = list(row.cells)
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def plain(cell: str) -> str:
    """A column's name without padding and unit, full-width brackets and slashes made plain."""
    bare = "".join(normalize("NFKC", cell).replace("\ufeff", "").split())
    return _UNIT.sub("", bare).rstrip(":*")


def _rank(header: Header) -> tuple[int, int]:
    return (-len(header.missing), len(header.at))


def _header(row: Candidate, columns: Sequence[Column]) -> Header:
    cells = header_of(row)
    most, closed = len(row.cells), bool(row.cells) and not row.cells[-1]
    places = row.places
    at = {c.field: places[n] for c in columns for n in reversed(c.names) if n in places}
    known = {"", *(name for column in columns for name in column.names)}
    return Header(
        line=row.line,
        delimiter=row.delimiter,
        width=len(cells),
        last=max(at.values(), default=0),
        needed=max((at[c.field] for c in columns if c.required and c.field in at), default=0),
        most=max(most, len(cells) + 1),
        closed=closed,
        at=at,
        missing=tuple(c.names[0] for c in columns if c.required and c.field not in at),
        unknown=tuple(cell for cell in cells if cell not in known),
    )
