"""The import page: reads files off the UI thread, shows every row, and asks before it adds."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from credittracker.book.papers import AccountRule
from credittracker.services.import_gathering import accept_all, label_of
from credittracker.ui.drop_zone import CHOOSE_KEYS, FileDrop, chosen_files
from credittracker.ui.pages.importing.back_taker import BackTaker
from credittracker.ui.pages.importing.corrector import Corrector
from credittracker.ui.pages.importing.gatherer import Begun, Gatherer
from credittracker.ui.pages.importing.other_files import OtherFiles
from credittracker.ui.pages.importing.preview_panel import PreviewPanel
from credittracker.ui.pages.importing.reconciler import Reconciler
from credittracker.ui.pages.importing.start_panel import StartPanel
from credittracker.ui.pages.importing.teller import Teller
from credittracker.ui.pages.importing.unlocker import Unlocker
from credittracker.ui.pages.importing.view import QueueLine, Shown, queue
from credittracker.ui.recording import RecordingPage
from credittracker.ui.session import State
from credittracker.ui.widgets.stack import Stack


class ImportingPage(RecordingPage):
    """Takes files in; what was read but not accepted is nowhere but here."""

    def __init__(self) -> None:
        super().__init__()
        self.gatherer = Gatherer(self)
        self.reconciler = Reconciler(self)
        self.back_taker = BackTaker(self)
        self.back_taker.changeRequested.connect(self.changeRequested)
        self._main = QAction(self)
        self._main.triggered.connect(self._do_main_thing)
        QShortcut(QKeySequence(CHOOSE_KEYS), self, self.choose)
        self.others = OtherFiles()
        self.start = StartPanel()
        self.preview = PreviewPanel()
        self.corrector = Corrector(self)
        self.unlocker = Unlocker(self)
        self.teller = Teller(self)
        self.stack = Stack()
        self.stack.addWidget(self.start)
        self.stack.addWidget(self.preview)
        self.body.addWidget(self.others)
        self.body.addWidget(self.stack, 1)
        self._listen_to_files()
        self._listen()
        self._show_all()

    @property
    def begun(self) -> Begun:
        """What was read and not accepted yet."""
        return self.gatherer.begun

    def primary_action(self) -> QAction:
        """Choose a file, or accept those shown."""
        return self._main

    def show_state(self, state: State) -> None:
        """Show another state; what was read is compared with the book as it is now."""
        self.keep(state)
        self.gatherer.show_state(state)
        self.reconciler.show_state(state)
        self._show_all()

    def unfinished(self) -> Begun | None:
        """The files that were read and not accepted yet."""
        return self.begun or None

    def take_up(self, begun: object) -> None:
        """Go on with the files read before the page was made anew."""
        if isinstance(begun, Begun):
            self.gatherer.resume(begun)

    @Slot()
    def choose(self) -> None:
        """Ask which files to read."""
        self.read(chosen_files(self))

    @Slot(object)
    def read(self, paths: Sequence[Path]) -> None:
        """Read files off the UI thread, one after another; a folder with everything in it."""
        if paths:
            self.gatherer.read(paths)

    def _listen_to_files(self) -> None:
        gatherer, unlocker = self.gatherer, self.unlocker
        gatherer.workRequested.connect(self.workRequested)
        gatherer.changed.connect(self._show_all)
        gatherer.locked.connect(unlocker.ask)
        unlocker.unlocked.connect(gatherer.open)
        unlocker.givenUp.connect(gatherer.refuse)
        dropped = FileDrop(self, self.start.drop.invite)
        dropped.dropped.connect(self.read)
        self.others.anywayRequested.connect(gatherer.read_anyway)
        self.others.tellRequested.connect(self.teller.ask)
        self.teller.workRequested.connect(self.workRequested)
        self.teller.told.connect(gatherer.tell)
        self.teller.failed.connect(gatherer.note)
        files = self.preview.files
        files.anywayRequested.connect(lambda line: gatherer.read_anyway(line.other))
        files.tellRequested.connect(self._tell)
        files.leaveOutRequested.connect(lambda line: gatherer.drop(line.sha256))
        self.preview.discardRequested.connect(gatherer.drop_all)
        self.corrector.corrected.connect(gatherer.apply)

    def _listen(self) -> None:
        start, shown = self.start, self.preview
        start.drop.chooseRequested.connect(self.choose)
        start.guide.more.clicked.connect(lambda: self.actionRequested.emit("help"))
        kept = start.kept
        kept.takeBackRequested.connect(self.back_taker.ask)
        kept.ruleRequested.connect(self._open_rule)
        kept.recordsDeleted.connect(self.delete)
        kept.letterRequested.connect(self.reconciler.write)
        kept.accountRequested.connect(lambda one: self.pageRequested.emit("accounts", one))
        self.reconciler.workRequested.connect(self.workRequested)
        self.reconciler.savingRequested.connect(self.savingRequested)
        self.reconciler.changed.connect(self._show_all)
        start.result.takeBackRequested.connect(lambda: self.back_taker.take(self.gatherer.done))
        start.result.scoreRequested.connect(lambda: self.pageRequested.emit("score", ""))
        start.result.limitsRequested.connect(lambda one: self.pageRequested.emit("accounts", one))
        start.result.dismissed.connect(self._forget_done)
        shown.tickRequested.connect(self.corrector.tick)
        shown.openRequested.connect(self.corrector.correct)
        shown.accountRequested.connect(self.corrector.choose_account)
        self.corrector.accountMissing.connect(lambda: self.pageRequested.emit("accounts", ""))

    @Slot(object)
    def _tell(self, line: QueueLine) -> None:
        item = line.other.item if line.other else self.begun.items.get(line.sha256)
        if item is not None:
            self.teller.ask(item)

    @Slot()
    def _do_main_thing(self) -> None:
        files = self.begun.files
        if files is None:
            self.choose()
        else:
            self.changeRequested.emit(label_of(files), accept_all(files))

    @Slot(object)
    def _open_rule(self, rule: AccountRule | None) -> None:
        if rule is None:
            self.add(AccountRule)
        else:
            self.edit(rule)

    @Slot()
    def _forget_done(self) -> None:
        self.gatherer.done = ()
        self._show_all()

    @Slot()
    def _show_all(self) -> None:
        begun, state = self.begun, self._state
        self.stack.setCurrentWidget(self.start if begun.files is None else self.preview)
        _name_main_thing(self._main, self.preview, begun.shown)
        self.others.show_files(begun.others, in_list=begun.files is not None)
        if state is None:
            return
        self.teller.state = self.back_taker.state = state
        kept, found = self.start.kept, self.reconciler.found
        kept.show_differences(found, state.book, masked=state.settings.masked)
        self.start.show_book(state.book, self.gatherer.done)
        if begun.shown is not None:
            self.corrector.show_files(begun.shown, state.today)
            lines = queue(begun.shown, begun.others)
            self.preview.show_files(begun.shown, lines, masked=state.settings.masked)


def _name_main_thing(action: QAction, preview: PreviewPanel, shown: Shown | None) -> None:
    """Choose a file, or accept those shown."""
    if shown is None:
        action.setData("import")
        action.setText(QCoreApplication.translate("ImportingPage", "Choose a file…"))
        action.setEnabled(True)
    else:
        counts = shown.counts
        action.setData("check")
        action.setText(preview.accept_text(counts))
        action.setEnabled(counts.changes)
