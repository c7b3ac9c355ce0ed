"""A year at a glance: a square a day, its colour and shape the worst of it."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TypeAlias

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from credittracker.ui.fonts import sized
from credittracker.ui.theme.tokens import Colours, Type
from credittracker.ui.widgets.basics import Tone
from credittracker.ui.widgets.month_grid import WEEK, first_shown
from credittracker.ui.widgets.painted import Painted, fill, write

_HEAD = 18
_GAP = 2.0
_MOST = 15.0
_WEEKS = 54
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Tones: TypeAlias = Mapping[date, Tone]
"""The days that have something to show."""


class YearGrid(Painted):
    """``daySelected`` carries the day clicked. Bad days bear a cross, so colour is not all."""

    daySelected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(760, _HEAD + 7 * int(_MOST) + 4), parent)
        self._year = 2000
        self._tones: Tones = {}

    def show_year(self, year: int, tones: Tones, name: str, said: str) -> None:
        """Show another year; ``said`` is what it comes to, in words."""
        self._year, self._tones = year, tones
        self.describe(name, said)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a day was clicked."""
        side, (x, y) = self._side(), self.spot(event)
        column, row = int(x // side), int((y - _HEAD) // side)
        on = self._first() + timedelta(days=column * WEEK + row)
        if 0 <= row < WEEK and on.year == self._year:
            self.daySelected.emit(on)

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw the names of the months, and every day."""
        side, on = self._side(), self._first()
        kinds = {
            "good": colours.good,
            "bad": colours.bad_fill,
            "warn": colours.warn_fill,
            "info": colours.accent,
        }
        for place in range(_WEEKS * WEEK):
            column, row = divmod(place, WEEK)
            if on.year == self._year:
                box = QRectF(column * side, _HEAD + row * side, side - _GAP, side - _GAP)
                tone = self._tones.get(on, "quiet")
                fill(painter, box, kinds.get(tone, colours.sunken), 3)
                if tone == "bad":
                    _cross(painter, box, colours.on_accent)
                if on.day == 1:
                    words = QRectF(column * side + side * bool(row), 0, 4 * side, _HEAD)
                    name = QLocale().monthName(on.month, QLocale.FormatType.ShortFormat)
                    write(painter, words, name, (sized(Type.CAPTION), colours.muted), _LEFT)
            on += timedelta(days=1)

    def _side(self) -> float:
        return min(_MOST, self.wide / _WEEKS)

    def _first(self) -> date:
        return first_shown(date(self._year, 1, 1))


def _cross(painter: QPainter, box: QRectF, colour: str) -> None:
    inner = box.adjusted(3.5, 3.5, -3.5, -3.5)
    painter.setPen(QPen(QColor(colour), 1.6))
    painter.drawLine(QPointF(inner.topLeft()), QPointF(inner.bottomRight()))
    painter.drawLine(QPointF(inner.topRight()), QPointF(inner.bottomLeft()))
