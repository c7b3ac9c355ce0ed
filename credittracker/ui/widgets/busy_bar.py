"""Long work under way: what it is, how far it is, how long it will take, and a way to stop it.

Nothing moves by itself, here or anywhere in the app: whom motion disturbs need not ask for less.
"""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label, row

PATIENCE = 300
"""Milliseconds before it appears: quick work never flashes."""

_SURE = 2.0
"""Seconds after which what is left can be told from what is done."""


class BusyBar(QWidget):
    """Appears only when work takes a while; ``cancelRequested`` asks for it to stop."""

    cancelRequested = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._begun = clock()
        self._left = label("", "muted")
        self._text = label("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = Button(self.tr("Cancel"), "quiet")
        self._cancel.clicked.connect(self.cancelRequested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(row(self._text, self._left, None, self._cancel))
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
        self._begun = self._clock()
        self._show(0, 1)
        self._wait.start()

    @Slot(int, int)
    def progress(self, done: int, total: int) -> None:
        """So much of it is done; less than before means that another part has begun."""
        if done < self._bar.value():
            self._begun = self._clock()
        self._show(done, max(total, 1))

    @Slot()
    def end(self) -> None:
        """Work has ended."""
        self._wait.stop()
        self.hide()

    def _show(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        passed = self._clock() - self._begun
        left = ""
        if 0 < done < total and passed >= _SURE:
            left = self.tr("about %n second(s) left", "", round(passed * (total - done) / done))
        self._left.setText(left)
