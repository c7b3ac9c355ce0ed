"""The page of one loan: reached, left, read, and changed, over a real book."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from credittracker.book.borrowing import (
    InstalmentOverride,
    LoanEvent,
    LoanEventKind,
    Statement,
)
from credittracker.services.workspace import Label
from credittracker.ui.record_forms.dialog import RecordDialog
from tests.conftest import TODAY
from tests.ui.pages.loan_page import (
    FLOATING,
    LOAN,
    PAID,
    cells,
    figure,
    opened,
    press,
    words,
)
from tests.ui.record_forms.typing import put

D = Decimal


def test_a_loan_opens_from_the_table_with_enter_and_closes_with_escape(live):
    opened(live)
    live.page.closeup.close()
    live.page.choose("loans")
    table = live.page.current.table
    table.select("l")

    press(live, table.view, Qt.Key.Key_Return)
    assert live.page.closeup.panel.isVisible()
    assert live.window.shell.header.title == "Home: ¥12,000 from 20 May 2026"

    press(live, live.page.closeup.panel.schedule.table.view, Qt.Key.Key_Escape)
    assert live.page.tabbed.isVisible()
    assert live.window.shell.header.title == "Accounts & loans"
    assert [row.id for row in table.selected()] == ["l"]


def test_the_button_goes_back_too(live):
    panel = opened(live)

    panel.back.click()

    assert not panel.isVisible()
    assert live.page.primary_action().text() == "Add loan"


@pytest.mark.parametrize(
    "record",
    [
        LoanEvent(id="e", loan="l", on=TODAY, kind=LoanEventKind.WRITTEN_OFF),
        InstalmentOverride(id="o", loan="l", number=1, due=TODAY, principal=D(1), interest=D(0)),
        PAID,
    ],
)
def test_whatever_belongs_to_a_loan_leads_to_it(live, record):
    opened(live, record)
    live.page.closeup.close()

    live.window.go("accounts", record.id)

    assert live.page.closeup.panel.isVisible()


def test_another_language_keeps_the_loan_open(live, language):
    opened(live)

    language.choose("zh_CN")

    assert live.page.closeup.panel.view.loan == LOAN


def test_a_loan_that_is_deleted_is_left(live):
    opened(live)

    live.session.apply(Label("x"), lambda b: b.without("l"))
    live.idle()

    assert live.page.tabbed.isVisible()
    assert live.window.shell.header.title == "Accounts & loans"


def test_the_main_thing_to_do_is_to_record_a_repayment_of_it(live):
    opened(live)

    live.page.primary_action().trigger()

    dialog = live.page.findChild(RecordDialog)
    assert dialog.values()["account"] == "a"
    (made,) = dialog._spec.make({**dialog.values(), "amount": D(5)})
    assert made.loan == "l"
    dialog.reject()


def test_the_table_says_what_is_paid_late_and_next(live):
    panel = opened(live, PAID)

    table = cells(panel.schedule.table)

    assert table[0] == [
        "1",
        "20 Jun 2026",
        "¥1,066.19",
        "¥946.19",
        "¥120.00",
        "",
        "",
        "¥11,053.81",
        "Paid",
    ]
    assert table[1][-1] == "126 days late"
    assert [row[-1] for row in table[4:8]] == ["34 days late", "3 days late", "Next", "Not yet"]
    assert len(table) == 12


def test_columns_without_anything_are_hidden(live):
    panel = opened(live)

    assert [panel.schedule.table.view.isColumnHidden(n) for n in (5, 6)] == [True, True]


def test_the_numbers_above_say_paid_owed_late_cost_and_both_rates(live):
    panel = opened(live, PAID)

    assert figure(panel, 0) == ("Paid", "¥1,066.19 principal ¥946.19")
    assert figure(panel, 2)[0] == "Late"
    assert figure(panel, 2)[1].endswith("126 days late · stage M5")
    assert figure(panel, 3) == ("Cost so far", "¥120.00 to come ¥674.23")
    assert figure(panel, 4) == ("True cost a year", "12% simple compound 12.68% · stated 12%")


def test_amounts_are_hidden_from_onlookers(live):
    panel = opened(live, PAID)

    live.session.change_settings(masked=True)

    shown = [cell for row in cells(panel.schedule.table) for cell in row]
    shown += [" ".join(figure(panel, place)) for place in range(5)]
    assert not [text for text in shown if "¥" in text and "••••" not in text]
    assert "••••" in live.window.shell.header.title


def test_where_bills_ask_for_the_loan_the_page_says_so_and_claims_nothing(live):
    bill = Statement(id="s", account="a", on=date(2026, 6, 1), due=date(2026, 6, 20), amount=D(9))
    panel = opened(live, bill)

    assert "told by the bills" in panel.notices.billed.text
    assert {row[-1] for row in cells(panel.schedule.table)} == {"In the bills"}
    assert figure(panel, 0)[0] == "Borrowed"
    assert [card.isHidden() for card in panel.figures.cards] == [False] * 3 + [True] * 2


def test_the_cost_tab_names_every_rate_and_every_line_crossed(live):
    dear = replace(LOAN, rate=D("0.30"))
    panel = opened(live, loan=dear)

    said = words(panel.costs)

    assert "Stated by the lender 30% a year" in said
    assert "Simple (without interest on interest) 30%" in said
    assert "Above 24%: for loans of banks through platforms, in force from 1 Oct 2025" in said
    assert "if so, it binds this loan" in said
    assert "金规〔2025〕9号, as reported by the press" in said


def test_a_cheap_loan_crosses_no_line(live):
    panel = opened(live, loan=replace(LOAN, rate=D("0.05")))

    assert "below every line" in words(panel.costs.law)


def test_the_chart_of_the_cost_answers_in_its_title(live):
    panel = opened(live)

    assert panel.costs.chart.accessibleName() == "6.2% of all you pay is interest and fees"
    assert "Principal: " in panel.costs.chart.accessibleDescription()


def test_a_reset_day_that_has_passed_is_one_click_away(live):
    panel = opened(live, loan=FLOATING)
    assert "LPR over five years − 0.20% makes 3.3% a year" in panel.notices.offer.text
    assert "known up to 22 Jun 2026" in panel.notices.offer.text

    panel.notices.offer.actionRequested.emit()
    live.idle()

    (event,) = live.book.loan_events.values()
    assert (event.on, event.rate) == (date(2026, 7, 1), D("0.033"))
    assert panel.notices.offer.isHidden()
    assert figure(panel, 4)[1].endswith("stated 3.30%")
    assert "It follows LPR over five years − 0.20%" in words(panel.costs)


def test_a_lender_may_differ_from_the_table(live):
    panel = opened(live, loan=FLOATING)

    panel.notices.offer.otherRequested.emit()

    dialog = live.page.findChild(RecordDialog)
    put(dialog, rate="3.4%")
    dialog.save_button.click()
    live.idle()
    assert [e.rate for e in live.book.loan_events.values()] == [D("0.034")]
    assert panel.notices.offer.isHidden()


def test_several_reset_days_that_passed_are_counted(live):
    often = replace(FLOATING, first_reset=date(2026, 6, 1), reset_months=2)

    assert opened(live, loan=often).notices.offer.text.startswith("3 reset days have passed")


def test_what_changed_is_listed_edited_and_deleted(live):
    reset = LoanEvent(
        id="e", loan="l", on=date(2026, 8, 1), kind=LoanEventKind.RATE_RESET, rate=D("0.10")
    )
    panel = opened(live, reset)
    panel.tabs.choose("events")
    assert cells(panel.events) == [["1 Aug 2026", "New rate: 10% a year", "", ""]]

    panel.events.openRequested.emit(reset)
    dialog = live.page.findChild(RecordDialog)
    put(dialog, rate="9%")
    dialog.save_button.click()
    live.idle()

    assert cells(panel.events)[0][1] == "New rate: 9% a year"


def test_every_kind_of_change_can_be_added_from_the_menu(live):
    panel = opened(live)
    menu = panel.make_menu()
    texts = [action.text() for action in menu.actions()]

    menu.actions()[texts.index("Payment holiday")].trigger()

    dialog = live.page.findChild(RecordDialog)
    assert dialog.values()["kind"] is LoanEventKind.HOLIDAY
    dialog.reject()
    assert len(texts) == len(LoanEventKind)


def test_a_penalty_that_is_left_is_called_so_and_not_late(live):
    dear = replace(LOAN, on=date(2026, 10, 20), penalty=D("1.5"))

    panel = opened(live, replace(PAID, on=date(2026, 11, 22)), loan=dear)

    assert figure(panel, 2) == ("Penalty still open", "¥0.95 what was late is paid")
    assert cells(panel.schedule.table)[0][-1] == "Paid 2 days late, penalty open"
