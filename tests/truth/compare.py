"""Where the engine and the oracle differ, and the smallest Book that still shows it."""

from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from credittracker.book.book import Book
from credittracker.book.records import Record
from credittracker.scoring.model import measure
from tests.truth.day import Value
from tests.truth.lives import life
from tests.truth.oracle import truth


class Difference(NamedTuple):
    """A measure that the two do not agree on."""

    measure: str
    engine: Value
    oracle: Value


class Case(NamedTuple):
    """Something that does not hold: of which seed and day, what, and the least that shows it."""

    seed: int
    on: date
    what: object
    records: tuple[Record, ...]

    def __str__(self) -> str:
        """Everything needed to see it again."""
        records = "\n".join(f"    {record}" for record in self.records)
        return f"seed {self.seed} on {self.on}: {self.what}\n{records}"


def differences(book: Book, on: date) -> list[Difference]:
    """Every measure on which engine and oracle do not say exactly the same."""
    told, found = truth(book, on), engine(book, on)
    missing = Value(Fraction(-1), Fraction(-1))
    names = sorted(told.keys() | found.keys())
    both = [(n, found.get(n, missing), told.get(n, missing)) for n in names]
    return [Difference(*each) for each in both if each[1] != each[2]]


def engine(book: Book, on: date) -> dict[str, Value]:
    """What the engine measures, exactly."""
    return {
        name: Value(*(None if x is None else Fraction(x) for x in (m.value, m.bound, m.floor)))
        for name, m in measure(book, on).items()
    }


def disagreements(seed: int) -> Iterator[Case]:
    """The days of a life on which the two differ, each with a small Book that shows it."""
    lived = life(seed)
    for on in lived.days:
        found = differences(lived.book, on)
        if found:
            least = smallest(lived.book, lambda book, day=on: bool(differences(book, day)))
            yield Case(seed, on, found, tuple(least))


def smallest(book: Book, fails: Callable[[Book], bool]) -> Book:
    """A Book with as few records as one by one removal leaves, on which something still fails."""
    tried: set[str] = set()
    while left := [r.id for r in book if r.id not in tried]:
        tried.add(left[0])
        less = book.without(left[0])
        if fails(less):
            book = less
            tried.clear()
    return book
