"""The app as it first starts on somebody's computer, in Chinese."""

import os
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from credittracker.app import App
from credittracker.services.places import Places
from credittracker.services.settings import Settings
from credittracker.ui import fonts
from credittracker.ui.language import Language
from credittracker.ui.theme.apply import Theme

NOW = datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001 - the person's own clock
NATIVE = Qt.ApplicationAttribute.AA_DontUseNativeDialogs


@pytest.fixture
def pictures(tmp_path):
    return Path(os.environ.get("JOURNEY_PICTURES", tmp_path / "pictures"))


@pytest.fixture
def computer(qapp, tmp_path):
    """Makes the app on a computer by its name; each has files of its own."""
    before = qapp.testAttribute(NATIVE)
    qapp.setAttribute(NATIVE)
    fonts.use(qapp)
    language, theme = Language(qapp), Theme(qapp, "light")
    language.choose("zh_CN")
    made = []

    def start(name):
        home = tmp_path / name
        places = Places(home / "data" / "credit.book", home / "settings.json", home / "c")
        places.prepare()
        made.append(App(places, Settings(theme="light"), (language, theme), lambda: NOW))
        return made[-1]

    yield start
    for app in made:
        app.close()
    language.forget()
    qapp.setAttribute(NATIVE, before)


@pytest.fixture
def app(computer):
    return computer("own")
