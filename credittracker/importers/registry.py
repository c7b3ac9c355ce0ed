"""Which importer reads a file: decided by what the file says, never by its name."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from credittracker.importers import alipay
from credittracker.importers.drafts import Reading, Report
from credittracker.importers.errors import FileRefusedError
from credittracker.importers.reading import table_bytes
from credittracker.importers.table import (
    HEADER_WITHIN,
    MOST_LINE,
    MOST_ROWS,
    Column,
    Header,
    find_header,
    split_lines,
)

_HEAD_BYTES = 262_144
_SPARE_LINES = 1000
_MOST_SEEN = 160
_LEAST_KNOWN = 4
_ENCODINGS = ("utf-8-sig", "gb18030")


class Importer(Protocol):
    """What a module in this folder offers."""

    COLUMNS: tuple[Column, ...]
    WORDS: tuple[str, ...]

    def read(self, lines: list[str], header: Header, name: str, report: Report) -> Reading:
        """Read the rows below a header; ``lines`` is the whole file."""


IMPORTERS: tuple[Importer, ...] = (alipay,)


@dataclass(frozen=True, slots=True)
class _Match:
    importer: Importer
    header: Header
    encoding: str


def read_table(data: bytes, name: str, report: Report) -> Reading:
    """What a file holds; raises ``FileRefusedError`` when no importer can read it."""
    table = table_bytes(data, name)
    report(0, len(table))
    match = _recognised(table, name)
    if match.header.missing:
        missing = ", ".join(match.header.missing)
        raise FileRefusedError("missing_column", name, columns=missing)
    line_ends = max(table.count(b"\n"), table.count(b"\r"))
    if line_ends > MOST_ROWS + _SPARE_LINES:
        raise FileRefusedError("too_many_rows", name, most=MOST_ROWS)
    lines = split_lines(_text(table, match.encoding, name))
    reading = match.importer.read(lines, match.header, name, report)
    if not reading.rows:
        raise FileRefusedError("no_rows", name)
    return reading


def _recognised(data: bytes, name: str) -> _Match:
    """The importer whose columns the file has; else the one that misses the fewest."""
    matches = sorted(_matches(data), key=lambda m: len(m.header.missing))
    if matches:
        return matches[0]
    for encoding in _encodings(data):
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        raise FileRefusedError("not_recognised", name, seen=_seen(_head(data, encoding)))
    raise FileRefusedError("encoding", name, line=1)


def _matches(data: bytes) -> Iterator[_Match]:
    for encoding in _encodings(data):
        head = _head(data, encoding)
        for importer in IMPORTERS:
            header = find_header(head, importer.COLUMNS)
            if header is not None and _claims(importer, header, head):
                yield _Match(importer, header, encoding)


def _claims(importer: Importer, header: Header, head: list[str]) -> bool:
    """Whether a file is this importer's: all it needs is there, or the file names it."""
    if not header.missing:
        return True
    above = "\n".join(head[: header.line - 1])
    return len(header.at) >= _LEAST_KNOWN and any(word in above for word in importer.WORDS)


def _encodings(data: bytes) -> tuple[str, ...]:
    return ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else _ENCODINGS


def _head(data: bytes, encoding: str) -> list[str]:
    return split_lines(data[:_HEAD_BYTES].decode(encoding, "ignore"))[:HEADER_WITHIN]


def _text(data: bytes, encoding: str, name: str) -> str:
    """The whole text; only a character cut off at the very end is forgiven."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        at = error.start
        if len(data) - at > _LONGEST_CHARACTER:
            line = data.count(b"\n", 0, at) + 1
            raise FileRefusedError("encoding", name, line=line) from error
    return data[:at].decode(encoding)


_LONGEST_CHARACTER = 4


def _seen(head: list[str]) -> str:
    """What stands where a header should be: the line with the most cells."""
    best = max((line[:MOST_LINE] for line in head), key=lambda line: line.count(","), default="")
    return ", ".join(best.replace("\t", " ").replace('"', "").split(",")).strip()[:_MOST_SEEN]
