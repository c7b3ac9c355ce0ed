"""A key belongs to where the focus is, however many others listen for it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from credittracker.ui.keys import on_key


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.fields = [QLineEdit() for _ in range(3)]
    layout = QVBoxLayout(made)
    for field in made.fields:
        layout.addWidget(field)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def pressed(qtbot, field, key=Qt.Key.Key_Return):
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, key)


def test_of_two_who_listen_only_the_one_with_the_focus_acts(window, qtbot):
    heard = []
    for n, field in enumerate(window.fields[:2]):
        on_key("Return", field, lambda n=n: heard.append(n))

    pressed(qtbot, window.fields[1])

    assert heard == [1]


def test_elsewhere_the_key_keeps_its_own_meaning(window, qtbot):
    heard = []
    on_key("Return", window.fields[0], lambda: heard.append("key"))
    window.fields[2].returnPressed.connect(lambda: heard.append("field"))

    pressed(qtbot, window.fields[2])

    assert heard == ["field"]


def test_a_key_can_count_for_everything_inside(window, qtbot):
    heard = []
    on_key("Escape", window, lambda: heard.append("left"), inside=True)

    pressed(qtbot, window.fields[1], Qt.Key.Key_Escape)

    assert heard == ["left"]
