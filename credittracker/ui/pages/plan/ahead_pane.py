"""Time alone: the course of the score, what moves it and what leaves the report, day by day."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.advice.forecasting import Marked
from credittracker.book.records import RecordId
from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.pages.plan.courses import ahead_course
from credittracker.ui.pages.plan.kept_forecasts import KeptForecasts
from credittracker.ui.pages.plan.tables import endings_table, moves_table
from credittracker.ui.pages.plan.view import AheadView, EndingRow, MoveRow
from credittracker.ui.record_table import RecordTable
from credittracker.ui.session import State
from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import label
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.tabs import Tabs
from credittracker.ui.words import formats
from credittracker.ui.words.descriptions import describe, page_of
from credittracker.ui.words.plans import paid_today_text

CHART_HEIGHT = 150
CARD_HEIGHT = 276


class AheadPane(QWidget):
    """``recordRequested`` carries the page and the id of a record somebody wants to see."""

    recordRequested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._state: State | None = None
        self.chart = ChartFrame(height=CHART_HEIGHT)
        self.assumed = label("", "caption", wrap=True)
        self.moves, self.endings = moves_table(self._describe), endings_table(self._describe)
        self.forecasts = KeptForecasts(self._describe)
        for table in (self.moves, self.endings):
            table.openRequested.connect(self._open)
        self.forecasts.table.openRequested.connect(self._open_reason)
        drawn = Card()
        drawn.add(self.chart, 1)
        drawn.add(self.assumed)
        drawn.setFixedHeight(px(CARD_HEIGHT))
        self.lists = Tabs()
        self.lists.add("moves", self.tr("What time brings"), self.moves)
        self.lists.add("endings", self.tr("What leaves the report"), self.endings)
        self.lists.add("forecasts", self.tr("What was foretold"), self.forecasts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(drawn)
        layout.addWidget(self.lists, 1)

    @property
    def table(self) -> RecordTable:
        """The list shown."""
        shown = {"moves": self.moves, "endings": self.endings, "forecasts": self.forecasts.table}
        return shown[self.lists.current]

    def show_view(self, view: AheadView, state: State) -> None:
        """Show another look ahead, or the same with amounts hidden or shown."""
        self._state = state
        self.chart.set_chart(ahead_course(view))
        paid = paid_today_text(view.paid, state.book, masked=state.settings.masked)
        self.assumed.setText(formats.sentences(paid, self._assumption()))
        self.moves.set_rows(view.moves)
        self.endings.set_rows(view.endings)
        self.forecasts.show_view(view)

    @Slot(object)
    def _open(self, row: MoveRow | EndingRow) -> None:
        self._ask_for(row.record)

    @Slot(object)
    def _open_reason(self, one: Marked) -> None:
        self._ask_for(next(iter(one.records), ""))

    def _ask_for(self, record: RecordId) -> None:
        if self._state is not None and record:
            self.recordRequested.emit(page_of(self._state.book, record), record)

    def _describe(self, record: RecordId) -> str:
        if self._state is None or not record:
            return ""
        return describe(self._state.book, record, masked=self._state.settings.masked)

    def _assumption(self) -> str:
        return self.tr(
            "Supposed: every instalment is paid on its day, of each bill at least the minimum, "
            "nothing is applied for and nothing borrowed. It is arithmetic on your own records, "
            "no promise."
        )
