"""A row of two lines to pick from a short list; a mark says that it deserves a look."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from credittracker.ui.fonts import sized
from credittracker.ui.theme.scale import factor, size
from credittracker.ui.theme.tokens import Type, colours_of
from credittracker.ui.widgets.painted import fill, grown_painter, write

_HIGH = 54
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PickRow(QAbstractButton):
    """Checkable; ``marked`` rows carry a dot and say so to screen readers."""

    def __init__(self, title: str, note: str, *, marked: bool = False) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._note, self._marked = note, marked
        self.setText(title)
        said = self.tr("deserves a look") if marked else ""
        self.setAccessibleName(", ".join(part for part in (title, note, said) if part))

    def sizeHint(self) -> QSize:
        """Qt: two lines of text."""
        return size(220, _HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw the row."""
        painter, wide = grown_painter(self), self.width() / factor()
        colours = colours_of(self.palette())
        whole = QRectF(0, 1, wide, _HIGH - 2)
        if self.isChecked():
            fill(painter, whole, colours.accent_soft, 8)
        elif self.underMouse():
            fill(painter, whole, colours.hover, 8)
        if self.hasFocus():
            painter.setPen(QColor(colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1, 0, -1, 0), 8, 8)
        ink = colours.accent_text if self.isChecked() else colours.text
        title = QRectF(12, 8, wide - 40, 20)
        write(painter, title, self.text(), (sized(Type.BODY, strong=True), ink), _LEFT)
        note = QRectF(12, 28, wide - 40, 18)
        write(painter, note, self._note, (sized(Type.CAPTION), colours.muted), _LEFT)
        if self._marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.warn))
            painter.drawEllipse(QPointF(wide - 18, _HIGH / 2), 4, 4)
        painter.end()
