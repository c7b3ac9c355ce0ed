"""A bill before it is accepted: what adds up, every row, and what to do about each."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from credittracker.services.import_preview import Counts
from credittracker.ui.cells import set_widths
from credittracker.ui.pages.importing.queue_panel import QueuePanel, can_be_told
from credittracker.ui.pages.importing.sums import Sums
from credittracker.ui.pages.importing.tables import FILE_COLUMN, reasons_table, recognised_table
from credittracker.ui.pages.importing.view import (
    QueueLine,
    RecognisedRow,
    Shown,
)
from credittracker.ui.record_table import RecordTable
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.basics import Button, Tone, clear_layout, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.words import formats
from credittracker.ui.words.files import GOOD_FINDINGS, finding_text
from credittracker.ui.words.imports import source_name

_WIDTHS = (80, 120, 132, 92, 0, 0, 112)
_REASON_WIDTHS = (72, 140)
_FILES = 3

translate = QCoreApplication.translate


class PreviewPanel(QWidget):
    """Shows a preview; the page makes the corrections people ask for here."""

    tickRequested = Signal(object, bool)
    """Rows of the file, and whether to take them."""
    openRequested = Signal(str)
    """A row of the file to correct."""
    accountRequested = Signal(object)
    """Rows of the file whose account is to be chosen; none means all that have none."""
    discardRequested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = label("", "heading")
        self._note = label("", "caption")
        self.discard = Button(self.tr("Discard"), "quiet", "close")
        self.discard.clicked.connect(self.discardRequested)
        self.sums = Sums()
        self._banners = QVBoxLayout()
        self._banners.setSpacing(Space.S)
        self.needs = Banner(dismissable=False)
        self.needs.actionRequested.connect(lambda: self.accountRequested.emit([]))
        self.tabs = QTabWidget()
        self.table: RecordTable | None = None
        self.aside = _reasons(self.tr("Left alone"))
        self.unread = _reasons(self.tr("Unreadable"))
        self.files = QueuePanel()
        self._masked: bool | None = None
        self._what: tuple[object, ...] = ()
        self._lay_out()

    def _lay_out(self) -> None:
        head = Card(padding=Space.L)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._name)
        texts.addWidget(self._note)
        line = row(None, self.discard)
        line.insertLayout(0, texts)
        head.add(line)
        head.add(self.sums)
        body = Card(padding=Space.M)
        for tab in (QWidget(), self.aside, self.unread, self.files):
            tab.setContentsMargins(0, Space.S, 0, 0)
            self.tabs.addTab(tab, "")
        body.add(self.tabs, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(head)
        layout.addLayout(self._banners)
        layout.addWidget(self.needs)
        layout.addWidget(body, 1)

    def show_files(self, shown: Shown, lines: tuple[QueueLine, ...], *, masked: bool) -> None:
        """Show what is to go in, and every file with what becomes of it."""
        files = shown.files
        what = (*(seen.parsed.sha256 for seen in files.previews), len(lines) > 1)
        if masked is not self._masked:
            self._masked, self._what = masked, ()
            self._renew_rows(masked=masked)
        if what != self._what:
            self._what = what
            self._begin(shown, lines)
        sources = dict.fromkeys(source_name(seen.parsed.source) for seen in files.previews)
        self._note.setText("  ·  ".join(sources))
        self.sums.show_counts(shown.counts)
        self.files.show_files(lines)
        if self.table is not None:
            self.table.set_rows(shown.rows)
        self._say_needs(shown)

    def accept_text(self, counts: Counts) -> str:
        """What the button says that accepts so many rows."""
        if counts.added or not counts.confirmed:
            return self.tr("Accept %n new record(s)", "", counts.added)
        return self.tr("Accept %n second source(s)", "", counts.confirmed)

    def _begin(self, shown: Shown, lines: tuple[QueueLine, ...]) -> None:
        """Other files: their names, their findings, and the rows that stay out."""
        previews = shown.files.previews
        names = [seen.parsed.file_name for seen in previews]
        several = len(lines) > 1
        several_text = self.tr("%n file(s)", "", len(lines))
        self._name.setText(several_text if several else formats.middle_elided(names[0], 60))
        self._name.setToolTip("\n".join(names))
        clear_layout(self._banners)
        for finding in () if several else previews[0].parsed.findings:
            banner = Banner()
            self._banners.addWidget(banner)
            tone: Tone = "good" if finding.code in GOOD_FINDINGS else "warn"
            banner.say(finding_text(finding.code, dict(finding.values)), tone)
        self.aside.set_rows(shown.left_alone)
        self.unread.set_rows(shown.refused)
        for place, (name, count) in enumerate(
            (
                (self.tr("About credit"), shown.counts.recognised),
                (self.tr("Left alone"), len(shown.left_alone)),
                (self.tr("Unreadable"), len(shown.refused)),
                (self.tr("Files"), len(lines)),
            )
        ):
            self.tabs.setTabText(place, f"{name} ({formats.number(count)})")
        for table in (self.table, self.aside, self.unread):
            if table is not None:
                table.view.setColumnHidden(FILE_COLUMN, len(names) <= 1)
        can_tell = any(can_be_told(line) for line in lines)
        self.tabs.setTabVisible(_FILES, several or can_tell)
        self.tabs.setCurrentIndex(_FILES if several else 0)

    def _renew_rows(self, *, masked: bool) -> None:
        """Another table of the rows, with amounts or without."""
        former = self.tabs.widget(0)
        self.table = _recognised(masked=masked)
        self.table.openRequested.connect(lambda one: self.openRequested.emit(one.row))
        self.table.deleteRequested.connect(self._leave_out)
        self.table.model.tickRequested.connect(self._tick)
        self.tabs.insertTab(0, self.table, "")
        if former is not None:
            self.tabs.removeTab(1)
            former.deleteLater()

    def _say_needs(self, shown: Shown) -> None:
        rows = shown.unclear
        count = len(rows)
        if not count:
            self.needs.hide()
        elif rows[0][0].accounts:
            said = self.tr("%n row(s) could belong to more than one account.", "", count)
            self.needs.say(said, "warn", self.tr("Choose the account…"))
        else:
            said = self.tr(
                "%n row(s) belong to an account that is not in your book. Add it, then come back.",
                "",
                count,
            )
            self.needs.say(said, "warn", self.tr("Add an account"))

    @Slot(object, bool)
    def _tick(self, one: RecognisedRow, wanted: bool) -> None:  # noqa: FBT001 - a signal's value
        if wanted and not one.account:
            self.accountRequested.emit([one.row])
        else:
            self.tickRequested.emit([one.row], wanted)

    @Slot(object)
    def _leave_out(self, rows: list[RecognisedRow]) -> None:
        self.tickRequested.emit([one.row for one in rows], False)


def _recognised(*, masked: bool) -> RecordTable:
    """The rows about credit."""
    nothing = EmptyState(
        "search",
        translate("PreviewPanel", "No loan in this file"),
        translate(
            "PreviewPanel",
            "No row is about borrowing or repaying. See “Left alone” for the reasons.",
        ),
    )
    table = RecordTable(recognised_table(masked=masked), nothing)
    set_widths(table, _WIDTHS)
    table.setContentsMargins(0, Space.S, 0, 0)
    return table


def _reasons(name: str) -> RecordTable:
    """Rows that stay out, with the reason."""
    none = translate("PreviewPanel", "None")
    nothing = EmptyState("check", none, translate("PreviewPanel", "Every row found its place."))
    table = RecordTable(reasons_table(name), nothing)
    set_widths(table, _REASON_WIDTHS)
    return table
