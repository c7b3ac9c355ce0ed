"""The app's icon in every size and form, drawn from ``resources/icons/app.svg``.

``python packaging/draw_icons.py FOLDER`` writes ``16.png`` to ``1024.png``, ``credittracker.ico``
and ``setup.bmp`` (Windows, the edge of the setup program's pages) and ``credittracker.icns``
(macOS, whose icons keep a margin).
"""

import os
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
IN_ICO = (16, 20, 24, 32, 40, 48, 64, 256)
MAC_MARGIN = 0.06
"""Of the side; with the drawing's own, near the 100 of 1024 pixels of Apple's template."""

SETUP_EDGE, SETUP_TINT = (328, 628), "#e8edfd"
"""Twice the size that NSIS asks for, for screens of high resolution."""


def drawn(size: int, margin: float = 0.0) -> Image.Image:
    """The icon ``size`` pixels wide, with a margin as a share of that."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    edge = size * margin
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge))
    painter.end()
    buffer = QBuffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(BytesIO(bytes(buffer.data().data())))


def draw(folder: Path) -> None:
    """Write every form."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        drawn(size).save(folder / f"{size}.png", optimize=True)
    pictures = [drawn(size) for size in IN_ICO]
    pictures[-1].save(
        folder / "credittracker.ico",
        sizes=[(size, size) for size in IN_ICO],
        append_images=pictures[:-1],
    )
    drawn(1024, MAC_MARGIN).save(folder / "credittracker.icns")
    edge, icon = Image.new("RGB", SETUP_EDGE, SETUP_TINT), drawn(192)
    edge.paste(icon, ((edge.width - icon.width) // 2, 72), icon)
    edge.save(folder / "setup.bmp")


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication([])
    draw(Path(sys.argv[1]))
