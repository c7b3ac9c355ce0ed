"""The small things everything is made of: labels, buttons, cards, lines, rows."""

from typing import Literal, TypeAlias

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from credittracker.ui.theme.icons import icon, pixmap
from credittracker.ui.theme.scale import px, size
from credittracker.ui.theme.tokens import Part, Space, colours_of

Tone: TypeAlias = Literal["good", "warn", "bad", "info", "quiet"]
"""What a colour says; always together with words or an icon."""

TextRole: TypeAlias = Literal[
    "body", "strong", "muted", "caption", "heading", "title", "figure", "display"
]
ButtonKind: TypeAlias = Literal[
    "primary", "secondary", "quiet", "link", "danger", "rail", "segment"
]

TONE_ICONS: dict[str, str] = {
    "good": "check",
    "warn": "warning",
    "bad": "error",
    "info": "info",
    "quiet": "info",
}


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property the style sheet looks at, and look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def label(text: str = "", role: TextRole = "body", tone: str = "", *, wrap: bool = False) -> QLabel:
    """A text in one of the type scale's roles."""
    made = QLabel(text)
    made.setProperty("role", role)
    made.setProperty("tone", tone)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if wrap:
        made.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def line() -> QFrame:
    """A hairline between two things."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


class Button(QPushButton):
    """A button in one of our kinds; its icon is drawn again when the theme turns."""

    def __init__(self, text: str, kind: ButtonKind = "secondary", icon_name: str = "") -> None:
        super().__init__(text)
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._kind = kind
        self._icon_name = icon_name
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if kind != "rail":
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._draw_icon)
        self._draw_icon()

    def sizeHint(self) -> QSize:
        """Qt: a choice needs the same room chosen, in bold, or not."""
        hint = super().sizeHint()
        if self._kind == "segment":
            bold = self.font()
            bold.setWeight(bold.Weight.DemiBold)
            wide = QFontMetrics(bold).horizontalAdvance(self.text())
            hint += QSize(max(0, wide - self.fontMetrics().horizontalAdvance(self.text())), 0)
        return hint

    def set_icon_name(self, name: str) -> None:
        """Show another of our icons."""
        self._icon_name = name
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the palette may have turned."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icon_name"):
            self._draw_icon()

    def _draw_icon(self) -> None:
        if not self._icon_name:
            return
        colours = colours_of(self.palette())
        colour = {
            "primary": colours.on_accent,
            "danger": colours.on_accent,
            "quiet": colours.accent_text,
            "link": colours.accent_text,
            "rail": colours.accent_text if self.isChecked() else colours.muted,
        }.get(self._kind, colours.text)
        self.setIcon(icon(self._icon_name, colour, 18, faded=colours.outline))
        self.setIconSize(size(Part.ICON, Part.ICON))


class IconButton(QToolButton):
    """A button that is only an icon; ``text`` is its tooltip and what a screen reader says."""

    def __init__(self, icon_name: str, text: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icon_name = icon_name
        self.setIconSize(size(Part.ICON, Part.ICON))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_meaning(icon_name, text)

    def set_meaning(self, icon_name: str, text: str) -> None:
        """Show another icon and say something else."""
        self._icon_name = icon_name
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the palette may have turned."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icon_name"):
            self._draw_icon()

    def _draw_icon(self) -> None:
        colours = colours_of(self.palette())
        self.setIcon(icon(self._icon_name, colours.muted, 18, faded=colours.border))


class IconLabel(QLabel):
    """One of our icons as a picture beside words; decorative, so it says nothing itself."""

    def __init__(self, icon_name: str, tone: str = "quiet", side: int = 18) -> None:
        super().__init__()
        self._icon_name, self._tone, self._side = icon_name, tone, side
        self.setFixedSize(size(side, side))
        self._draw()

    def set_icon(self, icon_name: str, tone: str = "quiet") -> None:
        """Show another icon."""
        self._icon_name, self._tone = icon_name, tone
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the palette may have turned."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icon_name"):
            self._draw()

    def _draw(self) -> None:
        colour, _ = colours_of(self.palette()).tone(self._tone)
        self.setPixmap(pixmap(self._icon_name, colour, px(self._side)))


def column(*parts: QWidget, spacing: int = Space.M, margin: int = 0) -> QVBoxLayout:
    """Widgets one below another."""
    made = QVBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(spacing)
    for part in parts:
        made.addWidget(part)
    return made


def row(*parts: QWidget | None, spacing: int = Space.S) -> QHBoxLayout:
    """Widgets side by side; ``None`` takes up the free room."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for part in parts:
        if part is None:
            made.addStretch(1)
        else:
            made.addWidget(part)
    return made


def put_inside(edit: QLineEdit, part: QWidget, *, left: bool) -> None:
    """An icon or a small button inside a line of text, which grows with it as Qt's own do not."""
    layout = row(part, None) if left else row(None, part)
    layout.setContentsMargins(Space.S, 0, Space.S, 0)
    edit.setLayout(layout)
    room = part.sizeHint().width() + Space.XS
    edit.setTextMargins(room if left else 0, 0, 0 if left else room, 0)


def spread(name: QWidget, value: QWidget) -> QWidget:
    """A name at the left and its value at the right, as one widget."""
    made = QWidget()
    made.setLayout(row(name, None, value))
    return made


def clear_layout(layout: QLayout) -> None:
    """Take every widget out of a layout and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()  # or a layout that was about to show it would do so, as a window
            widget.setParent(None)
            widget.deleteLater()
