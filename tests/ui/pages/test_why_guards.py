"""The why page's guards: refusals, the official way with its letter, and chains."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from credittracker.book.book import Book
from credittracker.services.demo import sample_book
from credittracker.ui.gallery_guards import spotless
from credittracker.ui.pages.why.official_way import OfficialWay
from credittracker.ui.pages.why.page import WhyPage
from credittracker.ui.scam_shield.dialog import ScamShieldDialog
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.chain_lanes import ChainLanes
from credittracker.ui.widgets.fold import Fold
from tests.conftest import TODAY
from tests.ui.pages.states import sample_state, state_of

SPOTLESS = spotless(TODAY)


@pytest.fixture
def page(qtbot):
    page = WhyPage()
    qtbot.addWidget(page)
    page.resize(1060, 760)
    return page


def texts(widget) -> list[str]:
    return [w.text() for w in widget.findChildren(QLabel)]


def button(widget, text: str) -> QAbstractButton:
    return next(b for b in widget.findChildren(QAbstractButton) if text in b.text())


def test_a_refused_application_is_asked_about_as_of_its_day(page):
    state = sample_state()
    refused = state.analysis.refusals[0]
    state.analysis.investigate(refused.id)
    page.show_state(state)

    page.show_record(refused.id)

    assert any("as they stood on 7 Oct 2026" in text for text in texts(page))
    assert not page.tabs.bar.isTabVisible(page.tabs.names.index("timeline"))
    page.show_record(next(iter(state.analysis.investigations())).about.account.id)
    assert page.tabs.bar.isTabVisible(page.tabs.names.index("timeline"))


def test_a_refusal_nobody_looked_into_yet_is_looked_into_off_the_page(page):
    state = sample_state()
    page.show_state(state)
    refused = state.analysis.refusals[0].id
    wanted = []
    page.workRequested.connect(lambda work, done: wanted.append((work, done)))

    page.show_record(refused)

    assert not page.is_complete
    assert refused not in state.analysis.investigated
    ((work, done),) = wanted
    done(work(lambda *_: None))
    assert page.is_complete
    assert any("as they stood on 7 Oct 2026" in text for text in texts(page))


def test_a_spotless_record_begins_with_the_official_way(page):
    page.show_state(state_of(SPOTLESS))

    (way,) = page.findChildren(OfficialWay)
    assert not way.isHidden()
    assert way.parent() is not None
    assert not isinstance(way.parent(), Fold)
    said = " ".join(texts(way))
    assert said.index("The lender itself") < said.index("12378") < said.index("An objection")
    assert "within 20 days" in said
    cards = [c.accessibleName() for c in page.findChildren(Card)]
    assert not any("Perhaps a mistake" in name for name in cards)


def test_a_record_that_is_not_has_the_official_way_folded(page):
    page.show_state(sample_state())

    (way,) = page.findChildren(OfficialWay)
    assert way.isHidden()
    button(page, "The official way").click()
    assert not way.isHidden()
    assert "12378" not in " ".join(texts(way)), "the English sample lives elsewhere"


def test_the_report_can_be_compared_from_here(qtbot, page):
    page.show_state(state_of(SPOTLESS))

    with qtbot.waitSignal(page.pageRequested) as asked:
        button(page, "Compare with your credit report").click()

    assert asked.args[0] == "importing"


def test_the_letter_says_what_is_ruled_out_in_both_languages(page):
    page.show_state(state_of(SPOTLESS))
    button(page, "Letter to the lender").click()

    letter = page.letters.dialog
    chinese = letter.text.toPlainText()
    letter.languages["en"].click()
    english = letter.text.toPlainText()

    assert "《征信业管理条例》第二十五条" in chinese
    assert "借呗" in chinese
    assert "2026-09-24" in chinese
    assert "每一期都按时还款" in chinese
    assert "every payment on this account in 24 months was made in time" in english
    assert "not asking for a new loan" in english
    assert "{" not in chinese + english
    letter.close()


def test_a_letter_about_a_refusal_abroad_is_english_and_quotes_no_chinese_law(page):
    state = sample_state()
    state.analysis.investigate_all()
    page.show_state(state)
    page.show_record(state.analysis.refusals[0].id)

    page.write_letter()

    said = page.letters.dialog.text.toPlainText()
    assert "My application of 2026-10-07 was refused." in said
    assert "Harbour Bank" in said
    assert "article 25" not in said
    page.letters.dialog.close()


def test_the_letter_holds_no_amount_and_no_other_lender(page):
    page.show_state(state_of(SPOTLESS))
    page.write_letter()

    said = page.letters.dialog.text.toPlainText()

    assert "3,000" not in said
    assert "微粒贷" not in said
    page.letters.dialog.close()


def chained():
    return state_of(sample_book("zh_CN", TODAY))


def test_a_chain_is_drawn_costed_and_told_where_to_stop(page):
    page.show_state(chained())
    page.tabs.choose("chains")

    said = texts(page.chains)
    assert "1. Borrow no more on 微粒贷 (14.6% a year)" in said
    assert any("in interest and fees" in text for text in said)
    (lanes,) = page.chains.findChildren(ChainLanes)
    assert "borrowed ¥" in lanes.accessibleDescription()
    assert lanes.accessibleDescription().count("repaid") == 2


def test_the_arrows_are_read_with_the_keys(qtbot, page):
    page.show_state(chained())
    (lanes,) = page.chains.findChildren(ChainLanes)
    heard = []
    lanes.inspected.connect(heard.append)

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(lanes, key)

    first, second = heard[0], heard[1]
    assert first != second
    assert heard == [first, second, first, second]


def test_a_chain_leads_to_its_records(qtbot, page):
    state = chained()
    page.show_state(state)
    button(page.chains, "The records").click()
    link = next(b for b in page.chains.findChildren(QAbstractButton) if "¥" in b.text())

    with qtbot.waitSignal(page.pageRequested) as asked:
        link.click()

    assert state.book.find(asked.args[1]) is not None


def test_hidden_amounts_are_hidden_in_a_chain_too(page):
    shown = chained()
    page.show_state(replace(shown, settings=replace(shown.settings, masked=True)))

    (lanes,) = page.chains.findChildren(ChainLanes)
    said = " ".join([*texts(page.chains), lanes.accessibleDescription()])
    assert "••••" in said
    assert not any(c.isdigit() for part in said.split("¥")[1:] for c in part[:3])


def test_without_a_chain_it_says_what_was_looked_for(page):
    page.show_state(state_of(SPOTLESS))

    assert "No borrowing to repay" in texts(page.chains)


def test_an_empty_book_still_leads_to_the_accounts(qtbot, page):
    page.show_state(state_of(Book()))

    with qtbot.waitSignal(page.pageRequested):
        button(page, "Go to accounts").click()


def test_the_shield_opens_from_here_and_judges_at_once(page):
    page.show_state(state_of(SPOTLESS))

    button(page, "Somebody offers help").click()

    (shield,) = page.findChildren(ScamShieldDialog)
    assert "One yes is enough" in texts(shield)
    shield.rows["unfreeze_fee"].yes.click()
    said = " ".join(texts(shield))
    assert "96110" in said
    assert "Weilidai" in said
    shield.rows["unfreeze_fee"].no.click()
    assert "96110" not in " ".join(texts(shield))
    shield.reject()


def test_the_shield_says_when_nothing_fits_and_forgets(qtbot):
    shield = ScamShieldDialog(at_home=False)
    qtbot.addWidget(shield)
    for asked in shield.rows.values():
        asked.no.click()
    assert "That is no proof that it is safe." in texts(shield)

    shield.forget()

    assert "One yes is enough" in texts(shield)
    shield.rows["already_paid"].yes.click()
    assert "110" not in " ".join(texts(shield)), "abroad the Chinese numbers are of no use"
