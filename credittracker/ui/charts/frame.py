"""A chart on a page: drawn when first seen, inspected by pointer or keys, saved, or read."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QSizePolicy, QVBoxLayout, QWidget

from credittracker.ui.charts.data import Chart, in_words, table_of
from credittracker.ui.charts.drawing import Brush, draw, make_room
from credittracker.ui.charts.inspector import Inspector
from credittracker.ui.charts.loading import Loader, figure_and_canvas, font
from credittracker.ui.charts.table import TableDialog, write_table
from credittracker.ui.theme.scale import px, size
from credittracker.ui.theme.tokens import Space, colours_of
from credittracker.ui.widgets.basics import IconButton, label, row

_DOTS_AN_INCH = 72
"""So that a point is a logical pixel, as everywhere else in the window."""

_LEAST = 240
"""The least width of a chart."""


class _Area(QWidget):
    """Where the canvas is: matplotlib's would always like the size it has."""

    def sizeHint(self) -> QSize:
        """Qt: no more than the least."""
        return self.minimumSize()


class ChartFrame(QWidget):
    """Holds a canvas instead of being one: matplotlib's pins a white palette on itself."""

    inspected = Signal(str)
    """What is said at the place looked at; also shown beside it."""

    def __init__(self, height: int = 260, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._look = Inspector(self)
        self._look.said.connect(self.inspected)
        self._figure: Any = None
        self._canvas: Any = None
        self._axes: Any = None
        self._title = label("", "heading", wrap=True)
        self._more = IconButton("more", self.tr("Save or read this chart"))
        self._more.clicked.connect(self._open_menu)
        self._area = _Area()
        self._area.setMinimumSize(size(_LEAST, height))
        inside = QVBoxLayout(self._area)
        inside.setContentsMargins(0, 0, 0, 0)
        self._waiting = label(self.tr("Drawing…"), "caption")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(self._waiting)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        top = row(self._title, self._more)
        top.setStretch(0, 1)
        layout.addLayout(top)
        layout.addWidget(self._area, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._loader: Loader | None = None

    def set_chart(self, chart: Chart) -> None:
        """Show other data."""
        self._chart = chart
        self._title.setText(chart.title)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(in_words(chart))
        self._plot()

    @property
    def is_drawn(self) -> bool:
        """Whether matplotlib is there and the chart is on the canvas."""
        return self._canvas is not None and self._chart is not None

    @property
    def is_waiting(self) -> bool:
        """Whether there is something to draw that is not drawn yet."""
        return self._chart is not None and self._canvas is None

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: seen for the first time, so matplotlib is needed now."""
        super().showEvent(event)
        if self._loader is None:
            self._loader = Loader(self)
            self._loader.ready.connect(self._make_canvas)
            self._loader.start()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: colours turned."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_loader"):
            self._plot()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Left and Right go from value to value, Home and End to the ends."""
        if not self._look.key(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: nobody inspects any more."""
        super().focusOutEvent(event)
        self._look.at(-1)

    def make_menu(self) -> QMenu:
        """Ways to keep the chart or read it."""
        menu = QMenu(self)
        menu.addAction(self.tr("Show as a table"), self.show_table)
        menu.addSeparator()
        menu.addAction(self.tr("Save as picture (PNG)…"), lambda: self._ask_and_save("png"))
        menu.addAction(self.tr("Save as drawing (SVG)…"), lambda: self._ask_and_save("svg"))
        menu.addAction(self.tr("Save values (CSV)…"), lambda: self._ask_and_save("csv"))
        return menu

    def show_table(self) -> None:
        """The values as a table, in a window of their own."""
        if self._chart is not None:
            TableDialog(self._chart.title, *table_of(self._chart), self).open()

    def save(self, path: Path) -> None:
        """Write the chart; the file's ending says how."""
        if self._chart is None:
            return
        if path.suffix == ".csv":
            write_table(path, *table_of(self._chart))
        elif self._figure is not None:
            self._figure.savefig(path, dpi=2 * px(_DOTS_AN_INCH))

    @Slot()
    def _make_canvas(self) -> None:
        self._figure, self._canvas = figure_and_canvas(px(_DOTS_AN_INCH))
        self._axes = self._figure.add_subplot()
        self._canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._canvas.mpl_connect("resize_event", lambda _event: self._make_room())
        self._look.attach(self._canvas, self._axes)
        inside = self._area.layout()
        if inside is not None:
            inside.addWidget(self._canvas)
        self._canvas.setVisible(self._chart is not None)
        self._plot()

    def _plot(self) -> None:
        if self._canvas is None or self._chart is None:
            return
        self._waiting.hide()
        self._canvas.show()
        colours = colours_of(self.palette())
        spots = draw(self._axes, self._chart, Brush(colours, font))
        self._look.show_spots(spots, colours.text)
        self._make_room()
        self._canvas.draw_idle()  # many changes in one turn of the event loop, one drawing

    def _make_room(self) -> None:
        make_room(self._axes, self._canvas.get_renderer())

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _ask_and_save(self, ending: str) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save this chart"), f"chart.{ending}", f"*.{ending}"
        )
        if name:
            self.save(Path(name).with_suffix(f".{ending}"))
