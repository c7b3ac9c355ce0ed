"""The two lists of days to come: what moves the score, and what leaves the report."""

from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.book.records import RecordId
from credittracker.reports.tables import write_csv
from credittracker.ui.cells import Veil, day_column, money_column, set_widths, text_column
from credittracker.ui.pages.plan.scenarios import Scenario
from credittracker.ui.pages.plan.view import EndingRow, MoveRow
from credittracker.ui.record_table import RecordTable, TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.widgets.basics import label
from credittracker.ui.words import formats
from credittracker.ui.words.clock import cause_text, ending_text
from credittracker.ui.words.factors import factor_name

translate = QCoreApplication.translate

Describe: TypeAlias = Callable[[RecordId], str]
"""A record as one line; nothing for no record."""


def moves_table(describe: Describe) -> RecordTable:
    """Every day on which a factor moves."""
    columns: tuple[Column[Any], ...] = (
        day_column(translate("PlanTables", "Day"), lambda r: r.on),
        text_column(translate("PlanTables", "What"), lambda r: factor_name(r.code), wide=True),
        Column(translate("PlanTables", "Points"), lambda r: r.delta, _signed, numeric=True),
        text_column(translate("PlanTables", "Why"), lambda r: cause_text(r.kind)),
        text_column(translate("PlanTables", "Record"), lambda r: describe(r.record), wide=True),
        Column(
            translate("PlanTables", "Score then"), lambda r: r.total, formats.points, numeric=True
        ),
    )
    name = translate("PlanTables", "Days on which points come or go")
    return plan_table(name, columns, _move_key, _nothing_ahead())


def endings_table(describe: Describe) -> RecordTable:
    """Every late payment and inquiry that still shows."""
    columns: tuple[Column[Any], ...] = (
        day_column(translate("PlanTables", "Gone on"), lambda r: r.on),
        text_column(translate("PlanTables", "What"), lambda r: ending_text(r.kind)),
        text_column(translate("PlanTables", "Record"), lambda r: describe(r.record), wide=True),
        Column(
            translate("PlanTables", "Score then"), lambda r: r.total, formats.points, numeric=True
        ),
    )
    name = translate("PlanTables", "Days on which marks and inquiries end")
    return plan_table(name, columns, _end_key, _nothing_ahead())


def scenarios_table(
    said: Callable[[Scenario], str], currency: Callable[[Scenario], str], veil: Veil
) -> RecordTable:
    """What happens anyway, what is tried, and what was kept to compare."""
    columns: tuple[Column[Any], ...] = (
        text_column(translate("PlanTables", "Scenario"), said, wide=True),
        Column(
            translate("PlanTables", "Today"),
            lambda s: s.outcome.path[0].total,
            formats.points,
            numeric=True,
        ),
        Column(
            translate("PlanTables", "In two years"),
            lambda s: s.outcome.then.total,
            formats.points,
            numeric=True,
        ),
        Column(
            translate("PlanTables", "Reaches the line"), lambda s: s.outcome.crosses, formats.day
        ),
        money_column(
            translate("PlanTables", "Owed then"), lambda s: s.outcome.owed, currency, veil
        ),
        money_column(
            translate("PlanTables", "Interest and fees"), lambda s: s.outcome.cost, currency, veil
        ),
    )
    spec = TableSpec(
        name=translate("PlanTables", "Scenarios side by side"),
        columns=columns,
        key=lambda s: s.number,
        export=write_csv,
        open_text=None,
        delete_text=translate("PlanTables", "Forget this scenario"),
    )
    return RecordTable(spec, QWidget())


def factors_table() -> RecordTable:
    """Every factor: today, in two years as it goes, and in two years if what is tried is done."""

    def points_column(title: str, points: Callable[[Any], Any]) -> Column[Any]:
        return Column(title, points, formats.points, numeric=True)

    columns: tuple[Column[Any], ...] = (
        text_column(translate("PlanTables", "Factor"), lambda r: factor_name(r.code), wide=True),
        points_column(translate("PlanTables", "Today"), lambda r: r.now),
        points_column(translate("PlanTables", "As it goes, in two years"), lambda r: r.goes),
        points_column(translate("PlanTables", "What if, in two years"), lambda r: r.tried),
        Column(translate("PlanTables", "Difference"), lambda r: r.delta, _signed, numeric=True),
    )
    spec = TableSpec(
        name=translate("PlanTables", "Factors, as it goes and what if"),
        columns=columns,
        key=lambda r: r.code,
        export=write_csv,
        open_text=None,
        delete_text=None,
    )
    table = RecordTable(spec, QWidget())
    set_widths(table, (0, 100, 190, 190, 110))
    return table


def plan_table(
    name: str, columns: tuple[Column[Any], ...], key: Callable[[Any], object], nothing: str
) -> RecordTable:
    """Days in their order, each with the record behind it; ``nothing`` is said of no days."""
    spec = TableSpec(
        name=name,
        columns=columns,
        key=key,
        export=write_csv,
        sort_by=0,
        open_text=translate("PlanTables", "Show the record"),
        delete_text=None,
    )
    table = RecordTable(spec, _in_the_middle(label(nothing, "muted")))
    set_widths(table, (140,))
    return table


def _nothing_ahead() -> str:
    return translate("PlanTables", "Nothing of this kind lies ahead.")


def _in_the_middle(text: QWidget) -> QWidget:
    block = QWidget()
    layout = QVBoxLayout(block)
    layout.addWidget(text, 0, Qt.AlignmentFlag.AlignCenter)
    return block


def _signed(value: Any) -> str:
    return formats.points(value, signed=True)


def _move_key(row: MoveRow) -> object:
    return (row.on, row.code)


def _end_key(row: EndingRow) -> object:
    return (row.kind, row.record, row.since)
