"""A chain as a picture: accounts as lanes over a year, and an arrow for each loan that repaid."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QToolTip, QWidget

from credittracker.book.dates import add_months
from credittracker.ui.fonts import sized
from credittracker.ui.theme.tokens import Colours, Type
from credittracker.ui.widgets.painted import Painted, write
from credittracker.ui.words import formats

_LANE = 44
_AXIS = 24
_NAMES = 150
_NEAR = 24
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Arrow:
    """Money from one lane to another on a day, and what is said of it."""

    on: date
    start: int
    end: int
    said: str


class ChainLanes(Painted):
    """``inspected`` carries what is said of the arrow looked at, by pointer or by keys."""

    inspected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(520, _LANE + _AXIS), parent)
        self._lanes: tuple[str, ...] = ()
        self._arrows: tuple[Arrow, ...] = ()
        self._days = (date.min, date.max)
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def set_chain(
        self, lanes: Sequence[str], arrows: Sequence[Arrow], days: tuple[date, date]
    ) -> None:
        """Show another chain within some days."""
        self._lanes, self._arrows, self._days, self._at = tuple(lanes), tuple(arrows), days, -1
        self._size = QSize(520, len(self._lanes) * _LANE + _AXIS)
        self.updateGeometry()
        self.setAccessibleName(self.tr("Accounts over time, an arrow for each loan that repaid"))
        self.setAccessibleDescription(" ".join(arrow.said for arrow in self._arrows))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Left and Right go from arrow to arrow, Home and End to the ends."""
        last = len(self._arrows) - 1
        to = {
            Qt.Key.Key_Right: min(last, self._at + 1),
            Qt.Key.Key_Left: max(0, self._at - 1) if self._at >= 0 else last,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if to is None:
            super().keyPressEvent(event)
        else:
            self._look_at(to)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: show that it has the keys."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: nobody looks any more."""
        super().focusOutEvent(event)
        self._look_at(-1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: say what is nearest to the pointer."""
        at, _ = self.spot(event)
        away = [abs(self._x(arrow.on) - at) for arrow in self._arrows]
        if away and min(away) <= _NEAR:
            self._look_at(away.index(min(away)))
            said = self._arrows[self._at].said
            QToolTip.showText(event.globalPosition().toPoint(), said, self)

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw the lanes, the months and the arrows."""
        painter.setPen(QPen(QColor(colours.border), 1))
        left, right = self._x(self._days[0]), self._x(self._days[1])
        for n, name in enumerate(self._lanes):
            painter.setPen(QPen(QColor(colours.border), 2))
            painter.drawLine(QPointF(left, self._y(n)), QPointF(right, self._y(n)))
            room = QRectF(4, n * _LANE, _NAMES - 14, _LANE)
            write(painter, room, name, (sized(Type.BODY), colours.text), _LEFT)
        self._draw_months(painter, colours)
        for n, arrow in enumerate(self._arrows):
            self._draw_arrow(painter, arrow, colours, is_looked_at=n == self._at)
        if self.hasFocus():
            painter.setPen(QColor(colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1, 1, self.wide - 2, self.high - 2), 8, 8)

    def _draw_months(self, painter: QPainter, colours: Colours) -> None:
        first, last = self._days
        day = add_months(first.replace(day=1), 1)
        wide = 72 if formats.is_chinese() else 64
        until = 0.0
        while day <= last:
            x = self._x(day)
            if x - wide / 2 > until and x + wide / 2 <= self.wide:
                room = QRectF(x - wide / 2, self.high - _AXIS, wide, _AXIS)
                write(painter, room, formats.month(day), (sized(Type.CAPTION), colours.muted))
                until = x + wide / 2
            day = add_months(day, 1)

    def _draw_arrow(
        self, painter: QPainter, arrow: Arrow, colours: Colours, *, is_looked_at: bool
    ) -> None:
        colour = QColor(colours.accent_text if is_looked_at else colours.warn_fill)
        x, start, end = self._x(arrow.on), self._y(arrow.start), self._y(arrow.end)
        down = 1 if end > start else -1
        painter.setPen(QPen(colour, 3.2 if is_looked_at else 1.8))
        painter.drawLine(QPointF(x, start), QPointF(x, end - 8 * down))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(x, start), 4.5, 4.5)
        tip = (QPointF(x, end), QPointF(x - 5, end - 9 * down), QPointF(x + 5, end - 9 * down))
        painter.drawPolygon(QPolygonF(list(tip)))

    def _x(self, on: date) -> float:
        first, last = self._days
        share = (on - first).days / max(1, (last - first).days)
        return _NAMES + share * (self.wide - _NAMES - 16)

    def _y(self, lane: int) -> float:
        return (lane + 0.5) * _LANE

    def _look_at(self, at: int) -> None:
        if at != self._at and at < len(self._arrows):
            self._at = at
            self.inspected.emit(self._arrows[at].said if at >= 0 else "")
            self.update()
