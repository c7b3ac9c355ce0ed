"""The second step: what came in, and what only the person can answer."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.book.history import ImportBatch
from credittracker.services.checking_in import Answers, questions
from credittracker.ui.pages.check_in.answer_row import AnswerRow
from credittracker.ui.pages.check_in.asking import Rows, rows_of, said_in
from credittracker.ui.pages.check_in.view import Begun, came_in
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.basics import clear_layout, label, line
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.words import formats


class ConfirmPane(QWidget):
    """``answered`` carries everything said so far; ``filesRequested`` to see files that wait."""

    answered = Signal(object)
    filesRequested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.waiting = Banner(dismissable=False)
        self.waiting.actionRequested.connect(self.filesRequested)
        self.rows: Rows | None = None
        self._said: Answers | None = None
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, Space.S, 0)
        self._list.setSpacing(Space.L)
        content = QWidget()
        content.setLayout(self._list)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.L)
        outer.addWidget(self.waiting)
        outer.addWidget(scrolling(content), 1)

    def show_state(self, state: State, begun: Begun) -> None:
        """Ask what there is to ask of a state."""
        if begun.waiting:
            said = self.tr("You opened files, but their records are not in your book yet.")
            self.waiting.say(said, "warn", self.tr("Look at them"))
        else:
            self.waiting.hide()
        asked, self._said = questions(state.analysis), begun.answers
        rows = self.rows = rows_of(asked, begun.answers, state)
        for row in rows:
            row.changed.connect(self._hear)
        clear_layout(self._list)
        self._add_files(came_in(state.book, begun.known))
        self._add(
            self.tr("Was this paid?"),
            self.tr("Your records do not show it yet."),
            rows.dues.values(),
        )
        self._add(
            self.tr("Are these limits still right?"),
            self.tr("Touch only what has changed."),
            rows.limits.values(),
        )
        self._add(self.tr("New applications"), "", (rows.applied,))
        self._add(self.tr("Income"), "", rows.incomes.values())
        self._list.addStretch(1)

    def check(self) -> bool:
        """Whether every answer begun is whole; leads to the first that is not."""
        return self.rows is None or all(row.check() for row in self.rows)

    def _add_files(self, batches: Sequence[ImportBatch]) -> None:
        card = Card(self.tr("What came in"))
        if not batches:
            card.add(label(self.tr("No new files this time; that is fine."), "muted", wrap=True))
        for batch in batches:
            new = self.tr("%n new record(s)", "", batch.added)
            known = self.tr("%n known before", "", batch.already_known)
            name = formats.middle_elided(batch.file_name)
            card.add(label(f"{name} · {new} · {known}", wrap=True))
        self._list.addWidget(card)

    def _add(self, title: str, note: str, rows: Iterable[AnswerRow]) -> None:
        some = list(rows)
        if not some:
            return
        card = Card(title)
        if note:
            card.add(label(note, "muted", wrap=True))
        for number, row in enumerate(some):
            if number:
                card.add(line())
            card.add(row)
        self._list.addWidget(card)

    def _hear(self) -> None:
        if self.rows is not None and self._said is not None:
            self._said = said_in(self.rows, self._said)
            self.answered.emit(self._said)
