"""From a path to what is to be read: text, a workbook or a PDF, out of a zip or as it is.

What is no such thing, or would cost too much, is refused early.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from credittracker.importers.archives import ZIP, Archive, shown_name
from credittracker.importers.drafts import Report
from credittracker.importers.errors import FileRefusedError, PasswordNeededError

MOST_BYTES = 25_000_000
"""A bill of 100,000 rows has about 20 million bytes."""

_OLE = b"\xd0\xcf\x11\xe0"
_PDF = b"%PDF"
_PDF_WITHIN = 1024
"""Readers accept some bytes before a PDF's mark (ISO 32000-1, implementation note 13)."""

_SIGNATURES = (
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"\x1f\x8b", "gzip"),
    (b"Rar!", "rar"),
    (b"7z\xbc\xaf", "7z"),
    (b"SQLite format 3", "sqlite"),
)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_MARKUP = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml)", re.IGNORECASE)
_OFX = re.compile(rb"<OFX>|<\?OFX", re.IGNORECASE)
_OFX_WITHIN = 4096
_OFFICE = (("word/", "docx"), ("ppt/", "pptx"))
_WORKBOOKS = ("xl/workbook", "content.xml")


class Kind(Enum):
    """How the bytes of a file are to be read."""

    TEXT = auto()
    WORKBOOK = auto()
    PDF = auto()


@dataclass(frozen=True, slots=True)
class Content:
    """What is to be read, and how."""

    kind: Kind
    data: bytes


def read_bytes(path: Path, most: int = MOST_BYTES) -> bytes:
    """The whole file, or ``FileRefusedError`` before anything large is read."""
    try:
        stat = path.stat()
        if S_ISDIR(stat.st_mode):
            raise FileRefusedError("is_folder", path.name)
        if not S_ISREG(stat.st_mode):
            raise FileRefusedError("not_a_file", path.name)
        if stat.st_size > most:
            raise FileRefusedError("too_large", path.name, size=stat.st_size, most=most)
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError as error:
        raise FileRefusedError("not_found", path.name) from error
    except PermissionError as error:
        raise FileRefusedError("no_permission", path.name) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL character in the name
        raise FileRefusedError("unreadable", path.name, error=type(error).__name__) from error
    if len(data) > most:
        raise FileRefusedError("too_large", path.name, size=len(data), most=most)
    return data


def contents(
    data: bytes, name: str, password: str, report: Report, most: int = MOST_BYTES
) -> Iterator[tuple[str, bytes | FileRefusedError]]:
    """Each of several files in a zip by its name there, or why it cannot be had.

    A file that is no such zip is given as it is, under no name. Raises ``PasswordNeededError``,
    or ``FileRefusedError`` for a zip that cannot be read at all.
    """
    archive = Archive(data, name) if data.startswith(ZIP) else None
    several = archive.bills() if archive and not _is_workbook(archive, name) else []
    if archive is None or len(several) < 2:  # noqa: PLR2004 - one file is what the zip is
        yield "", data
        return
    for entry in several:
        try:
            yield shown_name(entry), archive.unpacked(entry, password, report, most)
        except PasswordNeededError:
            raise
        except FileRefusedError as error:
            yield shown_name(entry), error


def opened(
    data: bytes, name: str, password: str, report: Report, most: int = MOST_BYTES
) -> Content:
    """What a file holds, out of a zip with or without a password, or as it is.

    Raises ``PasswordNeededError``, or ``FileRefusedError`` for what cannot be a bill or report.
    """
    if data.startswith(ZIP):
        archive = Archive(data, name)
        if _is_workbook(archive, name):
            return Content(Kind.WORKBOOK, data)
        data = archive.bill(password, report, most)
    if not data.strip(b"\xef\xbb\xbf\x00 \t\r\n"):
        raise FileRefusedError("empty", name)
    if data.startswith(ZIP) and _is_workbook(Archive(data, name), name):
        return Content(Kind.WORKBOOK, data)
    if data.startswith(_OLE):
        return Content(Kind.WORKBOOK, _checked_ole(data, name))
    if _PDF in data[:_PDF_WITHIN]:
        return Content(Kind.PDF, data)
    found = _type_of(data)
    if found:
        raise FileRefusedError("wrong_type", name, found=found)
    return Content(Kind.TEXT, data)


def _is_workbook(archive: Archive, name: str) -> bool:
    names = archive.names
    for start, found in _OFFICE:
        if any(n.startswith(start) for n in names):
            raise FileRefusedError("wrong_type", name, found=found)
    return any(n.startswith(_WORKBOOKS) for n in names)


def _checked_ole(data: bytes, name: str) -> bytes:
    """An old Office file, unless it is a text document or locked."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise FileRefusedError("encrypted_workbook", name)
    if "WordDocument".encode("utf-16-le") in data:
        raise FileRefusedError("wrong_type", name, found="doc")
    return data


def _type_of(data: bytes) -> str:
    for signature, found in _SIGNATURES:
        if data.startswith(signature):
            return found
    if _MARKUP.match(data) and not _OFX.search(data[:_OFX_WITHIN]):
        return "html"
    return "binary" if b"\x00" in data and not data.startswith(_UTF_16) else ""
