"""Every day on which a factor moved, as a table."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from credittracker.reports.tables import write_csv
from credittracker.ui.cells import Shown, day_column, plain_text, set_widths, text_column
from credittracker.ui.pages.score.compare_view import CauseRow
from credittracker.ui.record_table import RecordTable, TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.session import State
from credittracker.ui.words import formats
from credittracker.ui.words.comparing import cause_text
from credittracker.ui.words.factors import factor_name

translate = QCoreApplication.translate

_WIDTHS = (136, 0, 70)


def causes_table(state: Callable[[], State | None]) -> RecordTable:
    """The causes, newest first; ``state`` is what the page shows now."""

    def what(one: CauseRow) -> str:
        now = state()
        if now is None:
            return ""
        return cause_text(now.book, one.kind, one.records, masked=now.settings.masked)

    def points(one: CauseRow) -> Shown:
        return Shown(one.delta, formats.points(one.delta, signed=True))

    columns: tuple[Column[Any], ...] = (
        day_column(translate("Comparing", "Day"), lambda one: one.on),
        text_column(
            translate("Comparing", "Factor"), lambda one: factor_name(one.factor), wide=True
        ),
        Column(translate("Comparing", "Points"), points, plain_text, numeric=True),
        text_column(translate("Comparing", "What happened"), what, wide=True),
    )
    spec = TableSpec(
        name=translate("Comparing", "What moved the score"),
        columns=columns,
        key=lambda one: (one.on, one.factor),
        export=write_csv,
        sort_by=0,
        descending=True,
        open_text=translate("Comparing", "Go to the record"),
        delete_text=None,
    )
    table = RecordTable(spec, QWidget())
    set_widths(table, _WIDTHS)
    return table
