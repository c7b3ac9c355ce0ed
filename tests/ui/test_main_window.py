"""The window: pages come when visited, keys work, and it looks the same next time."""

import sys
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from credittracker.book.history import BookInfo
from credittracker.services.settings import Settings
from credittracker.ui.main_window import MainWindow
from credittracker.ui.page import Page
from credittracker.ui.registry import PAGES, PageEntry, present
from credittracker.ui.session import Session
from tests.ui.sessions import ADD, FakeWorkspace, surroundings, with_info

MADE = []


class OnePage(Page):
    """Remembers what it was asked."""

    def __init__(self):
        super().__init__()
        MADE.append(self)
        self.states, self.records, self.did = [], [], []
        self.text = QLabel("words", self)
        self.action = QAction("Add loan", self)
        self.action.triggered.connect(lambda: self.did.append("add"))

    def primary_action(self):
        return self.action

    def show_state(self, state):
        self.states.append(state)

    def show_record(self, record_id):
        self.records.append(record_id)

    def focus_search(self):
        self.did.append("search")


ENTRIES = [PageEntry(name, "overview", "one_page:OnePage") for name in ("overview", "accounts")]


@pytest.fixture
def saved():
    return []


@pytest.fixture
def make(qtbot, language, theme, saved, monkeypatch):
    MADE.clear()
    monkeypatch.setitem(sys.modules, "one_page", SimpleNamespace(OnePage=OnePage))
    sessions, windows = [], []

    def window(settings=None, book=None):
        workspace = FakeWorkspace()
        workspace.book = book or workspace.book
        around = surroundings(saved)
        session = Session(workspace, around, settings or Settings(language="en", theme="light"))
        sessions.append(session)
        made = MainWindow(session, ENTRIES, language, theme)
        qtbot.addWidget(made)
        windows.append(made)
        with qtbot.waitActive(made):
            made.show()
        return made, session

    yield window
    for made in windows:
        made.close()
    for session in sessions:
        session.close()


def test_only_the_page_that_is_shown_is_loaded(make):
    window, session = make()

    assert len(MADE) == 1
    assert MADE[0].states == [session.state]
    assert window.shell.header.title == "Overview"


def test_keys_change_the_page(qtbot, make):
    window, _ = make()

    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert window.shell.current == "accounts"
    assert window.shell.rail.buttons["accounts"].isChecked()


def test_the_rail_changes_the_page(qtbot, make):
    window, _ = make()

    qtbot.mouseClick(window.shell.rail.buttons["accounts"], Qt.MouseButton.LeftButton)

    assert window.shell.header.title == "Accounts & loans"


def test_a_hidden_page_is_shown_the_new_state_when_visited(qtbot, make):
    window, session = make()
    window.go("accounts")
    with qtbot.waitSignal(session.stateChanged):
        session.apply(ADD, with_info)
    assert [len(page.states) for page in MADE] == [1, 2]

    window.go("overview")

    assert MADE[0].states[-1] is session.state


def test_a_page_can_lead_to_a_record_on_another(make):
    window, _ = make()

    MADE[0].pageRequested.emit("accounts", "a7")

    assert window.shell.current == "accounts"
    assert MADE[1].records == ["a7"]


def test_a_wish_of_a_page_is_done_and_can_be_undone_from_the_toast(qtbot, make):
    window, session = make()

    with qtbot.waitSignal(session.applied):
        MADE[0].changeRequested.emit(ADD, with_info)
    assert window.shell.toast.text == "Added loan"
    with qtbot.waitSignal(session.undone):
        window.shell.toast.actionRequested.emit()

    assert not session.state.book.info.sample
    assert window.shell.toast.text == "Undone: Added loan"


def test_undo_and_redo_by_key_and_named_in_the_header(qtbot, make):
    window, session = make()
    with qtbot.waitSignal(session.applied):
        session.apply(ADD, with_info)
    assert window.shell.header.undo.toolTip() == "Undo: Added loan"

    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(session.undone):
        qtbot.keyClick(window, Qt.Key.Key_Z, control)
    with qtbot.waitSignal(session.redone):
        qtbot.keyClick(window, Qt.Key.Key_Z, control | shift)

    assert not window.shell.header.redo.isEnabled()


def test_keys_search_and_do_the_main_thing(qtbot, make):
    window, _ = make()

    for key in (Qt.Key.Key_F, Qt.Key.Key_N):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)

    assert MADE[0].did == ["search", "add"]


def test_the_main_button_is_the_page_s(make):
    window, _ = make()
    assert window.shell.header.primary.text() == "Add loan"

    window.shell.header.primary.click()

    assert MADE[0].did == ["add"]


def test_hiding_amounts_by_key(qtbot, make):
    window, session = make()

    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)

    assert session.state.settings.masked
    assert MADE[0].states[-1].settings.masked
    assert window.shell.header.masking.toolTip() == "Show amounts (Ctrl+M)"


def test_another_language_is_spoken_at_once_on_the_same_page(make):
    window, _session = make()
    window.go("accounts")

    MADE[1].settingsRequested.emit({"language": "zh_CN"})

    assert window.shell.header.title == "账户与借款"


def test_another_theme_makes_the_content_anew(make, theme):
    window, session = make()
    before = window.shell

    session.change_settings(theme="dark")

    assert window.shell is not before
    assert theme.colours.window == "#16171b"


def test_the_sample_says_that_it_is_one(qtbot, make):
    window, _ = make(book=with_info(FakeWorkspace().book))
    assert "sample data" in window.shell.notices.banner.text

    with qtbot.waitSignal(window.ownBookRequested):
        window.shell.notices.banner.actionRequested.emit()


def test_ones_own_book_has_no_banner(make):
    window, _ = make(book=FakeWorkspace().book.with_records(BookInfo(sample=False)))

    assert window.shell.notices.banner.isHidden()


def test_a_refused_change_says_why_and_stays(qtbot, make):
    window, session = make()

    with qtbot.waitSignal(session.problem):
        session.apply(ADD, lambda _book: 1 / 0)

    assert window.shell.notices.notice.text == "That did not work. Nothing was changed."


def test_the_window_comes_back_where_it_was(make, saved):
    window, _ = make()
    window.go("accounts")
    window.resize(880, 640)
    window.close()

    again, _ = make(settings=saved[-1])

    assert again.shell.current == "accounts"
    assert again.height() == 640


def test_a_page_that_is_not_in_this_build_is_left_out():
    missing = PageEntry("x", "overview", "credittracker.ui.pages.nowhere.page:X")

    assert (
        present([missing, PageEntry("y", "overview", "credittracker.ui.page:Page")])[0].name == "y"
    )


def test_every_page_has_a_name_of_its_own():
    assert len({entry.name for entry in PAGES}) == len(PAGES)


@pytest.mark.parametrize(("shows", "times"), [(True, 2), (False, 1)])
def test_only_pages_that_show_months_are_shown_them_when_found(
    qtbot, make, monkeypatch, shows, times
):
    monkeypatch.setattr(OnePage, "shows_months", shows)
    _window, session = make()

    qtbot.waitUntil(lambda: session.is_complete)

    assert len(MADE[0].states) == times
