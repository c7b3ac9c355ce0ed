"""What the settings page knows of the book's file, read off the UI thread, and of the LPR."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from credittracker.book.book import Book
from credittracker.book.lpr import LprRate
from credittracker.services.backups import BackupFile, list_backups
from credittracker.services.catalogue import lpr_table
from credittracker.services.checking import CheckReport
from credittracker.services.progress import Progress, silent
from credittracker.store.schema import STEPS

BOOK_FORMAT = len(STEPS)
"""The version of the book's file that this app writes."""


@dataclass(frozen=True, slots=True)
class BookFile:
    """The book as a file, and its copies, the newest first."""

    path: Path
    size: int
    backups: Sequence[BackupFile]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check came to: sound with so many records, or the problems found."""

    sound: bool
    records: int
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LprRow:
    """A row of the LPR table; ``record`` is there if it is the person's own."""

    on: date
    one_year: Decimal
    five_years: Decimal
    record: LprRate | None


def lpr_rows(book: Book) -> tuple[LprRow, ...]:
    """The table in force, row by row."""
    own = {rate.on: rate for rate in book.lpr_rates.values()}
    return tuple(LprRow(on, one, five, own.get(on)) for on, one, five in lpr_table(book).rows)


def look(path: Path, _report: Progress = silent) -> BookFile:
    """Look at a book's file and at its backups."""
    parts = (path, path.with_name(f"{path.name}-wal"))
    size = sum(part.stat().st_size for part in parts if part.exists())
    return BookFile(path, size, list_backups(path))


def finding(report: CheckReport) -> Finding:
    """A check in plain values."""
    dangling = (f"{d.kind} {d.record}: {d.field}" for d in report.dangling)
    return Finding(report.is_sound, sum(report.counts.values()), (*report.problems, *dangling))


def export_name(path: Path) -> str:
    """What an export of a book is called unless the person says otherwise."""
    return f"{path.stem}.json"
