"""From bytes to lines of text, in the encoding that makes sense of them."""

import codecs

from credittracker.importers.errors import FileRefusedError
from credittracker.importers.header import HEADER_WITHIN
from credittracker.importers.table import MOST_ROWS, split_lines

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_ENCODINGS = ("utf-8-sig", "gb18030")
_HEAD_BYTES = 262_144
_SPARE_LINES = 1000
_LONGEST_CHARACTER = 4
_CHUNK = 1_000_000
"""Bytes decoded at a time: a longer step would hold up the window's thread."""


def encodings(data: bytes) -> tuple[str, ...]:
    """The encodings a file can be in, the likelier first."""
    return ("utf-16",) if data.startswith(_UTF_16) else _ENCODINGS


def heads(data: bytes, name: str) -> dict[str, list[str]]:
    """The first lines in each encoding that fits them.

    Raises ``encoding`` with the first line that none can read.
    """
    found: dict[str, list[str]] = {}
    farthest = 0
    for encoding in encodings(data):
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(data[:_HEAD_BYTES])
        except UnicodeDecodeError as error:
            farthest = max(farthest, error.start)
        else:
            found[encoding] = split_lines(text)[:HEADER_WITHIN]
    if not found:
        raise FileRefusedError("encoding", name, line=data.count(b"\n", 0, farthest) + 1)
    return found


def all_lines(data: bytes, encoding: str, name: str) -> list[str]:
    """Every line; raises ``encoding`` with the line it fails on, or ``too_many_rows``.

    Only a character cut off at the very end is forgiven.
    """
    if max(data.count(b"\n"), data.count(b"\r")) > MOST_ROWS + _SPARE_LINES:
        raise FileRefusedError("too_many_rows", name, most=MOST_ROWS)
    return split_lines(_text(data, encoding, name))


def decoded(data: bytes, name: str, last: str) -> str:
    """The whole text in the first encoding that fits, ``last`` after the usual ones."""
    for encoding in (*encodings(data), last):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise FileRefusedError("encoding", name, line=1)


def _text(data: bytes, encoding: str, name: str) -> str:
    decoder = codecs.getincrementaldecoder(encoding)()
    parts: list[str] = []
    for start in range(0, len(data), _CHUNK):
        try:
            parts.append(decoder.decode(data[start : start + _CHUNK]))
        except UnicodeDecodeError as error:
            raise FileRefusedError("encoding", name, line=_line(data, encoding)) from error
    try:
        parts.append(decoder.decode(b"", final=True))
    except UnicodeDecodeError as error:
        if len(error.object) > _LONGEST_CHARACTER:
            raise FileRefusedError("encoding", name, line=_line(data, encoding)) from error
    return "".join(parts)


def _line(data: bytes, encoding: str) -> int:
    """The line that cannot be decoded."""
    try:
        data.decode(encoding)
    except UnicodeDecodeError as error:
        return data.count(b"\n", 0, error.start) + 1
    return 1
