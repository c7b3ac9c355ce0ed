"""What moved the score between two days: the factors' steps, each day, and its records."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.ui.pages.score.compare_table import causes_table
from credittracker.ui.pages.score.compare_view import CauseRow, CompareView
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import column, label
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.record_links import RecordLinks
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.widgets.waterfall import Step, Waterfall
from credittracker.ui.words import formats
from credittracker.ui.words.comparing import kind_text, moved_text
from credittracker.ui.words.descriptions import page_of
from credittracker.ui.words.factors import factor_name

translate = QCoreApplication.translate

MOST_RECORDS = 5


class CompareResult(QWidget):
    """``recordRequested`` carries the page and the id of a record somebody wants to see."""

    recordRequested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._state: State | None = None
        self.total = label("", "heading")
        self._days = label("", "caption", wrap=True)
        self.steps = Waterfall()
        self.table = causes_table(lambda: self._state)
        self.table.selectionChanged.connect(self._show_cause)
        self.table.openRequested.connect(self._open)
        self._cause = label("", "strong", wrap=True)
        self._kind = label("", "caption", wrap=True)
        self.links = RecordLinks()
        self.links.recordRequested.connect(self.recordRequested)
        self._lay_out()

    def show_view(self, view: CompareView, state: State) -> None:
        """Show another comparison, or the same one with amounts hidden or shown."""
        self._state = state
        first, last = (formats.day(day) for day in view.days)
        self.total.setText(moved_text(view.before, view.after))
        said = translate(
            "Comparing",
            "{first} to {last}. The steps sum to this exactly, and so do the days. Both days are "
            "scored by today's model with the records you have today.",
        )
        self._days.setText(said.format(first=first, last=last))
        steps = [Step(factor_name(code), float(delta)) for code, delta in view.steps]
        self.steps.set_steps((first, float(view.before)), steps, (last, float(view.after)))
        self.table.set_rows(view.rows)
        if view.rows and not self.table.selected():
            self.table.select_row(0)
        self._show_cause()

    @Slot()
    def _show_cause(self) -> None:
        """The day selected, with the records that moved it."""
        chosen: list[CauseRow] = self.table.selected()
        self._detail.setVisible(bool(chosen))
        if not chosen or self._state is None:
            return
        one = chosen[0]
        points = formats.points(one.delta, signed=True)
        self._cause.setText(f"{formats.day(one.on)} · {factor_name(one.factor)} · {points}")
        self._kind.setText(kind_text(one.kind))
        masked = self._state.settings.masked
        self.links.show_records(self._state.book, one.records, MOST_RECORDS, masked=masked)

    @Slot(object)
    def _open(self, one: CauseRow) -> None:
        if one.records and self._state is not None:
            record = one.records[0]
            self.recordRequested.emit(page_of(self._state.book, record), record)

    def _lay_out(self) -> None:
        steps = Card(translate("Comparing", "By factor"))
        holder = QWidget()
        beneath = column(self.steps)
        beneath.setContentsMargins(0, 0, Space.S, 0)
        beneath.addStretch(1)
        holder.setLayout(beneath)
        steps.add(scrolling(holder), 1)
        days = Card(translate("Comparing", "Day by day"))
        days.add(self.table, 1)
        self._detail = QWidget()
        self._detail.setLayout(column(self._cause, self._kind, self.links, spacing=Space.XS))
        days.add(self._detail)
        both = Beside()
        both.addWidget(steps, 5)
        both.addWidget(days, 7)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.total)
        layout.addWidget(self._days)
        layout.addLayout(both, 1)
