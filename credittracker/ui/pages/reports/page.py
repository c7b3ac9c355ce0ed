"""Reports: what can be put on paper, how it will look, and saving it as a PDF file."""

import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QTextEdit,
    QWidget,
)

from credittracker.reports.document import Document, html
from credittracker.reports.pdf import write_pdf
from credittracker.services.analysis import Analysis
from credittracker.services.progress import Progress
from credittracker.ui.fonts import app_font, sized
from credittracker.ui.page import Page
from credittracker.ui.session import State
from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Space, Type
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.basics import Button, column, label
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.stack import Stack
from credittracker.ui.words.credit_report import Part, credit_report, part_name

_LEFT = 320
_PAPER = 28
_LETTERS = re.compile(r"font-size:(\d+)px")


@dataclass(frozen=True, slots=True)
class _Made:
    """A report and what it was asked for."""

    seen: Analysis
    parts: frozenset[Part]
    masked: bool
    document: Document


class ReportsPage(Page):
    """Shows the report as it will be printed; every tick shows at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State | None = None
        self._made: _Made | None = None
        self._save = QAction(self.tr("Save as PDF…"), self)
        self._save.setData("export")
        self._save.triggered.connect(self.save_pdf)
        self.said = Banner()
        self.parts = {part: QCheckBox(part_name(part)) for part in Part}
        self.masked = QCheckBox(self.tr("Hide every amount"))
        for box in (*self.parts.values(), self.masked):
            box.setChecked(box is not self.masked)
            box.toggled.connect(self._make)
        self.paper = QTextEdit()
        self.paper.setReadOnly(True)
        self.paper.setProperty("role", "paper")
        self.paper.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.paper.setAccessibleName(self.tr("The report as it will be printed"))
        self._stack = Stack()
        self.body.addWidget(self.said)
        self.body.addWidget(self._stack, 1)
        self._stack.addWidget(self._nothing())
        self._stack.addWidget(self._content())

    @property
    def is_complete(self) -> bool:
        """Whether what is shown is what was asked for."""
        return self._stack.currentIndex() == 0 or self._is_asked_for(self._made)

    def primary_action(self) -> QAction:
        """Put it on paper."""
        return self._save

    def show_state(self, state: State) -> None:
        """Show another state."""
        if self._state is None or self._state.settings.masked != state.settings.masked:
            with QSignalBlocker(self.masked):
                self.masked.setChecked(state.settings.masked)
        self._state = state
        self._stack.setCurrentIndex(1 if state.analysis.has_anything else 0)
        self._make()

    @Slot()
    def save_pdf(self) -> None:
        """Ask where to, and write what is shown."""
        made = self._made
        if made is None:
            return
        day = made.seen.on.isoformat()
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save as PDF"),
            self.tr("credit report {day}.pdf").format(day=day),
            "PDF (*.pdf)",
        )
        if name:
            path = Path(name)
            path = path if path.suffix else path.with_suffix(".pdf")
            self.savingRequested.emit(partial(_write, path, made.document), self._saved)

    @Slot()
    def _make(self) -> None:
        """Have the report made that is asked for now; until then none can be saved."""
        state, is_made = self._state, self._is_asked_for(self._made)
        self._save.setEnabled(is_made)
        if state is None or not state.analysis.has_anything or is_made:
            return
        parts, masked = self._ticked()
        if masked:
            self.paper.clear()  # amounts are not to be read meanwhile
        work = partial(_work, state.analysis, parts, masked=masked)
        self.workRequested.emit(work, self._show)

    def _ticked(self) -> tuple[frozenset[Part], bool]:
        parts = frozenset(part for part, box in self.parts.items() if box.isChecked())
        return parts, self.masked.isChecked()

    def _is_asked_for(self, made: _Made | None) -> bool:
        state = self._state
        if made is None or state is None:
            return False
        is_of_state = made.seen.facts is state.analysis.facts
        return is_of_state and (made.parts, made.masked) == self._ticked()

    @Slot(object)
    def _show(self, made: _Made) -> None:
        if not self._is_asked_for(made):
            return  # something else is asked for by now
        self._made = made
        self._save.setEnabled(True)
        place = self.paper.verticalScrollBar().value()
        page = QTextDocument(self.paper)
        page.setDefaultFont(app_font())
        page.setDocumentMargin(_PAPER)
        page.setHtml(_enlarged(html(made.document)))
        self.paper.setDocument(page)
        self.paper.verticalScrollBar().setValue(place)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        said = self.tr("The report is in {file}.")
        self.said.say(said.format(file=path.name), "good")

    def _content(self) -> QWidget:
        asked = Card(self.tr("What to put in"), padding=Space.L)
        asked.add(column(*self.parts.values(), spacing=Space.S))
        asked.add(self.masked)
        quiet = self.tr("Made on this computer from your own records; nothing is sent anywhere.")
        asked.add(label(quiet, "caption", wrap=True))
        others = Card(self.tr("Other papers"), padding=Space.L)
        for text, sign, page in (
            (self.tr("Days to come, as a calendar"), "calendar", "plan"),
            (self.tr("Everything, as tables"), "table", "settings"),
            (self.tr("Report and records: letters"), "file", "importing"),
        ):
            button = Button(text, "link", sign)
            button.clicked.connect(partial(self.pageRequested.emit, page, ""))
            others.add(button)
        left = column(asked, others, spacing=Space.L)
        left.addStretch(1)
        side = QWidget()
        side.setLayout(left)
        content = QWidget()
        layout = Beside(content)
        layout.add_side(side, _LEFT)
        layout.addWidget(self.paper, 1)
        return content

    def _nothing(self) -> EmptyState:
        empty = EmptyState(
            "reports",
            self.tr("Nothing to report yet"),
            self.tr("Import a bill or type in one account; then you can print your report here."),
            self.tr("Import a bill"),
            self.tr("Type in an account"),
        )
        empty.otherRequested.connect(lambda: self.pageRequested.emit("accounts", ""))
        empty.actionRequested.connect(lambda: self.pageRequested.emit("importing", ""))
        return empty


def _enlarged(text: str) -> str:
    """The report in letters as large as the others on the screen; on paper they stay."""
    return _LETTERS.sub(lambda found: f"font-size:{px(int(found[1]))}px", text)


def _work(seen: Analysis, parts: frozenset[Part], _report: Progress, *, masked: bool) -> _Made:
    return _Made(seen, parts, masked, credit_report(seen, parts, masked=masked))


def _write(path: Path, document: Document, _report: Progress) -> Path:
    write_pdf(path, document, sized(Type.BODY))
    return path
