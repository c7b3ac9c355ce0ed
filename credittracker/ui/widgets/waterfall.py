"""How a number came about step by step: each step begins where the one before ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from credittracker.ui.fonts import sized
from credittracker.ui.theme.tokens import Colours, Type
from credittracker.ui.widgets.painted import Painted, fill, write
from credittracker.ui.words import formats

_ROW = 36
_THIN = 0.4
"""A course that moves by less than this part of its lowest value is drawn on a scale of its own."""
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

    def _ends(self) -> tuple[float, float]:
        """The scale: from 0, or, where the steps would be too thin to see, from near them."""
        first, last = self._first[1], self._last[1]
        at = list(accumulate((step.change for step in self._steps), initial=first))
        lowest, most = min(*at, last), max(1.0, *at, last)
        span = most - lowest
        return (lowest - span, most) if 0 < span < _THIN * lowest else (min(0.0, lowest), most)

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw the rows."""
        rows = self._rows()
        names_wide = min(self.wide * 0.5, 240.0)
        bars = QRectF(names_wide + 12, 0, self.wide - names_wide - 12 - 64, self.high)
        low, most = self._ends()
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
            left, right = sorted((max(start, low), end))
            bar = QRectF(bars.left() + (left - low) * scale, top + 10, 0, _ROW - 20)
            bar.setWidth(max(3.0, (right - left) * scale))
            fill(painter, bar, colour, 4)
            if whole and low > 0:
                _tear(painter, bar, colours.surface)
            if n < len(rows) - 1:
                x = bars.left() + (end - low) * scale
                painter.setPen(QPen(QColor(colours.outline), 1, Qt.PenStyle.DotLine))
                painter.drawLine(QPointF(x, top + _ROW - 9), QPointF(x, top + _ROW + 9))


def _tear(painter: QPainter, bar: QRectF, paper: str) -> None:
    """Two gaps near the left end of a bar that begins before the scale does."""
    painter.setPen(QPen(QColor(paper), 3))
    for x in (bar.left() + 12, bar.left() + 19):
        painter.drawLine(QPointF(x + 4, bar.top() - 2), QPointF(x - 4, bar.bottom() + 2))
