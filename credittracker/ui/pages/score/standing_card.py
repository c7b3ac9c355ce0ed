"""The total, the range around it, and what is missing that makes it so wide."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.advice.gaps import Gap
from credittracker.ui.pages.score.view import ScoreView
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, clear_layout, column, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.words import formats
from credittracker.ui.words.factors import band_name, entry_link, factor_name

MOST_GAPS = 3


class StandingCard(Card):
    """``entryRequested`` carries the gap that somebody wants to fill."""

    entryRequested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Score"))
        self._total = label("", "display")
        self._of = label(self.tr("of 100"), "muted")
        self._band = label("", "strong")
        self._range = label("", "body", wrap=True)
        self._gaps = QVBoxLayout()
        self._gaps.setSpacing(Space.S)
        self._widest = label("", "caption", wrap=True)
        self._view: ScoreView | None = None
        self._all = False
        self.add(row(self._total, self._of, None, self._band))
        self.add(self._range)
        self.add(self._gaps)
        self.add(self._widest)

    def show_view(self, view: ScoreView) -> None:
        """Show another score."""
        self._view = view
        self._total.setText(formats.points(view.total))
        self._band.setText(band_name(view.band))
        low, high = formats.points(view.low), formats.points(view.high)
        if view.gaps:
            said = self.tr("Between {low} and {high} once everything is known. Still missing:")
        else:
            said = self.tr("Every factor is known from your records.")
        self._range.setText(said.format(low=low, high=high))
        widest = self.tr(
            "If there are accounts or repayments that you did not record, it could be anywhere "
            "from {low} to {high}."
        )
        self._widest.setText(
            widest.format(
                low=formats.points(view.widest.low), high=formats.points(view.widest.high)
            )
        )
        self._fill()

    def _fill(self) -> None:
        clear_layout(self._gaps)
        gaps = self._view.gaps if self._view else ()
        for number, gap in enumerate(gaps if self._all else gaps[:MOST_GAPS]):
            self._gaps.addWidget(self._gap(gap, first=number == 0 and len(gaps) > 1))
        if len(gaps) > MOST_GAPS and not self._all:
            more = Button(self.tr("Show %n more", "", len(gaps) - MOST_GAPS), "link", "more")
            more.clicked.connect(self._show_all)
            self._gaps.addWidget(more)

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _gap(self, gap: Gap, *, first: bool) -> QWidget:
        link = Button(entry_link(gap.entry), "link", "edit")
        link.clicked.connect(lambda: self.entryRequested.emit(gap))
        open_points = self.tr("{points} points open").format(points=formats.points(gap.points))
        names = formats.listed([factor_name(f.code) for f in gap.factors])
        if first:
            names = self.tr("Narrows the range most. {factors}").format(factors=names)
        link.setAccessibleDescription(f"{open_points}. {names}")
        block = QWidget()
        layout = column(spacing=0)
        layout.addLayout(row(link, None, label(open_points, "muted")))
        layout.addWidget(label(names, "caption", wrap=True))
        block.setLayout(layout)
        return block
