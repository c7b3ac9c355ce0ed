"""The tables of the history page, as data."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from credittracker.reports.tables import write_csv
from credittracker.ui.cells import set_widths, text_column
from credittracker.ui.pages.history.rows import HistoryRow
from credittracker.ui.record_table import RecordTable, TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.words import formats

translate = QCoreApplication.translate

_MOMENT, _DEED, _COUNT = 176, 260, 84


def changes_table(empty: QWidget) -> RecordTable:
    """Everything that was done."""
    spec = TableSpec(
        name=translate("History", "What was done"),
        columns=(
            Column[HistoryRow](
                translate("History", "When"), lambda r: r.happened.past.made_at, formats.moment
            ),
            text_column(translate("History", "What was done"), lambda r: r.text),
            text_column(translate("History", "About"), lambda r: r.about, wide=True),
            _count(translate("History", "Added"), "added"),
            _count(translate("History", "Changed"), "edited"),
            _count(translate("History", "Removed"), "removed"),
        ),
        key=lambda row: row.number,
        export=write_csv,
        open_text=None,
        delete_text=None,
    )
    table = RecordTable(spec, empty)
    set_widths(table, (_MOMENT, _DEED, 0, _COUNT, _COUNT, _COUNT))
    return table


def trash_table(empty: QWidget) -> RecordTable:
    """What was deleted and can be brought back."""
    spec = TableSpec(
        name=translate("History", "Trash"),
        columns=(
            Column[HistoryRow](
                translate("History", "Deleted"), lambda r: r.happened.past.made_at, formats.moment
            ),
            text_column(translate("History", "What was done"), lambda r: r.text),
            text_column(translate("History", "What it was"), lambda r: r.about, wide=True),
            Column[HistoryRow](
                translate("History", "Records"),
                lambda r: len(r.things),
                formats.number,
                numeric=True,
            ),
            Column[HistoryRow](
                translate("History", "Kept until"), lambda r: r.goes_on.date(), formats.day
            ),
        ),
        key=lambda row: row.number,
        export=write_csv,
        open_text=translate("History", "Bring back"),
        delete_text=None,
    )
    table = RecordTable(spec, empty)
    set_widths(table, (_MOMENT, _DEED, 0, _COUNT, 132))
    return table


def _count(title: str, name: str) -> Column[HistoryRow]:
    """A number of records; none is left blank."""
    return Column(
        title,
        lambda row: getattr(row.happened.past, name) or None,
        formats.number,
        numeric=True,
    )
