"""A bill before it is accepted: what adds up, every row, and what to do about each."""

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from credittracker.services.import_preview import Preview
from credittracker.ui.pages.importing.sums import Sums
from credittracker.ui.pages.importing.tables import reasons_table, recognised_table
from credittracker.ui.pages.importing.view import RecognisedRow, recognised, unclear
from credittracker.ui.record_table import RecordTable
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.basics import Button, Tone, clear_layout, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.words import formats
from credittracker.ui.words.files import GOOD_FINDINGS, finding_text
from credittracker.ui.words.imports import source_name


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
        self._masked: bool | None = None
        self._file = ""
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
        body.add(self.tabs, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(head)
        layout.addLayout(self._banners)
        layout.addWidget(self.needs)
        layout.addWidget(body, 1)

    def show_preview(self, seen: Preview, *, left: int, masked: bool) -> None:
        """Show a preview; ``left`` files come after it."""
        if seen.parsed.sha256 != self._file or masked is not self._masked:
            self._begin(seen, masked=masked)
        self._note.setText(self._note_text(seen, left))
        self.sums.show_counts(seen.counts)
        if self.table is not None:
            self.table.set_rows(recognised(seen))
        self._say_needs(seen)

    def accept_text(self, count: int) -> str:
        """What the button says that accepts so many rows."""
        return self.tr("Accept %n new record(s)", "", count)

    def _begin(self, seen: Preview, *, masked: bool) -> None:
        """Another file: its findings and its tables."""
        self._file, self._masked = seen.parsed.sha256, masked
        self._name.setText(formats.middle_elided(seen.parsed.file_name, 60))
        self._name.setToolTip(seen.parsed.file_name)
        clear_layout(self._banners)
        for finding in seen.parsed.findings:
            banner = Banner()
            self._banners.addWidget(banner)
            tone: Tone = "good" if finding.code in GOOD_FINDINGS else "warn"
            banner.say(finding_text(finding.code, dict(finding.values)), tone)
        while self.tabs.count():
            gone = self.tabs.widget(0)
            self.tabs.removeTab(0)
            if gone is not None:
                gone.deleteLater()
        self.table = self._recognised_table(masked=masked)
        parsed, counts = seen.parsed, seen.counts
        left_alone = self._reasons(self.tr("Left alone"), parsed.left_alone)
        refused = self._reasons(self.tr("Unreadable"), parsed.refused)
        self._add_tab(self.table, self.tr("About credit"), counts.recognised)
        self._add_tab(left_alone, self.tr("Left alone"), counts.left_alone)
        self._add_tab(refused, self.tr("Unreadable"), counts.refused)

    def _add_tab(self, table: RecordTable, name: str, count: int) -> None:
        table.setContentsMargins(0, Space.S, 0, 0)
        self.tabs.addTab(table, f"{name} ({formats.number(count)})")

    def _recognised_table(self, *, masked: bool) -> RecordTable:
        nothing = EmptyState(
            "search",
            self.tr("No loan in this file"),
            self.tr("No row is about borrowing or repaying. See “Left alone” for the reasons."),
        )
        table = RecordTable(recognised_table(masked=masked), nothing)
        table.view.setColumnWidth(0, 84)
        table.openRequested.connect(lambda one: self.openRequested.emit(one.row))
        table.deleteRequested.connect(self._leave_out)
        table.model.tickRequested.connect(self._tick)
        return table

    def _reasons(self, name: str, rows: Any) -> RecordTable:
        nothing = EmptyState("check", self.tr("None"), self.tr("Every row found its place."))
        table = RecordTable(reasons_table(name), nothing)
        table.view.setColumnWidth(0, 72)
        table.set_rows(rows)
        return table

    def _note_text(self, seen: Preview, left: int) -> str:
        said = [source_name(seen.parsed.source)]
        if left:
            said.append(self.tr("%n more file(s) after this", "", left))
        return "  ·  ".join(said)

    def _say_needs(self, seen: Preview) -> None:
        count = len(unclear(seen))
        if not count:
            self.needs.hide()
        elif seen.accounts:
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
