"""What the Windows build installs: the versions and hashes of everywhere, as Windows chooses."""

import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[1] / "packaging"
LOCKED = "".join(
    (PACKAGING / f"{name}.lock").read_text(encoding="utf-8")
    for name in ("requirements", "installers")
)


@pytest.fixture
def requirements(monkeypatch):
    monkeypatch.syspath_prepend(str(PACKAGING))
    monkeypatch.delitem(sys.modules, "windows_python", raising=False)
    from windows_python import requirements  # noqa: PLC0415 - found through the path just added

    return [line.split() for line in requirements()]


def test_every_version_and_hash_is_locked(requirements):
    for version, *hashes in requirements:
        assert f"{version} " in LOCKED
        assert hashes
        assert all(given in LOCKED for given in hashes)


def test_windows_gets_what_its_python_takes_and_no_tools(requirements):
    versions = dict(line[0].split("==") for line in requirements)
    assert versions["numpy"].startswith("2.5")  # another one than Python 3.11 takes
    assert {"pydantic-core", "shiboken6", "pyinstaller"} <= versions.keys()
    assert not {"pytest", "mypy", "nfpm", "macholib", "colorama"} & versions.keys()
