"""A loan's table row by row, and a place to copy the lender's own into it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.book.borrowing import InstalmentOverride
from credittracker.loans.dues import Part
from credittracker.reports.tables import write_csv
from credittracker.services.loan_reading import Row, RowState
from credittracker.ui.cells import PillCell, Shown, Veil, money_column, plain_text, set_widths
from credittracker.ui.pages.accounts.loan.correcting import RowEditor
from credittracker.ui.pages.accounts.loan.view import LoanView, difference, numbered
from credittracker.ui.record_table import RecordTable, TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.schedule_columns import FEE_COLUMN, Cells, schedule_columns
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Tone
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.words.loan_page import difference_text, row_state_text

translate = QCoreApplication.translate

_RARE = {FEE_COLUMN: Part.FEE, 6: Part.PENALTY}
"""Columns that are hidden where no row has anything in them."""
_WIDTHS = (58, 146, 118, 118, 112, 96, 96, 128)


TONES: dict[RowState, Tone] = {
    RowState.PAID: "good",
    RowState.PREPAID: "good",
    RowState.PAID_LATE: "warn",
    RowState.PENALTY: "warn",
    RowState.UNRECORDED: "warn",
    RowState.LATE: "bad",
    RowState.PART_LATE: "bad",
    RowState.GRACE: "warn",
    RowState.TODAY: "warn",
    RowState.NEXT: "info",
    RowState.PART_PAID: "info",
}


class SchedulePane(QWidget):
    """The table over the fields that correct it; ``planRequested`` wants the plan filled in.

    ``saved`` carries the lender's own row, ``undone`` the one that is computed again.
    """

    saved = Signal(object)
    undone = Signal(object)
    planRequested = Signal()

    def __init__(self, veil: Veil, today: date) -> None:
        super().__init__()
        self._view: LoanView | None = None
        self.table = _schedule_table(lambda: self._view, veil, self._nothing())
        self.editor = RowEditor(today)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.editor)
        self.table.openRequested.connect(self.correct)
        self.table.deleteRequested.connect(self._undo_rows)
        self.table.selectionChanged.connect(self._follow)
        self.editor.saved.connect(self._save)
        self.editor.undone.connect(self.undone)
        self.editor.left.connect(self.table.view.setFocus)

    def show_view(self, view: LoanView) -> None:
        """Show another loan, or the same one after a change."""
        is_other = self._view is None or self._view.loan.id != view.loan.id
        self._view = view
        rows = view.reading.rows
        self.table.set_rows(rows)
        for column, part in _RARE.items():
            charged = any(row.due.charged[part] for row in rows)
            self.table.view.setColumnHidden(column, not charged)
        if is_other:
            self.editor.close_up()
            self._go_to_now()
        self._follow(None)

    @Slot(object)
    def correct(self, row: Row) -> None:
        """Open the fields for a row; a prepayment is corrected where it was recorded."""
        if self._view is not None and row.due.number > 0:
            self.editor.open_for(self._view, row.due.number)

    @Slot()
    def copy_table(self) -> None:
        """Begin to copy the lender's table, or go on with it."""
        if self._view is not None:
            self.editor.open_for(self._view, self._view.next_number)

    def _go_to_now(self) -> None:
        """Bring what is due now into view."""
        reading = self._view.reading if self._view else None
        if reading is not None and reading.next_due is not None:
            self.table.select(_key(reading.next_due))

    @Slot(object)
    def _follow(self, row: Row | None) -> None:
        """The fields follow the row selected, unless something is being typed."""
        selected = self.table.selected()
        one = row or (selected[0] if selected else None)
        if self._view is not None and self.editor.is_open and not self.editor.is_dirty:
            number = self.editor.number if one is None else one.due.number
            self.editor.show_row(self._view, max(1, number))

    @Slot(object)
    def _save(self, own: InstalmentOverride) -> None:
        """Keep the row, and go on to the next one: a table is copied from top to bottom."""
        self.saved.emit(own)
        view = self._view
        if view is None:
            return
        later = [r for r in numbered(view.reading.rows) if r.due.number > own.number]
        if later:
            self.table.select(_key(later[0]))
        self.editor.open_for(view, own.number + 1)

    @Slot(object)
    def _undo_rows(self, rows: list[Row]) -> None:
        for row in rows:
            if row.own is not None:
                self.undone.emit(row.own)

    def _nothing(self) -> EmptyState:
        made = EmptyState(
            "table",
            translate("LoanSchedule", "The plan of this loan is not known"),
            translate(
                "LoanSchedule",
                "So nothing is made up here, and what you owe still counts. The contract or the "
                "lender's app tells how it is repaid.",
            ),
            translate("LoanSchedule", "Enter the plan"),
            translate("LoanSchedule", "Copy the lender's table"),
        )
        made.actionRequested.connect(self.planRequested)
        made.otherRequested.connect(self.copy_table)
        return made


def _key(row: Row) -> tuple[int, object]:
    return (row.due.number, row.due.due if row.due.number == 0 else None)


def _schedule_table(view: Callable[[], LoanView | None], veil: Veil, empty: QWidget) -> RecordTable:
    """Every row with how it stands; one of the lender's own says how far off it was."""

    def currency(_row: Row) -> str:
        shown = view()
        return shown.currency if shown else ""

    def tip(row: Row) -> str:
        shown = view()
        if row.own is None or shown is None:
            return row_state_text(row)
        computed = shown.computed(row.due.number)
        if computed is None:
            return translate("LoanSchedule", "From the lender's table")
        return difference_text(difference(row.due, computed), shown.currency, masked=veil.masked)

    *usual, left = schedule_columns(_cells, currency, veil)
    penalty = money_column(
        translate("LoanSchedule", "Penalty"),
        lambda row: row.due.charged[Part.PENALTY] or None,
        currency,
        veil,
    )
    state = Column[Any](translate("LoanSchedule", "Status"), _state, plain_text, wide=True, tip=tip)
    columns = (*usual, penalty, left, state)
    spec = TableSpec(
        name=translate("LoanSchedule", "Payments of this loan"),
        columns=columns,
        key=_key,
        export=write_csv,
        open_text=translate("LoanSchedule", "Correct this row"),
        delete_text=translate("LoanSchedule", "Use the computed row again"),
    )
    table = RecordTable(spec, empty)
    pill = PillCell(lambda row: TONES.get(row.state, "quiet"), table)
    table.view.setItemDelegateForColumn(len(columns) - 1, pill)
    set_widths(table, _WIDTHS)
    return table


def _cells(row: Row) -> Cells:
    charged = row.due.charged
    parts = (charged[Part.PRINCIPAL], charged[Part.INTEREST], charged[Part.FEE])
    return Cells(row.due.number, row.due.due, row.due.amount, *parts, row.balance)


def _state(row: Row) -> Shown:
    text = row_state_text(row)
    if row.own is not None:
        text = translate("LoanSchedule", "{state} · corrected").format(state=text)
    return Shown((row.state, row.days), text)
