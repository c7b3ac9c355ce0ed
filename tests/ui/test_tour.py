"""The tour: shown once to whoever begins, ended at any time, shown again when asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.pages.live import Live


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "", (language, theme), qtbot, ("overview", "importing", "settings"))
    yield made
    made.close()


def begin(live):
    live.window.tour.show()
    return live.window.tour.tour


def words(tour):
    return [w.text() for w in tour.bubble.findChildren(QLabel)]


def test_it_goes_from_thing_to_thing_and_ends(live):
    tour = begin(live)
    seen = []

    for _ in range(4):
        assert tour.rect().contains(tour.bubble.geometry())
        assert not tour.bubble.geometry().intersects(tour._light())
        seen.append(words(tour)[0])
        QTest.mouseClick(tour.bubble.onward, Qt.MouseButton.LeftButton)

    assert seen == ["How you are doing", "Bills come in here", "One line does it",
                    "Nothing is final"]  # fmt: skip
    assert live.window.tour.tour is None


def test_back_and_on_by_the_arrows(live):
    tour = begin(live)
    assert not tour.bubble.back.isVisible()

    QTest.keyClick(tour, Qt.Key.Key_Right)
    assert tour.at == 1
    QTest.keyClick(tour, Qt.Key.Key_Left)
    assert tour.at == 0
    QTest.keyClick(tour, Qt.Key.Key_Left)
    assert tour.at == 0


def test_escape_ends_it_wherever_the_focus_is(live, qtbot):
    tour = begin(live)
    with qtbot.waitActive(live.window):
        live.window.activateWindow()
    assert QApplication.focusWidget() is tour.bubble.onward

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert live.window.tour.tour is None


def test_the_tab_key_stays_inside(live, qtbot):
    tour = begin(live)
    with qtbot.waitActive(live.window):
        live.window.activateWindow()
    QTest.keyClick(tour, Qt.Key.Key_Right)
    met = []

    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget().text())
    assert met == ["Skip", "Back", "Next", "Skip"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget().text() == "Next"
    tour.end()


def test_a_screen_reader_hears_what_is_written(live):
    tour = begin(live)

    title, text = words(tour)[:2]
    assert tour.bubble.accessibleName() == f"{title}, 1 of 4"
    assert tour.bubble.onward.accessibleDescription() == f"{title}. {text}"


def test_what_lies_beneath_cannot_be_pressed(live):
    tour = begin(live)
    button = live.window.shell.rail.buttons["settings"]

    beneath = live.window.shell.childAt(button.geometry().center())
    assert beneath is tour
    QTest.mouseClick(tour, Qt.MouseButton.LeftButton, pos=button.geometry().center())

    assert live.window.shell.current == "overview"


def test_it_follows_the_size_of_the_window(live):
    tour = begin(live)

    live.window.resize(900, 620)

    live.wait(lambda: tour.size() == live.window.shell.size())
    assert tour.rect().contains(tour.bubble.geometry())


def test_it_is_offered_once_of_itself(live):
    live.session.change_settings(tour=True)

    live.window.tour.offer()
    assert live.window.tour.tour is not None
    live.window.tour.tour.end()
    live.window.tour.offer()

    assert live.window.tour.tour is None
    assert not live.session.state.settings.tour


def test_settings_show_it_again(live):
    live.window.go("settings")

    live.page.about.tour.click()

    assert live.window.tour.tour.at == 0
    live.window.tour.show()
    assert live.window.tour.tour.at == 0


def test_another_theme_goes_on_where_it_was(live):
    begin(live)
    QTest.keyClick(live.window.tour.tour, Qt.Key.Key_Right)

    live.session.change_settings(theme="dark", language="zh_CN")

    assert words(live.window.tour.tour)[0] == "账单从这里导入"
