"""The card with what moved the score since the last check-in: steps that add up exactly."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from credittracker.ui.standing.view import OverviewView
from credittracker.ui.widgets.basics import Button, label
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.waterfall import Step, Waterfall
from credittracker.ui.words import formats
from credittracker.ui.words.factors import factor_name


class ChangesCard(Card):
    """What moved."""

    pageRequested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("What moved it"))
        self._none = label("", "muted", wrap=True)
        self._steps = Waterfall()
        self.add(self._none)
        self.add(self._steps)
        self.days = Button(self.tr("Day by day, with your records"), "link", "score")
        self.days.clicked.connect(lambda: self.pageRequested.emit("score", "compare"))
        self.add(self.days)
        self.foretold = Button(self.tr("What check-ins foretold"), "link", "clock")
        self.foretold.clicked.connect(lambda: self.pageRequested.emit("plan", "forecasts"))
        self.add(self.foretold)
        self.kept = Button(self.tr("Check-ins kept"), "link", "check")
        self.kept.clicked.connect(lambda: self.pageRequested.emit("check_in", ""))
        self.add(self.kept)

    def show_view(self, view: OverviewView) -> None:
        """Show another course."""
        moved = bool(view.steps or view.remodelled)
        self._steps.setVisible(moved)
        self._none.setVisible(not moved)
        self.days.setVisible(moved)
        self.foretold.setVisible(view.foretold)
        self.kept.setVisible(view.since is not None)
        if view.since is None or view.before is None:
            self._none.setText(
                self.tr("Check in once a month: from then on you see here what moved your score.")
            )
            return
        since = formats.day(view.since)
        self._none.setText(self.tr("Nothing moved your score since {date}.").format(date=since))
        steps = [Step(factor_name(s.code), float(s.delta)) for s in view.steps]
        if view.remodelled:
            steps.insert(0, Step(self.tr("Change in how we score"), float(view.remodelled)))
        if view.rest:
            steps.append(Step(self.tr("Everything else"), float(view.rest)))
        self._steps.set_steps(
            (since, float(view.before)), steps, (self.tr("Today"), float(view.score.total))
        )
