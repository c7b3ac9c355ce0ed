"""States for pages: the sample person, nobody yet, and books of one's own."""

from datetime import date

from credittracker.book.book import Book
from credittracker.services.analysis import analyse
from credittracker.services.catalogue import load_card, load_catalogue
from credittracker.services.demo import sample_book
from credittracker.services.settings import Settings
from credittracker.ui.session import State
from tests.conftest import TODAY


def state_of(book: Book, today: date = TODAY, *, masked: bool = False) -> State:
    """What the window would hand to a page."""
    return State(
        book=book,
        analysis=analyse(book, today, load_card(), months=36),
        catalogue=load_catalogue(),
        today=today,
        settings=Settings(language="en", masked=masked),
    )


def sample_state(*, masked: bool = False) -> State:
    """The English sample person."""
    return state_of(sample_book("en", TODAY), masked=masked)
