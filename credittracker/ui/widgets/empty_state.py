"""What stands where nothing is recorded yet: it teaches, and offers the first step."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from credittracker.ui.theme.icons import pixmap
from credittracker.ui.theme.scale import px, size
from credittracker.ui.theme.tokens import Colours, Space
from credittracker.ui.widgets.basics import Button, label
from credittracker.ui.widgets.painted import Painted, fill

_DISC = 72


class EmptyState(QWidget):
    """An icon, a headline, a sentence, a button, and perhaps another way to begin."""

    actionRequested = Signal()
    otherRequested = Signal()

    def __init__(
        self, icon_name: str, headline: str, text: str, action: str = "", other: str = ""
    ) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setSpacing(Space.S)
        layout.setContentsMargins(Space.XL, Space.XXL, Space.XL, Space.XXL)
        layout.addStretch(1)
        layout.addWidget(_Disc(icon_name), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(Space.S)
        head = label(headline, "heading")
        head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(head)
        self._text = label(text, "muted", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setMaximumWidth(px(440))
        self._text.setMinimumWidth(px(260))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._text, 8)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addSpacing(Space.S)
        self.button = Button(action, "primary")
        self.button.clicked.connect(self.actionRequested)
        self.other = Button(other, "quiet")
        self.other.clicked.connect(self.otherRequested)
        for button, says in ((self.button, action), (self.other, other)):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            button.setVisible(bool(says))
        layout.addStretch(2)
        self.setAccessibleName(headline)
        self.setAccessibleDescription(text)


class _Disc(Painted):
    """The icon on a soft round background."""

    def __init__(self, icon_name: str) -> None:
        super().__init__(QSize(_DISC, _DISC))
        self.setFixedSize(size(_DISC, _DISC))
        self._icon_name = icon_name

    def draw(self, painter: QPainter, colours: Colours) -> None:
        """Draw."""
        fill(painter, QRectF(0, 0, _DISC, _DISC), colours.accent_soft, _DISC / 2)
        painter.drawPixmap(20, 20, pixmap(self._icon_name, colours.accent_text, 32))
