"""How large text is: every length that has to grow with it is asked for here."""

import sys

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

from credittracker.services.settings import TEXT_SIZES

_NAME = "textPercent"
_USUAL = {"win32": 12.0, "darwin": 13.0}
"""Pixels of the system's own text where nobody changed it: Segoe UI 9 pt, San Francisco 13 pt."""
_USUAL_ELSEWHERE = 14.0
"""Between the 10 pt of KDE and the 11 pt of GNOME at 96 dots an inch."""

_FRAME, _TITLE = 16, 48
"""What a window's frame takes of the screen, in width and height."""


def system_percent() -> int:
    """The size of ours that is nearest below the system's own text size; never below 100."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    usual = _USUAL.get(sys.platform, _USUAL_ELSEWHERE)
    share = 100 * QFontInfo(font).pixelSize() / usual
    return max((size for size in TEXT_SIZES if size <= share), default=TEXT_SIZES[0])


def set_percent(app: QApplication, percent: int) -> None:
    """Keep the size where every widget finds it; fonts and style sheet are the theme's to set."""
    app.setProperty(_NAME, percent)


def percent() -> int:
    """The size of text now, 100 to 200."""
    app = QApplication.instance()
    return int(app.property(_NAME) or TEXT_SIZES[0]) if app is not None else TEXT_SIZES[0]


def factor() -> float:
    """By how much text is larger than at 100 %."""
    return percent() / 100


def px(length: float) -> int:
    """A length of 100 % in the pixels of now."""
    return round(length * factor())


def size(wide: float, high: float) -> QSize:
    """The same for a width and a height."""
    return QSize(px(wide), px(high))


def within(widget: QWidget, wide: float, high: float) -> QSize:
    """A size of 100 % in the pixels of now, but no larger than the screen it is on."""
    room = widget.screen().availableSize()
    return size(wide, high).boundedTo(QSize(room.width() - _FRAME, room.height() - _TITLE))
