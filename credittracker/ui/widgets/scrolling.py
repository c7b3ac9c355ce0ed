"""Content that is longer than its room, and never wider than it can be."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from credittracker.ui.theme.scale import px

_LEAST = 96
"""How high it is at the least where its content is higher."""


class Scrolling(QScrollArea):
    """A frameless area that scrolls up and down. ``unrolled``, it is as high as its content."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._is_unrolled = False
        content.setProperty("role", "clear")
        self.setAccessibleName(QCoreApplication.translate("Widgets", "Content"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def unroll(self, *, unrolled: bool) -> None:
        """Leave the scrolling to what is around it, or take it back."""
        self._is_unrolled = unrolled
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Qt: as wide as its content has to be."""
        content = self.widget()
        least = content.minimumSizeHint()
        high = least.height()
        if content.hasHeightForWidth():
            high = content.heightForWidth(self.viewport().width())
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(least.width() + bar, high if self._is_unrolled else min(high, px(_LEAST)))

    def sizeHint(self) -> QSize:
        """Qt: as wide as its content likes, and no higher than it needs: it takes what is left."""
        least = self.minimumSizeHint()
        return QSize(max(super().sizeHint().width(), least.width()), least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the content may need other room now."""
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done


def scrolling(content: QWidget) -> QScrollArea:
    """A page's content in an area that scrolls only up and down."""
    return Scrolling(content)


def area_of(page: QWidget) -> QWidget:
    """The area that ``around`` put a page in."""
    return next(w for w in _parents(page) if isinstance(w, QScrollArea))


def _parents(widget: QWidget) -> Iterator[QWidget]:
    while (parent := widget.parentWidget()) is not None:
        yield parent
        widget = parent


def around(page: QWidget) -> QScrollArea:
    """A whole page: it scrolls, either way, only where not even its least size fits."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
