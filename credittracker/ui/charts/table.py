"""A chart's values as a table, to read or to keep."""

import csv
from collections.abc import Sequence
from operator import itemgetter
from pathlib import Path

from PySide6.QtWidgets import QDialog, QHeaderView, QTableView, QVBoxLayout, QWidget

from credittracker.ui.rows_model import Column, RowsModel
from credittracker.ui.theme.scale import within
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import label


def write_table(path: Path, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write rows as CSV that spreadsheets open with the right letters."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([titles, *rows])


class TableDialog(QDialog):
    """The values of a chart under its finding."""

    def __init__(
        self,
        title: str,
        titles: Sequence[str],
        rows: Sequence[tuple[str, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        columns = [
            Column[Sequence[str]](name, itemgetter(n), numeric=n > 0)
            for n, name in enumerate(titles)
        ]
        self.model = RowsModel[Sequence[str]](columns, self)
        self.model.set_rows(rows)
        view = QTableView()
        view.setAccessibleName(title)
        view.setModel(self.model)
        view.setShowGrid(False)
        view.verticalHeader().hide()
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.addWidget(label(title, "heading", wrap=True))
        layout.addWidget(view, 1)
        self.resize(within(self, 480, 420))
