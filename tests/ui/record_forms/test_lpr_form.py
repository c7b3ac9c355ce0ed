"""The form of a row of the LPR."""

from decimal import Decimal

from credittracker.book.accounts import RateUnit
from credittracker.book.book import Book
from credittracker.book.lpr import LprRate
from credittracker.ui.forms.parsing import Rate
from credittracker.ui.record_forms.forms import add_dialog, edit_dialog
from tests.conftest import TODAY
from tests.ui.pages.states import state_of
from tests.ui.record_forms.typing import put, saved_from

D = Decimal


def test_a_new_row_of_the_lpr_begins_with_the_rates_in_force(host):
    dialog = add_dialog(state_of(Book()), LprRate, host)
    put(dialog, five_years="3.4%")

    (row,) = saved_from(dialog)

    assert (row.on, row.one_year, row.five_years) == (TODAY, D("0.03"), D("0.034"))


def test_the_rates_of_an_older_day_are_offered_for_it(host):
    dialog = add_dialog(state_of(Book()), LprRate, host)

    put(dialog, on="2024-03-01")

    assert dialog.values()["five_years"] == Rate(D("0.0395"), RateUnit.YEAR)


def test_a_second_row_of_a_day_is_pointed_out(host):
    row = LprRate(id="r", on=TODAY, one_year=D("0.03"), five_years=D("0.035"))

    assert add_dialog(state_of(Book().with_records(row)), LprRate, host).words.warning.text()
    assert not edit_dialog(state_of(Book().with_records(row)), row, host).words.warning.text()
