"""The card with the score: gauge, range, year's course, and the four core factors."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from credittracker.ui.standing.view import OverviewView
from credittracker.ui.widgets.basics import Button, column, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.score_gauge import Reading, ScoreGauge
from credittracker.ui.widgets.share_bar import ShareBar
from credittracker.ui.widgets.sparkline import Sparkline
from credittracker.ui.words import formats
from credittracker.ui.words.factors import band_name, core_name, entry_name

LINE = 70.0


class ScoreCard(Card):
    """How am I doing."""

    pageRequested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Score"))
        self._gauge = ScoreGauge(LINE)
        self._course = Sparkline(LINE)
        self._course_words = label("", "caption")
        self._bars = [ShareBar() for _ in range(4)]
        self._hint = label("", "caption", wrap=True)
        self._own = label(
            self.tr("Our own estimate. Not PBOC's, Sesame's or FICO's; no promise of a limit."),
            "caption",
            wrap=True,
        )
        more = Button(self.tr("See every point"), "link", "score")
        more.clicked.connect(lambda: self.pageRequested.emit("score", ""))
        course = column(self._course_words, self._course, spacing=2)
        right = column(*self._bars, spacing=6)
        top = row(self._gauge)
        top.setStretch(0, 1)
        self.add(top)
        self.add(course)
        self.add(right)
        self.add(self._hint)
        self.add(self._own)
        self.add(row(more, None))

    def show_view(self, view: OverviewView) -> None:
        """Show another view."""
        score = view.score
        reading = Reading(float(score.total), float(score.low), float(score.high))
        self._gauge.set_score(reading, band_name(score.band))
        for bar, core in zip(self._bars, view.cores, strict=True):
            bar.set_share(core_name(core), float(score.sub_score(core)), 100.0)
        self._show_course(view)
        hint = self.tr("The range narrows most if you record {entry}.")
        self._hint.setText(hint.format(entry=entry_name(view.narrows)) if view.narrows else "")
        self._hint.setVisible(view.narrows is not None)

    def _show_course(self, view: OverviewView) -> None:
        trend = [float(v) for v in view.trend]
        self._course.setVisible(len(trend) > 1)
        self._course_words.setVisible(len(trend) > 1)
        if len(trend) > 1:
            delta = formats.points(trend[-1] - trend[0], signed=True)
            said = self.tr("{delta} in %n month(s)", "", len(trend) - 1).format(delta=delta)
            self._course_words.setText(said)
            self._course.set_values(trend, self.tr("Score over time"), said)
