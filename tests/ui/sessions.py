"""What a session needs in a test: a workspace in memory, and small analyses."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import sleep

from PySide6.QtCore import QThread

from credittracker.book.book import Book
from credittracker.book.history import BookInfo
from credittracker.services.workspace import Label
from credittracker.ui.session import Surroundings
from tests.conftest import TODAY

ADD = Label("add.loan")


@dataclass
class Seen:
    """A small analysis: how many infos there are, the day, and where it was made."""

    infos: int
    on: date
    on_ui: bool
    months: tuple = ()


def see(book, on):
    return Seen(len(book.infos), on, QThread.isMainThread())


def past_of(seen, _report):
    """The months before: what they were made from, and where."""
    return ((seen.infos, QThread.isMainThread()),)


class FakeWorkspace:
    """Keeps books in memory the way the real one keeps them in a file."""

    def __init__(self):
        self.book, self.past, self.future = Book(), [], []
        self.path = Path("some.book")

    @property
    def undo_label(self):
        return self.past[-1][0] if self.past else None

    @property
    def redo_label(self):
        return self.future[-1][0] if self.future else None

    def apply(self, label, intent, report):
        report(1, 1)
        after = intent(self.book)
        if after != self.book:
            self.past.append((label, self.book))
            self.book = after
        return self.book

    @property
    def undoable(self):
        return tuple(range(len(self.past), 0, -1))

    def undo(self, _report, steps=1):
        for _ in range(steps - 1):
            self.undo(_report)
        label, book = self.past.pop()
        self.future.append((label, self.book))
        self.book = book
        return book

    def redo(self, _report):
        label, book = self.future.pop()
        self.past.append((label, self.book))
        self.book = book
        return book


def slow(report):
    """Work that runs until it is stopped."""
    while True:
        report(0, 1)
        sleep(0.001)


def with_info(book):
    return book.with_records(BookInfo(sample=True))


def surroundings(saved):
    return Surroundings(
        analyse=see,
        look_back=past_of,
        today=lambda: TODAY,
        catalogue={},
        save_settings=saved.append,
    )
