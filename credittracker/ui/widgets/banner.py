"""A message across the page that stays until it is dealt with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import (
    TONE_ICONS,
    Button,
    IconButton,
    IconLabel,
    Tone,
    label,
    restyle,
)


class Banner(QFrame):
    """An icon, a sentence, and perhaps something to do about it; ``dismissed`` when closed."""

    actionRequested = Signal()
    otherRequested = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, *, dismissable: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._icon = IconLabel("info", "info")
        self._text = label(wrap=True)
        self._action = Button("", "quiet")
        self._action.clicked.connect(self.actionRequested)
        self._other = Button("", "quiet")
        self._other.clicked.connect(self.otherRequested)
        self._close = IconButton("close", self.tr("Dismiss"))
        self._close.clicked.connect(self._dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.M)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._other)
        layout.addWidget(self._close)
        self._close.setVisible(dismissable)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, tone: Tone = "info", action: str = "", other: str = "") -> None:
        """Show a message; ``action`` and ``other`` are the buttons' texts."""
        restyle(self, "tone", tone)
        self._icon.set_icon(TONE_ICONS[tone], tone)
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._other.setText(other)
        self._other.setVisible(bool(other))
        self.setAccessibleName(text)
        self.show()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
