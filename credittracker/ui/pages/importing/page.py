"""The import page: reads files off the UI thread, shows every row, and asks before it adds."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from credittracker.book.records import RecordId
from credittracker.importers.archives import READABLE
from credittracker.importers.errors import FileRefusedError, PasswordNeededError
from credittracker.services.ids import new_id
from credittracker.services.import_preview import ParsedFile, Preview
from credittracker.services.importing import accept, label, preview, read_file, take_back
from credittracker.services.progress import Progress
from credittracker.services.workspace import Label
from credittracker.ui.forms.confirm import confirmed
from credittracker.ui.page import Page
from credittracker.ui.pages.importing.corrector import Corrector
from credittracker.ui.pages.importing.drop_zone import CHOOSE_KEYS, FileDrop
from credittracker.ui.pages.importing.preview_panel import PreviewPanel
from credittracker.ui.pages.importing.start_panel import RefusedFiles, StartPanel
from credittracker.ui.pages.importing.unlocker import LockedFile, Unlocker
from credittracker.ui.pages.importing.view import PastImport, outcome, rebased
from credittracker.ui.session import State

UNDO_IMPORT = "undo_import"
Found: TypeAlias = ParsedFile | LockedFile | FileRefusedError


@dataclass(slots=True)
class Begun:
    """Files read and not accepted yet; the first is ``seen``, and ``batch`` is its import's id."""

    seen: Preview | None = None
    batch: RecordId = ""
    waiting: deque[ParsedFile] = field(default_factory=deque)

    def __bool__(self) -> bool:
        return self.seen is not None or bool(self.waiting)


class ImportingPage(Page):
    """Takes files in; what was read but not accepted is nowhere but here."""

    def __init__(self) -> None:
        super().__init__()
        self._state: State | None = None
        self._begun = Begun()
        self._done: RecordId = ""
        self._main = QAction(self)
        self._main.triggered.connect(self._do_main_thing)
        QShortcut(QKeySequence(CHOOSE_KEYS), self, self.choose)
        self.refused = RefusedFiles()
        self.start = StartPanel()
        self.preview = PreviewPanel()
        self.corrector = Corrector(self)
        self.unlocker = Unlocker(self)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start)
        self.stack.addWidget(self.preview)
        self.body.addWidget(self.refused)
        self.body.addWidget(self.stack, 1)
        self._listen()
        self._show_all()

    def primary_action(self) -> QAction:
        """Choose a file, or accept the one shown."""
        return self._main

    def show_state(self, state: State) -> None:
        """Show another state; a preview is compared with the book as it is now."""
        self._state = state
        begun = self._begun
        if begun.seen is not None and begun.batch in state.book.imports:
            self._done, begun.seen = begun.batch, None
            self._next()
        elif begun.seen is not None and begun.seen.book is not state.book:
            begun.seen = rebased(begun.seen, state.book)
        self._show_all()

    def unfinished(self) -> Begun | None:
        """The files that were read and not accepted yet."""
        return self._begun or None

    def take_up(self, begun: object) -> None:
        """Go on with the files read before the page was made anew."""
        if isinstance(begun, Begun):
            self._begun = begun

    @Slot()
    def choose(self) -> None:
        """Ask which files to read."""
        self.read(chosen_files(self))

    @Slot(object)
    def read(self, paths: Sequence[Path]) -> None:
        """Read files off the UI thread, one after another."""
        if paths:
            self.refused.forget()
            self.workRequested.emit(partial(read_all, tuple(paths)), self._files_read)

    def _listen(self) -> None:
        start, shown = self.start, self.preview
        start.drop.chooseRequested.connect(self.choose)
        start.takeBackRequested.connect(self._ask_to_take_back)
        start.result.takeBackRequested.connect(lambda: self._take_back(self._done))
        start.result.scoreRequested.connect(lambda: self.pageRequested.emit("score", ""))
        start.result.limitsRequested.connect(lambda one: self.pageRequested.emit("accounts", one))
        start.result.dismissed.connect(self._forget_done)
        shown.tickRequested.connect(self.corrector.tick)
        shown.openRequested.connect(self.corrector.correct)
        shown.accountRequested.connect(self.corrector.choose_account)
        shown.discardRequested.connect(self._discard)
        files = FileDrop(self)
        files.held.connect(lambda held: start.drop.invite(inviting=held))
        files.dropped.connect(self.read)
        self.unlocker.unlocked.connect(
            lambda path, said: self.workRequested.emit(
                partial(read_all, (path,), password=said), self._files_read
            )
        )
        self.unlocker.givenUp.connect(lambda locked: self._files_read([locked.error]))
        self.corrector.changed.connect(self._corrected)
        self.corrector.accountMissing.connect(lambda: self.pageRequested.emit("accounts", ""))

    @Slot(object)
    def _files_read(self, found: list[Found]) -> None:
        self.refused.show_more([one for one in found if isinstance(one, FileRefusedError)])
        self.unlocker.ask(one for one in found if isinstance(one, LockedFile))
        self._begun.waiting += [one for one in found if isinstance(one, ParsedFile)]
        if self._begun.seen is None:
            self._next()

    def _next(self) -> None:
        """Compare the next file with the book, off the UI thread."""
        if self._begun.waiting and self._state is not None:
            work = partial(_compare, self._state, self._begun.waiting.popleft())
            self.workRequested.emit(work, self._compared)

    @Slot(object)
    def _compared(self, seen: Preview) -> None:
        self._begun.seen, self._begun.batch = seen, new_id()
        self._show_all()

    @Slot()
    def _discard(self) -> None:
        self._begun.seen = None
        self._next()
        self._show_all()

    @Slot()
    def _do_main_thing(self) -> None:
        seen = self._begun.seen
        if seen is None:
            self.choose()
        else:
            self.changeRequested.emit(label(seen), accept(seen, self._begun.batch))

    @Slot(object)
    def _corrected(self, seen: Preview) -> None:
        self._begun.seen = seen
        self._show_all()

    @Slot(object)
    def _ask_to_take_back(self, past: PastImport) -> None:
        batch = past.batch
        things = [self.tr("%n record(s) leave your book", "", past.present), batch.file_name]
        question = self.tr("Take back this import?")
        if confirmed(question, things, self.tr("Take back"), self):
            self._take_back(batch.id)

    def _take_back(self, batch: RecordId) -> None:
        if self._state is not None and (found := outcome(self._state.book, batch)):
            name = Label(UNDO_IMPORT, {"file": found.batch.file_name})
            self.changeRequested.emit(name, take_back(batch))

    @Slot()
    def _forget_done(self) -> None:
        self._done = ""
        self._show_all()

    def _show_all(self) -> None:
        seen, state = self._begun.seen, self._state
        self.stack.setCurrentWidget(self.start if seen is None else self.preview)
        _name_main_thing(self._main, self.preview, seen)
        if state is not None:
            self.start.show_book(state.book, self._done)
            if seen is not None:
                self.corrector.show_preview(seen, state.today)
                left, masked = len(self._begun.waiting), state.settings.masked
                self.preview.show_preview(seen, left=left, masked=masked)


def chosen_files(parent: QWidget) -> list[Path]:
    """The files that the person picks."""
    patterns = " ".join(f"*{end}" for end in (*READABLE, ".zip"))
    said = QCoreApplication.translate(
        "ImportingPage", "Bills and credit reports ({patterns});;All files (*)"
    )
    title = QCoreApplication.translate("ImportingPage", "Choose bills")
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", said.format(patterns=patterns))
    return [Path(name) for name in names]


def _name_main_thing(action: QAction, preview: PreviewPanel, seen: Preview | None) -> None:
    """Choose a file, or accept the one shown."""
    if seen is None:
        action.setData("import")
        action.setText(QCoreApplication.translate("ImportingPage", "Choose a file…"))
        action.setEnabled(True)
    else:
        action.setData("check")
        action.setText(preview.accept_text(seen.counts.added))
        action.setEnabled(bool(seen.counts.added))


def read_all(paths: Sequence[Path], report: Progress, *, password: str = "") -> list[Found]:
    """Each file as read, or why it cannot be, or that it asks for a password."""
    found: list[Found] = []
    for path in paths:
        try:
            found.append(read_file(path, report, password=password))
        except PasswordNeededError as error:
            found.append(LockedFile(path, error))
        except FileRefusedError as error:
            found.append(error)
    return found


def _compare(state: State, parsed: ParsedFile, _report: Progress) -> Preview:
    return preview(state.book, state.catalogue, parsed, state.today)
