"""Whatever bill is written, every row is accounted for and importing twice adds nothing."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.book.book import Book
from credittracker.services.catalogue import load_catalogue
from credittracker.services.importing import accept, preview
from tests.conftest import TODAY
from tests.importers.alipay_files import (
    BOUGHT,
    CLOSED,
    DRAW,
    FAILED,
    HUABEI,
    JIEBEI,
    LAYOUTS,
    REFUND,
    RENTAL,
    Style,
    bill,
)
from tests.services.bills import parse_bytes

AMOUNTS = st.decimals("0.01", "9999999.99", places=2)
DAYS = st.dates(TODAY.replace(year=2019), TODAY)
CREDIT = (DRAW, FAILED, HUABEI, JIEBEI)


@st.composite
def lines(draw):
    """Rows of any kind with their own days, amounts and order numbers; some unreadable."""
    some = draw(
        st.lists(
            st.tuples(
                st.sampled_from([*CREDIT, BOUGHT, CLOSED, REFUND, RENTAL]),
                DAYS,
                AMOUNTS.map(str) | st.just("坏"),
            ),
            min_size=1,
            max_size=8,
        )
    )
    return [
        replace(line, time=f"{on} 10:00:00", amount=amount, order=f"20260000{number:08}")
        for number, (line, on, amount) in enumerate(some)
    ]


STYLES = st.builds(
    Style,
    encoding=st.sampled_from(["gb18030", "utf-8", "utf-8-sig", "utf-16"]),
    line_end=st.sampled_from(["\n", "\r\n", "\r"]),
    padded=st.booleans(),
    trailing_comma=st.booleans(),
    shuffle=st.integers(0, 5),
    extra=st.sampled_from(["", "附加"]),
)
LAYOUT = st.sampled_from(LAYOUTS)


def take(book: Book, data: bytes, batch: str) -> Book:
    return accept(preview(book, load_catalogue(), parse_bytes(data), TODAY), batch)(book)


def payments(book: Book) -> int:
    return len(book.loans) + len(book.repayments) + len(book.failed_debits)


@settings(max_examples=60)
@given(lines(), LAYOUT, STYLES)
def test_every_row_is_in_one_list_and_amounts_are_exact(some, layout, style):
    parsed = parse_bytes(bill(some, layout, style))

    bad = [line for line in some if line.amount == "坏"]
    credit = [r for r in some if r.amount != "坏" and r.who in {"花呗", "借呗"}]
    assert parsed.rows == len(some)
    assert len(parsed.refused) == len(bad)
    assert sum(d.amount for d in parsed.drafts) == sum(Decimal(r.amount) for r in credit)


@settings(max_examples=40)
@given(lines(), LAYOUT, LAYOUT, STYLES)
def test_the_same_rows_twice_add_nothing(some, first, second, style):
    once = take(Book(), bill(some, first), "first")

    assert take(once, bill(some, second, style), "second") is once


@settings(max_examples=40)
@given(lines(), LAYOUT, LAYOUT, st.data())
def test_an_overlap_adds_only_what_is_new(some, first, second, data):
    start = data.draw(st.integers(0, len(some) - 1))
    end = data.draw(st.integers(1, len(some)))

    both = take(take(Book(), bill(some[:end], first), "a"), bill(some[start:], second), "b")

    covered = some[:end] + some[max(start, end) :]
    assert payments(both) == payments(take(Book(), bill(covered), "all"))
