"""The list of what is left to do on a repaid account: ticked, kept in the book, taken back."""

from credittracker.advice.closing import tick_id
from credittracker.services.workspace import Label
from credittracker.ui.gallery_guards import spotless
from tests.conftest import TODAY

ACCOUNT = "gallery-line"


def opened(live):
    live.session.apply(Label("sample"), lambda _: spotless(TODAY))
    live.idle()
    live.window.go("accounts", ACCOUNT)
    return live.page.detail.closing


def test_a_tick_is_a_note_of_the_book_and_undo_takes_it_back(live):
    closing = opened(live)
    closing.fold.open()

    closing.boxes["autopay"].click()
    live.idle()

    note = live.book.notes[tick_id("autopay", ACCOUNT)]
    assert (note.about, note.text) == (ACCOUNT, "Automatic debit cancelled")
    assert closing.boxes["autopay"].isChecked()
    assert closing.fold.is_open
    assert "1 of 5" in closing.fold.button.text()
    live.session.undo()
    live.idle()
    assert live.book.notes == {}
    assert not closing.boxes["autopay"].isChecked()


def test_a_second_click_takes_the_tick_away(live):
    closing = opened(live)
    for _ in range(2):
        closing.boxes["fees"].click()
        live.idle()

    assert live.book.notes == {}


def test_it_is_folded_until_wanted_and_not_there_while_money_is_owed(live):
    closing = opened(live)

    assert not closing.isHidden()
    assert not closing.fold.is_open
    assert not closing.boxes["closed"].isEnabled()
    live.session.apply(Label("sample"), lambda book: book.without("gallery-line-loan-paid"))
    live.idle()
    assert closing.isHidden()


def test_ticks_are_not_listed_among_the_notes(live):
    closing = opened(live)
    closing.boxes["fees"].click()
    live.idle()

    detail = live.page.detail
    assert "Notes" not in [w.text() for w in detail.findChildren(type(detail._caption))]
