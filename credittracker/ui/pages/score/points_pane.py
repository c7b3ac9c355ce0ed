"""Points to follow: the total and all factors at the left, the one chosen at the right."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from credittracker.ui.pages.score.factor_card import FactorCard
from credittracker.ui.pages.score.factor_list import FactorList
from credittracker.ui.pages.score.standing_card import StandingCard
from credittracker.ui.pages.score.view import ScoreView, factor_view
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.scrolling import scrolling


class PointsPane(QWidget):
    """Each side scrolls by itself, so that the factor chosen stays in view."""

    recordRequested = Signal(str, str)
    entryRequested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._state: State | None = None
        self.chosen = self._sought = ""
        self.standing = StandingCard()
        self.factors = FactorList()
        self.factor = FactorCard()
        self.standing.entryRequested.connect(self.entryRequested)
        self.factors.chosen.connect(self.choose)
        self.factor.recordRequested.connect(self.recordRequested)
        layout = Beside(self, spacing=Space.M)
        self._left = _side(self.standing, self.factors)
        self._left.verticalScrollBar().rangeChanged.connect(self._seek)
        layout.addWidget(self._left, 5)
        self._right = _side(self.factor)
        layout.addWidget(self._right, 6)

    def show_view(self, view: ScoreView, state: State) -> None:
        """Show other points; the factor that was open stays open."""
        self._state = state
        self.standing.show_view(view)
        self.factors.show_view(view)
        score = state.analysis.score
        known = {f.code for f in score.factors}
        lost_most = max(score.factors, key=lambda f: f.lost).code
        self.choose(self.chosen if self.chosen in known else lost_most)

    def show_factor(self, code: str) -> None:
        """Open a factor and bring its row into view, now or once the rows have their places."""
        self.choose(code)
        self._sought = code
        self._seek()

    @Slot()
    def _seek(self) -> None:
        if self._sought:
            self._left.ensureWidgetVisible(self.factors.mark(self._sought))

    @Slot(str)
    def choose(self, code: str) -> None:
        """Open a factor."""
        if self._state is None:
            return
        is_other, self._sought = code != self.chosen, ""
        self.chosen = code
        self.factors.mark(code)
        opened = factor_view(self._state.analysis.score.factor(code))
        self.factor.show_factor(opened, self._state.book, masked=self._state.settings.masked)
        if is_other:
            self._right.verticalScrollBar().setValue(0)


def _side(*cards: QWidget) -> QScrollArea:
    content = QWidget()
    layout = QVBoxLayout(content)
    layout.setContentsMargins(0, 0, Space.S, 0)
    layout.setSpacing(Space.L)
    for card in cards:
        layout.addWidget(card)
    layout.addStretch(1)
    return scrolling(content)
