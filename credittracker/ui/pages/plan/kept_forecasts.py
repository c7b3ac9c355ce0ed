"""What check-ins foretold, and how often it came true."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.ui.cells import day_column, text_column
from credittracker.ui.pages.plan.tables import Describe, plan_table
from credittracker.ui.pages.plan.view import AheadView
from credittracker.ui.rows_model import Column
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import label
from credittracker.ui.words.forecasts import came_text, foretold_text, hit_text, mark_text

translate = QCoreApplication.translate


class KeptForecasts(QWidget):
    """The hit rate over a table of all forecasts."""

    def __init__(self, describe: Describe) -> None:
        super().__init__()
        self.said = label("", "muted", wrap=True)
        columns: tuple[Column[Any], ...] = (
            day_column(translate("PlanTables", "For the day"), lambda r: r.forecast.on),
            day_column(translate("PlanTables", "Said on"), lambda r: r.made),
            Column(translate("PlanTables", "Said"), foretold_text, numeric=True),
            Column(translate("PlanTables", "Came"), came_text, numeric=True),
            text_column(
                translate("PlanTables", "What became of it"), lambda r: mark_text(r.mark), wide=True
            ),
            text_column(
                translate("PlanTables", "What happened"),
                lambda r: describe(r.records[0]) if r.records else "",
                wide=True,
            ),
        )
        self.table = plan_table(
            translate("PlanTables", "Forecasts kept with check-ins"),
            columns,
            lambda r: r.forecast.id,
            translate(
                "PlanTables", "Each check-in keeps what it foretells. Check in, and come back."
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.said)
        layout.addWidget(self.table, 1)

    def show_view(self, view: AheadView) -> None:
        """Show what became of what was kept."""
        said = hit_text(view.kept)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.table.set_rows(view.kept)
