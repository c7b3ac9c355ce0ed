"""A line to ask about, with its limit in one of the four states."""

from credittracker.ui.pages.why.view import AskedAccount
from credittracker.ui.widgets.pick_row import PickRow
from credittracker.ui.words.doors import limit_text


class AccountRow(PickRow):
    """Checkable: one account is looked at at a time."""

    def __init__(self, account: AskedAccount, *, masked: bool) -> None:
        limit = limit_text(account.limit, account.currency, masked=masked)
        super().__init__(account.name, limit, marked=account.asked)
