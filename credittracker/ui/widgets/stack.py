"""One of several views at a time."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Stack(QWidget):
    """As large as the view shown needs; Qt's own, whose words it speaks, is as the largest of all.

    The first view is shown until another is chosen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: list[QWidget] = []
        self._at = 0
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, view: QWidget) -> None:
        """Put a view after the others."""
        self._layout.addWidget(view, 1)
        view.setVisible(not self._views)
        self._views.append(view)

    def currentIndex(self) -> int:
        """The place of the view shown."""
        return self._at

    def currentWidget(self) -> QWidget:
        """The view shown."""
        return self._views[self._at]

    def setCurrentWidget(self, view: QWidget) -> None:
        """Show another view."""
        self.setCurrentIndex(self._views.index(view))

    def setCurrentIndex(self, at: int) -> None:
        """Show the view at another place; the keys go with it."""
        if at == self._at:
            return
        left, self._at = self._views[self._at], at
        focus = self.window().focusWidget()
        had_focus = focus is not None and (focus is left or left.isAncestorOf(focus))
        left.hide()
        self._views[at].show()
        if had_focus:
            self._views[at].setFocus()
