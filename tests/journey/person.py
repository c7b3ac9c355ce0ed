"""Somebody in front of the screen: reads what is shown, clicks, types, and waits."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as PatienceEnded

PATIENCE = 30_000
"""Milliseconds until somebody gives up waiting for something to appear."""

MOST_STEPS = 40
"""How often somebody presses Tab on the way to something."""


class Person:
    """Finds things by the words on them, as far as they are shown and can be used.

    ``look_in`` names the window or dialog in front; every step is kept as a picture.
    """

    def __init__(self, qtbot, pictures: Path) -> None:
        self._qtbot = qtbot
        self._pictures = pictures
        self._steps = 0
        pictures.mkdir(parents=True, exist_ok=True)

    @property
    def front(self) -> QWidget:
        """The window in front: a dialog before what is behind it."""
        top = QApplication.activeModalWidget() or QApplication.activeWindow()
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]
        return top or shown[-1]

    def waits(self, done: Callable[[], object], what: str = "") -> None:
        """Wait until something is so, or say what could be read instead."""
        try:
            self._qtbot.waitUntil(lambda: bool(done()), timeout=PATIENCE)
        except PatienceEnded as error:
            there = [one for one in self._texts() if one]
            raise AssertionError(f"{what!r} is not among {there}") from error

    def reads(self, text: str) -> None:
        """Wait until a text can be read, and keep a picture of where."""
        self.waits(lambda: any(text in one for one in self._texts()), text)
        self._steps += 1
        self._qtbot.wait(150)  # what is shown settles
        self.front.grab().save(str(self._pictures / f"{self._steps:02}.png"))

    def clicks(self, name: str) -> None:
        """Wait for a button with this name, and click its middle."""
        self.waits(lambda: self._button(name), name)
        button = self._button(name)
        assert button is not None
        self._click(button)

    def opens_file(self, name: str, path: Path) -> None:
        """Click a button that asks for a file, and answer with one."""
        self._answers_with(path)
        self.clicks(name)

    def types(self, text: str) -> None:
        """Type where the cursor is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def pastes(self, text: str) -> None:
        """Put in a text that no key of ours types, such as Chinese."""
        QApplication.clipboard().setText(text)
        self.presses(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def presses(self, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        """Press a key."""
        focus = QApplication.focusWidget() or self.front
        QTest.keyClick(focus, key, how)

    def fills(self, name: str, text: str) -> None:
        """Click into a field, and type over what is in it."""
        self.waits(lambda: self._field(name), name)
        field = self._field(name)
        assert field is not None
        self._click(field)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)

    def picks(self, name: str, option: str) -> None:
        """Go to a list of choices and down to one of them, with the keys."""
        self.waits(lambda: self._box(name), name)
        box = self._box(name)
        assert box is not None
        self.waits(lambda: _is_in(QApplication.focusWidget(), box.window()), name)
        for _ in range(MOST_STEPS):
            if QApplication.focusWidget() is box:
                break
            self.presses(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is box, f"no key leads to {name!r}"
        QTest.keyClick(box, Qt.Key.Key_Home)
        while box.currentText() != option:
            before = box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down)
            assert box.currentIndex() != before, f"{option!r} is not in {name!r}"

    def _click(self, widget: QWidget) -> None:
        _bring_into_view(widget)
        self._qtbot.wait(20)
        middle = widget.rect().center()
        at = widget.mapTo(widget.window(), middle)
        assert widget.window().childAt(at) is not None, f"{widget} is covered"
        self._post(lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle))

    def _post(self, act: Callable[[], object]) -> None:
        """Act from the event loop, so that a dialog that waits for an answer holds nobody up."""
        acted = []
        QTimer.singleShot(0, lambda: (acted.append(True), act()))
        self.waits(lambda: acted)

    def _answers_with(self, path: Path) -> None:
        timer = QTimer(QApplication.instance())
        seen: list[QFileDialog] = []

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog) and dialog.isVisible():
                seen.append(dialog)
                (line,) = (w for w in dialog.findChildren(QLineEdit) if w.isVisible())
                if line.text() != str(path):
                    line.clear()
                    QTest.keyClicks(line, str(path))
                QTest.keyClick(line, Qt.Key.Key_Return)
            elif seen:
                timer.stop()

        timer.timeout.connect(answer)
        timer.start(100)

    def _button(self, name: str) -> QAbstractButton | None:
        found = (
            one
            for one in self.front.findChildren(QAbstractButton)
            if one.isVisible() and one.isEnabled() and name in (one.text(), one.accessibleName())
        )
        return next(found, None)

    def _box(self, name: str) -> QComboBox | None:
        boxes = (b for b in self.front.findChildren(QComboBox) if b.isVisible())
        return next((b for b in boxes if b.accessibleName() == name), None)

    def _field(self, name: str) -> QLineEdit | None:
        fields = (f for f in self.front.findChildren(QLineEdit) if f.isVisible() and f.isEnabled())
        return next((f for f in fields if f.accessibleName().startswith(name)), None)

    def _texts(self) -> Iterator[str]:
        for one in self.front.findChildren(QWidget):
            if one.isVisible():
                if isinstance(one, QLabel | QAbstractButton):
                    yield one.text()
                yield one.accessibleName()
                yield one.accessibleDescription()


def _is_in(widget: QWidget | None, window: QWidget) -> bool:
    return widget is not None and widget.window() is window


def _bring_into_view(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
