"""Every page as a picture, in both languages, themes and sizes, full and empty: for eyes."""

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from itertools import product
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from credittracker.services.demo import sample_book
from credittracker.services.settings import LANGUAGES, Settings
from credittracker.services.workspace import Label, open_workspace
from credittracker.ui import fonts
from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.charts.loading import keep_cache_in
from credittracker.ui.language import Language
from credittracker.ui.main_window import MainWindow
from credittracker.ui.registry import present
from credittracker.ui.session import Session
from credittracker.ui.surroundings import surroundings
from credittracker.ui.theme.apply import Theme

SIZES = ((1280, 800), (1920, 1080))
THEMES = ("light", "dark")
BOOKS = ("sample", "empty")
MOST_WAIT = 10_000


def draw_gallery(folder: Path, today: date) -> list[Path]:
    """Draw everything into a folder, which is made if need be; returns the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication(["credittracker"])
    fonts.use(app)
    before = qInstallMessageHandler(_without_noise)
    theme, language = Theme(app), Language(app)
    drawn: list[Path] = []
    with tempfile.TemporaryDirectory() as cache:
        keep_cache_in(Path(cache))
        for code, look, book in product(LANGUAGES, THEMES, BOOKS):
            language.choose(code)
            theme.choose(look)
            with _window(book, today, language, theme) as window:
                drawn += _pages(window, folder, f"{book}-{code}-{look}")
    language.forget()
    qInstallMessageHandler(before)
    return drawn


def _without_noise(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Qt's messages, but not the remark that pictures have no window manager."""
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


@contextmanager
def _window(book: str, today: date, language: Language, theme: Theme) -> Iterator[MainWindow]:
    """A window over a book in a file of its own."""
    code = language.code
    now = datetime.combine(today, datetime.min.time())
    with tempfile.TemporaryDirectory() as home:
        workspace = open_workspace(Path(home) / "gallery.book", clock=lambda: now)
        if book == "sample":
            workspace.apply(Label("sample"), lambda _: sample_book(code, today))
        around = surroundings(lambda: today, lambda _settings: None)
        session = Session(workspace, around, Settings(language=code))
        window = MainWindow(session, present(), language, theme)
        try:
            window.show()
            _wait(lambda: session.is_complete)
            yield window
        finally:
            window.close()
            session.close()
            workspace.close()
            window.deleteLater()


def _pages(window: MainWindow, folder: Path, suffix: str) -> list[Path]:
    """Each page in each size."""
    drawn = []
    for entry, (wide, high) in product(present(), SIZES):
        window.resize(wide, high)
        window.go(entry.name)
        _settle(window)
        path = folder / f"{entry.name}-{suffix}-{wide}x{high}.png"
        window.grab().save(str(path))
        drawn.append(path)
    return drawn


def _settle(window: MainWindow) -> None:
    """Let the page lay itself out, and its charts be drawn."""
    _turn(30)
    charts = window.findChildren(ChartFrame)
    _wait(lambda: all(chart.is_drawn for chart in charts if chart.isVisible()))
    _turn(30)


def _wait(done: Callable[[], bool]) -> None:
    waited = 0
    while waited < MOST_WAIT and not done():
        _turn(50)
        waited += 50


def _turn(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
