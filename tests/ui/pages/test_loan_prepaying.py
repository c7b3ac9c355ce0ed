"""What paying early would save, at each step of the slider and for any amount typed."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.borrowing import (
    AfterPrepaying,
    InstalmentOverride,
    Loan,
    LoanEvent,
    LoanEventKind,
)
from credittracker.loans.prepay import Comparison
from credittracker.ui.pages.accounts.loan.prepay_ask import STEPS
from credittracker.ui.pages.accounts.loan.prepaying import PrepayPane
from credittracker.ui.pages.accounts.loan.view import loan_view
from tests.conftest import TODAY
from tests.ui.record_forms.typing import put

D = Decimal
ACCOUNT = Account(id="a", platform="cmb_card", name="Home", kind=AccountKind.MORTGAGE)
LOAN = Loan(
    id="l", account="a", on=date(2024, 1, 10), principal=D(860000), terms=300, rate=D("0.0395")
)
SHORTER, LOWER = AfterPrepaying.SHORTER, AfterPrepaying.LOWER


def view_of(*records, loan=LOAN, account=ACCOUNT):
    return loan_view(Book().with_records(account, loan, *records), "l", TODAY)


@pytest.fixture
def pane(qtbot):
    made = PrepayPane(TODAY)
    qtbot.addWidget(made)
    made.show_view(view_of(), masked=False)
    return made


def values(card):
    return {name: label.text() for name, label in card._values.items()}


def expected(pane, mode):
    event = pane.ask.event_of(mode)
    return Comparison(LOAN, event.on).saving(event)


def test_sliding_asks_for_round_amounts_up_to_everything(pane):
    amounts = []
    for step in (1, 50, STEPS):
        pane.ask.slider.setValue(step)
        amounts.append(pane.ask.editors["amount"].peek())

    whole = view_of().balance_on(TODAY)
    assert amounts[0] == 4000
    assert amounts[1] % 1000 == 0
    assert amounts[2] == whole


def test_both_ways_stand_side_by_side(pane):
    pane.ask.slider.setValue(50)

    for mode in (SHORTER, LOWER):
        found = expected(pane, mode)
        card = pane.cards[mode]
        assert card.net.text() == f"¥{found.net:,.2f}"
        assert values(card)["interest"] == f"¥{found.interest:,.2f}"
    assert "→" in values(pane.cards[SHORTER])["terms"]
    assert "→" in values(pane.cards[LOWER])["payment"]
    assert "Fewer payments save ¥" in pane.verdict.text()


def test_an_exact_amount_is_typed_and_the_slider_follows(pane):
    put(pane.ask, amount="123456.78")

    assert pane.ask.event_of(SHORTER).amount == D("123456.78")
    assert pane.ask.slider.value() == round(STEPS * D("123456.78") / view_of().balance_on(TODAY))


def test_no_more_than_what_is_left_can_be_prepaid(pane):
    put(pane.ask, amount="9000000")

    assert pane.ask.event_of(SHORTER).amount == view_of().balance_on(TODAY)
    assert pane.cards[SHORTER].pill.text == "saved"


def test_a_penalty_is_taken_off_and_can_eat_the_saving(pane):
    put(pane.ask, amount="1000", fee="5")
    assert pane.cards[SHORTER].pill.text == "saved"
    assert not pane.cards[SHORTER]._lines["penalty"].isHidden()

    put(pane.ask, fee="90000")

    assert pane.cards[SHORTER].pill.text == "costs more"
    assert pane.cards[SHORTER].net.text().startswith("−¥")
    assert pane.verdict.text() == "With this penalty, paying early costs more than it saves."


def test_paying_all_of_it_takes_the_interest_so_far_too(pane):
    put(pane.ask, amount="100000")
    assert pane.cards[SHORTER]._lines["now"].isHidden()

    pane.ask.slider.setValue(STEPS)

    found = expected(pane, SHORTER)
    assert found.now > view_of().balance_on(TODAY)
    assert not pane.cards[SHORTER]._lines["now"].isHidden()
    assert values(pane.cards[SHORTER])["now"] == f"¥{found.now:,}"


def test_a_loan_without_interest_saves_nothing_and_costs_nothing(pane):
    pane.show_view(view_of(loan=replace(LOAN, rate=D(0))), masked=False)

    assert pane.cards[SHORTER].pill.text == "nothing saved"
    assert pane.verdict.text() == "Paying early saves nothing here."


@pytest.mark.parametrize("wrong", [{"amount": ""}, {"amount": "much"}, {"on": "2020-01-01"}])
def test_without_a_sound_question_there_is_no_answer(pane, wrong):
    put(pane.ask, **wrong)

    assert pane.cards[SHORTER].net.text() == ""
    assert not pane.cards[SHORTER].record.isEnabled()
    assert pane.verdict.text() == ""


def test_a_later_day_saves_less(pane):
    put(pane.ask, amount="100000")
    now = expected(pane, SHORTER).interest

    put(pane.ask, on="2030-11-23")

    assert D(values(pane.cards[SHORTER])["interest"][1:].replace(",", "")) < now


def test_what_was_really_paid_is_recorded_with_its_penalty(pane, qtbot):
    put(pane.ask, amount="50000", fee="300")

    with qtbot.waitSignal(pane.recordRequested) as asked:
        pane.cards[LOWER].record.click()

    event = asked.args[0]
    assert (event.amount, event.fee, event.after, event.on) == (50000, 300, LOWER, TODAY)


def test_amounts_are_hidden_from_onlookers(pane):
    pane.show_view(view_of(), masked=True)

    said = [pane.verdict.text(), pane.cards[LOWER].net.text(), *values(pane.cards[LOWER]).values()]
    assert not [text for text in said if "¥" in text and "••••" not in text]


def test_the_chart_follows_once_the_slider_rests(pane, qtbot):
    pane.ask.slider.setValue(60)

    qtbot.waitUntil(lambda: pane.chart.accessibleName() != "")

    assert "Fewer: " in pane.chart.accessibleDescription()


def test_another_currency_is_asked_for_in_its_own_sign(pane):
    abroad = replace(ACCOUNT, currency="USD")

    pane.show_view(view_of(account=abroad), masked=False)

    assert pane.ask.editors["fee"].control.placeholderText() == "$0.00"
    assert pane.cards[SHORTER].net.text().startswith("$")


def test_rows_of_the_lender_up_to_the_day_count_on_both_sides():
    row = InstalmentOverride(
        id="o", loan="l", number=1, due=date(2024, 2, 10), principal=D(1), interest=D(5000)
    )
    event = LoanEvent(id="e", loan="l", on=TODAY, kind=LoanEventKind.PREPAYMENT, amount=D(100000))

    with_row = Comparison(LOAN, TODAY, (), [row]).saving(event)
    without = Comparison(LOAN, TODAY).saving(event)

    assert with_row.interest > without.interest
    assert with_row.usual.ends == without.usual.ends


def test_a_settled_loan_offers_no_prepaying():
    settled = LoanEvent(id="e", loan="l", on=date(2026, 1, 1), kind=LoanEventKind.SETTLED)

    assert not view_of(settled).can_compare
    assert view_of().can_compare
