"""A score against a lender's assumed bar, beside an account and on the why page."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from credittracker.book.accounts import Appetite, LimitChange
from credittracker.services.outlooks import outlook_of
from credittracker.ui.pages.accounts.page import AccountsPage
from credittracker.ui.pages.why.page import WhyPage
from credittracker.ui.record_forms.dialog import RecordDialog
from credittracker.ui.widgets.outlook import OutlookLines
from tests.conftest import TODAY
from tests.ui.pages.states import sample_state, state_of
from tests.ui.record_forms.typing import put, saved_from

STATE = sample_state()
LINE = next(a for a in STATE.book.accounts.values() if a.name == "Fielding's store card")
LOAN = next(a for a in STATE.book.accounts.values() if a.name == "Car loan")


@pytest.fixture(params=[WhyPage, AccountsPage])
def page(request, qtbot):
    made = request.param()
    qtbot.addWidget(made)
    made.resize(1060, 760)
    made.show_state(STATE)
    made.show_record(LINE.id)
    return made


def lines(page) -> OutlookLines:
    (found,) = page.findChildren(OutlookLines)
    return found


def words(page) -> list[str]:
    found = lines(page)
    return [w.text() for w in found.findChildren(QLabel) if w.isVisibleTo(found)]


def test_it_says_how_far_the_score_is_from_the_bar_and_that_it_is_assumed(page):
    one = outlook_of(STATE.analysis, LINE.id)

    said = f"Your score is {-one.margin} points below the assumed bar of {one.bar}"
    assert words(page)[0] == said
    assert "Assumed: no lender publishes its line. This is no promise." in words(page)


def test_the_bar_is_told_part_by_part_and_sums(page):
    one = outlook_of(STATE.analysis, LINE.id)
    lines(page).fold.open()

    said = words(page)
    assert "How careful the lender is: Balanced (70)" in said
    assert "The lender set this limit to zero itself" in said
    assert any(text.startswith("fades, gone by ") for text in said)
    shown = [text for text in said if text in {"70.0", *(f"+{p.points}" for p in one.parts)}]
    assert sum(float(text) for text in shown) == pytest.approx(float(one.bar))


def test_the_lenders_own_move_leads_to_its_record(page, qtbot):
    lines(page).fold.open()
    link = next(b for b in lines(page).findChildren(QAbstractButton) if "Fielding" in b.toolTip())

    with qtbot.waitSignal(page.pageRequested) as asked:
        link.click()

    where, record = asked.args
    assert (where, STATE.book.limit_events[record].account) == ("accounts", LINE.id)


def test_something_else_can_be_assumed(page):
    made = []
    page.changeRequested.connect(lambda _label, intent: made.append(intent))
    change = next(b for b in lines(page).findChildren(QAbstractButton) if "otherwise" in b.text())

    change.click()
    (dialog,) = page.findChildren(RecordDialog)
    put(dialog, appetite="Open (60)")
    saved_from(dialog)

    after = made[0](STATE.book)
    assert after.platforms[LINE.platform].appetite is Appetite.OPEN
    page.show_state(state_of(after))
    page.show_record(LINE.id)
    lines(page).fold.open()
    assert "How careful the lender is: Open (60)" in words(page)


def test_what_no_score_can_open_says_why_and_shows_no_bar(qtbot):
    page = AccountsPage()
    qtbot.addWidget(page)
    page.show_state(STATE)
    page.show_record(LOAN.id)

    assert words(page) == ["What is repaid here cannot be drawn again, whatever the score."]
    assert lines(page).fold.isHidden()


def test_a_range_is_told_while_something_is_unknown(page):
    book = STATE.book.without(*STATE.book.incomes)
    page.show_state(state_of(book))
    page.show_record(LINE.id)
    one = outlook_of(state_of(book).analysis, LINE.id)

    assert one.low < one.margin < one.high
    assert any("once everything is known" in text for text in words(page))


def test_masking_hides_what_a_record_was_about(page):
    event = next(e for e in STATE.book.limit_events.values() if e.account == LINE.id and e.amount)
    raised = replace(event, id="new", on=TODAY, change=LimitChange.RAISED)
    page.show_state(state_of(STATE.book.with_records(raised), masked=True))
    page.show_record(LINE.id)

    texts = [b.toolTip() for b in lines(page).findChildren(QAbstractButton)]
    assert any("••••" in text for text in texts)
    assert not any(f"{event.amount:,}" in text for text in texts)
