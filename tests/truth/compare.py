"""Where the engine and the oracle differ, and the smallest Book that still shows it."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from credittracker.book.book import Book
from credittracker.scoring.model import measure
from tests.truth.day import Value
from tests.truth.oracle import truth


class Difference(NamedTuple):
    """A measure that the two do not agree on."""

    measure: str
    engine: Value
    oracle: Value


def differences(book: Book, on: date) -> list[Difference]:
    """Every measure on which engine and oracle do not say exactly the same."""
    told = truth(book, on)
    found = {
        name: Value(
            None if m.value is None else Fraction(m.value),
            None if m.bound is None else Fraction(m.bound),
        )
        for name, m in measure(book, on).items()
    }
    names = sorted(told.keys() | found.keys())
    missing = Value(Fraction(-1), Fraction(-1))
    both = [(n, found.get(n, missing), told.get(n, missing)) for n in names]
    return [Difference(*each) for each in both if each[1] != each[2]]


def smallest(book: Book, fails: Callable[[Book], bool]) -> Book:
    """A Book with as few records as one by one removal leaves, on which something still fails."""
    while True:
        for record in list(book):
            less = book.without(record.id)
            if fails(less):
                book = less
                break
        else:
            return book
