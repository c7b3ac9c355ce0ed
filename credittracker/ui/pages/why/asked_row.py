"""A line or a refused application to ask about."""

from credittracker.ui.pages.why.view import Asked, AskedAccount
from credittracker.ui.widgets.pick_row import PickRow
from credittracker.ui.words import formats
from credittracker.ui.words.doors import limit_text


class AskedRow(PickRow):
    """Checkable: one is looked at at a time."""

    def __init__(self, asked: Asked, *, masked: bool) -> None:
        if isinstance(asked, AskedAccount):
            note = limit_text(asked.limit, asked.currency, masked=masked)
            marked = asked.asked
        else:
            said = self.tr("Application refused on {date}")
            note, marked = said.format(date=formats.day(asked.on)), False
        super().__init__(asked.name, note, marked=marked)
