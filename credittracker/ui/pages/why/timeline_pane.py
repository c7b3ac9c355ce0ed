"""A limit over time, what was owed beside it, and what is recorded of the days before it fell."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.advice.timeline import JUST_BEFORE, Timeline
from credittracker.book.book import Book
from credittracker.ui.charts.data import LineChart, Series
from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.pages.why.view import AskedAccount
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import label
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.record_links import RecordLinks
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.words import formats
from credittracker.ui.words.records import choice_name

translate = QCoreApplication.translate

MOST_RECORDS = 30
CHART_HEIGHT = 220


class TimelinePane(QWidget):
    """``recordRequested`` carries the page and the id of a record somebody wants to see."""

    recordRequested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.chart = ChartFrame(height=CHART_HEIGHT)
        self._heading = label("", "heading", wrap=True)
        self._note = label(
            self.tr("What came before need not be the cause. It is where to look first."),
            "caption",
            wrap=True,
        )
        self._nothing = label(self.tr("Nothing is recorded of these days."), "muted")
        self.links = RecordLinks()
        self.links.recordRequested.connect(self.recordRequested)
        drawn, listed = Card(), Card()
        drawn.add(self.chart, 1)
        for part in (self._heading, self._note, self._nothing, self.links):
            listed.add(part)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, Space.S, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(drawn)
        layout.addWidget(listed)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, Space.S, 0, 0)
        outer.addWidget(scrolling(inside))

    def show_timeline(
        self, account: AskedAccount, told: Timeline, book: Book, *, masked: bool
    ) -> None:
        """Show another account."""
        self.chart.set_chart(limit_course(account, told, masked=masked))
        self._heading.setText(heading(told))
        self._nothing.setVisible(not told.before)
        self.links.show_records(book, told.before, MOST_RECORDS, masked=masked)


def heading(told: Timeline) -> str:
    """Which days the list is of."""
    if told.turned is None:
        said = translate("LimitTimeline", "Recorded in the last {days}")
        return said.format(days=formats.days(JUST_BEFORE.days))
    said = translate("LimitTimeline", "Recorded in the {days} up to {day}: {change}")
    return said.format(
        days=formats.days(JUST_BEFORE.days),
        day=formats.day(told.until),
        change=choice_name(told.turned.change),
    )


def limit_course(account: AskedAccount, told: Timeline, *, masked: bool) -> LineChart:
    """The limit that could be used and what was owed, step by step."""

    def show(value: float) -> str:
        return formats.headline_money(Decimal(str(value)), currency=account.currency, masked=masked)

    usable = tuple((day, float(amount)) for day, amount in told.usable)
    owed = tuple((day, float(amount)) for day, amount in told.owed)
    named = (
        (translate("LimitTimeline", "Limit that can be used"), usable),
        (translate("LimitTimeline", "Owed"), owed),
    )
    return LineChart(
        title=_finding(account, told),
        series=tuple(Series(name, points, style="step") for name, points in named if points),
        show=show,
        show_day=formats.month,
        least=0.0,
    )


def _finding(account: AskedAccount, told: Timeline) -> str:
    if told.turned is None:
        said = translate("LimitTimeline", "{account}: nothing has lessened this limit")
        return said.format(account=account.name)
    said = translate("LimitTimeline", "{account}: {change} on {day}")
    return said.format(
        account=account.name,
        change=choice_name(told.turned.change),
        day=formats.day(told.turned.on),
    )
