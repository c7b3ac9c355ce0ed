"""The resets of floating loans: made with the loan, offered later, gone with their terms."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.borrowing import AfterPrepaying, Loan, LoanEvent, LoanEventKind
from credittracker.book.lpr import LprRate, Tenor
from credittracker.services.changes import put
from credittracker.services.floating import first_resets, offered_resets
from tests.conftest import TODAY

D = Decimal
HOME = Loan(
    id="l",
    account="a",
    on=date(2023, 8, 10),
    principal=D(860000),
    terms=300,
    rate=D("0.0395"),
    tenor=Tenor.FIVE_YEARS,
    spread=-25,
    first_reset=date(2024, 1, 1),
    reset_months=12,
)


def book(*records):
    account = Account(id="a", platform="mortgage_cn", name="Home", kind=AccountKind.MORTGAGE)
    return Book().with_records(account, HOME, *records)


def days(events):
    return [event.on.year for event in events]


def saved(before, *records):
    return put(before, *records).intent(before)


def test_a_new_loan_brings_the_resets_up_to_today():
    found = first_resets(Book(), HOME, TODAY)

    assert [(e.on.year, e.rate) for e in found] == [
        (2024, D("0.0395")),
        (2025, D("0.0335")),
        (2026, D("0.0325")),
    ]


def test_an_edit_that_leaves_the_floating_terms_alone_makes_no_reset():
    assert first_resets(book(), replace(HOME, note="x"), TODAY) == ()


def test_changed_terms_make_the_resets_anew_and_drop_the_former_ones():
    before = book(*first_resets(Book(), HOME, TODAY))
    monthly = replace(HOME, first_reset=date(2024, 8, 10), spread=0)

    after = saved(before, monthly, *first_resets(before, monthly, TODAY))

    assert [(e.on, e.rate) for e in after.loan_events.values()] == [
        (date(2024, 8, 10), D("0.0385")),
        (date(2025, 8, 10), D("0.035")),
        (date(2026, 8, 10), D("0.035")),
    ]


def test_a_rate_made_fixed_loses_its_resets_and_keeps_what_was_typed():
    typed = LoanEvent(id="own", loan="l", on=TODAY, kind=LoanEventKind.RATE_RESET, rate=D("0.03"))
    before = book(*first_resets(Book(), HOME, TODAY), typed)
    fixed = replace(HOME, tenor=None, spread=None, first_reset=None, reset_months=None)

    after = saved(before, fixed)

    assert list(after.loan_events) == ["own"]


def test_a_reset_is_offered_once_its_day_has_come():
    known = book(*first_resets(Book(), HOME, TODAY))

    assert offered_resets(known, HOME, date(2026, 12, 31)) == ()
    (offer,) = offered_resets(known, HOME, date(2027, 1, 1))
    assert (offer.on, offer.rate) == (date(2027, 1, 1), D("0.0325"))


def test_an_offer_knows_the_rows_a_person_added_to_the_table():
    newer = LprRate(id="r", on=date(2026, 12, 21), one_year=D("0.029"), five_years=D("0.034"))
    known = book(*first_resets(Book(), HOME, TODAY), newer)

    (offer,) = offered_resets(known, HOME, date(2027, 1, 1))

    assert offer.rate == D("0.0315")


def test_a_reset_typed_by_hand_is_not_offered_again():
    typed = LoanEvent(
        id="own", loan="l", on=date(2024, 1, 1), kind=LoanEventKind.RATE_RESET, rate=D("0.03")
    )

    assert days(offered_resets(book(typed), HOME, TODAY)) == [2025, 2026]


@pytest.mark.parametrize(
    "end",
    [
        {"kind": LoanEventKind.SETTLED},
        {
            "kind": LoanEventKind.PREPAYMENT,
            "amount": D(900000),
            "after": AfterPrepaying.SHORTER,
        },
    ],
)
def test_after_a_loan_has_ended_nothing_is_offered(end):
    over = LoanEvent(id="end", loan="l", on=date(2025, 3, 1), **end)

    assert days(offered_resets(book(over), HOME, TODAY)) == [2024, 2025]


def test_a_fixed_loan_is_offered_nothing():
    fixed = replace(HOME, tenor=None, spread=None, first_reset=None, reset_months=None)

    assert offered_resets(book(fixed), fixed, TODAY) == ()
