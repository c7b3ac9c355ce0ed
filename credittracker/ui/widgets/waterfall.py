"""How a number came about step by step: each step begins where the one before ended."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from credittracker.ui.fonts import sized
from credittracker.ui.theme.tokens import Colours, Type
from credittracker.ui.widgets.painted import Painted, fill, write
from credittracker.ui.words import formats

_ROW = 36
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it is called and by how many points it moved the number."""

    name: str
    change: float


class Waterfall(Painted):
    """A first value, the steps, and the last value, as rows of bars on one scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(420, 2 * _ROW), parent)
        self._first, self._last = ("", 0.0), ("", 0.0)
        self._steps: tuple[Step, ...] = ()

    def set_steps(
        self, first: tuple[str, float], steps: Sequence[Step], last: tuple[str, float]
    ) -> None:
        """Show another course: (name, value) before, the steps, (name, value) after."""
        self._first, self._last, self._steps = first, last, tuple(steps)
        self._size = QSize(420, (len(self._steps) + 2) * _ROW)
        self.updateGeometry()
        said = [f"{s.name} {formats.points(s.change, signed=True)}" for s in self._steps]
        ends = [f"{name} {formats.points(value)}" for name, value in (first, last)]
        self.describe("", " · ".join([ends[0], *said, ends[1]]))
        self.setAccessibleName(self.tr("What moved it"))

    def _rows(self) -> list[tuple[str, str, float, float]]:
        """Name, figure, and the ends of the bar, a row."""
        at = self._first[1]
        rows = [(self._first[0], formats.points(at), 0.0, at)]
        for step in self._steps:
            figure = formats.points(step.change, signed=True)
            rows.append((step.name, figure, at, at + step.change))
            at += step.change
        rows.append((self._last[0], formats.points(self._last[1]), 0.0, self._last[1]))
        return rows

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw the rows."""
        rows = self._rows()
        names_wide = min(self.width() * 0.42, 220.0)
        bars = QRectF(names_wide + 12, 0, self.width() - names_wide - 12 - 64, self.height())
        low = min([0.0, *(r[2] for r in rows), *(r[3] for r in rows)])
        most = max([1.0, *(r[2] for r in rows), *(r[3] for r in rows)])
        scale = bars.width() / (most - low)
        for n, (name, figure, start, end) in enumerate(rows):
            whole = n in (0, len(rows) - 1)
            top = n * _ROW
            font = sized(Type.BODY, strong=whole)
            write(painter, QRectF(0, top, names_wide, _ROW), name, (font, colours.text), _LEFT)
            rising = end >= start
            colour = colours.accent if whole else colours.good if rising else colours.warn_fill
            figures = QRectF(bars.right() + 8, top, 56, _ROW)
            ink = colours.text if whole else colours.good if rising else colours.warn
            write(painter, figures, figure, (sized(Type.BODY, strong=True), ink), _RIGHT)
            left, right = sorted((start, end))
            bar = QRectF(bars.left() + (left - low) * scale, top + 10, 0, _ROW - 20)
            bar.setWidth(max(3.0, (right - left) * scale))
            fill(painter, bar, colour, 4)
            if n < len(rows) - 1:
                x = bars.left() + (end - low) * scale
                painter.setPen(QPen(QColor(colours.outline), 1, Qt.PenStyle.DotLine))
                painter.drawLine(QPointF(x, top + _ROW - 9), QPointF(x, top + _ROW + 9))
