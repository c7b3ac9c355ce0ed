"""The palette over a real window: what is typed is written down, found, done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from credittracker.services.demo import sample_book
from credittracker.services.workspace import Label
from credittracker.ui.record_forms.dialog import RecordDialog
from credittracker.ui.scam_shield.dialog import ScamShieldDialog
from tests.conftest import TODAY
from tests.ui.pages.live import Live


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(
        tmp_path,
        "",
        (language, theme),
        qtbot,
        pages=("overview", "accounts", "repayments", "check_in"),
    )
    made.session.apply(Label("sample"), lambda _: sample_book("en", TODAY))
    made.idle()
    yield made
    made.close()


def typed(live, text):
    """The palette with a text in it."""
    palette = live.window.finder.open()
    QTest.keyClicks(palette.line, text)
    return palette


def lines(palette):
    return [palette.list.item(n).text() for n in range(palette.list.count())]


def test_a_whole_payment_is_written_down_at_once_and_can_be_undone(live):
    before = set(live.book.repayments)
    palette = typed(live, "paid car loan 321.50 yesterday")
    assert lines(palette)[0] == "Record: paid $321.50 to Car loan on 22 Nov 2026"

    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    live.idle()

    (new,) = set(live.book.repayments) - before
    paid = live.book.repayments[new]
    assert live.book.accounts[paid.account].name == "Car loan"
    assert (str(paid.amount), paid.on.day) == ("321.50", 22)
    live.session.undo()
    live.idle()
    assert set(live.book.repayments) == before


def test_the_same_payment_again_opens_the_form_that_asks(live):
    for _ in range(2):
        palette = typed(live, "paid car loan 321.50")
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
        live.idle()

    dialog = live.window.findChild(RecordDialog)
    assert dialog.isVisible()
    assert dialog.editors["amount"].text() == "321.50"


def test_a_sum_that_is_not_plain_is_asked_for_and_never_written_down(live):
    before = live.book
    palette = typed(live, "paid car loan 500 for 3 months")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)

    dialog = live.window.findChild(RecordDialog)
    assert dialog.isVisible()
    assert live.book is before


def test_what_is_not_said_is_asked_for_in_the_form(live):
    palette = typed(live, "borrowed 3000")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)

    dialog = live.window.findChild(RecordDialog)
    assert live.window.shell.current == "accounts"
    assert dialog.editors["principal"].text() == "3000.00"
    assert not [r for r in live.book.loans.values() if r.on == TODAY]
    dialog.reject()

    palette = typed(live, "applied to Some bank yesterday")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    asked = live.window.findChildren(RecordDialog)[-1]
    assert asked.editors["institution"].text() == "Some bank"


def test_pages_accounts_records_and_things_to_do_are_found(live):
    palette = typed(live, "harbour")
    assert any(text.startswith("Account · Harbour Visa") for text in lines(palette))
    palette.close()

    palette = typed(live, "account · harbour")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert live.window.shell.current == "accounts"

    palette = typed(live, "hide")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert live.session.state.settings.masked

    palette = typed(live, "repayments")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert live.window.shell.current == "repayments"


def test_the_keyboard_moves_in_the_list_and_around_its_ends(live):
    palette = typed(live, "")
    pages = palette.list.count()
    assert pages == 4
    QTest.keyClick(palette, Qt.Key.Key_Up)
    assert palette.list.currentRow() == pages - 1
    QTest.keyClick(palette, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 0
    QTest.keyClick(palette, Qt.Key.Key_PageDown)
    assert palette.list.currentRow() == pages - 1
    QTest.keyClick(palette, Qt.Key.Key_PageUp)
    assert palette.list.currentRow() == 0


def test_nothing_found_says_what_to_try(live):
    palette = typed(live, "qqqq")

    assert palette.list.isHidden()
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_checking_in_is_a_line_away(live):
    palette = typed(live, "check in")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    live.idle()

    assert live.window.shell.current == "check_in"
    assert live.window.shell.guide.bar.isVisible()


def test_the_tour_is_a_line_away(live):
    palette = typed(live, "tour")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)

    assert live.window.tour.tour.isVisible()
    live.window.tour.tour.end()


def test_hidden_amounts_stay_hidden(live):
    live.window.toggle_mask()
    palette = typed(live, "paid car loan 321.50")

    assert "321" not in lines(palette)[0]
    assert "••••" in lines(palette)[0]


def test_the_scam_shield_is_found_by_its_name(live):
    palette = typed(live, "scam")
    assert lines(palette) == ["Check an offer (scam shield)"]

    QTest.keyClick(palette.line, Qt.Key.Key_Return)

    (shield,) = live.window.findChildren(ScamShieldDialog)
    assert shield.isVisible()
    shield.accept()
