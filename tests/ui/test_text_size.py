"""Text of up to 200 per cent: every page, tab and dialog of the gallery still shows all of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from credittracker.services.settings import TEXT_SIZES, Settings, load_settings, save_settings
from credittracker.ui import gallery
from credittracker.ui.main_window import least_size
from credittracker.ui.pages.settings.page import SettingsPage
from credittracker.ui.theme.scale import percent, system_percent
from credittracker.ui.theme.tokens import Type
from tests.conftest import TODAY
from tests.ui.cuts import cuts
from tests.ui.pages.live import Live

USUAL = (1280, 800)
LEAST = None
"""The smallest window there can be."""


@pytest.fixture(autouse=True)
def _usual_size(theme):
    yield
    theme.choose("light")


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    "way",
    [
        ("zh_CN", 100, LEAST),
        ("zh_CN", 200, USUAL),
        ("en", 200, LEAST),
    ],
)
def test_nothing_is_cut_off(monkeypatch, theme, language, way):
    code, size, room = way
    found = set()

    def look(widget, stem, rest=0):
        gallery._settle(widget, rest)
        found.update((stem.name.split("-")[0], *cut) for cut in cuts(widget))
        return stem

    language.choose(code)
    theme.choose("light", size)
    monkeypatch.setattr(gallery, "SIZES", (room or least_size(),))
    monkeypatch.setattr(gallery, "_grab", look)
    with gallery.gallery_window("sample", TODAY, language, theme) as shown:
        drawn = gallery.draw_book("sample", shown, Path(f"sample-{code}"))
        assert percent() == size

    assert len(drawn) > 30
    assert sorted(found) == []


@pytest.fixture
def live(tmp_path, language, theme, qtbot):
    made = Live(tmp_path, "settings", (language, theme), qtbot)
    made.idle()
    yield made
    made.close()


def press(live, key):
    live.qtbot.keyClick(live.window, key, Qt.KeyboardModifier.ControlModifier)
    return live.session.state.settings.text_size


def test_the_keys_make_text_larger_and_smaller(live):
    live.session.change_settings(text_size=100)

    assert press(live, Qt.Key.Key_Equal) == 125
    assert press(live, Qt.Key.Key_Plus) == 150
    assert QApplication.font().pixelSize() == round(Type.BODY * 1.5)
    assert press(live, Qt.Key.Key_Minus) == 125
    assert press(live, Qt.Key.Key_0) == 0


def test_the_keys_stop_at_the_ends(live):
    live.session.change_settings(text_size=TEXT_SIZES[-1])
    assert press(live, Qt.Key.Key_Equal) == TEXT_SIZES[-1]

    live.session.change_settings(text_size=TEXT_SIZES[0])
    assert press(live, Qt.Key.Key_Minus) == TEXT_SIZES[0]


def test_a_size_chosen_in_the_settings_shows_at_once(live):
    page = live.page
    assert isinstance(page, SettingsPage)
    before = page.looks.masked.fontMetrics().height()

    page.looks.sizes[200].click()

    assert live.page is not page
    assert live.page.looks.sizes[200].isChecked()
    assert live.page.looks.masked.fontMetrics().height() > 1.9 * before


@pytest.mark.parametrize(
    ("pixels", "size"), [(9, 100), (14, 100), (18, 125), (21, 150), (28, 200), (60, 200)]
)
@pytest.mark.usefixtures("qapp")
def test_by_default_text_is_as_large_as_the_systems(monkeypatch, pixels, size):
    font = QFont()
    font.setPixelSize(pixels)
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind: font)
    monkeypatch.setattr("sys.platform", "linux")

    assert system_percent() == size


@pytest.mark.parametrize("size", [0, *TEXT_SIZES])
def test_the_size_is_kept(tmp_path, size):
    save_settings(tmp_path / "settings.json", Settings(text_size=size))

    assert load_settings(tmp_path / "settings.json").text_size == size


@pytest.mark.parametrize("wrong", ["true", "110", '"200"', "null", "150.0"])
def test_a_size_that_does_not_exist_is_not_taken_over(tmp_path, wrong):
    path = tmp_path / "settings.json"
    path.write_text(f'{{"text_size": {wrong}}}', encoding="utf-8")

    assert load_settings(path).text_size == 0
