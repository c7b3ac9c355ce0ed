"""Which source a table is of: decided by its columns and what stands above them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from credittracker.importers.errors import FileRefusedError
from credittracker.importers.header import Candidate, Header, find_header
from credittracker.importers.mapping import SURE, ColumnMapping, Guess, guess
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
class Match:
    """A source that can read a part; ``guess`` if its columns were guessed."""

    part: Part
    source: Source
    header: Header
    guess: Guess | None = None


def recognise(parts: Sequence[Part], name: str, mapping: ColumnMapping | None) -> list[Match]:
    """Every part that the best source can read.

    Raises ``missing_column`` when a known provider's columns are not all there, and
    ``not_recognised``.
    """
    sources = SOURCES if mapping is None else (mapping.source,)
    found = [m for part in parts for m in _matches(part, sources, told=mapping is not None)]
    best = min(found, key=_rank, default=None)
    if best is None:
        guessed = [match for part in parts for match in _guessed(part)] if not mapping else []
        if not guessed:
            raise FileRefusedError("not_recognised", name, seen=_seen(parts))
        return [max(guessed, key=_confidence)]
    if best.header.missing:
        missing = ", ".join(best.header.missing)
        raise FileRefusedError("missing_column", name, columns=missing)
    return [m for m in found if m.source is best.source and not m.header.missing]


def guesses(parts: Sequence[Part]) -> list[Guess]:
    """What the columns of an unknown table may mean, the surest first."""
    found = [m.guess for part in parts for m in _guessed(part, least=0.0) if m.guess is not None]
    return sorted(found, key=lambda one: -one.confidence)


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
