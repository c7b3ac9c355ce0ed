"""The score page: two courses over time, every factor's points, and the records behind them."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedLayout, QWidget

from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.page import Page
from credittracker.ui.pages.score.courses import debt_course, score_course
from credittracker.ui.pages.score.factor_card import FactorCard
from credittracker.ui.pages.score.factor_list import FactorList
from credittracker.ui.pages.score.view import factor_view, score_view
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import scrolling
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.empty_state import EmptyState

CHART_HEIGHT = 320


class ScorePage(Page):
    """Follow a point from the total to the factor, its steps, and the person's own records."""

    shows_months = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State | None = None
        self._chosen = ""
        self._score_chart = ChartFrame(height=220)
        self._debt_chart = ChartFrame(height=220)
        self._factors = FactorList()
        self._factor = FactorCard()
        self._factors.chosen.connect(self._choose)
        self._factor.recordRequested.connect(self.pageRequested)
        empty = EmptyState(
            "score",
            self.tr("Nothing to score yet"),
            self.tr("Record an account or import a bill; every point then shows up here."),
            self.tr("Go to accounts"),
        )
        empty.actionRequested.connect(lambda: self.pageRequested.emit("accounts", ""))
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack)
        self._stack.addWidget(empty)
        self._stack.addWidget(scrolling(self._content()))

    def show_state(self, state: State) -> None:
        """Show another state."""
        self._state = state
        seen = state.analysis
        self._stack.setCurrentIndex(1 if seen.has_anything else 0)
        if not seen.has_anything:
            return
        view = score_view(seen)
        masked = state.settings.masked
        if view.months:
            self._score_chart.set_chart(score_course(view))
            self._debt_chart.set_chart(debt_course(view, masked=masked))
        self._factors.show_view(view)
        self._choose(self._chosen or max(seen.score.factors, key=lambda f: f.lost).code)

    def show_record(self, record_id: str) -> None:
        """Open a factor by its code."""
        if self._state is not None and record_id in {
            f.code for f in self._state.analysis.score.factors
        }:
            self._choose(record_id)

    @Slot(str)
    def _choose(self, code: str) -> None:
        if self._state is None:
            return
        self._chosen = code
        self._factors.mark(code)
        state = self._state
        opened = factor_view(state.analysis.score.factor(code))
        self._factor.show_factor(opened, state.book, masked=state.settings.masked)

    def _content(self) -> QWidget:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, Space.S, 0)
        grid.setSpacing(Space.L)
        charts = QHBoxLayout()
        charts.setSpacing(Space.L)
        for chart in (self._score_chart, self._debt_chart):
            card = Card()
            card.add(chart, 1)
            card.setFixedHeight(CHART_HEIGHT)
            charts.addWidget(card, 1)
        grid.addLayout(charts, 0, 0, 1, 2)
        grid.addWidget(self._factors, 1, 0)
        grid.addWidget(self._factor, 1, 1)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 6)
        grid.setRowStretch(2, 1)
        return content
