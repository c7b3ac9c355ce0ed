"""Where the book is, and everything that can be done with it as a whole."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from credittracker.ui.pages.settings.view import BookFile
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label
from credittracker.ui.widgets.card import Card
from credittracker.ui.words import formats


class BookCard(Card):
    """Shows the book's file; its buttons are public, the page connects them."""

    folderRequested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Your book"))
        self.where = label("", wrap=True)
        self.where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.holds = label("", "caption")
        self.folder = Button(self.tr("Open the folder"), "quiet", "link")
        self.export = Button(self.tr("Export everything…"), "secondary", "export")
        self.check = Button(self.tr("Check the book"), "secondary", "check")
        self.other = Button(self.tr("Open another book…"), "secondary", "file")
        self.sample = Button(self.tr("Look at a sample"), "secondary", "sparkle")
        self.own = Button(self.tr("Back to my own book"), "secondary", "undo")
        self.export.setToolTip(self.tr("As one .json file, or as a .zip of tables (.csv)"))
        self.add_action(self.folder)
        self.add(self.where)
        self.add(self.holds)
        grid = QGridLayout()
        grid.setSpacing(Space.S)
        grid.setColumnStretch(2, 1)
        for at, button in enumerate((self.export, self.check, self.other, self.sample, self.own)):
            grid.addWidget(button, at // 2, at % 2)
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Minimum)
            button.setSizePolicy(policy)
        self.add(grid)

    def show_file(self, file: BookFile, *, records: int, sample: bool) -> None:
        """Show where the book is and what it holds."""
        self.where.setText(str(file.path))
        size = formats.file_size(file.size)
        self.holds.setText(f"{formats.records(records)}  ·  {size}")
        self.own.setVisible(sample)
        self.sample.setText(
            self.tr("Start over with a sample") if sample else self.tr("Look at a sample")
        )
