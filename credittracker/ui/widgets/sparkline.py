"""A number's recent course, small enough to stand in a row."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from credittracker.ui.theme.tokens import Colours
from credittracker.ui.widgets.painted import Painted

_EDGE = 5.0


class Sparkline(Painted):
    """A line through the values with a dot at the last; a dashed line where ``line_at`` is."""

    def __init__(self, line_at: float | None = None, parent: QWidget | None = None) -> None:
        super().__init__(QSize(120, 36), parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._line = line_at
        self._values: tuple[float, ...] = ()

    def set_values(self, values: Sequence[float], name: str, said: str) -> None:
        """Show other values; ``said`` is their course in words."""
        self._values = tuple(values)
        self.describe(name, said)

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw the line."""
        if not self._values:
            return
        known = [*self._values, *(() if self._line is None else (self._line,))]
        low, high = min(known), max(known)
        if self._line is not None:
            painter.setPen(QPen(QColor(colours.outline), 1.0, Qt.PenStyle.DashLine))
            height = self._height_of(self._line, low, high)
            painter.drawLine(QPointF(0, height), QPointF(self.wide, height))
        step = (self.wide - 2 * _EDGE) / max(1, len(self._values) - 1)
        dots = [
            QPointF(_EDGE + n * step, self._height_of(value, low, high))
            for n, value in enumerate(self._values)
        ]
        painter.setPen(QPen(QColor(colours.accent_text), 1.8, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(dots))
        painter.setBrush(QColor(colours.accent_text))
        painter.drawEllipse(dots[-1], 2.6, 2.6)

    def _height_of(self, value: float, low: float, high: float) -> float:
        share = (value - low) / (high - low) if high > low else 0.5
        return self.high - _EDGE - share * (self.high - 2 * _EDGE)
