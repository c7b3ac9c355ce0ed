"""Where the book is, and everything that can be done with it as a whole."""

import re

from credittracker.ui.pages.settings.view import BookFile
from credittracker.ui.widgets.basics import Button, label
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.flowing import Flow
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
        buttons = (self.export, self.check, self.other, self.folder, self.sample, self.own)
        self.add(Flow(*buttons))

    def show_file(self, file: BookFile, *, records: int, sample: bool) -> None:
        """Show where the book is and what it holds."""
        self.where.setText(_BREAKABLE.sub("\\1\u200b", str(file.path)))
        self.where.setToolTip(str(file.path))
        size = formats.file_size(file.size)
        self.holds.setText(f"{formats.records(records)}  ·  {size}")
        self.own.setVisible(sample)
        self.sample.setText(self.tr("Fresh sample") if sample else self.tr("Look at a sample"))
