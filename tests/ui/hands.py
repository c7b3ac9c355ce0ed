"""Hands on a keyboard and a mouse, which count what they do.

How long a practised person takes is the keystroke-level model of Card, Moran and Newell, "The
keystroke-level model for user performance time with interactive systems", Communications of the
ACM 23(7), July 1980, table 1: a key or a button 0.28 s (an average non-secretary typist, 40 words
a minute), pointing 1.1 s, a hand from one device to the other 0.4 s, and 1.35 s to prepare in
the mind, here before every thing that is begun (rule 0 without the rules that take some of these
away, so it is rather too much).
"""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

KEY, POINT, HOME, MIND = (Decimal(x) for x in ("0.28", "1.1", "0.4", "1.35"))
_CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Hands:
    """Does what a person does, on whatever has the focus or is pointed at."""

    keys: int = 0
    clicks: int = 0
    moves: int = 0
    thoughts: int = 0
    on_mouse: bool = False

    @property
    def interactions(self) -> int:
        """Keys and clicks."""
        return self.keys + self.clicks

    @property
    def seconds(self) -> Decimal:
        """How long it takes by the model."""
        pressed = self.interactions * KEY
        return pressed + self.clicks * POINT + self.moves * HOME + self.thoughts * MIND

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Think, take the mouse, point and press."""
        self.thoughts += 1
        self._use(mouse=True)
        self.clicks += 1
        assert widget.isVisible()
        assert widget.isEnabled()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    def press(self, *keys: Qt.Key, control: bool = False) -> None:
        """Think, and press keys one after the other."""
        self.thoughts += 1
        self._use(mouse=False)
        for key in keys:
            self.keys += 2 if control else 1
            QTest.keyClick(_focus(), key, _CONTROL if control else Qt.KeyboardModifier(0))

    def type(self, text: str) -> None:
        """Think, and type a text; a capital is two keys."""
        self.thoughts += 1
        self._use(mouse=False)
        self.keys += len(text) + sum(1 for c in text if c.isupper())
        QTest.keyClicks(_focus(), text)

    def _use(self, *, mouse: bool) -> None:
        if mouse != self.on_mouse:
            self.on_mouse = mouse
            self.moves += 1


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus
