"""The form of a loan's contract."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from credittracker.book.accounts import Account, AccountKind, DayCount, RateUnit
from credittracker.book.book import Book
from credittracker.book.borrowing import (
    Loan,
    PaymentOrder,
)
from credittracker.book.lpr import Tenor
from credittracker.services.changes import put as put_records
from credittracker.ui.forms.parsing import Rate
from credittracker.ui.record_forms.forms import add_dialog, edit_dialog
from tests.conftest import TODAY
from tests.ui.pages.states import state_of
from tests.ui.record_forms.typing import put, saved_from

D = Decimal
HOME = Account(id="a", platform="mortgage_cn", name="Home", kind=AccountKind.MORTGAGE)
LINE = Account(id="b", platform="jiebei", name="Line", kind=AccountKind.REVOLVING_LINE)
ABROAD = Account(id="c", platform="p", name="Abroad", kind=AccountKind.OTHER, currency="USD")
LOAN = Loan(
    id="l", account="a", on=date(2025, 1, 10), principal=D(120000), terms=120, rate=D("0.05")
)
FLOATING = {
    "tenor": "LPR over five years",
    "spread": "-20",
    "first_reset": "2024-01-01",
    "reset_months": "12",
}


def book(*records):
    return Book().with_records(HOME, LINE, ABROAD, *records)


def loan_dialog(host, account="a", **texts):
    dialog = add_dialog(state_of(book()), Loan, host, account=account)
    put(dialog, principal="500000", terms="240", on="2023-08-10", **texts)
    return dialog


def test_a_simple_loan_is_not_bothered_with_the_rest(host):
    dialog = loan_dialog(host, account="b")

    assert not dialog.body.fold.is_open
    assert dialog.body.is_folded_away(dialog.editors["penalty"])
    assert saved_from(dialog)[0].penalty is None


def test_a_mortgage_shows_at_once_that_its_rate_may_float(host):
    assert loan_dialog(host).body.fold.is_open


def test_a_loan_with_a_long_contract_opens_unfolded(host):
    plain = Loan(id="m", account="b", on=TODAY, principal=D(1))
    longer = replace(plain, id="n", fee=D(9))
    state = state_of(book(plain, longer))

    assert edit_dialog(state, longer, host).body.fold.is_open
    assert not edit_dialog(state, plain, host).body.fold.is_open


def test_an_unfolded_dialog_shows_what_was_folded(host, qtbot):
    dialog = loan_dialog(host, account="b")
    dialog.show()
    before = dialog.height()

    dialog.body.fold.button.click()

    assert dialog.height() > before
    qtbot.waitUntil(dialog.editors["fee"].isVisible)
    dialog.close()


def test_what_is_wrong_in_the_fold_is_shown(host):
    dialog = loan_dialog(host, account="b", penalty="99")

    assert saved_from(dialog) is None
    assert dialog.body.fold.is_open


def test_a_floating_loan_is_saved_with_the_resets_so_far(host):
    loan, *resets = saved_from(loan_dialog(host, rate="", **FLOATING))

    assert (loan.tenor, loan.spread) == (Tenor.FIVE_YEARS, -20)
    assert (loan.rate, loan.rate_unit) == (D("0.040"), RateUnit.YEAR)
    assert [(e.on.year, e.rate) for e in resets] == [
        (2024, D("0.040")),
        (2025, D("0.034")),
        (2026, D("0.033")),
    ]


def test_a_rate_that_was_typed_is_not_replaced_by_the_lpr(host):
    loan, *_ = saved_from(loan_dialog(host, rate="3.9%", **FLOATING))

    assert loan.rate == D("0.039")


def test_the_first_rate_follows_the_spread_while_it_is_typed(host):
    dialog = loan_dialog(host, **FLOATING)

    put(dialog, spread="30")

    assert dialog.values()["rate"] == Rate(D("0.045"), RateUnit.YEAR)


def test_the_first_reset_is_offered_for_the_new_year(host):
    dialog = loan_dialog(host, tenor="One-year LPR")

    assert dialog.values()["first_reset"] == date(2024, 1, 1)


def test_a_floating_loan_says_its_rate_today_and_how_far_the_table_is_known(host):
    said = loan_dialog(host, **FLOATING).words.remark.text()

    assert "3.3% a year today: LPR over five years − 0.20%." in said
    assert "known up to 22 Jun 2026" in said


def test_without_its_spread_a_floating_loan_is_not_saved(host):
    dialog = loan_dialog(host, **{**FLOATING, "spread": ""})

    assert saved_from(dialog) is None
    assert dialog.editors["spread"].control.property("invalid") == "true"


def test_the_lpr_is_no_rate_of_dollars(host):
    assert loan_dialog(host, account="c").editors["tenor"].isHidden()


def test_changing_the_spread_changes_the_resets_with_one_undoable_step(host):
    loan, *resets = saved_from(loan_dialog(host, **FLOATING))
    before = book(loan, *resets)
    dialog = edit_dialog(state_of(before), loan, host)
    put(dialog, spread="0")

    after = put_records(before, *saved_from(dialog)).intent(before)

    assert [e.rate for e in after.loan_events.values()] == [D("0.042"), D("0.036"), D("0.035")]


def test_the_whole_contract_is_recorded(host):
    dialog = loan_dialog(
        host,
        account="b",
        fee="120",
        day_count="days of a 365-day year",
        penalty="1.5",
        compounds="yes",
        order="Penalties, fees and interest first",
    )

    loan, *_ = saved_from(dialog)

    assert (loan.fee, loan.day_count, loan.penalty) == (120, DayCount.ACTUAL_365, D("1.5"))
    assert (loan.compounds, loan.order) == (True, PaymentOrder.COSTS_FIRST)


def test_a_fee_that_leaves_nothing_of_the_money_is_refused(host):
    dialog = loan_dialog(host, account="b", fee="99999999")

    dialog.save_button.click()

    assert saved_from(dialog) is None
    assert "more than it can be" in dialog.editors["fee"].control.accessibleDescription()


def test_the_platform_says_how_days_are_counted(host):
    platform = state_of(book()).catalogue["jiebei"]

    assert loan_dialog(host, account="b").values()["day_count"] is platform.day_count


def test_a_yearly_rate_typed_as_a_daily_one_is_asked_about(host):
    dialog = loan_dialog(host, account="b", rate="14.4%", rate_unit="a day")
    assert "14.4% a day would be very much. Is the unit right?" in dialog.words.remark.text()

    put(dialog, rate="0.04%")
    assert "very much" not in dialog.words.remark.text()
