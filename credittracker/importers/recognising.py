"""Which source a table is of: decided by its columns and what stands above them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeAlias

from credittracker.importers.errors import FileRefusedError
from credittracker.importers.header import Candidate, Column, Header, find_header, header_of
from credittracker.importers.mapping import SURE, ColumnMapping, Guess, guess, outline
from credittracker.importers.meanings import Source
from credittracker.importers.sources import alipay, banks, jd, meituan, wechat

SOURCES: tuple[Source, ...] = (
    alipay.SOURCE,
    wechat.SOURCE,
    jd.SOURCE,
    meituan.SOURCE,
    *banks.SOURCES,
)
_LEAST_KNOWN = 4
_MOST_SEEN = 160
_LEAST_COLUMNS = 2
_SHOWN_ROWS = 30

Cells: TypeAlias = Callable[[Header], Iterable[Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Part:
    """What may be a table: a text in an encoding, or a sheet; ``where`` is which.

    ``lines`` are its first lines, ``cells`` gives those below a header.
    """

    where: str
    candidates: Sequence[Candidate]
    lines: Sequence[str]
    cells: Cells


@dataclass(frozen=True, slots=True)
class Layout:
    """A table that nobody knows: where it is (``Part.where``), its header, and its first rows."""

    where: str
    line: int
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guess: Guess


@dataclass(frozen=True, slots=True)
class Match:
    """A source that can read a part; ``guess`` if its columns were guessed, or remembered."""

    part: Part
    source: Source
    header: Header
    guess: Guess | None = None
    remembered: bool = False


Told: TypeAlias = ColumnMapping | Mapping[tuple[str, ...], ColumnMapping] | None
"""What people said that columns mean: those of this very table, or of tables by their headers."""


def recognise(parts: Sequence[Part], name: str, told: Told) -> list[Match]:
    """Every part that the best source can read; what is remembered comes after what is known.

    Raises ``missing_column`` when a known provider's columns are not all there, and
    ``not_recognised``.
    """
    if isinstance(told, ColumnMapping):
        found = [m for part in parts for m in _matches(part, (told.source,), told=True)]
        other: list[Match] = []
    else:
        found = [m for part in parts for m in _matches(part, SOURCES, told=False)]
        other = [] if found else _unknown(parts, told or {})
    best = min(found, key=_rank, default=None)
    if best is None:
        if not other:
            raise FileRefusedError("not_recognised", name, seen=_seen(parts))
        return other
    if best.header.missing:
        missing = ", ".join(best.header.missing)
        raise FileRefusedError("missing_column", name, columns=missing)
    return [m for m in found if m.source is best.source and not m.header.missing]


def _unknown(
    parts: Sequence[Part], remembered: Mapping[tuple[str, ...], ColumnMapping]
) -> list[Match]:
    """Tables of no known source: by what is remembered, or else the surest guess."""
    if found := list(_remembered(parts, remembered)):
        return found
    guessed = [match for part in parts for match in _guessed(part)]
    return [max(guessed, key=_confidence)] if guessed else []


def layouts(parts: Sequence[Part]) -> list[Layout]:
    """The tables that nobody knows, the likeliest first: those whose columns can be guessed."""
    found = [layout for part in parts if (layout := _layout(part)) is not None]
    return sorted(found, key=_likely, reverse=True)


def _layout(part: Part) -> Layout | None:
    """A part's likeliest header: a guessed one, or the first row with the most names."""
    guessed = next(iter(_guessed(part, least=0.0)), None)
    at = (guessed.header.line, guessed.header.delimiter) if guessed else None
    rows = [c for c in part.candidates if at in {None, (c.line, c.delimiter)}]
    row = max(rows, key=_named, default=None)
    if row is None or _named(row) < _LEAST_COLUMNS:
        return None
    header = find_header([row], [Column(name, (name,)) for name in header_of(row)])
    if header is None:
        return None
    below = (tuple(cell.strip() for cell in cells) for cells in part.cells(header))
    rows_below = tuple(islice((cells for cells in below if any(cells)), _SHOWN_ROWS))
    return Layout(
        where=part.where,
        line=row.line,
        header=header_of(row),
        rows=rows_below,
        guess=(guessed.guess if guessed else None) or outline(row, rows_below),
    )


def _named(row: Candidate) -> int:
    """How many different names a row has that are no numbers."""
    return len({c for c in row.cells if c and not c[0].isdigit() and c[0] not in "+-¥"})


def _likely(layout: Layout) -> tuple[float, int]:
    return (layout.guess.confidence, len(layout.guess.mapping.columns))


def _remembered(
    parts: Sequence[Part], told: Mapping[tuple[str, ...], ColumnMapping]
) -> Iterable[Match]:
    for part in parts:
        for row in part.candidates if told else ():
            mapping = told.get(header_of(row))
            header = find_header([row], mapping.source.columns) if mapping else None
            if mapping and header and not header.missing:
                yield Match(part, mapping.source, header, Guess(mapping, 1.0), remembered=True)
                break


def _matches(part: Part, sources: Sequence[Source], *, told: bool) -> Iterable[Match]:
    for source in sources:
        header = find_header(part.candidates, source.columns)
        if header is not None and (told or _claims(source, header, part)):
            yield Match(part, source, header)


def _claims(source: Source, header: Header, part: Part) -> bool:
    """Whether a table is this source's: all it needs is there, or the file names it."""
    if not header.missing:
        return True
    above = "\n".join(part.lines)
    return len(header.at) >= _LEAST_KNOWN and any(word in above for word in source.words)


def _guessed(part: Part, least: float = SURE) -> Iterable[Match]:
    found = guess(part.candidates, part.cells, part.lines)
    if found is not None and found.confidence >= least:
        source = found.mapping.source
        header = find_header(part.candidates, source.columns)
        if header is not None:
            yield Match(part, source, header, found)


def _rank(match: Match) -> tuple[int, int]:
    return (len(match.header.missing), -len(match.header.at))


def _confidence(match: Match) -> float:
    return match.guess.confidence if match.guess else 0.0


def _seen(parts: Sequence[Part]) -> str:
    """What stands where a header should be: the line with the most cells."""
    rows = [row.cells for part in parts[:1] for row in part.candidates]
    best = max(rows, key=len, default=())
    return ", ".join(best)[:_MOST_SEEN]
