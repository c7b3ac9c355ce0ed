"""An account against its lender's assumed bar, with everything the bar is made of."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.book.book import Book
from credittracker.book.records import RecordId
from credittracker.scoring.lender_side import BarPart, Outlook
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, clear_layout, column, label, row
from credittracker.ui.widgets.fold import Fold
from credittracker.ui.words import formats
from credittracker.ui.words.descriptions import describe
from credittracker.ui.words.outlooks import outlook_text, part_text, range_text, until_text


class OutlookLines(QWidget):
    """``recordRequested`` carries a page and a record; ``assumptionRequested`` a platform's id."""

    recordRequested = Signal(str, str)
    assumptionRequested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._platform = ""
        self.finding = label("", "strong", wrap=True)
        self._range = label("", "caption", wrap=True)
        self._assumed = label(
            self.tr("Assumed: no lender publishes its line. This is no promise."),
            "caption",
            wrap=True,
        )
        self._parts = QVBoxLayout()
        self._parts.setSpacing(Space.S)
        change = Button(self.tr("Assume otherwise…"), "link", "edit")
        change.clicked.connect(lambda: self.assumptionRequested.emit(self._platform))
        inside = QWidget()
        beneath = column(spacing=Space.S)
        beneath.addLayout(self._parts)
        beneath.addWidget(change)
        inside.setLayout(beneath)
        self.fold = Fold(self.tr("What the bar is made of"), inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        for part in (self.finding, self._range, self._assumed, self.fold):
            layout.addWidget(part)

    def show_outlook(self, one: Outlook | None, book: Book, *, masked: bool) -> None:
        """Show another account; nothing where its lender is not known."""
        self.setVisible(one is not None)
        clear_layout(self._parts)
        if one is None:
            return
        self._platform = one.position.account.platform
        said = "" if one.obstacle else range_text(one)
        self.finding.setText(outlook_text(one))
        self._range.setText(said)
        self._range.setVisible(bool(said))
        self._assumed.setVisible(one.obstacle is None)
        self.fold.setVisible(one.obstacle is None)
        for part in one.parts:
            self._parts.addWidget(self._part(part, book, masked=masked))

    def _part(self, part: BarPart, book: Book, *, masked: bool) -> QWidget:
        points = formats.points(part.points, signed=part.until is not None)
        name = label(part_text(part), wrap=True)
        head = row(name, label(points, "strong"))
        head.setStretch(0, 1)
        block = QWidget()
        layout = column(spacing=0)
        layout.addLayout(head)
        if until := until_text(part):
            layout.addWidget(label(until, "caption"))
        if part.record is not None:
            layout.addWidget(self._move(part.record, describe(book, part.record, masked=masked)))
        block.setLayout(layout)
        return block

    def _move(self, event: RecordId, said: str) -> Button:
        """A link to the lender's own move, short: this may stand in a narrow panel."""
        link = Button(self.tr("See the record"), "link", "file")
        link.setToolTip(said)
        link.setAccessibleDescription(said)
        link.clicked.connect(lambda: self.recordRequested.emit("accounts", event))
        return link
