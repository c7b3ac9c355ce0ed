"""The why page: the lines to ask about, and verdicts with the person's own records."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan
from credittracker.ui.pages.why.asked_row import AskedRow
from credittracker.ui.pages.why.page import WhyPage
from credittracker.ui.pages.why.view import asked_accounts
from credittracker.ui.record_forms.dialog import RecordDialog
from credittracker.ui.widgets.card import Card
from tests.conftest import TODAY
from tests.ui.pages.states import sample_state, state_of


@pytest.fixture
def page(qtbot):
    page = WhyPage()
    qtbot.addWidget(page)
    page.resize(1060, 760)
    return page


def titles(page) -> list[str]:
    return [w.text() for w in page.findChildren(QLabel)]


def button(page, text: str) -> QAbstractButton:
    return next(b for b in page.findChildren(QAbstractButton) if text in b.text())


def test_lines_in_question_come_first():
    accounts = asked_accounts(sample_state().analysis)

    assert [a.asked for a in accounts] == sorted((a.asked for a in accounts), reverse=True)
    assert {a.name for a in accounts if a.asked} == {
        "Fielding's store card",
        "Bank line of credit",
    }


def test_the_first_line_in_question_is_open_with_at_most_four_verdicts(page):
    page.show_state(sample_state())

    assert any("Fielding's store card: 2 likely cause" in text for text in titles(page))
    verdicts = [c for c in page.findChildren(Card) if "Ruled out" in c.accessibleName()]
    assert verdicts == []


def test_the_other_verdicts_are_shown_on_demand(page):
    page.show_state(sample_state())

    button(page, "Show 11 more").click()

    shown = [c for c in page.findChildren(Card) if ": " in c.accessibleName()]
    assert len([c for c in shown if c.parent() is not None]) >= 15
    assert any(text.startswith("Source: ") for text in titles(page))


def test_another_line_can_be_asked_about(page):
    page.show_state(sample_state())
    row = next(r for r in page.findChildren(AskedRow) if r.text() == "Harbour Visa")

    row.click()

    assert "Harbour Visa has its limit. Here is what could endanger it." in titles(page)


def test_a_record_leads_to_its_page(qtbot, page):
    state = sample_state()
    page.show_state(state)

    with qtbot.waitSignal(page.pageRequested) as asked:
        button(page, "Late mark").click()

    where, record = asked.args
    assert (where, record in state.book.late_marks) == ("repayments", True)


def late_line(name="Line"):
    """A line set to zero with a loan of which two instalments are late."""
    account = Account(id="a", platform="x", name=name, kind=AccountKind.REVOLVING_LINE)
    lent = Loan(id="l", account="a", on=TODAY - timedelta(days=80), principal=Decimal(900), terms=3)
    gone = LimitEvent(id="z", account="a", on=TODAY, change=LimitChange.ZERO)
    return Book().with_records(account, lent, gone)


def test_a_loan_that_is_late_twice_is_one_record(page):
    page.show_state(state_of(late_line()))

    card = next(c for c in page.findChildren(Card) if "Something is late" in c.accessibleName())
    assert [b.text().split(" ·")[0] for b in card.findChildren(QAbstractButton)] == ["Loan"]


def test_a_very_long_name_cuts_nothing_off(qtbot, page):
    name = "A revolving line of credit with a name that is much longer than any page is wide " * 3
    page.show_state(state_of(late_line(name)))
    page.show()
    qtbot.waitExposed(page)

    cards = [c for c in page.findChildren(Card) if c.isVisible()]
    assert cards
    assert all(c.mapTo(page, c.rect().topRight()).x() < page.width() for c in cards)
    links = [b for b in page.findChildren(QAbstractButton) if b.isVisible()]
    link = next(b for b in links if b.text().startswith("Loan"))
    assert link.height() == link.heightForWidth(link.width()) > link.sizeHint().height()


def test_a_limit_nobody_recorded_is_not_said_to_be_there(qtbot, page):
    account = Account(id="a", platform="x", name="Line", kind=AccountKind.REVOLVING_LINE)
    page.show_state(state_of(Book().with_records(account)))

    assert any("Line: its limit is not recorded" in text for text in titles(page))
    assert not any("has its limit" in text for text in titles(page))
    with qtbot.waitSignal(page.changeRequested) as asked:
        button(page, "Record its limit").click()
        dialog = page.findChild(RecordDialog)
        dialog.editors["change"].put(LimitChange.ZERO)
        dialog.save_button.click()
    (gone,) = asked.args[1](page.state.book).limit_events.values()
    assert (gone.account, gone.change) == ("a", LimitChange.ZERO)


def test_masking_hides_the_amounts_of_records(page):
    page.show_state(sample_state(masked=True))

    links = [b.text() for b in page.findChildren(QAbstractButton)]
    assert not any("21,500" in text for text in links)


def test_an_empty_book_leads_to_the_accounts(qtbot, page):
    page.show_state(state_of(Book()))

    with qtbot.waitSignal(page.pageRequested) as asked:
        button(page, "Go to accounts").click()

    assert asked.args[0] == "accounts"


def test_the_limit_over_time_tells_what_came_before_it_fell(qtbot, page):
    state = sample_state()
    page.show_state(state)
    page.tabs.choose("timeline")

    title = page.timeline.chart.accessibleName()
    assert title == "Fielding's store card: Set to zero on 13 Oct 2026"
    assert "Limit that can be used" in page.timeline.chart.accessibleDescription()
    first = page.timeline.links.findChildren(QAbstractButton)[0]
    with qtbot.waitSignal(page.pageRequested) as asked:
        first.click()
    assert asked.args[0] == "accounts"
    assert asked.args[1] in state.book.limit_events


def test_a_limit_that_never_fell_has_its_last_days_listed(page):
    page.show_state(sample_state())
    next(r for r in page.findChildren(AskedRow) if r.text() == "Harbour Visa").click()

    assert page.timeline.chart.accessibleName() == "Harbour Visa: nothing has lessened this limit"
    assert "Recorded in the last 90 days" in titles(page)
