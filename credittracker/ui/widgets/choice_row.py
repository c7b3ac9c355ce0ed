"""A row to choose from a list of parts of the score: a name, points, and their share."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from credittracker.ui.fonts import sized
from credittracker.ui.theme.scale import factor, size
from credittracker.ui.theme.tokens import Colours, Type, colours_of
from credittracker.ui.widgets.painted import fill, fill_left, grown_painter, write
from credittracker.ui.words import formats

_HIGH = 40
_BAR = 72
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChoiceRow(QAbstractButton):
    """Checkable: one of a list is open at a time."""

    def __init__(self, name: str, points: float, most: float) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name, self._points, self._most = name, points, most
        self._unknown = False
        self.setText(name)
        self.set_unknown(unknown=False)

    def set_unknown(self, *, unknown: bool) -> None:
        """Mark the points as a guess in the middle of a range."""
        self._unknown = unknown
        figure = f"{formats.points(self._points)} / {formats.points(self._most)}"
        said = self.tr("not known yet") if unknown else ""
        self.setAccessibleName(" ".join(part for part in (self._name, figure, said) if part))

    def sizeHint(self) -> QSize:
        """Qt: as high as a comfortable row."""
        return size(280, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Qt: room for the name beside the points."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw the row."""
        painter, wide = grown_painter(self), self.width() / factor()
        colours = colours_of(self.palette())
        self._ground(painter, wide, colours)
        ink = colours.accent_text if self.isChecked() else colours.text
        room = QRectF(8, 0, wide - _BAR - 110, _HIGH)
        write(painter, room, self._name, (sized(Type.BODY), ink), _LEFT)
        bar = QRectF(wide - _BAR - 94, _HIGH / 2 - 3, _BAR, 6)
        fill(painter, bar, colours.sunken, 3)
        fill_left(painter, bar, self._points / self._most, colours.accent)
        mark = "?" if self._unknown else ""
        figure = f"{formats.points(self._points)}{mark}"
        at = QRectF(wide - 88, 0, 38, _HIGH)
        write(painter, at, figure, (sized(Type.BODY, strong=True), ink), _RIGHT)
        of = QRectF(wide - 48, 0, 40, _HIGH)
        most = f"/ {formats.points(self._most)}"
        write(painter, of, most, (sized(Type.CAPTION), colours.muted), _LEFT)
        painter.end()

    def _ground(self, painter: QPainter, wide: float, colours: Colours) -> None:
        whole = QRectF(0, 1, wide, _HIGH - 2)
        if self.isChecked():
            fill(painter, whole, colours.accent_soft, 8)
        elif self.underMouse():
            fill(painter, whole, colours.hover, 8)
        if self.hasFocus():
            painter.setPen(colours.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1, 0, -1, 0), 8, 8)
