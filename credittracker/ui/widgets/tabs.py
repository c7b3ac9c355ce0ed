"""Several views of one thing, one at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from credittracker.ui.theme.scale import percent
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.stack import Stack

_USUAL = 100


class Tabs(QWidget):
    """A bar of titles over the view chosen; ``turned`` carries its name."""

    turned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(percent() > _USUAL)  # they stand where a hidden title was
        self._stack = Stack()
        top = QHBoxLayout()
        top.addWidget(self.bar)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._turn)

    @property
    def current(self) -> str:
        """The name of the view shown."""
        return self.names[max(0, self.bar.currentIndex())]

    def add(self, name: str, title: str, view: QWidget) -> None:
        """Put a view after the others."""
        self.names.append(name)
        self._stack.addWidget(view)
        self.bar.addTab(title.replace("&", "&&"))
        self.bar.updateGeometry()

    def choose(self, name: str) -> None:
        """Show a view."""
        self.bar.setCurrentIndex(self.names.index(name))

    def set_usable(self, name: str, *, usable: bool) -> None:
        """Whether a view has anything to say now; one that has not is left."""
        place = self.names.index(name)
        self.bar.setTabVisible(place, usable)
        if not usable and self.bar.currentIndex() == place:
            self.bar.setCurrentIndex(0)

    def _turn(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.turned.emit(self.names[place])
