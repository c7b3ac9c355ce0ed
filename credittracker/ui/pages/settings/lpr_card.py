"""The table of the loan prime rate: what is bundled, and what the person added or corrected."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from credittracker.reports.tables import write_csv
from credittracker.ui.cells import set_widths
from credittracker.ui.pages.settings.view import LprRow
from credittracker.ui.record_table import ROW_HEIGHT, RecordTable, TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.widgets.basics import Button, label
from credittracker.ui.widgets.card import Card
from credittracker.ui.words import formats

_ROWS = 5
_AROUND_ROWS = 96
_WIDTHS = (0, 84, 96, 96)


class LprCard(Card):
    """``addRequested`` wants a new row; ``openRequested`` and ``deleteRequested`` carry rows."""

    addRequested = Signal()
    openRequested = Signal(object)
    deleteRequested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Loan prime rate (LPR)"))
        add = Button(self.tr("Add a row"), "quiet", "add")
        add.clicked.connect(self.addRequested)
        self.add_action(add)
        self._known = label("", "muted", wrap=True)
        self.add(self._known)
        self.table = RecordTable(self._spec(), QWidget())
        self.table.openRequested.connect(self.openRequested)
        self.table.deleteRequested.connect(self.deleteRequested)
        set_widths(self.table, _WIDTHS)
        self.table.setMinimumHeight(_ROWS * ROW_HEIGHT + _AROUND_ROWS)
        self.add(self.table, 1)

    def show_rows(self, rows: Sequence[LprRow], known_to: date) -> None:
        """Show another table."""
        said = self.tr(
            "Known up to {day}; after it, the last rate is only assumed. Floating loans and the "
            "legal lines are worked out with this table. Open a row to correct it."
        )
        self._known.setText(said.format(day=formats.day(known_to)))
        self.table.set_rows(rows)

    def _spec(self) -> TableSpec:
        columns: tuple[Column[LprRow], ...] = (
            Column(self.tr("From"), lambda row: row.on, formats.day, wide=True),
            Column(self.tr("1 year"), lambda row: row.one_year, _percent, numeric=True),
            Column(self.tr("5 years+"), lambda row: row.five_years, _percent, numeric=True),
            Column(self.tr("Whose"), self._whose),
        )
        return TableSpec(
            name=self.tr("Loan prime rate (LPR)"),
            columns=columns,
            key=lambda row: row.on,
            export=write_csv,
            sort_by=0,
            descending=True,
            open_text=self.tr("Correct this row"),
        )

    def _whose(self, row: LprRow) -> str:
        return self.tr("Bundled") if row.record is None else self.tr("Yours")


def _percent(rate: Decimal) -> str:
    return f"{formats.number(rate * 100, 2)}%"
