"""One factor of the score: how many of its points are there."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from credittracker.ui.fonts import sized
from credittracker.ui.theme.tokens import Colours, Type
from credittracker.ui.widgets.painted import Painted, fill, fill_left, write
from credittracker.ui.words import formats

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ShareBar(Painted):
    """A name, ``points / most``, and a bar of that share."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(260, 44), parent)
        self._name, self._points, self._most = "", 0.0, 1.0

    def set_share(self, name: str, points: float, most: float) -> None:
        """Show other points."""
        self._name, self._points, self._most = name, points, most
        said = self.tr("{points} of {most} points").format(
            points=formats.points(points), most=formats.number(most)
        )
        self.describe(name, said)

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw the words over the bar."""
        upper = QRectF(0, 2, self.wide, 22)
        value = formats.points(self._points)
        most = f" / {formats.number(self._most)}"
        strong, plain = sized(Type.BODY, strong=True), sized(Type.CAPTION)
        write(painter, upper, most, (plain, colours.muted), _RIGHT)
        most_wide = painter.fontMetrics().horizontalAdvance(most)
        write(painter, upper.adjusted(0, 0, -most_wide, 0), value, (strong, colours.text), _RIGHT)
        value_wide = painter.fontMetrics().horizontalAdvance(value)
        room = upper.adjusted(0, 0, -most_wide - value_wide - 12, 0)
        write(painter, room, self._name, (sized(Type.BODY), colours.text), _LEFT)
        track = QRectF(0, 31, self.wide, 7)
        fill(painter, track, colours.sunken, 3.5)
        share = self._points / self._most if self._most else 0.0
        fill_left(painter, track, share, colours.accent)
