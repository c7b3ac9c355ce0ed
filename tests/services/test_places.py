"""Where things are, on any machine and in any environment."""

import stat
from pathlib import Path

import pytest

from credittracker.services import places
from credittracker.services.places import Places, default_places, resource
from credittracker.services.progress import silent


def test_everything_is_in_the_persons_own_folders(tmp_path: Path):
    found = default_places({})

    home = Path.home()
    assert all(p.is_relative_to(home) for p in (found.book, found.settings, found.cache))
    assert home != tmp_path


def test_the_environment_can_name_another_book(tmp_path: Path):
    named = default_places({"CREDITTRACKER_BOOK": str(tmp_path / "my.book")})

    assert named.book == tmp_path / "my.book"
    assert named.settings == default_places({}).settings


def test_folders_are_made_for_their_owner_only(tmp_path: Path):
    found = Places(tmp_path / "a" / "x.book", tmp_path / "b" / "s.json", tmp_path / "c")

    found.prepare()
    found.prepare()

    assert {p.name: stat.S_IMODE(p.stat().st_mode) for p in tmp_path.iterdir()} == {
        "a": 0o700,
        "b": 0o700,
        "c": 0o700,
    }


def test_resources_are_found_in_the_checkout():
    assert resource("fonts", "OFL.txt").is_file()


def test_resources_are_found_in_an_installed_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "credittracker" / "resources").mkdir(parents=True)
    monkeypatch.setattr(places, "__file__", str(tmp_path / "credittracker/services/places.py"))

    assert resource("x") == tmp_path / "credittracker" / "resources" / "x"


def test_silence_says_nothing():
    silent(1, 2)
