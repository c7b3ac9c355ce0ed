"""Where the calculator is opened."""

from dataclasses import dataclass
from datetime import date

from credittracker.loans.lpr import LprTable
from credittracker.services.catalogue import load_lpr, lpr_table
from credittracker.ui.session import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Where the calculator is opened: the day, the LPR as known there, the country, the money.

    ``can_record``: there is a book that a loan can be put into.
    """

    today: date
    lpr: LprTable
    country: str
    currency: str
    can_record: bool


def setting_of(state: State) -> Setting:
    """Inside a book; only where there is an account can a loan be recorded."""
    info = state.book.info
    return Setting(
        today=state.today,
        lpr=lpr_table(state.book),
        country=info.country,
        currency=info.currency,
        can_record=bool(state.book.accounts),
    )


def setting_without_book(today: date, *, chinese: bool) -> Setting:
    """Before there is any book: what a person of that language would begin with."""
    return Setting(
        today=today,
        lpr=load_lpr(),
        country="cn" if chinese else "intl",
        currency="CNY" if chinese else "USD",
        can_record=False,
    )
