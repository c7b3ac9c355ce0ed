"""What painted widgets share: a crisp painter, the theme's colours, and words for their value."""

from typing import TypeAlias

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from credittracker.ui.theme.tokens import Colours, colours_of


class Painted(QWidget):
    """A widget that draws itself in ``draw`` and describes its value through ``describe``."""

    def __init__(self, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Qt: the size it likes best."""
        return self._size

    def minimumSizeHint(self) -> QSize:
        """Qt: the least it can be read at."""
        return QSize(min(120, self._size.width()), self._size.height())

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
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.draw(painter, colours_of(self.palette()))
        painter.end()

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw the value; overridden."""
        raise NotImplementedError


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
