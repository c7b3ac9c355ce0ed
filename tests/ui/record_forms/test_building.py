"""From a record to a form and back, without a window."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given

from credittracker.book.accounts import Account, AccountKind, RateUnit
from credittracker.book.borrowing import Loan
from credittracker.book.records import InvalidRecordError
from credittracker.ui.forms.parsing import Rate
from credittracker.ui.record_forms.building import build, values_of, yearly
from tests.strategies import books, on_accounts, roots


@given(record=roots() | on_accounts(["one", "other"]))
def test_a_form_gives_back_any_record_it_was_filled_from(record):
    assert build(type(record), values_of(record), "new", record) == record


@given(book=books())
def test_every_record_of_a_book_survives_its_form(book):
    for record in book:
        assert build(type(record), values_of(record), "new", record) == record


@given(record=on_accounts(["one"]))
def test_the_same_values_make_the_same_record_anew(record):
    made = build(type(record), values_of(record), record.id)

    assert made == replace(record, source=made.source)


def test_what_the_form_does_not_ask_stays_as_it_was():
    account = Account(id="a", platform="p", name="Line", kind=AccountKind.OTHER, note="kept")

    assert build(Account, {"name": "Other"}, "new", account) == replace(account, name="Other")


def test_what_is_not_asked_of_a_new_record_has_its_default():
    made = build(Account, {"platform": "p", "name": "N", "kind": AccountKind.OTHER}, "new")

    assert (made.id, made.grace_days, made.revolving) == ("new", 0, True)


def test_an_optional_value_taken_out_is_gone():
    account = Account(id="a", platform="p", name="N", kind=AccountKind.OTHER, due_day=9)

    assert build(Account, {"due_day": None}, "new", account).due_day is None


def test_a_rate_brings_its_unit_along():
    loan = Loan(id="l", account="a", on=date(2026, 1, 1), principal=Decimal(100))

    made = build(Loan, {"rate": Rate(Decimal("0.0005"), RateUnit.DAY)}, "new", loan)

    assert (made.rate, made.rate_unit) == (Decimal("0.0005"), RateUnit.DAY)


def test_a_daily_rate_becomes_a_yearly_one_for_an_account():
    assert yearly(Rate(Decimal("0.0005"), RateUnit.DAY)) == Decimal("0.18")


def test_an_impossible_value_names_its_field():
    loan = Loan(id="l", account="a", on=date(2026, 1, 10), principal=Decimal(100))

    with pytest.raises(InvalidRecordError) as refused:
        build(Loan, {"first_due": date(2026, 1, 1)}, "new", loan)

    assert (refused.value.field, refused.value.code) == ("first_due", "before_start")
