"""From the first start to the first score: the real app, real keys, every one of them counted.

The bounds are arithmetic over counted actions: nothing here measures the machine.
"""

from datetime import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from credittracker.app import App
from credittracker.services.places import Places
from credittracker.services.settings import Settings
from credittracker.ui import fonts
from credittracker.ui.language import Language
from credittracker.ui.record_forms.dialog import RecordDialog
from credittracker.ui.theme.apply import Theme
from tests.ui.hands import Hands
from tests.ui.pages.bill_imports import a_file

NOW = datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001 - the person's own clock
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def app(qapp, qtbot, tmp_path):
    fonts.use(qapp)
    places = Places(
        book=tmp_path / "data" / "credit.book",
        settings=tmp_path / "config" / "settings.json",
        cache=tmp_path / "cache",
    )
    places.prepare()
    language, theme = Language(qapp), Theme(qapp, "light")
    language.choose("en")
    made = App(places, Settings(language="en", theme="light"), (language, theme), lambda: NOW)
    made.start()
    greeting = made.dialogs.current
    with qtbot.waitActive(greeting):
        greeting.activateWindow()
    yield made
    made.close()


@pytest.fixture
def hands():
    return Hands()


def wait_for_window(app, qtbot):
    window = app.desk.window
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.waitUntil(lambda: app.desk.session.is_complete)
    return window


def wait_for_form(window, qtbot):
    """Wait for the form that is open, with the cursor in it."""

    def is_open():
        return any(one.isVisible() for one in window.findChildren(RecordDialog))

    qtbot.waitUntil(is_open)
    dialog = next(one for one in window.findChildren(RecordDialog) if one.isVisible())
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))


def type_account(window, hands, qtbot):
    hands.press(Qt.Key.Key_N, control=True)
    wait_for_form(window, qtbot)
    hands.type("jiebei")
    hands.press(ENTER)


def type_loan(window, hands, qtbot):
    hands.press(Qt.Key.Key_N, control=True)
    wait_for_form(window, qtbot)
    hands.type("5000")
    hands.press(ENTER)


def test_typing_in_the_first_account_and_loan(app, qtbot, hands):
    hands.click(app.dialogs.current.choices["type"])
    window = wait_for_window(app, qtbot)
    session = app.desk.session
    hands.press(ESCAPE)
    assert window.tour.tour is None

    type_account(window, hands, qtbot)
    qtbot.waitUntil(lambda: len(session.state.book.accounts) == 1)
    qtbot.waitUntil(lambda: session.is_complete)
    wait_for_window(app, qtbot)
    before = Hands(**vars(hands))
    type_loan(window, hands, qtbot)
    qtbot.waitUntil(lambda: len(session.state.book.loans) == 1)
    qtbot.waitUntil(lambda: session.is_complete)
    one_loan = hands.seconds - before.seconds
    wait_for_window(app, qtbot)
    hands.press(Qt.Key.Key_1, control=True)

    assert window.shell.current == "overview"
    assert session.state.analysis.has_anything
    assert hands.interactions <= 25
    assert hands.seconds < 120
    assert one_loan < 30


def test_importing_the_first_bill(app, qtbot, hands, tmp_path, monkeypatch):
    bill = a_file(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(bill)], ""))
    hands.click(app.dialogs.current.choices["import"])
    window = wait_for_window(app, qtbot)
    session = app.desk.session
    hands.click(window.tour.tour.bubble.skip)

    hands.click(window.shell.header.primary)
    hands.clicks += 2  # the system's own dialog: the file, and Open
    hands.thoughts += 1
    page = window.shell.page()
    qtbot.waitUntil(lambda: page.begun.files is not None)
    qtbot.waitUntil(lambda: session.is_complete)
    hands.click(window.shell.header.primary)
    qtbot.waitUntil(lambda: len(session.state.book.imports) == 1)
    qtbot.waitUntil(lambda: session.is_complete)
    qtbot.waitUntil(page.start.result.score.isVisible)
    hands.click(page.start.result.score)

    assert window.shell.current == "score"
    assert session.state.analysis.has_anything
    assert hands.interactions <= 7
    assert hands.seconds < 120


def test_the_whole_tour_leaves_time_enough(app, qtbot, hands):
    hands.click(app.dialogs.current.choices["sample"])
    window = wait_for_window(app, qtbot)
    session = app.desk.session

    while window.tour.tour is not None:
        hands.press(ENTER)

    assert session.state.analysis.has_anything
    assert hands.interactions <= 7
    assert hands.seconds < 30


def test_the_model_is_the_published_one():
    hands = Hands(keys=10, clicks=1, moves=1, thoughts=2)

    assert hands.seconds == Decimal("0.28") * 11 + Decimal("1.1") + Decimal("0.4") + Decimal("2.7")
