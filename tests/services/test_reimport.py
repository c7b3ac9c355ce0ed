"""What a person corrected after an import stays theirs, whatever comes in again."""

from dataclasses import replace
from decimal import Decimal

from credittracker.book.book import Book
from credittracker.services.analysis import analyse
from credittracker.services.catalogue import load_card, load_catalogue
from credittracker.services.importing import accept, preview
from tests.conftest import TODAY
from tests.services.bills import parse


def imported(book: Book, batch: str) -> Book:
    return accept(preview(book, load_catalogue(), parse(), TODAY), batch)(book)


def test_a_corrected_repayment_is_not_overwritten_by_the_same_bill():
    book = imported(Book(), "one")
    paid = next(iter(book.repayments.values()))
    corrected = book.with_records(replace(paid, amount=paid.amount + 1, note="checked"))

    again = imported(corrected, "two")

    assert again is corrected


def test_a_bill_row_is_followed_to_the_points_it_counts_in():
    """One repayment from the file to the money the analysis says was repaid."""
    book = imported(Book(), "one")

    seen = analyse(book, TODAY, load_card())

    repaid = sum((p.repaid for p in seen.positions.values()), Decimal(0))
    lent = sum((p.lent for p in seen.positions.values()), Decimal(0))
    rows = parse().drafts
    assert repaid == sum(d.amount for d in rows if d.kind == "repayment")
    assert lent == sum(d.amount for d in rows if d.kind == "drawdown")
