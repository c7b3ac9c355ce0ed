"""Copies of the book beside the book: made, listed, thinned out, put back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from credittracker.store.backup import copy_proven, kept, records_in, replace_book
from credittracker.store.errors import BookFileError, MissingFileError
from credittracker.store.files import create_private_folder

STAMP = "%Y-%m-%d_%H%M%S_%f"


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A copy that can be put back: when it was made, and how much it holds."""

    path: Path
    made_on: datetime
    records: int
    size: int


def backup_folder(book_path: Path) -> Path:
    """Where the backups of a book are."""
    return book_path.with_name(f"{book_path.stem}-backups")


def list_backups(book_path: Path) -> tuple[BackupFile, ...]:
    """The backups that can be read, newest first; a damaged one is left alone, not listed."""
    found = (_look(path, made_on) for path, made_on in _files(book_path))
    return tuple(sorted((b for b in found if b), key=_made_on, reverse=True))


def last_backup(book_path: Path) -> datetime | None:
    """When the newest backup was made, by its name."""
    return max((made_on for _, made_on in _files(book_path)), default=None)


def back_up(book_path: Path, now: datetime) -> BackupFile:
    """Make a proven copy, then drop the old ones that the thinning rule does not keep."""
    if not book_path.exists():
        raise MissingFileError(book_path)
    create_private_folder(backup_folder(book_path))
    made_on, path = _free_name(book_path, now)
    copy_proven(book_path, path)
    _thin(book_path, now)
    return BackupFile(path, made_on, records_in(path), path.stat().st_size)


def restore(backup_path: Path, book_path: Path, now: datetime) -> None:
    """Put a backup in the place of the book, which is kept as a backup, or as ``.damaged``.

    The book must not be open; the backup is proven good before anything is touched.
    """
    create_private_folder(backup_folder(book_path))
    _, keep_as = _free_name(book_path, now)
    replace_book(backup_path, book_path, keep_as, keep_as.with_suffix(".damaged"))


def _files(book_path: Path) -> Iterator[tuple[Path, datetime]]:
    for path in backup_folder(book_path).glob("*.backup"):
        try:
            yield path, datetime.strptime(path.stem, STAMP)  # noqa: DTZ007 - the person's own clock
        except ValueError:
            continue


def _look(path: Path, made_on: datetime) -> BackupFile | None:
    try:
        return BackupFile(path, made_on, records_in(path), path.stat().st_size)
    except (BookFileError, OSError):
        return None


def _free_name(book_path: Path, now: datetime) -> tuple[datetime, Path]:
    """A moment and its name that no other backup has, however coarse the clock is."""
    moment = _naive(now)
    while (path := backup_folder(book_path) / f"{moment.strftime(STAMP)}.backup").exists():
        moment += timedelta(microseconds=1)
    return moment, path


def _naive(now: datetime) -> datetime:
    return now.replace(tzinfo=None)


def _made_on(backup: BackupFile) -> datetime:
    return backup.made_on


def _thin(book_path: Path, now: datetime) -> None:
    """Delete what the rule lets go; only readable backups count, so a good one always stays.

    Copies that a crash left unfinished go too, once no running copy can be meant.
    """
    backups = list_backups(book_path)
    stay = kept((b.made_on for b in backups), _naive(now))
    for backup in backups:
        if backup.made_on not in stay:
            backup.path.unlink(missing_ok=True)
    yesterday = (now - timedelta(days=1)).strftime(STAMP)
    for draft in backup_folder(book_path).glob(".*.backup.part*"):
        if draft.name[1:] < yesterday:
            draft.unlink(missing_ok=True)
