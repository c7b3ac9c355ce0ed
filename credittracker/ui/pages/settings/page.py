"""The settings page: looks, the book as a file, its backups, and what the app promises."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from credittracker.book.book import Book
from credittracker.services.backups import BackupFile, back_up
from credittracker.services.catalogue import lpr_table
from credittracker.services.checking import CheckReport, check
from credittracker.services.exporting import export
from credittracker.services.progress import Progress
from credittracker.ui.forms.confirm import confirmed
from credittracker.ui.opening import ask_for_book
from credittracker.ui.page import Wish
from credittracker.ui.pages.settings.about_card import AboutCard, PromiseCard
from credittracker.ui.pages.settings.backups_card import BackupsCard
from credittracker.ui.pages.settings.book_card import BookCard
from credittracker.ui.pages.settings.look_card import LookCard
from credittracker.ui.pages.settings.lpr_card import LprCard
from credittracker.ui.pages.settings.shield_card import ShieldCard
from credittracker.ui.pages.settings.view import (
    BookFile,
    export_name,
    finding,
    look,
    lpr_rows,
)
from credittracker.ui.recording import RecordingPage
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.words import formats

LPR = "lpr"
"""What to ask ``show_record`` for to see the table."""


class SettingsPage(RecordingPage):
    """Says what the person wants done with the book as a whole; does none of it itself."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path()
        self._back_up = QAction(self.tr("Back up now"), self)
        self._back_up.setData("check")
        self._back_up.triggered.connect(self.back_up)
        self.said = Banner()
        self.said.actionRequested.connect(lambda: self._show_in_files(self._folder))
        self.looks = LookCard()
        self.book = BookCard()
        self.backups = BackupsCard()
        self.lpr = LprCard(self)
        self.about, self.shield = AboutCard(), ShieldCard()
        self._listen()
        self._scroll = scrolling(self._columns())
        self.body.addWidget(self.said)
        self.body.addWidget(self._scroll, 1)

    def primary_action(self) -> QAction:
        """Make a copy now."""
        return self._back_up

    def show_state(self, state: State) -> None:
        """Show another state; the file is looked at off the UI thread."""
        self.keep(state)
        self.shield.at_home = state.book.info.country == "cn"
        self.looks.show_settings(state.settings, QLocale().name())
        self.lpr.show_rows(lpr_rows(state.book), lpr_table(state.book).known_to)
        self._look()

    def show_record(self, record_id: str) -> None:
        """Bring the LPR table into view, and a row of it."""
        row = self.state.book.lpr_rates.get(record_id)
        if row is not None:
            self.lpr.table.select(row.on)
        if row is not None or record_id == LPR:
            self._scroll.ensureWidgetVisible(self.lpr)

    @Slot()
    def back_up(self) -> None:
        """Make a proven copy of the book."""
        if self._state is not None:
            self.savingRequested.emit(partial(_copy, self._state), self._backed_up)

    @Slot()
    def export(self) -> None:
        """Ask where to, and write the whole book there."""
        if self._state is None:
            return
        kinds = self.tr("One file (*.json);;Tables (*.zip)")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export everything"), export_name(self._state.path), kinds
        )
        if name:
            work = partial(_export, self._state.book, Path(name))
            self.savingRequested.emit(work, self._exported)

    @Slot()
    def check(self) -> None:
        """Look at every page and reference of the book's file."""
        if self._state is not None:
            self.workRequested.emit(partial(_check, self._state), self._checked)

    @Slot(object)
    def restore(self, backup: BackupFile) -> None:
        """Ask whether a backup should take the place of the book."""
        made = self.tr("The book as it was on {when}: {records}.")
        thing = made.format(
            when=formats.moment(backup.made_on), records=formats.records(backup.records)
        )
        note = self.tr("Your book as it is now is kept as a backup, so nothing is lost.")
        question = self.tr("Go back to this backup?")
        if confirmed(question, [thing], self.tr("Restore"), self, note=note):
            self.appRequested.emit(Wish.RESTORE, backup.path)

    @Slot()
    def open_other(self) -> None:
        """Ask which other book to open."""
        if self._state is not None:
            path = ask_for_book(self, self._state.path.parent)
            if path is not None:
                self.appRequested.emit(Wish.OPEN_BOOK, path)

    def _listen(self) -> None:
        book, wish = self.book, self.appRequested.emit
        self.looks.changed.connect(self.settingsRequested)
        self.about.help.clicked.connect(lambda: self.actionRequested.emit("help"))
        self.about.tour.clicked.connect(lambda: self.actionRequested.emit("tour"))
        self.about.score.clicked.connect(lambda: self.pageRequested.emit("score", "model"))
        self.backups.restoreRequested.connect(self.restore)
        book.folder.clicked.connect(self._open_folder)
        book.export.clicked.connect(self.export)
        book.check.clicked.connect(self.check)
        book.other.clicked.connect(self.open_other)
        book.sample.clicked.connect(lambda: wish(Wish.SAMPLE, None))
        book.own.clicked.connect(lambda: wish(Wish.OWN_BOOK, None))

    def _columns(self) -> QWidget:
        content = QWidget()
        layout = Beside(content)
        layout.addLayout(_column(self.looks, self.lpr, self.shield, PromiseCard()), 1)
        layout.addLayout(_column(self.book, self.backups, self.about), 1)
        return content

    def _look(self) -> None:
        if self._state is not None:
            self.workRequested.emit(partial(look, self._state.path), self._show_file)

    @Slot(object)
    def _show_file(self, file: BookFile) -> None:
        if self._state is not None:
            book = self._state.book
            count = sum(1 for _ in book)
            self.book.show_file(file, records=count, sample=book.info.sample)
            self.backups.show_backups(file.backups)

    @Slot(object)
    def _backed_up(self, backup: BackupFile) -> None:
        self._folder = backup.path.parent
        said = self.tr("A copy of {records} was made and checked.")
        text = said.format(records=formats.records(backup.records))
        self.said.say(text, "good", self.tr("Open the folder"))
        self._look()

    @Slot(object)
    def _exported(self, path: Path) -> None:
        self._folder = path.parent
        said = self.tr("Your whole book is in {file}.").format(file=path.name)
        self.said.say(said, "good", self.tr("Open the folder"))

    @Slot(object)
    def _checked(self, report: CheckReport) -> None:
        found = finding(report)
        if found.sound:
            self.said.say(self.tr("Your book is sound: %n record(s).", "", found.records), "good")
        else:
            said = self.tr("Something is wrong with this book. A backup may help. Found: {what}")
            self.said.say(said.format(what="; ".join(found.problems[:3])), "bad")

    @Slot()
    def _open_folder(self) -> None:
        if self._state is not None:
            self._show_in_files(self._state.path.parent)

    def _show_in_files(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _column(*cards: Card) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(Space.L)
    for card in cards:
        made.addWidget(card)
    made.addStretch(1)
    return made


def _copy(state: State, _report: Progress) -> BackupFile:
    return back_up(state.path, datetime.now())  # noqa: DTZ005 - the person's own clock


def _export(book: Book, path: Path, _report: Progress) -> Path:
    export(book, path)
    return path


def _check(state: State, _report: Progress) -> CheckReport:
    return check(state.path, state.catalogue.keys())
