"""The window dimmed but for one thing, with a few words about it beside."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Radius, Space, colours_of
from credittracker.ui.tour.stops import Stop
from credittracker.ui.widgets.basics import Button, label, row

_DIM = QColor(10, 12, 20, 150)
_WIDE = 360
_AROUND = 6
"""Room between a thing and the edge of its light."""


class Bubble(QFrame):
    """The words, and the buttons; the Tab key stays inside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = label("", "heading", wrap=True)
        self._text = label("", wrap=True)
        self._place = label("", "caption")
        self.skip = Button(self.tr("Skip"), "quiet")
        self.back = Button(self.tr("Back"), "secondary")
        self.onward = Button("", "primary")
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(Space.XS)
        layout.addLayout(row(self._place, None, self.skip, self.back, self.onward))

    def say(self, stop: Stop, at: int, count: int) -> None:
        """Show a stop's words."""
        is_last = at == count - 1
        self._title.setText(stop.title)
        self._text.setText(stop.text)
        place = self.tr("{at} of {count}").format(at=at + 1, count=count)
        self._place.setText(place)
        self.back.setVisible(at > 0)
        self.skip.setVisible(not is_last)
        self.onward.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.setAccessibleName(f"{stop.title}, {place}")
        self.setAccessibleDescription(stop.text)
        self.onward.setAccessibleDescription(f"{stop.title}. {stop.text}")
        wide = max(px(_WIDE), self.minimumSizeHint().width())
        high = self._layout.totalHeightForWidth(wide)
        self.resize(wide, max(high, self.minimumSizeHint().height()))

    def focusNextPrevChild(self, onward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Qt: the Tab key."""
        some = [b for b in (self.onward, self.skip, self.back) if b.isVisible()]
        here = [n for n, button in enumerate(some) if button.hasFocus()]
        step = 1 if onward else -1
        some[((here[0] if here else -step) + step) % len(some)].setFocus(
            Qt.FocusReason.TabFocusReason
        )
        return True


class Tour(QWidget):
    """Lies over a widget until it is ended; ``ended`` however that comes about."""

    ended = Signal()

    def __init__(self, stops: Sequence[Stop], parent: QWidget, at: int = 0) -> None:
        super().__init__(parent)
        self._over, self._stops = parent, tuple(stops)
        self.at = at
        self.bubble = Bubble(self)
        self.bubble.onward.clicked.connect(self.go_on)
        self.bubble.back.clicked.connect(self.go_back)
        self.bubble.skip.clicked.connect(self.end)
        self.setAccessibleName(self.tr("A look around"))
        self.setFocusProxy(self.bubble.onward)
        parent.installEventFilter(self)
        self.show()
        self.raise_()
        self._show_stop()

    @Slot()
    def go_on(self) -> None:
        """The next stop; after the last, the end."""
        if self.at + 1 == len(self._stops):
            self.end()
        else:
            self.at += 1
            self._show_stop()

    @Slot()
    def go_back(self) -> None:
        """The stop before."""
        self.at = max(0, self.at - 1)
        self._show_stop()

    @Slot()
    def end(self) -> None:
        """Go away."""
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape ends it, the arrows go on and back."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.end()
            case Qt.Key.Key_Right | Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.go_on()
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.go_back()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: what lies beneath is not to be pressed."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: what it lies over has another size, or another layout."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: everything dim but the thing itself."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        light = QRectF(self._light())
        dim, hole = QPainterPath(), QPainterPath()
        dim.addRect(QRectF(self.rect()))
        hole.addRoundedRect(light, Radius.M, Radius.M)
        painter.fillPath(dim.subtracted(hole), _DIM)
        painter.setPen(QPen(QColor(colours_of(self.palette()).accent_text), 2))
        painter.drawRoundedRect(light, Radius.M, Radius.M)
        painter.end()

    def _show_stop(self) -> None:
        self.bubble.say(self._stops[self.at], self.at, len(self._stops))
        self._place()
        self.bubble.onward.setFocus(Qt.FocusReason.TabFocusReason)

    def _light(self) -> QRect:
        target = self._stops[self.at].target
        place = QRect(target.mapTo(self._over, QPoint(0, 0)), target.size())
        return place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)

    def _place(self) -> None:
        """Cover everything, the words to the right of the thing or beneath it, inside."""
        whole = self._over.rect()
        self.setGeometry(whole)
        light, size = self._light(), self.bubble.size()
        beside = light.right() + Space.L + size.width() < whole.width()
        at = (
            QPoint(light.right() + Space.L, light.top())
            if beside
            else QPoint(light.right() - size.width(), light.bottom() + Space.L)
        )
        most = whole.bottomRight() - QPoint(size.width() + Space.S, size.height() + Space.S)
        self.bubble.move(max(Space.S, min(at.x(), most.x())), max(Space.S, min(at.y(), most.y())))
        self.update()
