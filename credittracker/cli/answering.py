"""How doors without a window find their book, and how they answer."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

from credittracker.book.book import Book
from credittracker.services.analysis import Analysis, analyse
from credittracker.services.catalogue import load_card
from credittracker.services.places import default_places
from credittracker.services.settings import load_settings
from credittracker.services.workspace import Workspace, open_workspace, read_book
from credittracker.ui.language import system_language

DONE, REFUSED = 0, 1


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[Workspace]:
    """The book, open for a change."""
    path = path_of(options)
    if options.book is None:
        default_places().prepare()
    workspace = open_workspace(path, clock=datetime.now)
    try:
        yield workspace
    finally:
        workspace.close()


def path_of(options: argparse.Namespace) -> Path:
    """Where the book is."""
    book: Path | None = options.book
    return book if book is not None else default_places().book


def book_of(options: argparse.Namespace) -> Book:
    """The book's contents; a window that has it open is not in the way."""
    if options.book is None:
        default_places().prepare()
    return read_book(path_of(options), clock=datetime.now)


def analysed(book: Book, on: date | None = None) -> Analysis:
    """What there is to say about a book on a day."""
    return analyse(book, on or date.today(), load_card())  # noqa: DTZ011


def usual_language() -> str:
    """The language of the window, or of the system."""
    return load_settings(default_places().settings).language or system_language()


def tell(options: argparse.Namespace, plain: Mapping[str, Any], text: Callable[[], str]) -> None:
    """Print what was found, for people or for other programs."""
    print(json.dumps(plain, ensure_ascii=False, indent=1) if options.json else text())  # noqa: T201


def refuse(text: str) -> int:
    """Say why not, and how it ended."""
    print(text, file=sys.stderr)  # noqa: T201
    return REFUSED
