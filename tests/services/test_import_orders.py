"""An order number tells one event from another, whatever day a layout prints for it."""

from dataclasses import replace

from credittracker.book.book import Book
from credittracker.services.catalogue import load_catalogue
from credittracker.services.import_preview import RowState
from credittracker.services.importing import accept, preview
from tests.conftest import TODAY
from tests.importers.alipay_files import HUABEI, LAYOUTS
from tests.services.bills import parse


def seen(book, parsed):
    return preview(book, load_catalogue(), parsed, TODAY)


def imported(book, parsed):
    return accept(seen(book, parsed), "batch")(book)


def at(line, time):
    return replace(line, time=time)


def test_an_equal_order_is_known_though_another_layout_prints_the_next_day():
    book = imported(Book(), parse([at(HUABEI, "2026-07-15 23:59:58")]))

    for time in ("2026-07-16 00:00:03", "2026-07-19 08:00:00"):
        again = seen(book, parse([at(HUABEI, time)], LAYOUTS[0]))
        assert (again.counts.added, again.counts.already_known) == (0, 1)
        assert accept(again, "second")(book) is book


def test_rows_that_share_an_order_are_told_apart_by_their_days():
    lines = [at(HUABEI, f"2026-0{month}-15 10:00:00") for month in (5, 6, 7)]
    book = imported(Book(), parse(lines[:2]))

    again = seen(book, parse(lines))

    assert len(book.repayments) == 2
    assert [r.state for r in again.rows] == [RowState.KNOWN, RowState.KNOWN, RowState.NEW]


def test_a_masked_order_is_known_on_its_own_day_or_the_next_only():
    masked = replace(HUABEI, order="2026****0002")
    book = imported(Book(), parse([at(masked, "2026-06-15 23:59:58")]))

    assert seen(book, parse([at(masked, "2026-06-16 00:00:03")])).counts.added == 0
    assert seen(book, parse([at(masked, "2026-07-15 10:00:00")])).counts.added == 1


def test_a_known_record_stands_for_one_row_that_of_its_own_day_first():
    days = [at(HUABEI, f"2026-07-{day} 10:00:00") for day in (15, 16)]
    book = imported(Book(), parse(days[1:]))

    assert [r.state for r in seen(book, parse(days)).rows] == [RowState.NEW, RowState.KNOWN]


def test_an_equal_order_of_another_amount_is_another_event():
    book = imported(Book(), parse([HUABEI]))

    assert seen(book, parse([replace(HUABEI, amount="9.00")])).counts.added == 1
