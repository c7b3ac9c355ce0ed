"""Invented bills as parsed files, for the tests of importing."""

from collections.abc import Iterable
from dataclasses import fields, replace
from hashlib import sha256
from pathlib import Path

from credittracker.importers.drafts import Reading
from credittracker.importers.registry import read_any
from credittracker.services.import_files import Item, ReadFile, Wanted, read_all
from credittracker.services.import_preview import ParsedFile
from credittracker.services.progress import Progress, silent
from tests.importers.alipay_files import LAYOUTS, SAMPLE, Line, bill


def parse(lines: Iterable[Line] = SAMPLE, layout: str = LAYOUTS[-1]) -> ParsedFile:
    return parse_bytes(bill(lines, layout), f"{layout}.csv")


def parse_bytes(data: bytes, name: str = "bill.csv") -> ParsedFile:
    reading = read_any(data, name, lambda _done, _total: None)
    return replace(parsed_file(reading, name), sha256=sha256(data).hexdigest())


def parsed_file(reading: Reading, name: str = "file") -> ParsedFile:
    known = {field.name: getattr(reading, field.name) for field in fields(reading)}
    return ParsedFile(file_name=name, sha256="0" * 64, **known)


def read_file(path: Path, report: Progress = silent) -> ParsedFile:
    """A file as read; raises why it cannot be."""
    (found,) = read_all(Wanted((Item(path),)), report)
    if isinstance(found, ReadFile):
        return found.parsed
    raise found.error
