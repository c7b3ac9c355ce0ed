"""Things most people need not see, one click away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button


class Fold(QWidget):
    """A line that opens and closes what lies beneath it; ``turned`` says which."""

    turned = Signal(bool)

    def __init__(self, text: str, content: QWidget) -> None:
        super().__init__()
        self.button = Button(text, "link", "chevron-right")
        self.button.setCheckable(True)
        self.button.setAutoDefault(False)
        self.content = content
        content.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.button)
        layout.addWidget(content)
        self.button.toggled.connect(self._turn)

    @property
    def is_open(self) -> bool:
        """Whether the content can be seen."""
        return self.button.isChecked()

    def open(self) -> None:
        """Show the content."""
        self.button.setChecked(True)

    def _turn(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal hands it over
        self.button.set_icon_name("chevron-down" if is_open else "chevron-right")
        self.content.setVisible(is_open)
        self.turned.emit(is_open)
