"""What painted widgets share: a crisp painter, the theme's colours, and words for their value."""

from typing import TypeAlias

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from credittracker.ui.theme.scale import factor, size
from credittracker.ui.theme.tokens import Colours, colours_of


class Painted(QWidget):
    """A widget that draws itself in ``draw`` and describes its value through ``describe``.

    All lengths in it are those of 100 %: it grows with the text as a whole.
    """

    def __init__(self, best: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = best
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Qt: the size it likes best."""
        return size(self._size.width(), self._size.height())

    def minimumSizeHint(self) -> QSize:
        """Qt: the least it can be read at."""
        return size(min(120, self._size.width()), self._size.height())

    @property
    def wide(self) -> float:
        """Its width, in lengths of 100 %."""
        return self.width() / factor()

    @property
    def high(self) -> float:
        """Its height, in lengths of 100 %."""
        return self.height() / factor()

    def spot(self, event: QMouseEvent) -> tuple[float, float]:
        """Where the pointer is, in lengths of 100 %."""
        return event.position().x() / factor(), event.position().y() / factor()

    def describe(self, name: str, value: str) -> None:
        """What a screen reader says, and what hovering shows."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(value)
        self.setToolTip(f"{name}: {value}" if name else value)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: colours or font turned."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.update()

    def paintEvent(self, _event: QEvent) -> None:
        """Qt: draw."""
        painter = grown_painter(self)
        self.draw(painter, colours_of(self.palette()))
        painter.end()

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw the value; overridden."""
        raise NotImplementedError


def grown_painter(widget: QWidget) -> QPainter:
    """A painter for lengths of 100 % on a widget that grows with the text."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(factor(), factor())
    return painter


def fill(painter: QPainter, rect: QRectF, colour: str, radius: float = 0.0) -> None:
    """A rounded surface."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect, radius, radius)


def fill_left(painter: QPainter, rect: QRectF, share: float, colour: str | QBrush) -> None:
    """The left part of a pill-shaped track, cut off straight where the share ends."""
    if share <= 0:
        return
    path = QPainterPath()
    path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.save()
    painter.setClipRect(QRectF(rect.x(), rect.y(), rect.width() * min(share, 1.0), rect.height()))
    painter.fillPath(path, colour if isinstance(colour, QBrush) else QColor(colour))
    painter.restore()


def hatch(painter: QPainter, rect: QRectF, colour: str, *, gap: float = 6.0) -> None:
    """Slanted lines inside a pill: the mark of a limit that cannot be used."""
    path = QPainterPath()
    path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.save()
    painter.setClipPath(path)
    painter.setPen(QPen(QColor(colour), 1.6))
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += gap
    painter.restore()


Ink: TypeAlias = tuple[QFont, str]
"""A font and a colour to write with."""


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    ink: Ink,
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
) -> None:
    """A text in a box, elided when it does not fit."""
    font, colour = ink
    painter.setFont(font)
    painter.setPen(QColor(colour))
    fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    painter.drawText(rect, flags, fitting)
