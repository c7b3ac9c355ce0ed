"""How the score and the debts went, month by month, one above the other."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.pages.score.courses import debt_course, score_course
from credittracker.ui.pages.score.view import ScoreView
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.card import Card

_CHART = 180


class CoursesPane(QWidget):
    """Both charts share their months."""

    def __init__(self) -> None:
        super().__init__()
        self.score = ChartFrame(height=_CHART)
        self.debt = ChartFrame(height=_CHART)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, Space.S, 0)
        layout.setSpacing(Space.L)
        for chart in (self.score, self.debt):
            card = Card()
            card.add(chart, 1)
            layout.addWidget(card, 1)

    def show_view(self, view: ScoreView, *, masked: bool) -> None:
        """Show other months, once they were found."""
        if view.months:
            self.score.set_chart(score_course(view))
            self.debt.set_chart(debt_course(view, masked=masked))
