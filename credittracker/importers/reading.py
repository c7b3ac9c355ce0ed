"""From a path to plain bytes, refusing early what is no bill or would cost too much."""

import io
import re
import zipfile
import zlib
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from credittracker.importers.errors import FileRefusedError

MOST_BYTES = 25_000_000
"""A bill of 100,000 rows has about 20 million bytes."""
MOST_UNZIPPED = 200_000_000
MOST_RATIO = 100

_SIGNATURES = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"\xd0\xcf\x11\xe0", "xls"),
    (b"\x1f\x8b", "gzip"),
    (b"Rar!", "rar"),
    (b"7z\xbc\xaf", "7z"),
    (b"SQLite format 3", "sqlite"),
)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_MARKUP = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml)", re.IGNORECASE)
_OFFICE = (("word/", "docx"), ("ppt/", "pptx"), ("xl/", "xlsx"), ("content.xml", "ods"))
_TABLES = (".csv", ".txt")
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
)


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


def table_bytes(data: bytes, name: str, most: int = MOST_BYTES) -> bytes:
    """The bytes of the table itself: out of a plain zip, or as they are.

    Raises ``FileRefusedError`` for anything that cannot be a table of text.
    """
    if data.startswith(b"PK\x03\x04"):
        data = _unzipped(data, name, most)
    if not data.strip(b"\xef\xbb\xbf\x00 \t\r\n"):
        raise FileRefusedError("empty", name)
    found = _type_of(data)
    if found:
        raise FileRefusedError("wrong_type", name, found=found)
    return data


def _type_of(data: bytes) -> str:
    for signature, found in _SIGNATURES:
        if data.startswith(signature):
            return found
    if _MARKUP.match(data):
        return "html"
    return "binary" if b"\x00" in data and not data.startswith(_UTF_16) else ""


def _unzipped(data: bytes, name: str, most: int) -> bytes:
    """The one table in a zip. Alipay mails AES zips, which need their password first."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entry = _only_table(archive, name)
            _check_size(archive, entry, name, most)
            with archive.open(entry) as file:
                return file.read(most + 1)  # never more than the size that was checked
    except _ZIP_ERRORS as error:
        raise FileRefusedError("damaged_zip", name) from error


def _only_table(archive: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    entries = archive.infolist()
    names = {e.filename for e in entries}
    for start, found in _OFFICE:
        if any(n.startswith(start) for n in names):
            raise FileRefusedError("wrong_type", name, found=found)
    tables = [e for e in entries if e.filename.lower().endswith(_TABLES)]
    if any(e.flag_bits & 1 for e in tables or entries):
        raise FileRefusedError("encrypted_zip", name)
    if not tables:
        raise FileRefusedError("zip_without_table", name)
    if len(tables) > 1:
        listed = ", ".join(e.filename for e in tables[:5])
        raise FileRefusedError("zip_with_several", name, names=listed)
    return tables[0]


def _check_size(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, most: int) -> None:
    size = sum(e.file_size for e in archive.infolist())
    ratio = entry.file_size / max(1, entry.compress_size)
    if entry.file_size > most or size > MOST_UNZIPPED:
        raise FileRefusedError("too_large", name, size=max(entry.file_size, size), most=most)
    if ratio > MOST_RATIO:
        raise FileRefusedError("damaged_zip", name)
