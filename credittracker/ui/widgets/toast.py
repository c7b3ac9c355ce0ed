"""What just happened, for a few seconds, with the way back."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label

STAYS = 8_000
"""Milliseconds; long enough to read it and reach the button."""


class Toast(QFrame):
    """Floats over the bottom of its parent; stays while the pointer or the keyboard is on it."""

    actionRequested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self._text = label()
        self._action = Button("", "quiet")
        self._action.clicked.connect(self._act)
        self._parent = parent
        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.M)
        layout.addWidget(self._text)
        layout.addWidget(self._action)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(self._leave)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, action: str = "") -> None:
        """Say what happened; ``action`` is the text of the way back."""
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._layout.setContentsMargins(Space.L, Space.S, Space.S if action else Space.L, Space.S)
        self.setAccessibleName(text)
        self.setMinimumHeight(px(48))
        self.show()
        self.raise_()
        self._place()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the window was resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self._parent
        size = self.sizeHint().expandedTo(self.minimumSize())
        self.resize(min(size.width(), parent.width() - 2 * Space.L), size.height())
        left = (parent.width() - self.width()) // 2
        self.move(left, parent.height() - self.height() - Space.XL)

    def _act(self) -> None:
        self.hide()
        self.actionRequested.emit()

    def _leave(self) -> None:
        if self.underMouse() or self._action.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def keyPressEvent(self, event: object) -> None:
        """Qt: Escape puts it away."""
        if getattr(event, "key", lambda: None)() == Qt.Key.Key_Escape:
            self.hide()
