"""The surface things lie on, and the title above a group of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import label


class Card(QFrame):
    """A rounded surface with an optional heading; ``add`` puts things on it."""

    def __init__(
        self, title: str = "", parent: QWidget | None = None, *, padding: int = 20
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(padding, padding, padding, padding)
        self._layout.setSpacing(Space.M)
        self._title = SectionTitle(title)
        self._layout.addWidget(self._title)
        self._title.setVisible(bool(title))
        self._room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self._layout.addSpacerItem(self._room)  # a tall card keeps its content at the top
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Say something else above the content."""
        self._title.set_text(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or layout below what is there."""
        at = self._layout.count() - 1
        if isinstance(part, QWidget):
            self._layout.insertWidget(at, part, stretch)
        else:
            self._layout.insertLayout(at, part, stretch)
        item = self._layout.itemAt(at)
        if stretch or (item and item.expandingDirections() & Qt.Orientation.Vertical):
            self._room.changeSize(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            self._layout.invalidate()

    def add_action(self, action: QWidget) -> None:
        """Put a small control at the right of the heading."""
        self._title.setVisible(True)
        self._title.add_action(action)


class SectionTitle(QWidget):
    """A heading over a group, with room for a control at its right."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.S)
        self._text = label(text, "heading", wrap=True)
        self._layout.addWidget(self._text, 1)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text.setText(text)

    def add_action(self, action: QWidget) -> None:
        """Put a small control at the right."""
        self._layout.addWidget(action)
