"""Where everything is put together, once; nothing else makes its own collaborators."""

import argparse
import sys
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from credittracker import __version__
from credittracker.services.backups import list_backups, restore
from credittracker.services.demo import Samples
from credittracker.services.places import Places, default_places
from credittracker.services.settings import Settings, load_settings, save_settings
from credittracker.services.workspace import Clock, Workspace, open_workspace
from credittracker.store.errors import BookFileError, LockedByOtherError
from credittracker.ui.application import application, has_screen
from credittracker.ui.charts.loading import keep_cache_in
from credittracker.ui.crash import CrashNet, FaultFile
from credittracker.ui.desk import Desk
from credittracker.ui.doorbell import Doorbell, door_of, ring
from credittracker.ui.first_run import FirstRun
from credittracker.ui.language import Language, system_language
from credittracker.ui.main_window import MainWindow
from credittracker.ui.opening import BookProblem, Dialogs
from credittracker.ui.page import Wish
from credittracker.ui.registry import present
from credittracker.ui.session import Session
from credittracker.ui.surroundings import surroundings
from credittracker.ui.theme.apply import Theme
from credittracker.ui.words.files import error_text

FIRST_PAGES = {"import": "importing", "type": "accounts"}
"""Where each choice of the first run begins."""

_MINUTE = 60_000


class App(QObject):
    """Has one book open at a time; ``finished`` when the person closed the last window."""

    finished = Signal()

    def __init__(
        self, places: Places, settings: Settings, looks: tuple[Language, Theme], clock: Clock
    ) -> None:
        super().__init__()
        self._places = places
        self._settings = settings
        self._language, self._theme = looks
        self._clock = clock
        self._samples = Samples()
        self.desk: Desk | None = None
        self.dialogs = Dialogs(self)
        self.dialogs.ended.connect(self._finish_if_empty)
        self.code = 0
        self._minute = QTimer(self)
        self._minute.timeout.connect(self.look_at_the_day)
        self._minute.start(_MINUTE)

    def start(self, *, sample: bool = False) -> bool:
        """Show something; false if another window has the book and came to the front."""
        if sample:
            self.open_sample()
        elif self._places.book.exists():
            self.open(self._places.book)
        else:
            greeting = FirstRun(self._language, self._clock().date())
            greeting.chosen.connect(self._begin)
            self.dialogs.show(greeting)
        return self.desk is not None or self.dialogs.current is not None

    def open(self, path: Path, page: str = "") -> None:
        """Open a book in the place of the open one; one that cannot be opened changes nothing."""
        if self.desk is not None and self.desk.holds(path):
            self.desk.window.come_forward()
            return
        try:
            workspace = open_workspace(path, clock=self._clock)
        except BookFileError as error:
            self._refuse(error)
            return
        self._leave()
        self._sit_down(workspace, page)

    def open_own(self) -> None:
        """Open the person's own book; a new one begins with importing."""
        new = not self._places.book.exists()
        self.open(self._places.book, FIRST_PAGES["import"] if new else "")

    def open_sample(self) -> None:
        """Open a sample book made just now, in a place of its own that is gone afterwards."""
        try:
            path = self._samples.make(self._language.code, self._clock())
        except BookFileError as error:
            self._refuse(error)
        else:
            self.open(path)

    def restore(self, backup: Path, book: Path) -> None:
        """Put a backup in the place of a book, and open it; the replaced one is kept."""
        if self.desk is not None and self.desk.holds(book):
            self._leave()
        try:
            restore(backup, book, self._clock())
        except BookFileError as error:
            self.dialogs.tell(error, None)
        self.open(book)

    @Slot()
    def look_at_the_day(self) -> None:
        """After midnight everything is read again as of the new day."""
        if self.desk is not None and self.desk.session.state.today != self._clock().date():
            self.desk.session.refresh()

    @Slot()
    def close(self) -> None:
        """Let go of everything."""
        self._leave()
        self._samples.clear()

    @Slot(str)
    def _begin(self, choice: str) -> None:
        self._settings = replace(self._settings, language=self._language.code, tour=True)
        save_settings(self._places.settings, self._settings)
        page = FIRST_PAGES.get(choice)
        self.open(self._places.book, page) if page else self.open_sample()

    @Slot(object, object)
    def _grant(self, wish: Wish, about: Path | None) -> None:
        """Do what a page asked for, once its signal is over: the page may go away."""
        QTimer.singleShot(0, self, lambda: self._do(wish, about or self._places.book))

    def _do(self, wish: Wish, path: Path) -> None:
        if wish is Wish.SAMPLE:
            self.open_sample()
        elif wish is Wish.OWN_BOOK:
            self.open_own()
        elif wish is Wish.OPEN_BOOK:
            self.open(path)
        elif self.desk is not None:
            self.restore(path, self.desk.workspace.path)

    def _sit_down(self, workspace: Workspace, page: str) -> None:
        clock, save = self._clock, partial(save_settings, self._places.settings)
        around = surroundings(lambda: clock().date(), self._settings, save)
        session = Session(workspace, around, self._settings, self)
        window = MainWindow(session, present(), self._language, self._theme)
        bell = Doorbell(door_of(self._places.cache, workspace.path), self)
        window.ownBookRequested.connect(lambda: self._grant(Wish.OWN_BOOK, None))
        window.appRequested.connect(self._grant)
        window.closed.connect(self._window_closed)
        bell.rung.connect(window.come_forward)
        self.desk, self.code = Desk(workspace, session, window, bell), 0
        window.go(page)
        window.show()

    def _leave(self) -> None:
        """Close the open book."""
        if self.desk is not None:
            desk, self.desk = self.desk, None
            self._settings = desk.clear()

    @Slot()
    def _window_closed(self) -> None:
        self._leave()
        self._finish_if_empty()

    @Slot()
    def _finish_if_empty(self) -> None:
        if self.desk is None and self.dialogs.current is None:
            self.finished.emit()

    def _refuse(self, error: BookFileError) -> None:
        """Say why a book cannot be opened, unless its window is there and came to the front."""
        door = door_of(self._places.cache, error.path)
        if isinstance(error, LockedByOtherError) and ring(door):
            return
        if self.desk is None:
            self.code = 1
            print(error_text(error), file=sys.stderr)  # noqa: T201 - for whoever typed a command
        problem = BookProblem(
            error, list_backups(error.path), self.desk.window if self.desk else None
        )
        problem.restoreRequested.connect(lambda backup: self.restore(backup, error.path))
        problem.otherRequested.connect(self.open)
        problem.againRequested.connect(lambda: self.open(error.path))
        self.dialogs.show(problem)


class Finder(QObject):
    """Opens what macOS says somebody opened in the Finder."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._app = app

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt: anything that happens to the application."""
        if isinstance(event, QFileOpenEvent):
            self._app.open(Path(event.file()))
            return True
        return super().eventFilter(watched, event)


def walk_through(app: App, folder: Path) -> None:
    """Walk through the open book once, leave pictures, and end: how an installed app is tried."""
    from credittracker.ui.gallery import draw_tour  # noqa: PLC0415 - it loads every page

    app.code = 1
    try:
        if app.desk is not None:
            drawn = draw_tour(app.desk.window, app.desk.session, folder)
            print(f"{len(drawn)} -> {folder}")  # noqa: T201
            app.code = 0
    finally:
        app.close()
        app.finished.emit()


def run(options: argparse.Namespace) -> int:
    """Run the window until it is closed, and say how it went."""
    if not has_screen():
        print("credittracker: no screen to show a window on", file=sys.stderr)  # noqa: T201
        return 1
    places = default_places()
    if options.book is not None:
        places = replace(places, book=options.book.absolute())
    try:
        places.prepare()
    except OSError as error:
        print(error, file=sys.stderr)  # noqa: T201 - there is nowhere to keep anything
        return 1
    keep_cache_in(places.cache)
    qt = application()
    net = CrashNet(__version__)
    try:
        return _run(qt, places, options)
    finally:
        net.remove()


def _run(qt: QApplication, places: Places, options: argparse.Namespace) -> int:
    settings = load_settings(places.settings)
    if options.language:
        settings = replace(settings, language=options.language)
    language = Language(qt)
    language.choose(settings.language or system_language())
    theme = Theme(qt, settings.theme, settings.text_size)
    app = App(places, settings, (language, theme), _now)
    app.finished.connect(qt.quit, Qt.ConnectionType.QueuedConnection)
    qt.aboutToQuit.connect(app.close)
    qt.installEventFilter(Finder(app))
    if options.door == "tour":
        app.open(places.book)
        QTimer.singleShot(0, app, lambda: walk_through(app, options.folder))
    elif not app.start(sample=options.door == "demo"):
        app.close()
        return app.code
    fault = FaultFile(places.cache)
    try:
        return int(qt.exec()) or app.code
    finally:
        app.close()
        fault.close()


def _now() -> datetime:
    return datetime.now()  # noqa: DTZ005 - the person's own clock
