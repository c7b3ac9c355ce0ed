"""What an import did, how to take it back, and what is worth doing next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from credittracker.book.records import RecordId
from credittracker.ui.pages.importing.view import Outcome
from credittracker.ui.widgets.basics import Button, IconButton, IconLabel, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.words import formats


class ResultPanel(Card):
    """Shows an ``Outcome``."""

    takeBackRequested = Signal()
    scoreRequested = Signal()
    limitsRequested = Signal(str)
    """An account whose limit is not known."""
    differencesRequested = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.headline = label("", "heading")
        self.detail = label("", "muted", wrap=True)
        self.hint = label("", "body", wrap=True)
        self.differ = label("", "body", wrap=True)
        self.score = Button(self.tr("See your score"), "secondary", "score")
        self.limits = Button(self.tr("Record the limits"), "secondary", "edit")
        self.differences = Button(self.tr("See the differences"), "secondary", "search")
        self.differences.clicked.connect(self.differencesRequested)
        self.undo = Button(self.tr("Undo this import"), "quiet", "undo")
        close = IconButton("close", self.tr("Dismiss"))
        self.score.clicked.connect(self.scoreRequested)
        self.limits.clicked.connect(lambda: self.limitsRequested.emit(self._unlimited[0]))
        self._unlimited: tuple[RecordId, ...] = ()
        self.undo.clicked.connect(self.takeBackRequested)
        close.clicked.connect(self.dismissed)
        self.add(row(IconLabel("check", "good", 22), self.headline, None, close))
        self.add(self.detail)
        self.add(self.hint)
        self.add(self.differ)
        self.add(row(self.score, self.limits, self.differences, None, self.undo))

    def show_outcome(self, done: Outcome, differences: int) -> None:
        """Show what another import did; in so many places a report now differs."""
        self.differ.setVisible(bool(differences))
        self.differences.setVisible(bool(differences))
        self.differ.setText(
            self.tr("Your credit report and your records differ in %n place(s).", "", differences)
        )
        batches = done.batches
        added = sum(batch.added for batch in batches)
        self.headline.setText(self.tr("%n new record(s) in your book", "", added))
        said = self.tr("From {file}: {rows} rows, {known} of them in your book before.")
        names = [batch.file_name for batch in batches]
        several = self.tr("%n file(s)", "", len(names))
        self.detail.setText(
            said.format(
                file=formats.middle_elided(names[0]) if len(names) == 1 else several,
                rows=formats.number(sum(batch.rows for batch in batches)),
                known=formats.number(sum(batch.already_known for batch in batches)),
            )
        )
        self.detail.setToolTip("\n".join(names))
        self._unlimited = done.unlimited
        count = len(done.unlimited)
        self.hint.setVisible(bool(count))
        self.limits.setVisible(bool(count))
        self.hint.setText(
            self.tr(
                "A bill does not print limits: record those of %n account(s), so that your score "
                "narrows.",
                "",
                count,
            )
        )
        self.setAccessibleName(self.headline.text())
        self.setAccessibleDescription(self.detail.text())
