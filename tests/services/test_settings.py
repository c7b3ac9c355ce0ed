"""Choices come back as they were saved, and no damaged file stops the app."""

import json
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from credittracker.services.settings import (
    LANGUAGES,
    THEMES,
    Settings,
    load_settings,
    save_settings,
)

CHOSEN = Settings(language="zh_CN", theme="dark", masked=True, page="overview", geometry="AAA=")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_nobody_has_chosen_yet(path: Path):
    assert load_settings(path) == Settings()


@hypothesis_settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.builds(
        Settings,
        language=st.none() | st.sampled_from(LANGUAGES),
        theme=st.sampled_from(THEMES),
        masked=st.booleans(),
        page=st.text(),
        geometry=st.text(),
        tour=st.booleans(),
    )
)
def test_choices_come_back(path: Path, settings: Settings):
    save_settings(path, settings)

    assert load_settings(path) == settings


def test_choices_are_for_their_owner_only(path: Path):
    save_settings(path, CHOSEN)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("text", [b"{", b"[1]", b"\xff\xfe\x00"])
def test_a_damaged_file_gives_the_defaults_and_is_kept(path: Path, text: bytes):
    path.parent.mkdir()
    path.write_bytes(text)

    assert load_settings(path) == Settings()

    assert path.with_name("settings.json.damaged").read_bytes() == text
    save_settings(path, CHOSEN)
    assert load_settings(path) == CHOSEN


def test_a_folder_in_the_way_gives_the_defaults(path: Path):
    path.mkdir(parents=True)

    assert load_settings(path) == Settings()
    assert path.is_dir()


@pytest.mark.parametrize(
    ("name", "value"),
    [("language", "tlh"), ("theme", "pink"), ("masked", "yes"), ("page", 7), ("later", True)],
)
def test_a_choice_this_version_does_not_know_is_left_out(path: Path, name: str, value: object):
    path.parent.mkdir()
    path.write_text(json.dumps({"geometry": "AAA=", name: value}))

    assert load_settings(path) == Settings(geometry="AAA=")
