"""The score as an arc from 0 to 100, with the line to reach and how sure we are."""

from math import cos, radians, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from credittracker.ui.fonts import sized
from credittracker.ui.theme.tokens import Colours, Type
from credittracker.ui.widgets.painted import Painted, write
from credittracker.ui.words import formats

_FULL = 100.0
_START, _SWEEP = 210.0, 240.0
_THICK = 15.0


class Reading(NamedTuple):
    """A score and the range it may lie in while answers are missing."""

    total: float
    low: float
    high: float


class ScoreGauge(Painted):
    """The number, its range, the band's word, and a mark where high limits begin."""

    def __init__(self, line_at: float = 70.0, parent: QWidget | None = None) -> None:
        super().__init__(QSize(280, 216), parent)
        self._line = line_at
        self._reading: Reading | None = None
        self._band = ""

    def set_score(self, reading: Reading | None, band: str) -> None:
        """Show a score and the word for its band; no reading shows an empty arc."""
        self._reading, self._band = reading, band
        self.describe(self.tr("Score"), self._in_words())

    def _in_words(self) -> str:
        if self._reading is None:
            return self._band
        total, low, high = (formats.points(value) for value in self._reading)
        said = self.tr("{total} of 100, {band}. The line is {line}.").format(
            total=total, band=self._band, line=formats.number(self._line)
        )
        if low == high:
            return said
        between = self.tr("Surely between {low} and {high}.").format(low=low, high=high)
        return f"{said} {between}"

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw the arc, the mark and the words."""
        side = min(self.wide - 56.0, (self.high - 26.0) / 0.78)
        box = QRectF((self.wide - side) / 2, 22.0, side, side)
        self._arc(painter, box, (0.0, _FULL), colours.sunken, Qt.PenCapStyle.RoundCap)
        if self._reading is not None:
            self._value(painter, box, self._reading, colours)
        self._mark(painter, box, colours)
        self._words(painter, box, colours)

    def _value(self, painter: QPainter, box: QRectF, reading: Reading, colours: Colours) -> None:
        """What is sure in full colour, the range lighter, and a bead at the score itself."""
        light = QColor(colours.accent)
        light.setAlphaF(0.4)
        self._arc(painter, box, (0.0, reading.low), colours.accent)
        self._arc(painter, box, (0.0, 0.0), colours.accent, Qt.PenCapStyle.RoundCap)
        self._arc(painter, box, (reading.low, reading.high), light)
        painter.setPen(QPen(QColor(colours.accent), 4.0))
        painter.setBrush(QColor(colours.surface))
        painter.drawEllipse(self._at(box, reading.total, 0.0), _THICK / 2 + 1, _THICK / 2 + 1)

    @staticmethod
    def _at(box: QRectF, value: float, out: float) -> QPointF:
        """Where a value lies on the arc, moved outwards by some pixels."""
        angle = radians(_START - value / _FULL * _SWEEP)
        return box.center() + QPointF(cos(angle), -sin(angle)) * (box.width() / 2 + out)

    @staticmethod
    def _arc(
        painter: QPainter,
        box: QRectF,
        span: tuple[float, float],
        colour: str | QColor,
        cap: Qt.PenCapStyle = Qt.PenCapStyle.FlatCap,
    ) -> None:
        start, end = (max(0.0, min(_FULL, value)) for value in span)
        painter.setPen(QPen(QColor(colour), _THICK, Qt.PenStyle.SolidLine, cap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        first, turn = _START - start / _FULL * _SWEEP, (end - start) / _FULL * _SWEEP
        painter.drawArc(box, round(first * 16), min(-1, -round(turn * 16)))

    def _mark(self, painter: QPainter, box: QRectF, colours: Colours) -> None:
        painter.setPen(QPen(QColor(colours.text), 2.0))
        reach = _THICK / 2 + 3
        painter.drawLine(self._at(box, self._line, -reach), self._at(box, self._line, reach))
        at = self._at(box, self._line, reach + 13)
        write(
            painter,
            QRectF(at.x() - 24, at.y() - 9, 48, 18),
            formats.number(self._line),
            (sized(Type.CAPTION, strong=True), colours.text),
        )

    def _words(self, painter: QPainter, box: QRectF, colours: Colours) -> None:
        centre = box.center()
        number = formats.NOTHING if self._reading is None else formats.points(self._reading.total)
        room = QRectF(centre.x() - 80, centre.y() - 42, 160, 54)
        write(painter, room, number, (sized(Type.DISPLAY, strong=True), colours.text))
        band = QRectF(centre.x() - 90, room.bottom() + 2, 180, 22)
        write(painter, band, self._band, (sized(Type.BODY, strong=True), colours.text))
        if self._reading is not None and self._reading.low != self._reading.high:
            low, high = formats.points(self._reading.low), formats.points(self._reading.high)
            between = QRectF(centre.x() - 90, band.bottom(), 180, 20)
            text = self.tr("between {low} and {high}").format(low=low, high=high)
            write(painter, between, text, (sized(Type.CAPTION), colours.muted))
