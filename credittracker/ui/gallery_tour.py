"""A walk through a real window: an account and a loan typed in as a person would."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QWidget

from credittracker.book.accounts import Account
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan
from credittracker.book.records import Record
from credittracker.ui.main_window import MainWindow
from credittracker.ui.pages.accounts.page import AccountsPage
from credittracker.ui.session import Session

VIEWS = ("account", "loan")
"""What is drawn, one after another."""

Wait = Callable[[Callable[[], bool]], None]


class TourError(Exception):
    """What was typed is not in the book."""


def typed_views(window: MainWindow, session: Session, wait: Wait) -> Iterator[tuple[str, QWidget]]:
    """Each form by its name, filled in; it is saved once it has been drawn."""
    window.go("accounts")
    (page,) = window.findChildren(AccountsPage)
    forms: tuple[tuple[type[Record], Mapping[str, object], Mapping[str, str]], ...] = (
        (Account, {"platform": "jiebei"}, {"limit": "20000"}),
        (Loan, {}, {"principal": "5000", "rate": "0.04%", "terms": "12"}),
    )
    for name, (kind, known, texts) in zip(VIEWS, forms, strict=True):
        had = session.state.book
        dialog = page.add(kind, **known)
        for key, text in texts.items():
            dialog.editors[key].type(text)
        yield name, dialog
        dialog.save_button.click()
        wait(partial(_has_changed, session, had))
    if Decimal(5000) not in {loan.principal for loan in session.state.book.loans.values()}:
        raise TourError
    window.shell.toast.hide()


def _has_changed(session: Session, had: Book) -> bool:
    return session.state.book is not had
