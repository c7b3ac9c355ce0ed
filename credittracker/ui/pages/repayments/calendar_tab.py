"""The calendar of repayments: a month with its marks, the rows of the month, and the year."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.book.dates import add_months
from credittracker.reports.tables import write_csv
from credittracker.ui.cells import Veil, money_column, set_widths, text_column
from credittracker.ui.pages.repayments.calendar_view import (
    DayMark,
    Marks,
    Turnout,
    day_marks,
    worst,
)
from credittracker.ui.pages.repayments.calendar_words import turnout_name, turnout_text, year_text
from credittracker.ui.record_page import Tab
from credittracker.ui.record_table import RecordTable, TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import (
    Button,
    IconButton,
    IconLabel,
    Tone,
    label,
    row,
)
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.month_grid import DayLine, MonthGrid
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.widgets.year_grid import YearGrid
from credittracker.ui.words import formats

translate = QCoreApplication.translate

_LOOKS: Mapping[Turnout, tuple[str, Tone]] = MappingProxyType(
    {
        Turnout.LATE: ("error", "bad"),
        Turnout.FAILED: ("error", "bad"),
        Turnout.PAID_LATE: ("warning", "warn"),
        Turnout.DUE: ("clock", "info"),
        Turnout.ON_TIME: ("check", "good"),
    }
)
_ROWS_WIDE = 430
CALENDAR = "calendar"


class CalendarTab(QWidget):
    """``recordRequested`` carries the record of a row somebody opens."""

    recordRequested = Signal(str)

    def __init__(self, veil: Veil, empty: QWidget) -> None:
        super().__init__()
        self._veil = veil
        self._marks: Marks = {}
        self._follows = True
        self.grid = MonthGrid()
        self.year = YearGrid()
        self.table = _month_table(veil, empty)
        self._title = label("", "heading")
        self.back = IconButton("chevron-left", self.tr("The month before"))
        self.forth = IconButton("chevron-right", self.tr("The month after"))
        self.now = Button(self.tr("Today"), "quiet")
        self.back.clicked.connect(partial(self._go_by, -1))
        self.forth.clicked.connect(partial(self._go_by, 1))
        self.now.clicked.connect(lambda: self.grid.select(self.grid.today))
        self.grid.daySelected.connect(self._show_day)
        self.year.daySelected.connect(self.grid.select)
        self.table.selectionChanged.connect(self._follow)
        self.table.openRequested.connect(lambda mark: self.recordRequested.emit(mark.record))
        self._lay_out()

    def show_state(self, state: State) -> None:
        """Show the marks of another book."""
        self._marks = day_marks(state.analysis)
        if self.grid.today != state.today:
            self.grid.begin(state.today)
        self.grid.show_days(self._lines, self._said)
        self._show_day(self.grid.day)

    def _lines(self, on: date) -> Sequence[DayLine]:
        return [
            DayLine(*_LOOKS[mark.turnout], mark.account.name) for mark in self._marks.get(on, ())
        ]

    def _said(self, on: date) -> str:
        """A day and its marks, for a screen reader and under the pointer."""
        marks = self._marks.get(on, ())
        said = [turnout_text(mark, masked=self._veil.masked) for mark in marks]
        return "\n".join([formats.long_day(on), *said])

    @Slot(object)
    def _show_day(self, day: date) -> None:
        """Show the month and the year of a day."""
        self._title.setText(formats.month(day))
        self._follows = False  # the rows follow the day now, not the day the rows
        self.table.set_rows(_of_month(self._marks, day))
        if all(mark.on != day for mark in self.table.selected()):
            self.table.view.clearSelection()
            for mark in self._marks.get(day, ())[:1]:
                self.table.select(_key(mark))
        self._follows = True
        year = {on: _LOOKS[w][1] for on, marks in self._marks.items() if (w := worst(marks))}
        name, said = year_text(day.year, _turnouts(self._marks, day.year))
        self.year.show_year(day.year, year, name, said)

    @Slot(object)
    def _follow(self, mark: DayMark | None) -> None:
        if mark is not None and self._follows:
            self.grid.select(mark.on)

    def _go_by(self, months: int) -> None:
        self.grid.select(add_months(self.grid.day, months))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addLayout(row(self.back, self._title, self.forth, None, self.now))
        left.addWidget(self.grid, 1)
        upper = Beside()
        upper.addLayout(left, 1)
        upper.add_side(self.table, _ROWS_WIDE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(upper, 1)
        lower = Beside(spacing=Space.XL)
        lower.addWidget(self.year, 1)
        lower.addLayout(_legend())
        layout.addLayout(lower)


def calendar_tab(calendar: CalendarTab) -> Tab:
    """The calendar among the tabs of the page."""
    title = translate("RepaymentCalendar", "Calendar")
    return Tab(name=CALENDAR, title=title, table=calendar.table, content=scrolling(calendar))


def _legend() -> QVBoxLayout:
    """Every mark with what it means."""
    shown = (Turnout.ON_TIME, Turnout.DUE, Turnout.PAID_LATE, Turnout.LATE)
    lines = QVBoxLayout()
    lines.setSpacing(0)
    lines.addStretch(1)
    for one in shown:
        lines.addLayout(row(IconLabel(*_LOOKS[one]), label(turnout_name(one), "caption"), None))
    return lines


def _month_table(veil: Veil, empty: QWidget) -> RecordTable:
    spec = TableSpec(
        name=translate("RepaymentCalendar", "The month"),
        columns=(
            Column(translate("RepaymentCalendar", "Day"), lambda m: m.on, formats.short_day),
            text_column(
                translate("RepaymentCalendar", "Account"), lambda m: m.account.name, wide=True
            ),
            money_column(
                translate("RepaymentCalendar", "Amount"),
                lambda m: m.amount,
                lambda m: m.account.currency,
                veil,
            ),
            text_column(
                translate("RepaymentCalendar", "How it went"), lambda m: turnout_name(m.turnout)
            ),
        ),
        key=_key,
        export=write_csv,
        sort_by=0,
        delete_text=None,
    )
    table = RecordTable(spec, empty)
    set_widths(table, (84, 0, 112, 104))
    return table


def _of_month(marks: Marks, day: date) -> list[DayMark]:
    month = (day.year, day.month)
    return [m for on, some in marks.items() if (on.year, on.month) == month for m in some]


def _turnouts(marks: Marks, year: int) -> list[Turnout]:
    return [mark.turnout for on, some in marks.items() if on.year == year for mark in some]


def _key(mark: DayMark) -> tuple[str, int, date, Decimal | None]:
    return (mark.record, mark.number, mark.on, mark.amount)
