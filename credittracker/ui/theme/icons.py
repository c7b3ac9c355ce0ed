"""Line icons from ``resources/icons``, drawn in whatever colour the theme asks for."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from credittracker.services.places import resource
from credittracker.ui.theme.scale import factor, px

_SCALES = (1.0, 2.0)


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: str, size: int = 18, scale: float = 0.0) -> QPixmap:
    """An icon as a picture of ``size`` logical pixels, crisp where it is painted larger."""
    scale = scale or _SCALES[-1] * factor()
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    svg = _source(name).replace("currentColor", colour)
    painter = QPainter(picture)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def icon(name: str, colour: str, size: int = 18, *, faded: str = "") -> QIcon:
    """An icon for buttons and menus, at 100 %; ``faded`` is its colour while disabled."""
    made, size = QIcon(), px(size)
    for scale in _SCALES:
        made.addPixmap(pixmap(name, colour, size, scale))
        if faded:
            made.addPixmap(pixmap(name, faded, size, scale), QIcon.Mode.Disabled)
    return made
