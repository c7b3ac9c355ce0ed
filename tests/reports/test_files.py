"""Nobody ever finds half a file."""

import stat
from pathlib import Path

import pytest

from credittracker.reports.files import private_folder, whole_file


def test_a_whole_file_appears_at_once_for_its_owner(tmp_path: Path):
    path = tmp_path / "f"

    with whole_file(path) as draft:
        draft.write_text("x")
        assert not path.exists()

    assert path.read_text() == "x"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_the_old_file(tmp_path: Path):
    path = tmp_path / "f"
    path.write_text("old")

    def write_half() -> None:
        with whole_file(path) as draft:
            draft.write_text("new")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_half()

    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_not_replaced(tmp_path: Path):
    with pytest.raises(IsADirectoryError), whole_file(tmp_path):
        pass


def test_a_private_folder_is_made_once(tmp_path: Path):
    private_folder(tmp_path / "a" / "b")
    private_folder(tmp_path / "a" / "b")

    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700
