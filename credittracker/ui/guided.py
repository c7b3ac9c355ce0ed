"""A way that leads over several pages: the bar above them, and who is asked to go on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, IconLabel, clear_layout, label, restyle, row
from credittracker.ui.widgets.flowing import Beside, Flow

if TYPE_CHECKING:
    from credittracker.ui.page import Page

_ONWARD = "Ctrl+Return"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guided:
    """Where somebody is on the way: its title, its steps, and what the button onward says.

    ``ready``: one can go on now.
    """

    title: str
    steps: tuple[str, ...]
    at: int
    onward: str
    ready: bool = True


class GuideBar(QFrame):
    """The steps, done and to come, and the buttons."""

    onward = Signal()
    back = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._title = label("", "strong")
        self._steps = Flow()
        self.leave_button = Button(self.tr("Leave"), "quiet")
        self.back_button = Button(self.tr("Back"), "secondary")
        self.onward_button = Button("", "primary")
        self.onward_button.setToolTip(
            QKeySequence(_ONWARD).toString(QKeySequence.SequenceFormat.NativeText)
        )
        self.leave_button.clicked.connect(self.left)
        self.back_button.clicked.connect(self.back)
        self.onward_button.clicked.connect(self.onward)
        steps, buttons = QWidget(), QWidget()
        steps.setLayout(self._steps)
        some = (self.leave_button, self.back_button, self.onward_button)
        buttons.setLayout(Flow(*some, right=True))
        layout = Beside(self, spacing=Space.M)
        layout.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        layout.addWidget(self._title)
        layout.addWidget(steps, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_way(self, way: Guided | None, *, at_home: bool) -> None:
        """Show where one is; away from the way's own page its button is not the main one."""
        self.setVisible(way is not None)
        if way is None:
            return
        self._title.setText(way.title)
        self._show_steps(way)
        returns = not at_home and way.at > 0
        self.back_button.setVisible(at_home == (way.at > 0))
        self.onward_button.setText(self.tr("Back to it") if returns else way.onward)
        self.onward_button.setEnabled(way.ready or returns)
        restyle(self.onward_button, "kind", "primary" if at_home else "secondary")
        said = self.tr("Step {at} of {count}: {step}")
        self.setAccessibleName(way.title)
        self.setAccessibleDescription(
            said.format(at=way.at + 1, count=len(way.steps), step=way.steps[way.at])
        )

    def _show_steps(self, way: Guided) -> None:
        clear_layout(self._steps)
        for number, name in enumerate(way.steps):
            if number:
                self._steps.addWidget(IconLabel("chevron-right", "quiet", 14))
            if number < way.at:
                self._steps.addWidget(IconLabel("check", "good", 16))
            said = f"{number + 1} {name}"
            is_here = number == way.at
            self._steps.addWidget(
                label(said, "strong", "info") if is_here else label(said, "muted")
            )


class Guide(QObject):
    """Shows the way of whichever page leads one, over every page, until it is left."""

    def __init__(
        self,
        shell: QWidget,
        go: Callable[[str], None],
        begun: Callable[[], Mapping[str, object]],
    ) -> None:
        super().__init__(shell)
        self.bar = GuideBar()
        self._go, self._begun = go, begun
        self._home, self._shown = "", ""
        self._page: Page | None = None
        self._way: Guided | None = None
        self.bar.onward.connect(self.go_on)
        self.bar.back.connect(self.go_back)
        self.bar.left.connect(self.leave)
        self._onward_key = self._key(shell, _ONWARD, self.go_on)
        self._leave_key = self._key(shell, "Esc", self.leave)

    def listen(self, name: str, page: "Page") -> None:
        """Hear where a page leads."""
        page.guidedChanged.connect(partial(self._lead, name, page))

    def follow(self, name: str) -> None:
        """Another page is shown."""
        self._shown = name
        if self._page is not None and name == self._home:
            self._page.come_back(frozenset(self._begun()))
        self._show()

    @Slot()
    def go_on(self) -> None:
        """The next step; from another page than the first step's, only back to the way."""
        if self._page is None or self._way is None:
            return
        if self._shown != self._home and self._way.at > 0:
            self._go(self._home)
        elif self._way.ready:
            self._go(self._home)
            self._page.go_on()

    @Slot()
    def go_back(self) -> None:
        """The step before; from another page, to the way's own."""
        if self._page is not None:
            if self._shown == self._home:
                self._page.go_back()
            self._go(self._home)

    @Slot()
    def leave(self) -> None:
        """Leave the way, which may ask first."""
        if self._page is not None:
            self._page.leave()

    def _lead(self, name: str, page: "Page", way: Guided | None) -> None:
        self._home, self._way = name, way
        self._page = page if way is not None else None
        self._show()

    def _show(self) -> None:
        self.bar.show_way(self._way, at_home=self._shown == self._home)
        self._onward_key.setEnabled(self._way is not None)
        is_home = self._way is not None and self._shown == self._home
        self._leave_key.setEnabled(is_home)  # elsewhere the key is the other page's own

    @staticmethod
    def _key(shell: QWidget, keys: str, act: Callable[[], None]) -> QShortcut:
        made = QShortcut(QKeySequence(keys), shell)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.setEnabled(False)
        made.activated.connect(act)
        return made


def padded(bar: GuideBar) -> QHBoxLayout:
    """The bar with the margins of everything around the page."""
    made = row(bar)
    made.setContentsMargins(Space.XL, 0, Space.XL, Space.S)
    return made
