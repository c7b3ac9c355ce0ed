"""A page inside a real window over a real book, with a way to wait for what it does."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from credittracker.services.settings import Settings
from credittracker.services.workspace import open_workspace
from credittracker.ui.main_window import MainWindow
from credittracker.ui.registry import PAGES
from credittracker.ui.session import Session
from credittracker.ui.surroundings import surroundings
from tests.conftest import TODAY

NOW = datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001 - the person's own clock


class Live:
    """A window on one page, or on several, and the workspace behind it."""

    def __init__(self, folder: Path, name: str, looks, qtbot, pages: tuple[str, ...] = ()) -> None:
        self.qtbot = qtbot
        self.workspace = open_workspace(folder / "credit.book", clock=lambda: NOW)
        around = surroundings(lambda: TODAY, Settings(), lambda _settings: None)
        self.session = Session(
            self.workspace, around, Settings(language=looks[0].code, theme="light")
        )
        entries = [entry for entry in PAGES if entry.name in (pages or (name,))]
        self.window = MainWindow(self.session, entries, *looks)
        qtbot.addWidget(self.window)
        self.window.show()

    @property
    def book(self):
        return self.workspace.book

    @property
    def page(self):
        return self.window.shell.page()

    def wait(self, done: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(done, timeout=10_000)

    def idle(self) -> None:
        self.wait(lambda: self.session.is_complete)

    def close(self) -> None:
        self.window.close()
        self.session.close()
        self.workspace.close()
