"""What the repayments page says is due: late, coming, paid, and their sums."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from credittracker.book.book import Book
from credittracker.book.borrowing import LoanEvent, LoanEventKind, Statement
from credittracker.loans.position import positions
from credittracker.services.demo import sample_book
from credittracker.ui.pages.repayments.view import repayments_view
from tests.conftest import TODAY
from tests.services.test_import_gathering import DAY, alipay, ccb, imported
from tests.ui.pages.states import state_of
from tests.ui.pages.test_repayments import LINE, LOAN, PAID


def view_of(*records):
    state = state_of(Book().with_records(*records))
    return repayments_view(state.book, state.analysis)


@pytest.mark.parametrize("spoken", ["en", "zh_CN"])
def test_every_record_of_paying_in_the_sample_has_its_row(spoken):
    state = state_of(sample_book(spoken, TODAY))

    view = repayments_view(state.book, state.analysis)

    assert len(view.repayments) == len(state.book.repayments)
    assert len(view.bills) == len(state.book.statements)
    assert len(view.failed) == len(state.book.failed_debits)
    assert [row.rank for row in view.dues] == sorted(row.rank for row in view.dues)


def test_what_is_late_stands_first():
    assert [(r.state, r.days) for r in view_of(LINE, LOAN).dues] == [
        ("late", 29),
        ("due", 2),
        ("due", 32),
        ("due", 63),
    ]


def test_days_of_grace_are_not_late():
    patient = replace(LINE, grace_days=31)

    assert view_of(patient, LOAN).dues[0].state == "grace"


def test_a_due_that_was_paid_late_still_asks_for_its_penalty():
    dear = replace(LOAN, rate=Decimal("0.18"), penalty=Decimal("1.5"))
    due = positions(Book().with_records(LINE, dear), TODAY)["a"].dues[0]
    paid = replace(PAID, on=TODAY, amount=due.needed)

    (first, *_) = view_of(LINE, dear, paid).dues

    assert (first.state, first.days) == ("penalty", -29)
    assert first.amount == due.charged[0] > 0
    assert view_of(LINE, dear, paid).late == {"CNY": first.amount}


def test_a_prepayment_whose_day_has_passed_is_neither_late_nor_in_grace():
    early = LoanEvent(
        id="e",
        loan="l",
        on=TODAY - timedelta(3),
        kind=LoanEventKind.PREPAYMENT,
        amount=Decimal(300),
    )

    rows = {row.due.number: row.state for row in view_of(LINE, LOAN, early).dues}

    assert (rows[0], rows[1]) == ("unrecorded", "late")


def test_what_was_just_paid_is_still_seen_at_the_end():
    assert view_of(LINE, LOAN, PAID).dues[-1].state == "paid"


def test_the_sums_keep_late_and_soon_apart():
    view = view_of(LINE, LOAN)

    assert (view.late, view.soon) == ({"CNY": Decimal(100)}, {"CNY": Decimal(100)})


def test_a_late_bill_inside_the_next_one_is_counted_once():
    old, new = billed(31, 1000), billed(2, 1500)
    view = view_of(LINE, old, new)

    assert [(r.state, r.amount) for r in view.dues] == [("late", 1000), ("due", 1500)]
    assert (view.late, view.soon) == ({"CNY": Decimal(1000)}, {"CNY": Decimal(500)})


def test_of_late_bills_only_the_one_that_contains_the_others_is_listed():
    view = view_of(LINE, billed(90, 1000), billed(60, 2000), billed(30, 3000))

    assert [(r.state, r.amount) for r in view.dues] == [("late", 3000)]
    assert view.late == {"CNY": Decimal(3000)}


def billed(days: int, amount: int) -> Statement:
    """A bill of some days ago, due 18 days after its date."""
    on = TODAY - timedelta(days=days)
    due = on + timedelta(days=18)
    return Statement(id=f"s{days}", account=LINE.id, on=on, due=due, amount=Decimal(amount))


def test_currencies_are_never_added_up():
    dollars = replace(LINE, id="b", currency="USD")
    view = view_of(LINE, LOAN, dollars, replace(LOAN, id="m", account="b"))

    assert set(view.soon) == {"CNY", "USD"}


def test_a_repayment_that_two_files_show_names_both():
    from_files = imported(Book(), alipay([(1, DAY, "5.00")]), ccb([(1, DAY, "5.00")]))

    (row,) = view_of(*from_files).repayments

    assert row.files == ("alipay_app_2025", "ccb")
