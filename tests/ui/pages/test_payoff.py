"""Payoff order: three orders side by side, worked out as it is typed, never recorded."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from credittracker.advice.debts import OwnTerms
from credittracker.advice.payoff import Rule
from credittracker.book.accounts import AccountKind
from credittracker.book.book import Book
from credittracker.services.demo import sample_book
from credittracker.services.progress import CancelledError
from credittracker.services.workspace import Label
from credittracker.ui.forms.form_dialog import FormDialog
from credittracker.ui.pages.plan.payoff import PayoffPane
from credittracker.ui.words import formats
from tests.conftest import TODAY
from tests.ui.pages.debts import account, card, drawn, say
from tests.ui.pages.live import Live
from tests.ui.pages.states import sample_state, state_of
from tests.ui.record_forms.typing import put

D = Decimal


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "plan", (language, theme), qtbot)
    made.session.apply(Label("sample"), lambda _: sample_book("en", TODAY))
    made.page.tabs.choose("payoff")
    made.wait(lambda: made.page.payoff.found is not None)
    made.idle()
    yield made
    made.close()


@pytest.fixture(scope="module")
def sample():
    return sample_state()


@pytest.fixture
def pane(qtbot, sample):
    """The pane alone, whose work is done at once."""
    made = PayoffPane()
    qtbot.addWidget(made)
    made.workRequested.connect(lambda work, then: then(work(lambda _done, _total: None)))
    made.show_state(sample)
    made.show()
    return made


@pytest.fixture
def retype(pane, qtbot):
    def type_and_wait(text):
        pane.ask.money.type(text)
        qtbot.waitUntil(lambda: pane.is_complete)

    return type_and_wait


def test_with_nothing_typed_it_takes_the_least_and_says_how_much(pane):
    found = pane.found

    assert found.budget == found.least
    assert isinstance(pane.ask.money.control, QLineEdit)
    assert pane.ask.money.control.placeholderText() == formats.money(found.least, currency="USD")
    best = found.courses[Rule.OPTIMUM]
    assert card(pane, Rule.OPTIMUM, "cost") == formats.money(best.cost, currency="USD")
    assert card(pane, Rule.OPTIMUM, "months") == "17 months"


def test_what_is_typed_is_worked_out_and_nothing_is_recorded(live):
    before = live.book

    live.page.payoff.ask.money.type("1800")
    live.wait(lambda: live.page.payoff.is_complete)

    assert live.page.payoff.found.budget == 1800
    assert card(live.page.payoff, Rule.AVALANCHE, "months") == "12 months"
    assert live.book is before


def test_too_little_is_objected_to_with_what_it_takes_and_tables_come_back(pane, retype):
    pane.answer.lists.choose("avalanche")
    retype("900")

    assert "less than the $1,249.00 it takes" in pane.ask.money._message.text()
    assert pane.answer.verdict.text() == "In Dec 2026, $348.57 is missing for what is asked."
    assert pane.answer.cards[Rule.OPTIMUM].isHidden()
    assert pane.answer.lists.current == "debts"

    retype("1300")

    assert pane.answer.lists.current == "avalanche"
    assert not pane.answer.cards[Rule.OPTIMUM].isHidden()


def test_a_half_typed_amount_changes_nothing(pane):
    pane.ask.money.type("12x")

    assert pane.is_complete
    assert pane.found.budget == pane.found.least


def test_home_loans_count_once_they_are_included(pane, qtbot):
    assert [debt.is_long for debt in pane.found.debts] == [False] * 5

    pane.ask.long.control.click()
    qtbot.waitUntil(lambda: pane.is_complete)

    assert any(debt.is_long for debt in pane.found.debts)
    assert pane.ask._without.isHidden()


def test_unknown_rates_are_said_and_can_be_entered(pane):
    said = pane.answer.said
    assert said.isVisible()
    assert said.text.startswith("No rate is known for Harbour Visa, Everyday Mastercard")

    said.actionRequested.emit()
    dialog = pane.findChild(FormDialog)
    put(dialog, rate="18.25%")
    dialog.save_button.click()

    assert "Harbour Visa" not in said.text
    assert said.isVisible()
    for name in ("Everyday Mastercard", "Pay-in-four"):
        say(pane, name, rate=D("0.2"))
    assert said.isHidden()


def test_a_penalty_makes_the_optimum_differ_and_the_words_say_by_how_much(pane, retype):
    for name in ("Harbour Visa", "Everyday Mastercard", "Pay-in-four"):
        say(pane, name, rate=D("0.02"))
    say(pane, "Personal loan", penalty=D("0.03"), penalty_months=4)
    retype("1800")

    courses = pane.found.courses
    saved = courses[Rule.AVALANCHE].cost - courses[Rule.OPTIMUM].cost
    assert saved > 0
    assert f"saves {formats.money(saved, currency='USD')}" in pane.answer.verdict.text()


def test_terms_are_checked_together(pane):
    pane.answer.debts.openRequested.emit(pane.found.debts[0])
    dialog = pane.findChild(FormDialog)

    put(dialog, promo_rate="3%", penalty_months="4")
    dialog.save_button.click()

    assert dialog.editors["promo_months"]._message.text().startswith("A promotion needs both")
    assert dialog.editors["penalty"]._message.text() == "How much is the penalty?"
    put(dialog, promo_rate="日息万五", promo_months="6", penalty="2%")
    dialog.save_button.click()
    (own,) = pane.found.wish.own.values()
    assert (own.promo_rate, own.promo_months) == (D("0.1825"), 6)
    assert (own.penalty, own.penalty_months) == (D("0.02"), 4)
    assert "until May 2027, then" in _row(pane.answer.debts, 0)[2]


def test_the_form_shows_again_what_was_said(pane):
    say(pane, "Car loan", promo_rate=D("0.01"), promo_months=3, penalty=D("0.05"))

    pane.answer._ask_selected()

    dialog = pane.findChild(FormDialog)
    assert dialog.editors["promo_months"].text() == "3"
    assert dialog.editors["penalty"].text() == "5%"
    assert dialog.editors["penalty_months"].text() == ""
    dialog.reject()


def _row(table, at):
    model = table.model
    return [column.text(model.shown()[at]) for column in model.columns]


def test_each_month_shows_what_is_paid_where_and_adds_up(pane, retype):
    retype("1800")

    for rule, table in pane.answer.tables.items():
        rows = table.model.shown()
        by_month = {}
        for row in rows:
            by_month[row.month] = by_month.get(row.month, D(0)) + row.pay
        months = pane.found.courses[rule].months
        assert all(abs(by_month[n] - 1800) < D("0.05") for n in range(1, months))
    assert _row(pane.answer.tables[Rule.AVALANCHE], 0)[0] == "Dec 2026"
    pane.table.focus_search()


def test_amounts_are_hidden_everywhere(live):
    live.page.payoff.ask.money.type("1800")
    live.wait(lambda: live.page.payoff.is_complete)
    live.session.change_settings(masked=True)
    live.wait(lambda: live.page.payoff.found is not None)
    live.wait(lambda: live.page.is_complete)

    shown = live.page.payoff.answer
    texts = [
        shown.verdict.text(),
        live.page.payoff.ask._needed.text(),
        shown.chart.accessibleName(),
    ]
    texts += [shown.chart.accessibleDescription(), live.page.payoff.ask.money._message.text()]
    texts += [value.text() for one in shown.cards.values() for value in one.values.values()]
    texts += [cell for table in shown.tables.values() for cell in _row(table, 0)]
    texts += _row(shown.debts, 0)
    assert not [text for text in texts if "$" in text.replace("$••••", "")]
    assert not [text for text in texts if "1,800" in text]
    assert live.page.payoff.ask.money.control.echoMode() is QLineEdit.EchoMode.PasswordEchoOnEdit


def test_what_was_typed_is_taken_up_when_the_page_is_made_anew(live):
    say(live.page.payoff, "Car loan", rate=D("0.3"))
    live.page.payoff.ask.money.type("1700")
    live.wait(lambda: live.page.payoff.is_complete)
    live.page.payoff.answer.lists.choose("snowball")

    live.session.change_settings(theme="dark")
    live.wait(lambda: live.page.payoff.found is not None)
    live.wait(lambda: live.page.is_complete)

    assert live.page.tabs.current == "payoff"
    assert live.page.payoff.answer.lists.current == "snowball"
    assert live.page.payoff.found.budget == 1700
    assert live.page.payoff.ask.budget == 1700


def test_stopped_work_can_be_asked_for_again(pane, qtbot):
    pane.workRequested.disconnect()
    asked = []
    pane.workRequested.connect(lambda work, then: asked.append((work, then)))
    pane.ask.money.type("1500")
    qtbot.waitUntil(lambda: bool(asked))

    def stop(_done, _total):
        raise CancelledError

    work, then = asked.pop()
    then(work(stop))

    assert pane.answer.said.text == "The work was stopped."
    pane.answer.said.actionRequested.emit()
    ((work, then),) = asked
    then(work(lambda _done, _total: None))
    assert pane.found.budget == 1500


def test_whoever_leaves_the_tab_stops_its_work_and_comes_back_to_it(live):
    shown = live.page.payoff
    shown.ask.money.type("1600")
    live.page.tabs.choose("ahead")
    assert shown.is_complete

    live.page.tabs.choose("payoff")

    live.wait(lambda: shown.found.budget == 1600)


def test_nothing_owed_says_so(pane):
    pane.show_state(state_of(Book().with_records(account("a"))))

    assert pane.found.debts == ()
    assert pane._stack.currentIndex() == 0


def test_only_home_loans_owed_are_offered(pane):
    pane.show_state(
        state_of(Book().with_records(account("a", AccountKind.MORTGAGE), drawn("a", 100_000)))
    )

    assert pane._stack.currentIndex() == 1
    assert not pane.answer.lists.isVisible()
    assert pane.ask.long.isVisible()


def _home():
    return drawn("a", 100_000)


def test_debts_in_another_currency_are_not_said_to_be_nothing(pane):
    abroad = replace(account("a"), currency="USD")
    pane.show_state(state_of(Book().with_records(abroad, drawn("a", 5000))))

    said = [one.text() for one in pane.findChildren(QLabel) if one.isVisible()]
    assert "What is owed is in other currencies" in said
    assert "Nothing is owed" not in said


def test_only_a_cost_that_is_known_is_shown_as_good(pane):
    best = pane.answer.cards[Rule.OPTIMUM].values["cost"]
    assert best.property("tone") != "good"
    for debt in pane.found.unknown:
        pane.take_terms(debt, OwnTerms(rate=D("0.18")))

    assert best.property("tone") == "good"
