"""An export is whole or absent, and says by code why it is absent."""

import errno
from pathlib import Path

import pytest

from credittracker.book.book import Book
from credittracker.reports import files
from credittracker.reports.tables import book_from_json
from credittracker.services.exporting import ExportError, export
from tests.files import some_book


@pytest.mark.parametrize("name", ["book.json", "book.JSON", "book.zip"])
def test_the_end_of_the_name_says_the_format(tmp_path: Path, name: str):
    export(some_book(), tmp_path / name)

    assert [p.name for p in tmp_path.iterdir()] == [name]


def test_json_holds_the_whole_book(tmp_path: Path):
    export(some_book(), tmp_path / "b.json")

    assert book_from_json((tmp_path / "b.json").read_text("utf-8")) == some_book()


def code_of(book: Book, path: Path) -> str:
    with pytest.raises(ExportError) as raised:
        export(book, path)
    assert raised.value.path == path
    return raised.value.code


def test_an_unknown_format_is_refused(tmp_path: Path):
    assert code_of(Book(), tmp_path / "book.docx") == "unknown_extension"
    assert code_of(Book(), tmp_path / "book") == "unknown_extension"


def test_a_folder_is_not_written_over(tmp_path: Path):
    (tmp_path / "book.json").mkdir()

    assert code_of(Book(), tmp_path / "book.json") == "is_folder"


def test_a_missing_folder_is_told(tmp_path: Path):
    assert code_of(Book(), tmp_path / "nowhere" / "book.json") == "missing_folder"


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EACCES, "no_permission")]
)
def test_what_stops_the_writing_is_told_and_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
):
    path = tmp_path / "book.json"
    path.write_text("old")

    def fail(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(files.os, "fsync", fail)

    assert code_of(some_book(), path) == code
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["book.json"]
