"""What is said between the header and the page: about the book, its problems, and work."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.busy_bar import BusyBar


class Notices(QWidget):
    """The banner of the sample, the notice of a problem, and the bar of what is under way."""

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner(dismissable=False)
        self.notice = Banner()
        self.busy = BusyBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, 0, Space.XL, Space.S)
        layout.setSpacing(Space.S)
        for part in (self.banner, self.notice, self.busy):
            layout.addWidget(part)

    def show_book(self, *, sample: bool) -> None:
        """Say so when the book is the sample."""
        if sample:
            said = self.tr("This is sample data to look around in. Your own book is not touched.")
            self.banner.say(said, "info", self.tr("Start my own book"))
        else:
            self.banner.hide()

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a signal's value
        """Show whether anything is under way."""
        if busy:
            self.busy.begin(self.tr("Working…"))
        else:
            self.busy.end()
