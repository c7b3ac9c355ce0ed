"""Long work under way: what it is, how far it is, and a way to stop it."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label, row

PATIENCE = 300
"""Milliseconds before it appears: quick work never flashes."""


class BusyBar(QWidget):
    """Appears only when work takes a while; ``cancelRequested`` asks for it to stop."""

    cancelRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = Button(self.tr("Cancel"), "quiet")
        self._cancel.clicked.connect(self.cancelRequested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(row(self._text, None, self._cancel))
        layout.addWidget(self._bar)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(PATIENCE)
        self._wait.timeout.connect(self.show)
        self.hide()

    def begin(self, text: str, *, cancellable: bool = True) -> None:
        """Work has begun."""
        self._text.setText(text)
        self._bar.setAccessibleName(text)
        self._cancel.setVisible(cancellable)
        self._bar.setRange(0, 0)
        self._wait.start()

    @Slot(int, int)
    def progress(self, done: int, total: int) -> None:
        """So much of it is done."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    @Slot()
    def end(self) -> None:
        """Work has ended."""
        self._wait.stop()
        self.hide()
