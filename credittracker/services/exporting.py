"""The Book out of the app, complete, in a format that belongs to nobody."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from credittracker.book.book import Book
from credittracker.reports.files import whole_file
from credittracker.reports.tables import write_csv_zip, write_json
from credittracker.store.errors import of_os

Writer = Callable[[Path, Book], None]

FORMATS: Mapping[str, Writer] = {".json": write_json, ".zip": write_csv_zip}
"""What ``export`` writes, by the end of the file's name."""


class ExportError(Exception):
    """An export that was not written.

    Codes: ``unknown_extension``, ``is_folder``, and those of ``BookFileError``
    (``missing_folder``, ``no_permission``, ``read_only``, ``disk_full``).
    """

    def __init__(self, code: str, path: Path) -> None:
        super().__init__(code, str(path))
        self.code = code
        self.path = path


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn what the system refuses while a file is written into an ``ExportError``."""
    try:
        yield
    except OSError as error:
        raise ExportError(of_os(error, path).code, path) from error


def save_text(path: Path, text: str) -> None:
    """Write a letter or alike, all or nothing. Raises ``ExportError``."""
    with writing(path), whole_file(path) as draft:
        draft.write_text(text, encoding="utf-8")


def export(book: Book, out_path: Path) -> None:
    """Write a Book to a ``.json`` or a ``.zip`` of CSV files, all or nothing."""
    write = FORMATS.get(out_path.suffix.lower())
    if out_path.is_dir():
        raise ExportError("is_folder", out_path)
    if write is None:
        raise ExportError("unknown_extension", out_path)
    with writing(out_path):
        write(out_path, book)
