"""Looking at single values of a chart, by pointer or by keys."""

from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QToolTip

from credittracker.ui.charts.data import Spot

_NARROW = 4
"""Nearness counts more along the days than up the values."""


class Inspector(QObject):
    """Marks the value looked at and says it; ``said`` carries the words."""

    said = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._spots: tuple[Spot, ...] = ()
        self._ink = ""
        self._at = -1
        self._mark: Any = None
        self._canvas: Any = None
        self._axes: Any = None

    def attach(self, canvas: Any, axes: Any) -> None:
        """Follow the pointer over a canvas."""
        self._canvas, self._axes = canvas, axes
        canvas.mpl_connect("motion_notify_event", self._hover)
        canvas.mpl_connect("axes_leave_event", lambda _event: self.at(-1))

    def show_spots(self, spots: tuple[Spot, ...], ink: str) -> None:
        """Other values can be looked at; the axes were drawn anew."""
        self._spots, self._ink = spots, ink
        self._at, self._mark = -1, None

    def key(self, key: Qt.Key) -> bool:
        """Go where a key leads; whether it was one of ours."""
        last = len(self._spots) - 1
        to = {
            Qt.Key.Key_Right: min(last, self._at + 1),
            Qt.Key.Key_Left: max(0, self._at - 1) if self._at >= 0 else last,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(key)
        if to is None or last < 0:
            return False
        self.at(to)
        return True

    def at(self, place: int) -> None:
        """Look at one value; -1 at none."""
        if place == self._at:
            return
        self._at = place
        if self._mark is not None:
            self._mark.remove()
            self._mark = None
        if place < 0:
            QToolTip.hideText()
        else:
            self._say(self._spots[place])
        if self._canvas is not None:
            self._canvas.draw_idle()

    def _say(self, spot: Spot) -> None:
        (self._mark,) = self._axes.plot(
            [spot.x], [spot.y], "o", ms=10, mfc="none", mec=self._ink, mew=1.6
        )
        x, y = self._axes.transData.transform((spot.x, spot.y)) / self._canvas.device_pixel_ratio
        place = self._canvas.mapToGlobal(QPoint(round(x) + 8, self._canvas.height() - round(y)))
        text = spot.say()
        QToolTip.showText(place, text, self._canvas)
        self.said.emit(text)

    def _hover(self, event: Any) -> None:
        if event.inaxes is not self._axes or not self._spots:
            return
        places = self._axes.transData.transform([(spot.x, spot.y) for spot in self._spots])
        away = [(x - event.x) ** 2 + ((y - event.y) / _NARROW) ** 2 for x, y in places]
        self.at(away.index(min(away)))
