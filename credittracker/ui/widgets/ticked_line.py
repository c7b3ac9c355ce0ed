"""A box to tick whose words may take several lines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from credittracker.ui.widgets.basics import label, row


class TickedLine(QWidget):
    """``box`` is the control and says the words to screen readers; clicking them ticks it, too."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setAccessibleName(text)
        layout = row(self.box, label(text, wrap=True))
        layout.setStretch(1, 1)
        layout.setAlignment(self.box, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: the words were clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.click()
