"""Shared fixtures: a fixed day, and no test may leave windows or network behind."""

import os
from collections.abc import Iterator
from datetime import date

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # read when the QApplication is made

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "same",  # a change is judged by its own faults: the same examples for everybody
    deadline=None,
    derandomize=True,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("new", settings.get_profile("same"), derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: object) -> None:
    """A door asks for an application without a window: the one for windows comes first."""
    assert qapp is not None


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the developer's own book, settings or cache."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.delenv("CREDITTRACKER_BOOK", raising=False)


@pytest.fixture(autouse=True)
def no_litter(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a Qt test that leaves a visible window behind."""
    yield
    if "qtbot" not in request.fixturenames:
        return
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415 - only windows need Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    allowed = [w for ref, *_ in getattr(request.node, "qt_widgets", []) if (w := ref())]
    assert [w for w in left if w not in allowed] == []


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The gallery takes longest: begun first, nobody waits for it alone."""
    items.sort(key=lambda item: item.path.name != "test_gallery.py")
