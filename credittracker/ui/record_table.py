"""A table of records: sort, search, keys, a menu, export, and something kind when it is empty."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QTableView,
    QWidget,
)

from credittracker.ui.keys import on_key
from credittracker.ui.rows_model import Column, RowsModel
from credittracker.ui.theme.icons import icon
from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Space, colours_of
from credittracker.ui.widgets.basics import IconButton, IconLabel, column, label, put_inside, row
from credittracker.ui.widgets.stack import Stack

ROW_HEIGHT = 38
_LEAST_WIDE = 56
_READABLE = 112
"""The least width of a column of words."""
_AROUND_TITLE = 44

Export: TypeAlias = Callable[[Path, Sequence[str], Sequence[Sequence[str]]], None]
"""Writes a file from the titles and the cells as shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSpec:
    """A table as data. ``key`` tells rows apart, so that a selection survives a change.

    ``name`` is what a screen reader calls it; ``menu`` adds actions to the context menu as
    (text, what to do with the row). ``open_text`` and ``delete_text`` name what opening and
    deleting mean here; ``None`` leaves it out of the menu.
    """

    name: str
    columns: tuple[Column[Any], ...]
    key: Callable[[Any], object] = id
    export: Export | None = None
    sort_by: int = -1
    descending: bool = False
    menu: tuple[tuple[str, Callable[[Any], None]], ...] = ()
    open_text: str | None = ""
    delete_text: str | None = ""


class RecordTable(QWidget):
    """Shows rows; emits what the person wants done with them."""

    openRequested = Signal(object)
    deleteRequested = Signal(object)
    selectionChanged = Signal(object)

    def __init__(self, spec: TableSpec, empty: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = spec
        self.model = RowsModel[Any](spec.columns, self)
        self.view = _plain_view(spec, self.model)
        self.search = _search_box(self.tr("Search in {table}").format(table=spec.name))
        self.search.setPlaceholderText(self.tr("Search"))
        self._listen()
        self._count = label("", "caption")
        self._nothing = label(self.tr("Nothing matches your search."), "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        export = IconButton("export", self.tr("Export as CSV"))
        export.clicked.connect(self.export)
        self._bar = QWidget()
        self._bar.setLayout(row(self.search, None, self._count, export))
        export.setVisible(spec.export is not None)
        filled = QWidget()
        filled.setLayout(column(self._bar, self._nothing, self.view, spacing=Space.S))
        self._stack = Stack()
        self._stack.addWidget(empty)
        self._stack.addWidget(filled)
        self.setLayout(column(self._stack))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_rows(())
        if spec.sort_by >= 0:
            order = Qt.SortOrder.DescendingOrder if spec.descending else Qt.SortOrder.AscendingOrder
            self.view.sortByColumn(spec.sort_by, order)

    def set_width(self, at: int, width: int) -> None:
        """Give a column a width; its title always fits."""
        self.view.setColumnWidth(at, max(px(width), _title_width(self.view, at)))

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; the selected one stays selected if it is still there."""
        selected = [self._spec.key(one) for one in self.selected()]
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self._show_count()
        for key in selected[:1]:
            self.select(key)

    def selected(self) -> list[Any]:
        """The rows selected now."""
        return [self.model.row(index) for index in self.view.selectionModel().selectedRows()]

    def select(self, key: object) -> None:
        """Select the row with a key and bring it into view, if it is shown."""
        for at, one in enumerate(self.model.shown()):
            if self._spec.key(one) == key:
                self.select_row(at)
                return

    def select_row(self, at: int) -> None:
        """Select a row by its place and bring it into view, whatever key is held down just now."""
        index, how = self.model.index(at, 0), QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, how.ClearAndSelect | how.Rows)
        self.view.scrollTo(index)

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def export(self) -> None:
        """Ask where to, and write the rows as they are shown."""
        if self._spec.export is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export as CSV"), f"{self._spec.name}.csv", "CSV (*.csv)"
        )
        if name:
            columns = self.model.columns
            cells = [[column.text(one) for column in columns] for one in self.model.shown()]
            self._spec.export(Path(name), [column.title for column in columns], cells)

    def _listen(self) -> None:
        """Connect keys, clicks and the menu."""
        view = self.view
        view.doubleClicked.connect(self._open)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.selectionModel().selectionChanged.connect(self._selected)
        for keys, slot in (("Return", self._open), ("Enter", self._open), ("Del", self._delete)):
            on_key(keys, view, slot)
        on_key("Down", self.search, view.setFocus)
        self.search.textChanged.connect(self._filter)

    @Slot(str)
    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._show_count()

    def _show_count(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        self._nothing.setVisible(bool(total) and not shown)
        text = self.tr("%n row(s)", "", total)
        if shown != total:
            text = self.tr("{shown} of %n row(s)", "", total).format(shown=shown)
        self._count.setText(text)

    @Slot()
    def _selected(self) -> None:
        rows = self.selected()
        self.selectionChanged.emit(rows[0] if len(rows) == 1 else None)

    @Slot()
    def _open(self) -> None:
        for one in self.selected()[:1]:
            self.openRequested.emit(one)

    @Slot()
    def _delete(self) -> None:
        if rows := self.selected():
            self.deleteRequested.emit(rows)

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        if self.selected():
            menu = self.make_menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.view.viewport().mapToGlobal(at))

    def make_menu(self) -> QMenu:
        """The context menu of what is selected."""
        colours = colours_of(self.palette())
        menu = QMenu(self)
        spec = self._spec
        if spec.open_text is not None:
            text = spec.open_text or self.tr("Open")
            menu.addAction(icon("edit", colours.muted), text, self._open)
        for text, act in self._spec.menu:
            menu.addAction(text, lambda act=act: act(self.selected()[0]))
        if spec.delete_text is not None:
            menu.addSeparator()
            text = spec.delete_text or self.tr("Delete")
            menu.addAction(icon("delete", colours.bad), text, self._delete)
        return menu


class _View(QTableView):
    """Columns of words share the room that is left while it is enough to read them."""

    def __init__(self, columns: Sequence[Column[Any]]) -> None:
        super().__init__()
        self._columns = columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is other room now."""
        super().resizeEvent(event)
        _share_out(self, self._columns)


def _plain_view(spec: TableSpec, model: RowsModel[Any]) -> QTableView:
    view = _View(spec.columns)
    view.setModel(model)
    view.setAccessibleName(spec.name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultSectionSize(px(132))
    header.setMinimumSectionSize(px(_LEAST_WIDE))
    for n in range(len(spec.columns)):
        view.setColumnWidth(n, max(header.sectionSize(n), _title_width(view, n)))
    _share_out(view, spec.columns)
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    view.setSortingEnabled(True)
    return view


def _share_out(view: QTableView, columns: Sequence[Column[Any]]) -> None:
    """Let the wide columns fill the table, or scroll it where they would be too narrow."""
    header = view.horizontalHeader()
    wide = [n for n, column in enumerate(columns) if column.wide and not view.isColumnHidden(n)]
    least = {n: max(px(_READABLE), _title_width(view, n)) for n in wide}
    others = sum(header.sectionSize(n) for n in range(len(columns)) if n not in least)
    fits = others + len(wide) * max(least.values(), default=0) <= view.viewport().width()
    modes = QHeaderView.ResizeMode
    for n, width in least.items():
        header.setSectionResizeMode(n, modes.Stretch if fits else modes.Interactive)
        if not fits:
            view.setColumnWidth(n, width)


def _title_width(view: QTableView, at: int) -> int:
    """What a column's title needs, with the sign of sorting beside it."""
    header = view.horizontalHeader()
    title = view.model().headerData(at, Qt.Orientation.Horizontal)
    return header.fontMetrics().horizontalAdvance(str(title)) + _AROUND_TITLE


def _search_box(name: str) -> QLineEdit:
    search = QLineEdit()
    search.setProperty("kind", "search")
    search.setAccessibleName(name)
    search.setClearButtonEnabled(True)
    search.setMinimumWidth(px(220))
    put_inside(search, IconLabel("search", side=16), left=True)
    return search
