"""What stands over every page: its title, the way back, hiding amounts, help, its main button."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, IconButton, label


class Header(QWidget):
    """The buttons are public: the window connects them to its actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "title", wrap=True)
        self.finding = IconButton("search", self.tr("Find or write down (Ctrl+K)"))
        self.undo = IconButton("undo", self.tr("Nothing to undo"))
        self.redo = IconButton("redo", self.tr("Nothing to redo"))
        self.masking = IconButton("eye", self.tr("Hide amounts"))
        self.help = IconButton("help", self.tr("User guide (F1)"))
        self.primary = Button("", "primary", "add")
        self._action: QAction | None = None
        self.primary.clicked.connect(self.trigger)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._title, 1)
        for button in (self.finding, self.undo, self.redo, self.masking, self.help):
            layout.addWidget(button)
        layout.addSpacing(Space.S)
        layout.addWidget(self.primary)

    @property
    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    def show_page(self, title: str, action: QAction | None) -> None:
        """Stand over another page."""
        self._title.setText(title)
        if self._action is not None:
            self._action.changed.disconnect(self._show_action)
        self._action = action
        if action is not None:
            action.changed.connect(self._show_action)
        self._show_action()

    @Slot()
    def _show_action(self) -> None:
        action = self._action
        self.primary.setVisible(action is not None)
        if action is not None:
            self.primary.setText(action.text())
            self.primary.setEnabled(action.isEnabled())
            self.primary.set_icon_name(str(action.data() or "add"))

    def show_steps(self, undo: str, redo: str) -> None:
        """Name what can be taken back and made again; empty when there is nothing."""
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))
        undo_text = self.tr("Undo: {change}").format(change=undo)
        redo_text = self.tr("Redo: {change}").format(change=redo)
        self.undo.set_meaning("undo", undo_text if undo else self.tr("Nothing to undo"))
        self.redo.set_meaning("redo", redo_text if redo else self.tr("Nothing to redo"))

    def show_masked(self, *, masked: bool) -> None:
        """Say whether amounts are hidden, and offer the opposite."""
        text = self.tr("Show amounts") if masked else self.tr("Hide amounts")
        self.masking.set_meaning("eye-off" if masked else "eye", f"{text} (Ctrl+M)")

    def trigger(self) -> None:
        """Do the page's main thing."""
        if self._action is not None and self._action.isEnabled():
            self._action.trigger()
