"""A live window on the accounts page; tests of other pages have one of their own."""

import pytest

from tests.ui.pages.live import Live


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "accounts", (language, theme), qtbot)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.close()
