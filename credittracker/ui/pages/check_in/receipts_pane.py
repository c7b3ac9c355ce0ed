"""The check-ins kept: a table, and the receipt of the one selected as it is printed."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.advice.forecasting import Marked
from credittracker.book.book import Book
from credittracker.reports.tables import write_csv
from credittracker.services.foretelling import mark_forecasts
from credittracker.services.progress import Progress
from credittracker.services.receipts import Receipt, receipts
from credittracker.ui.cells import Shown, day_column, plain_text, set_widths, text_column
from credittracker.ui.pages.check_in.receipt_paper import ReceiptPaper
from credittracker.ui.record_table import RecordTable, TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.words import formats
from credittracker.ui.words.receipt import moved_most, range_text

translate = QCoreApplication.translate

_TABLE, _PAPER = 520, 380
_WIDTHS = (140, 64, 104, 60, 0)


class ReceiptsPane(QWidget):
    """Reads the receipts of a book off the UI thread, and has them written to files.

    ``workRequested`` and ``savingRequested`` are those of a page.
    """

    workRequested = Signal(object, object)
    savingRequested = Signal(object, object)
    beginRequested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state: State | None = None
        self._listed: Book | None = None
        self._foretold: Sequence[Marked] = ()
        self.empty = EmptyState(
            "check",
            self.tr("No check-in kept yet"),
            self.tr(
                "Once a month, five minutes: bring in your bills, answer what only you know, and "
                "see what moved your score and what to do next."
            ),
            self.tr("Check in"),
        )
        self.empty.actionRequested.connect(self.beginRequested)
        self.table = _table(self.empty)
        self.table.selectionChanged.connect(self._show)
        self.paper = ReceiptPaper()
        self.paper.savingRequested.connect(self._save)
        halves = Beside()
        halves.add_roomy(self.table, 3, _TABLE)
        halves.add_roomy(self.paper, 2, _PAPER)
        self.said = Banner()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(self.said)
        layout.addLayout(halves, 1)
        self.paper.hide()

    @property
    def is_complete(self) -> bool:
        """Whether the check-ins shown are those of the book."""
        return self._state is None or self._listed is self._state.book

    def show_state(self, state: State) -> None:
        """Show the check-ins of a book."""
        self._state = state
        if not self.is_complete:
            self.workRequested.emit(partial(_read, state), self._show_receipts)

    def show_newest(self) -> None:
        """Have the newest selected once the check-ins are read."""
        self.table.view.clearSelection()
        self.table.view.setFocus()

    @Slot(object)
    def _show_receipts(self, read: tuple[Book, Sequence[Receipt], Sequence[Marked]]) -> None:
        book, some, self._foretold = read
        if self._state is None or book is not self._state.book:
            return  # other ones are asked for by now
        self._listed = book
        self.table.set_rows(some)
        self.paper.setVisible(bool(some))
        if some and not self.table.selected():
            self.table.select(some[0].check_in.id)
        chosen = self.table.selected()
        self._show(chosen[0] if len(chosen) == 1 else None)

    @Slot(object)
    def _show(self, receipt: Receipt | None) -> None:
        marks = self._foretold
        own = [m for m in marks if receipt and m.forecast.check_in == receipt.check_in.id]
        self.paper.show_receipt(receipt, own)

    @Slot(object)
    def _save(self, do: object) -> None:
        self.savingRequested.emit(do, self._saved)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self.said.say(self.tr("The receipt is in {file}.").format(file=path.name), "good")


def _table(empty: QWidget) -> RecordTable:
    columns: tuple[Column[Any], ...] = (
        day_column(translate("Receipts", "Day"), lambda r: r.check_in.on),
        Column(
            translate("Receipts", "Score"),
            lambda r: r.check_in.total,
            formats.points,
            numeric=True,
        ),
        Column(
            translate("Receipts", "Range"),
            lambda r: Shown(r.check_in.low, range_text(r)),
            plain_text,
            numeric=True,
        ),
        text_column(translate("Receipts", "Model"), lambda r: r.check_in.model),
        text_column(translate("Receipts", "What moved it most"), moved_most, wide=True),
    )
    spec = TableSpec(
        name=translate("Receipts", "Check-ins"),
        columns=columns,
        key=lambda r: r.check_in.id,
        export=write_csv,
        sort_by=0,
        descending=True,
        open_text=None,
        delete_text=None,
    )
    table = RecordTable(spec, empty)
    set_widths(table, _WIDTHS)
    return table


def _read(state: State, report: Progress) -> tuple[Book, tuple[Receipt, ...], tuple[Marked, ...]]:
    book = state.book
    return book, receipts(book), mark_forecasts(book, state.today, report)
