"""A book file of one's own for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from credittracker.store.database import Database
from tests.files import open_database, some_book, write_book


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "credit.book"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    """A new book, open."""
    opened = open_database(path)
    yield opened
    opened.close()


@pytest.fixture
def written(path: Path) -> Path:
    """A closed book with records in it."""
    return write_book(path, some_book())
