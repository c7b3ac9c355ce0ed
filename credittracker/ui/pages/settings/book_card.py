"""Where the book is, and everything that can be done with it as a whole."""

import re

from PySide6.QtWidgets import QGridLayout

from credittracker.ui.pages.settings.view import BookFile
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label
from credittracker.ui.widgets.card import Card
from credittracker.ui.words import formats

_BREAKABLE = re.compile(r"([/\\])")
"""A line may break after these, however long a path is."""


class BookCard(Card):
    """Shows the book's file; its buttons are public, the page connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Your book"))
        self.where = label("", wrap=True)
        self.holds = label("", "caption")
        self.folder = Button(self.tr("Open the folder"), "secondary", "link")
        self.export = Button(self.tr("Export everything…"), "secondary", "export")
        self.check = Button(self.tr("Check the book"), "secondary", "check")
        self.other = Button(self.tr("Open another book…"), "secondary", "file")
        self.sample = Button(self.tr("Look at a sample"), "secondary", "sparkle")
        self.own = Button(self.tr("Back to my own book"), "secondary", "undo")
        self.export.setToolTip(self.tr("As one .json file, or as a .zip of tables (.csv)"))
        self.add(self.where)
        self.add(self.holds)
        grid = QGridLayout()
        grid.setSpacing(Space.S)
        grid.setColumnStretch(2, 1)
        buttons = (self.export, self.check, self.other, self.folder, self.sample, self.own)
        for at, button in enumerate(buttons):
            grid.addWidget(button, at // 2, at % 2)
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Minimum)
            button.setSizePolicy(policy)
        self.add(grid)

    def show_file(self, file: BookFile, *, records: int, sample: bool) -> None:
        """Show where the book is and what it holds."""
        self.where.setText(_BREAKABLE.sub("\\1\u200b", str(file.path)))
        self.where.setToolTip(str(file.path))
        size = formats.file_size(file.size)
        self.holds.setText(f"{formats.records(records)}  ·  {size}")
        self.own.setVisible(sample)
        self.sample.setText(self.tr("Fresh sample") if sample else self.tr("Look at a sample"))
