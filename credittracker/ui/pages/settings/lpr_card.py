"""The table of the loan prime rate: what is bundled, and what the person added or corrected."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from credittracker.book.accounts import RateUnit
from credittracker.book.lpr import LprRate
from credittracker.reports.tables import write_csv
from credittracker.ui.cells import set_widths
from credittracker.ui.forms.parsing import Rate
from credittracker.ui.pages.settings.view import LprRow
from credittracker.ui.record_table import ROW_HEIGHT, RecordTable, TableSpec
from credittracker.ui.recording import RecordingPage
from credittracker.ui.rows_model import Column
from credittracker.ui.theme.scale import px
from credittracker.ui.widgets.basics import Button, label
from credittracker.ui.widgets.card import Card
from credittracker.ui.words import formats

_ROWS = 5
_AROUND_ROWS = 96
_WIDTHS = (0, 84, 96, 96)


class LprCard(Card):
    """Its rows are recorded, corrected and deleted through the page it is on."""

    def __init__(self, page: RecordingPage) -> None:
        super().__init__()
        self._page = page
        self.set_title(self.tr("Loan prime rate (LPR)"))
        self.more = Button(self.tr("Add a row"), "quiet", "add")
        self.more.clicked.connect(lambda: page.add(LprRate))
        self.add_action(self.more)
        self._known = label("", "muted", wrap=True)
        self.add(self._known)
        self.table = RecordTable(self._spec(), QWidget())
        self.table.openRequested.connect(self._correct)
        self.table.deleteRequested.connect(self._delete_own)
        set_widths(self.table, _WIDTHS)
        self.table.setMinimumHeight(px(_ROWS * ROW_HEIGHT + _AROUND_ROWS))
        self.add(self.table, 1)

    def show_rows(self, rows: Sequence[LprRow], known_to: date) -> None:
        """Show another table."""
        said = self.tr(
            "Known up to {day}; after it, the last rate is only assumed. Floating loans and the "
            "legal lines are worked out with this table. Open a row to correct it."
        )
        self._known.setText(said.format(day=formats.day(known_to)))
        self.table.set_rows(rows)

    @Slot(object)
    def _correct(self, row: LprRow) -> None:
        """Edit a row of one's own, or record a correction of a bundled one."""
        if row.record is not None:
            self._page.edit(row.record)
            return
        rates = {"one_year": row.one_year, "five_years": row.five_years}
        shown = {key: Rate(rate, RateUnit.YEAR) for key, rate in rates.items()}
        self._page.add(LprRate, on=row.on, **shown)

    @Slot(object)
    def _delete_own(self, rows: list[LprRow]) -> None:
        """Bundled rows stay; they can be corrected."""
        self._page.delete([row.record for row in rows if row.record is not None])

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
