"""A short word with a background: a state or a tag."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from credittracker.ui.fonts import sized
from credittracker.ui.theme.icons import pixmap
from credittracker.ui.theme.tokens import Colours, Type
from credittracker.ui.widgets.basics import TONE_ICONS, Tone
from credittracker.ui.widgets.painted import Painted, fill, write

_HIGH = 24
_ICON = 14


class Pill(Painted):
    """A word in a tone; every tone but ``quiet`` also has its own icon."""

    def __init__(self, text: str = "", tone: Tone = "quiet", parent: QWidget | None = None) -> None:
        super().__init__(QSize(0, _HIGH), parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text, self._tone = "", tone
        self.set_text(text, tone)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def set_text(self, text: str, tone: Tone = "quiet") -> None:
        """Say something else."""
        self._text, self._tone = text, tone
        wide = QFontMetrics(sized(Type.CAPTION)).horizontalAdvance(text)
        self._size = QSize(wide + 20 + self._icon_room(), _HIGH)
        self.updateGeometry()
        self.setAccessibleName(text)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Qt: a pill is never squeezed."""
        return self.sizeHint()

    def _icon_room(self) -> int:
        return 0 if self._tone == "quiet" else _ICON + 4

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw the word on its background."""
        ink, paper = colours.tone(self._tone)
        fill(painter, QRectF(0, 0, self.wide, _HIGH), paper, _HIGH / 2)
        room = QRectF(10, 0, self.wide - 20, _HIGH)
        if self._icon_room():
            painter.drawPixmap(9, (_HIGH - _ICON) // 2, pixmap(TONE_ICONS[self._tone], ink, _ICON))
            room.setLeft(10 + self._icon_room())
        write(painter, room, self._text, (sized(Type.CAPTION), ink))
