"""A table of typed rows: say what the columns are, and Qt's model is done.

Rows are sorted and filtered here, in Python lists with the keys computed once a column. Qt's
proxy would ask ``data()`` for every comparison: 40 seconds where this takes milliseconds.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

Row = TypeVar("Row")
Index: TypeAlias = QModelIndex | QPersistentModelIndex

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ROOT = QModelIndex()
_TICKS = {None: None, True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}
_DISPLAY = Qt.ItemDataRole.DisplayRole


@dataclass(frozen=True)  # slots and ``Column[Row](...)`` do not go together on 3.11
class Column(Generic[Row]):
    """One column. ``value`` sorts (``None`` last), ``show`` is read; ``numeric`` aligns right.

    ``tip`` gives a cell more words; ``wide`` columns share the room that is left; ``tick`` puts
    a box before the cell, ticked or not, or none where it gives ``None``.
    """

    title: str
    value: Callable[[Row], Any]
    show: Callable[[Any], str] = str
    numeric: bool = False
    wide: bool = False
    tip: Callable[[Row], str] | None = None
    tick: Callable[[Row], bool | None] | None = None

    def text(self, row: Row) -> str:
        """A cell as it is read."""
        value = self.value(row)
        return "" if value is None else self.show(value)


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Immutable rows; ``set_rows`` is the only way to change what there is to show."""

    tickRequested = Signal(object, bool)
    """A row, and whether the person wants its box ticked."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()
        self._order: list[int] = []
        self._shown: list[int] = []
        self._sorted_by: tuple[int, bool] | None = None
        self._needle = ""
        self._sorted: dict[int, list[int]] = {}
        self._texts: list[str] = []

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns."""
        return self._columns

    @property
    def total(self) -> int:
        """How many rows there are, shown or not."""
        return len(self._rows)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, sorted and filtered as before."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._sorted.clear()
        self._texts = []
        self._order = self._ordered()
        self._shown = self._filtered()
        self.endResetModel()

    def row(self, index: Index) -> Row:
        """The row behind an index of this model."""
        return self._rows[self._shown[index.row()]]

    def shown(self) -> list[Row]:
        """The rows as they stand in the table now."""
        return [self._rows[n] for n in self._shown]

    def set_filter(self, text: str) -> None:
        """Show only rows that contain every word of the text in some column."""
        self._needle = text.casefold().strip()
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt: sort by a column; -1 gives the rows' own order."""
        self._sorted_by = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self._order = self._ordered()
        self._arrange()

    def _arrange(self) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [(index, self._shown[index.row()]) for index in before]
        self._shown = self._filtered()
        place = {n: at for at, n in enumerate(self._shown)} if kept else {}
        after = [
            self.index(place[n], index.column()) if n in place else QModelIndex()
            for index, n in kept
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _ordered(self) -> list[int]:
        if self._sorted_by is None:
            return list(range(len(self._rows)))
        column, descending = self._sorted_by
        if column not in self._sorted:
            values = [self._columns[column].value(row) for row in self._rows]
            known = [n for n, value in enumerate(values) if value is not None]
            known.sort(key=values.__getitem__)
            self._sorted[column] = known
        known = self._sorted[column]
        some = set(known) if len(known) < len(self._rows) else None
        unknown = [] if some is None else [n for n in range(len(self._rows)) if n not in some]
        return [*(reversed(known) if descending else known), *unknown]

    def _filtered(self) -> list[int]:
        if not self._needle:
            return self._order
        if not self._texts:
            self._texts = [
                "\n".join(column.text(row) for column in self._columns).casefold()
                for row in self._rows
            ]
        texts, found = self._texts, self._order
        for word in self._needle.split():
            found = [n for n in found if word in texts[n]]
        return found

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Qt: how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Qt: how many columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Qt: one cell."""
        if not index.isValid():
            return None
        column, row = self._columns[index.column()], self.row(index)
        if role in (_DISPLAY, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.numeric else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole and column.tip is not None:
            return column.tip(row)
        if role == Qt.ItemDataRole.CheckStateRole and column.tick is not None:
            return _TICKS[column.tick(row)]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: what can be done with a cell."""
        flags = super().flags(index)
        tick = self._columns[index.column()].tick if index.isValid() else None
        if tick is not None and tick(self.row(index)) is not None:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: a box was clicked; the row stays as it is until other rows are set."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tickRequested.emit(self.row(index), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Qt: a column's title."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._columns[section].numeric else _LEFT
        return None
