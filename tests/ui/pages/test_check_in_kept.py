"""What a check-in shows around its steps, the check-ins kept, and their receipts as files."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QFileDialog

from credittracker.book.book import Book
from credittracker.book.history import BookInfo
from credittracker.services.checking_in import Freshness
from credittracker.services.demo import sample_book
from credittracker.ui.pages.check_in.view import Stage, came_due, days_since, is_stale
from tests.conftest import TODAY
from tests.ui.pages.checking_in import LINE, PAGES, begin, fill, onward, words
from tests.ui.pages.live import Live


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "", (language, theme), qtbot, PAGES)
    yield made
    made.close()


def test_before_the_first_one_the_page_says_what_it_is_for(live):
    live.window.go("check_in")
    live.idle()

    assert live.page.primary_action() is None
    live.page.stages.receipts.empty.button.click()

    assert live.page.begun.stage is Stage.BRING


@pytest.mark.parametrize(("button", "ending"), [("as_pdf", "pdf"), ("as_text", "txt")])
def test_a_receipt_is_saved(live, tmp_path, monkeypatch, button, ending):
    fill(live, sample_book("en", TODAY))
    live.window.go("check_in")
    live.wait(lambda: live.page.is_complete)
    chosen = (str(tmp_path / "kept"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)

    getattr(live.page.stages.receipts.paper, button).click()
    live.idle()

    saved = tmp_path / f"kept.{ending}"
    assert f"kept.{ending}" in live.page.stages.receipts.said.text
    if ending == "pdf":
        assert saved.read_bytes().startswith(b"%PDF")
    else:
        text = saved.read_text(encoding="utf-8")
        newest = max(live.book.check_ins.values(), key=lambda c: c.on)
        assert text.startswith("Check-in receipt\n")
        assert f"{newest.total:.1f} of 100" in text
        assert "SHA-256" in text


def test_a_receipt_holds_no_amount_of_money(live):
    fill(live, sample_book("en", TODAY))
    live.window.go("check_in")
    live.wait(lambda: live.page.is_complete)

    assert "$" not in live.page.stages.receipts.paper.text.toPlainText()


def test_hidden_amounts_stay_hidden_in_every_step(live):
    fill(live, sample_book("en", TODAY))
    live.window.toggle_mask()
    page = begin(live)

    for _ in range(2):
        onward(live)
        shown = words(page)
        assert "$4,000" not in shown
        assert "$1,734" not in shown
        assert "$••••" in shown


def test_what_was_foretold_is_marked_in_the_result(live):
    fill(live, sample_book("en", TODAY))
    page = begin(live)
    onward(live)
    onward(live)

    came = page.stages.looking.result.came
    since = page.stages.looking.result.seen.since.on
    assert all(since < one.forecast.on <= TODAY for one in came)
    assert page.stages.result.came.isVisible() is bool(came)
    assert came_due([], since) == ()


def test_records_are_stale_only_where_there_is_a_debt():
    old = TODAY - timedelta(days=36)

    assert is_stale(Freshness(LINE, old, owes=True), TODAY)
    assert not is_stale(Freshness(LINE, old, owes=False), TODAY)
    assert not is_stale(Freshness(LINE, old + timedelta(days=1), owes=True), TODAY)
    assert not is_stale(Freshness(LINE, None, owes=True), TODAY)
    assert days_since(Freshness(LINE, None, owes=True), TODAY) is None


@pytest.mark.parametrize("country", ["cn", "intl"])
def test_where_alipay_s_bill_is_found_is_told_where_people_have_it(live, country):
    fill(live, Book().with_records(BookInfo(country=country), LINE))

    page = begin(live)

    assert page.stages.bring.guide.isVisible() is (country == "cn")
