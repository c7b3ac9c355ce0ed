"""The table of instalments that an answer of the calculator comes with."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHeaderView, QWidget

from credittracker.loans.rounding import Instalment
from credittracker.reports.tables import write_csv
from credittracker.ui.cells import Veil, set_widths
from credittracker.ui.record_table import RecordTable, TableSpec
from credittracker.ui.schedule_columns import FEE_COLUMN, Cells, schedule_columns

translate = QCoreApplication.translate

_WIDTHS = (52, 138)


def instalment_table(currency: str) -> RecordTable:
    """Rows that were worked out; they can be sorted, searched and kept, and nothing else."""
    spec = TableSpec(
        name=translate("Calculator", "Payments"),
        columns=schedule_columns(_cells, lambda _row: currency, Veil()),
        key=lambda row: row.number,
        export=write_csv,
        open_text=None,
        delete_text=None,
    )
    table = RecordTable(spec, QWidget())
    set_widths(table, _WIDTHS)
    header = table.view.horizontalHeader()
    for amounts in range(len(_WIDTHS), len(spec.columns)):
        header.setSectionResizeMode(amounts, QHeaderView.ResizeMode.Stretch)
    return table


def show_instalments(table: RecordTable, rows: tuple[Instalment, ...]) -> None:
    """Show other rows; without any fee there is no column for it."""
    table.set_rows(rows)
    table.view.setColumnHidden(FEE_COLUMN, not any(row.fee for row in rows))


def _cells(row: Instalment) -> Cells:
    parts = (row.principal, row.interest, row.fee)
    return Cells(row.number, row.due, row.amount, *parts, row.balance)
