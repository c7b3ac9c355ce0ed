"""The settings page, in a real window over a real book."""

import json
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel

from credittracker.book.accounts import Account, AccountKind
from credittracker.services.backups import back_up, list_backups
from credittracker.services.workspace import Label
from credittracker.store.errors import DiskFullError
from credittracker.ui.page import Wish
from credittracker.ui.pages.settings import page as settings_page
from credittracker.ui.pages.settings.about_card import AboutCard
from credittracker.ui.pages.settings.licences_dialog import LicencesDialog
from credittracker.ui.scam_shield.dialog import ScamShieldDialog
from tests.ui.pages.live import NOW, Live

ACCOUNT = Account(id="a", platform="huabei", name="花呗", kind=AccountKind.PAY_LATER)


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "settings", (language, theme), qtbot)
    made.session.apply(Label("add.account"), lambda book: book.with_records(ACCOUNT))
    made.idle()
    yield made
    made.close()


def test_it_says_where_the_book_is_and_what_it_holds(live):
    live.idle()

    said = live.page.book.where.text().replace("\u200b", "")
    assert said == str(live.workspace.path)
    assert live.page.book.holds.text().startswith("1 record")


def test_a_backup_is_made_listed_and_announced(live):
    live.page.primary_action().trigger()
    live.idle()
    live.wait(lambda: live.page.backups.table.model.total == 1)

    assert len(list_backups(live.workspace.path)) == 1
    assert "1 record" in live.page.said.text


def test_a_backup_that_fails_says_why(live, monkeypatch):
    def full(path, _now):
        raise DiskFullError(path)

    monkeypatch.setattr(settings_page, "back_up", full)

    live.page.back_up()
    live.idle()

    assert (
        live.window.shell.notices.notice.text
        == "The disk is full. Nothing was lost; free some space."
    )


def listed(live):
    for hours in (1, 2):
        back_up(live.workspace.path, NOW - timedelta(hours=hours))
    live.page.show_state(live.session.state)
    live.idle()
    live.wait(lambda: live.page.backups.table.model.total == 2)


def test_restoring_asks_first_and_then_asks_the_app(live, monkeypatch, qtbot):
    asked = []
    monkeypatch.setattr(
        settings_page, "confirmed", lambda *said, note: asked.append((said, note)) or True
    )
    listed(live)
    live.page.backups.table.select_row(1)

    with qtbot.waitSignal(live.window.appRequested) as wish:
        live.page.backups.restore.click()

    assert wish.args == [Wish.RESTORE, list_backups(live.workspace.path)[1].path]
    assert "kept as a backup" in asked[0][1]


def test_nothing_is_restored_if_the_person_thinks_again(live, monkeypatch, qtbot):
    monkeypatch.setattr(settings_page, "confirmed", lambda *_, note: not note)
    listed(live)

    with qtbot.assertNotEmitted(live.window.appRequested):
        live.page.restore(list_backups(live.workspace.path)[0])


def test_the_whole_book_is_exported(live, tmp_path, monkeypatch):
    out = tmp_path / "mine.json"
    monkeypatch.setattr(settings_page.QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))

    live.page.book.export.click()
    live.idle()

    assert "花呗" in json.dumps(json.loads(out.read_text(encoding="utf-8")), ensure_ascii=False)
    assert "mine.json" in live.page.said.text


def test_an_export_under_a_strange_name_says_what_to_do(live, tmp_path, monkeypatch):
    out = str(tmp_path / "mine.docx")
    monkeypatch.setattr(settings_page.QFileDialog, "getSaveFileName", lambda *_: (out, ""))

    live.page.export()
    live.idle()

    assert live.window.shell.notices.notice.text == "Please end the name with .json or .zip."


def test_a_sound_book_is_called_sound(live):
    live.page.book.check.click()
    live.idle()

    assert live.page.said.text == "Your book is sound: 1 record."


def test_another_language_is_chosen_at_once(live, language):
    live.page.looks.languages["zh_CN"].click()

    assert language.code == "zh_CN"
    assert live.page.looks.languages["zh_CN"].isChecked()


def test_another_theme_is_chosen_at_once(live, theme):
    live.page.looks.themes["dark"].click()

    assert theme.colours.window != "#f6f6f9"
    assert live.page.looks.themes["dark"].isChecked()


def test_amounts_are_hidden_from_here_too(live):
    live.page.looks.masked.click()

    assert live.session.state.settings.masked


def test_the_sample_is_one_click_away(live, qtbot):
    with qtbot.waitSignal(live.window.appRequested) as wish:
        live.page.book.sample.click()

    assert wish.args == [Wish.SAMPLE, None]


def test_another_book_is_asked_for(live, tmp_path, monkeypatch, qtbot):
    other = tmp_path / "other.book"
    monkeypatch.setattr(settings_page, "ask_for_book", lambda *_: other)

    with qtbot.waitSignal(live.window.appRequested) as wish:
        live.page.book.other.click()

    assert wish.args == [Wish.OPEN_BOOK, other]


def test_the_licence_of_qt_is_named(qtbot):
    card = AboutCard()
    qtbot.addWidget(card)

    said = " ".join(text.text() for text in card.findChildren(QLabel))
    assert "GNU LGPL, version 3" in said
    assert "SIL Open Font License" in said


def test_the_licences_are_read_in_the_app(live):
    live.page.about.licences.click()

    (dialog,) = live.window.findChildren(LicencesDialog)
    assert dialog.names.currentItem().text() == "Qt"
    assert "GNU Lesser General Public License, version 3" in " ".join(
        dialog.text.toPlainText().split()
    )
    (row,) = (n for n in range(dialog.names.count()) if dialog.names.item(n).text() == "GPL-3.0")
    dialog.names.setCurrentRow(row)
    assert "GNU GENERAL PUBLIC LICENSE" in dialog.text.toPlainText()
    dialog.close_button.click()


def test_the_scam_shield_opens_from_the_settings(live):
    live.page.shield.check.click()

    (shield,) = live.window.findChildren(ScamShieldDialog)
    assert shield.isVisible()
    shield.accept()
