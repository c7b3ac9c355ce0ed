"""How long the window stands still while a large bill comes in."""

import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime
from functools import partial
from pathlib import Path
from time import perf_counter, sleep

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from credittracker.services.settings import Settings
from credittracker.services.workspace import open_workspace
from credittracker.ui import fonts
from credittracker.ui.language import Language
from credittracker.ui.main_window import MainWindow
from credittracker.ui.registry import PAGES
from credittracker.ui.session import Session
from credittracker.ui.surroundings import surroundings
from credittracker.ui.theme.apply import Theme

TODAY = date(2026, 11, 23)
_REST = 0.2


class Beats:
    """Notes when the event loop comes round."""

    def __init__(self) -> None:
        self._last, self.longest = perf_counter(), 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def _beat(self) -> None:
        now = perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now

    def begin(self) -> None:
        """Count from now on."""
        self._last, self.longest = perf_counter(), 0.0


def window_lines(data: bytes) -> list[str]:
    """A bill through a real window: to its preview, a correction, and into the book."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    fonts.use(app)
    theme, language = Theme(app), Language(app)
    language.choose("en")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bill.csv"
        path.write_bytes(data)
        book = Path(folder) / "bench.book"
        with closing(open_workspace(book, clock=datetime.now)) as workspace:
            around = surroundings(lambda: TODAY, Settings(), lambda _settings: None)
            with closing(Session(workspace, around, Settings(language="en"))) as session:
                entries = [entry for entry in PAGES if entry.name == "importing"]
                window = MainWindow(session, entries, language, theme)
                window.show()
                _until(app, lambda: session.is_complete)
                lines = _steps(app, session, window, path)
                window.close()
    language.forget()
    return lines


def _steps(app: QApplication, session: Session, window: MainWindow, path: Path) -> list[str]:
    page, beats = window.shell.page(), Beats()
    steps: tuple[tuple[str, Callable[[], object]], ...] = (
        ("to its preview", lambda: page.read([path])),
        ("into the book", lambda: page.primary_action().trigger()),
    )
    lines = []
    for name, do in steps:
        beats.begin()
        start = perf_counter()
        do()
        _until(app, lambda: session.is_complete)
        took = perf_counter() - start
        rested = perf_counter() + _REST
        _until(app, partial(_is_past, rested))
        gap = beats.longest * 1000
        lines.append(f"longest gap {gap:5.0f} ms  goal <= 50  a bill {name}, {took:.2f} s in all")
    return lines


def _is_past(moment: float) -> bool:
    return perf_counter() > moment


def _until(app: QApplication, done: Callable[[], bool]) -> None:
    while not done():
        app.processEvents()
        sleep(0.0005)
