"""The form of what changed a loan."""

from datetime import date
from decimal import Decimal

import pytest

from credittracker.book.accounts import Account, AccountKind, Method, RateUnit
from credittracker.book.book import Book
from credittracker.book.borrowing import (
    AfterPrepaying,
    Loan,
    LoanEvent,
    LoanEventKind,
    Repayment,
)
from credittracker.loans.dues import Part
from credittracker.loans.position import positions
from credittracker.loans.schedule import schedule
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


def book(*records):
    return Book().with_records(HOME, LINE, ABROAD, *records)


def event_dialog(host, *records, loan="l", **known):
    return add_dialog(state_of(book(LOAN, *records)), LoanEvent, host, loan=loan, **known)


def test_a_prepayment_shows_what_it_saves_and_brings_its_repayment(host):
    dialog = event_dialog(host)
    put(dialog, amount="2万", fee="200")

    said = dialog.words.remark.text()
    event, paid = saved_from(dialog)

    assert "Interest saved: ¥" in said
    assert "After the penalty: ¥" in said
    assert "payments fewer" in said
    assert (event.loan, event.amount, event.fee, event.on) == ("l", 20000, 200, TODAY)
    assert (paid.account, paid.loan, paid.amount, paid.on) == ("a", "l", 20200, TODAY)


def test_paying_all_of_it_records_the_interest_so_far_too(host):
    dialog = event_dialog(host)
    put(dialog, amount="120000", on="2026-11-20")

    event, paid = saved_from(dialog)

    so_far = sum((r.amount for r in schedule(LOAN) if r.due < event.on), D(0))
    before = Repayment(id="r", account="a", loan="l", on=LOAN.on, amount=so_far)
    after = book(LOAN, before, event, paid)
    (row,) = [d for d in positions(after, TODAY)["a"].dues if d.number == 0]
    assert row.charged[Part.INTEREST] > 0
    assert (row.amount, row.open) == (paid.amount, 0)
    assert f"with the interest so far: ¥{paid.amount:,}" in dialog.words.remark.text()


def test_a_prepayment_still_to_come_brings_no_repayment(host):
    dialog = event_dialog(host)
    put(dialog, amount="20000", on="2026-12-24")

    assert dialog.editors["paid"].isHidden()
    assert len(saved_from(dialog)) == 1


def test_smaller_instalments_name_the_next_one(host):
    dialog = event_dialog(host)
    put(dialog, amount="20000", after="Smaller instalments")

    assert "The next payment goes from ¥1,272.79 to" in dialog.words.remark.text()


def test_the_lenders_own_number_of_payments_is_kept(host):
    dialog = event_dialog(host)
    put(dialog, amount="20000", left="60")

    event, _ = saved_from(dialog)

    assert event.terms == 60


def test_a_prepayment_that_costs_more_than_it_saves_is_pointed_out_and_allowed(host):
    dialog = event_dialog(host)
    put(dialog, amount="100", fee="5000")

    assert dialog.words.warning.text() == "This costs more than it saves."
    assert saved_from(dialog)


@pytest.mark.parametrize(
    ("texts", "said", "values"),
    [
        (
            {"kind": "New rate", "rate": "3%"},
            "Interest saved: ¥",
            {"kind": LoanEventKind.RATE_RESET, "rate": D("0.03")},
        ),
        (
            {"kind": "Payment holiday", "terms": "3"},
            "3 payments more, the last on",
            {"kind": LoanEventKind.HOLIDAY, "terms": 3},
        ),
        ({"kind": "Refinanced"}, "is no longer asked for", {"kind": LoanEventKind.REFINANCED}),
        ({"kind": "Settled by the lender"}, "no longer asked", {"kind": LoanEventKind.SETTLED}),
        ({"kind": "Written off"}, "It is still owed", {"kind": LoanEventKind.WRITTEN_OFF}),
    ],
)
def test_each_change_says_what_it_means_and_keeps_only_what_belongs_to_it(
    host, texts, said, values
):
    dialog = event_dialog(host)
    put(dialog, amount="777", **texts)

    (event,) = saved_from(dialog)

    assert said in dialog.words.remark.text()
    assert (event.amount, event.after) == (0, AfterPrepaying.SHORTER)
    assert {key: getattr(event, key) for key in values} == values


def test_a_change_before_the_loan_is_pointed_out(host):
    dialog = event_dialog(host)
    put(dialog, kind="Refinanced", on="2024-12-31")

    assert dialog.words.warning.text() == "This is before the loan was taken."


def test_no_sum_is_told_where_the_plan_is_not_known(host):
    unknown = Loan(id="u", account="b", on=TODAY, principal=D(9), method=Method.UNKNOWN)
    dialog = event_dialog(host, unknown, loan="u")
    put(dialog, amount="5")

    assert "not known" in dialog.words.remark.text()


def test_a_daily_rate_stays_a_daily_rate(host):
    daily = Loan(
        id="d", account="b", on=TODAY, principal=D(9), rate=D("0.0004"), rate_unit=RateUnit.DAY
    )
    reset = LoanEvent(id="e", loan="d", on=TODAY, kind=LoanEventKind.RATE_RESET, rate=D("0.0003"))
    dialog = edit_dialog(state_of(book(daily, reset)), reset, host)

    assert dialog.editors["rate"].text() == "0.03% a day"
    assert saved_from(dialog) == (reset,)
