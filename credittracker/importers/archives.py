"""Zip files: the one bill in them, with or without a password, bounded before it is unpacked."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from credittracker.importers.drafts import Report
from credittracker.importers.errors import FileRefusedError, PasswordNeededError

ZIP = b"PK\x03\x04"
MOST_UNZIPPED = 300_000_000
"""The parts of a workbook of 100,000 rows come to some 80 million bytes."""
MOST_RATIO = 100
MOST_ENTRIES = 2000
MOST_BILLS = 200
_CHUNK = 1_000_000
READABLE = (
    ".csv", ".txt", ".tsv", ".xls", ".xlsx", ".xlsm", ".xlsb", ".ods", ".pdf", ".ofx", ".qfx",
    ".qif",
)  # fmt: skip
_ENCRYPTED = 1
_UTF_8 = 0x800
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
)


class Archive:
    """A zip, once its own list of contents shows that it is no bomb.

    Raises ``FileRefusedError``: ``damaged_zip``, ``too_large``.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self._data = data
        self._name = name
        with self._opened(zipfile.ZipFile) as archive:
            self._entries: list[zipfile.ZipInfo] = archive.infolist()
        size = sum(entry.file_size for entry in self._entries)
        if size > MOST_UNZIPPED or len(self._entries) > MOST_ENTRIES:
            raise FileRefusedError("too_large", name, size=size, most=MOST_UNZIPPED)

    @property
    def names(self) -> list[str]:
        """The names of what is in it."""
        return [shown_name(entry) for entry in self._entries]

    def bill(self, password: str, report: Report, most: int) -> bytes:
        """The bytes of the one readable file in it; raises as ``unpacked`` does.

        And ``zip_with_several``.
        """
        found = self.bills()
        if len(found) > 1:
            listed = ", ".join(shown_name(e) for e in found[:5])
            raise FileRefusedError("zip_with_several", self._name, names=listed)
        return self.unpacked(found[0], password, report, most)

    def bills(self) -> list[zipfile.ZipInfo]:
        """What in it can be a bill or a report.

        Raises ``zip_without_table``, or ``too_large`` where there are too many.
        """
        found = [e for e in self._entries if _is_readable(e)]
        if not found:
            raise FileRefusedError("zip_without_table", self._name)
        if len(found) > MOST_BILLS:
            raise FileRefusedError("too_many_files", self._name, most=MOST_BILLS)
        return found

    def unpacked(self, entry: zipfile.ZipInfo, password: str, report: Report, most: int) -> bytes:
        """The bytes of one of the files in it.

        Alipay and banks mail AES zips; the names in them are often GBK without saying so.
        Raises ``PasswordNeededError``, or ``FileRefusedError``.
        """
        if entry.file_size > most:
            raise FileRefusedError("too_large", self._name, size=entry.file_size, most=most)
        if entry.file_size > MOST_RATIO * max(1, entry.compress_size):
            raise FileRefusedError("damaged_zip", self._name)
        encrypted = bool(entry.flag_bits & _ENCRYPTED)
        if encrypted and not password:
            raise PasswordNeededError("password_needed", self._name)
        parts: list[bytes] = []
        try:
            for part in self._parts(entry, password if encrypted else ""):
                parts.append(part)
                read = sum(map(len, parts))
                if read > most:
                    raise FileRefusedError("too_large", self._name, size=read, most=most)
                report(read, max(read, entry.file_size))
        except _ZIP_ERRORS as error:
            if encrypted and not parts and _of_the_password(error):
                raise PasswordNeededError("password_wrong", self._name) from error
            raise FileRefusedError("damaged_zip", self._name) from error
        return b"".join(parts)

    def _parts(self, entry: zipfile.ZipInfo, password: str) -> Iterator[bytes]:
        """An entry in small pieces, whatever size it claims."""
        if not password:
            yield from self._read(zipfile.ZipFile, entry, None)
            return
        import pyzipper  # noqa: PLC0415 - only where a zip has a password

        try:
            yield from self._read(pyzipper.AESZipFile, entry, password.encode())
        except pyzipper.BadZipFile as error:  # a class of its own
            raise zipfile.BadZipFile(str(error)) from error

    def _read(self, kind: Any, entry: zipfile.ZipInfo, secret: bytes | None) -> Iterator[bytes]:
        with self._opened(kind) as archive, archive.open(entry.filename, pwd=secret) as file:
            while part := file.read(_CHUNK):
                yield part

    def _opened(self, kind: Any) -> Any:
        try:
            return kind(io.BytesIO(self._data))
        except _ZIP_ERRORS as error:
            raise FileRefusedError("damaged_zip", self._name) from error


def _is_readable(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry can be a bill; a Mac packs a shadow of each file along (``._bill.csv``)."""
    name = shown_name(entry).lower()
    return name.endswith(READABLE) and not name.rpartition("/")[2].startswith(".")


def _of_the_password(error: Exception) -> bool:
    """What a wrong password looks like; one in 256 passes the old check and unpacks to noise."""
    return isinstance(error, RuntimeError | zlib.error) and not isinstance(
        error, NotImplementedError
    )


def shown_name(entry: zipfile.ZipInfo) -> str:
    """An entry's name; what does not say that it is UTF-8 is GBK where that can be."""
    if entry.flag_bits & _UTF_8:
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("gb18030")
    except UnicodeError:
        return entry.filename
