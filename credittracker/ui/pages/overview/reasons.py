"""The card with at most four reasons, each with the one thing to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.advice.reasons import Reason
from credittracker.book.book import Book
from credittracker.scoring.card import Tag
from credittracker.ui.standing.view import OverviewView
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Tone, clear_layout, column, label, line, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.pill import Pill
from credittracker.ui.words import formats
from credittracker.ui.words.factors import entry_name, tag_name
from credittracker.ui.words.reasons import gain_text, reason_title, tip_text

TONES: dict[Tag, Tone] = {Tag.FIX: "info", Tag.TIME: "quiet", Tag.THEIRS: "quiet"}


class ReasonsCard(Card):
    """What to do."""

    pageRequested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("What would help most"))
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.M)
        self.add(self._list)

    def show_view(self, view: OverviewView, book: Book, *, masked: bool) -> None:
        """Show other reasons."""
        clear_layout(self._list)
        if not view.reasons or view.score.band == "unsure":
            self._list.addWidget(label(self._nothing(view), "muted", wrap=True))
        for number, reason in enumerate(view.reasons):
            if number:
                self._list.addWidget(line())
            self._list.addWidget(self._one(reason, book, masked=masked))

    def _nothing(self, view: OverviewView) -> str:
        """No reason known: because all is well, or because too little is recorded to see one."""
        if not view.narrows:
            return self.tr("Nothing is holding you back that we can see.")
        said = self.tr("Too little is recorded yet. The most telling entry: {entry}.")
        return said.format(entry=entry_name(view.narrows))

    def _one(self, reason: Reason, book: Book, *, masked: bool) -> QWidget:
        tip = tip_text(reason.tip, book, masked=masked)
        lost = self.tr("{points} points missing").format(points=formats.points(reason.lost))
        title = label(reason_title(reason.code), "strong", wrap=True)
        head = row(title, label(lost, "muted"))
        head.setStretch(0, 1)
        gain = gain_text(reason.tip.gain)
        foot = row(
            Pill(tag_name(reason.tag), TONES[reason.tag]), None, label(gain, "strong", "good")
        )
        block = QWidget()
        layout = column(spacing=Space.XS)
        layout.addLayout(head)
        layout.addWidget(label(tip, "body", wrap=True))
        layout.addLayout(foot)
        block.setLayout(layout)
        block.setAccessibleName(f"{title.text()}, {lost}. {tip}")
        return block
