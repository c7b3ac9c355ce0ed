"""What every test with a window needs: the bundled font, the light theme, English."""

import pytest
from PySide6.QtWidgets import QApplication

from credittracker.ui import fonts
from credittracker.ui.language import Language
from credittracker.ui.theme.apply import Theme


@pytest.fixture(scope="session")
def _once(qapp: QApplication) -> tuple[Language, Theme]:
    fonts.use(qapp)
    return Language(qapp), Theme(qapp, "light")


@pytest.fixture
def language(_once: tuple[Language, Theme]) -> Language:
    _once[0].forget()
    _once[0].choose("en")
    return _once[0]


@pytest.fixture
def theme(_once: tuple[Language, Theme]) -> Theme:
    _once[1].choose("light")
    return _once[1]


@pytest.fixture(autouse=True)
def _english_and_light(language: Language, theme: Theme) -> None:
    """Each test begins in the same language and theme."""
    assert (language.code, theme.colours.window) == ("en", "#f6f6f9")
