"""The sample books: made afresh for today, in a file of their own."""

from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from credittracker.book.book import Book
from credittracker.services.catalogue import load_card, load_catalogue
from credittracker.services.samples.chinese import chinese_sample
from credittracker.services.samples.english import english_sample
from credittracker.services.workspace import Label, open_workspace

CHINESE = "zh_CN"


def sample_book(language: str, today: date) -> Book:
    """The sample person who speaks a language, as of today."""
    tell = chinese_sample if language == CHINESE else english_sample
    return tell(today, load_catalogue(), load_card())


def write_sample(path: Path, language: str, now: datetime) -> None:
    """Write a fresh sample book to a file that does not exist yet."""
    if path.exists():
        raise FileExistsError(path)
    workspace = open_workspace(path, clock=lambda: now)
    try:
        workspace.apply(Label("sample"), lambda _: sample_book(language, now.date()))
    finally:
        workspace.close()


class Samples:
    """Sample books to look around in, each in a place of its own until ``clear``."""

    def __init__(self) -> None:
        self._places: list[TemporaryDirectory[str]] = []

    def make(self, language: str, now: datetime) -> Path:
        """A fresh one."""
        place = TemporaryDirectory(prefix="credittracker-")
        self._places.append(place)
        path = Path(place.name, "sample.book")
        write_sample(path, language, now)
        return path

    def clear(self) -> None:
        """Let them all go; none may be open."""
        while self._places:
            self._places.pop().cleanup()
