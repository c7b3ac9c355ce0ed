"""Guards for the gallery: refusal, chain, spotless record, list to close by, shield, trash."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment
from credittracker.book.person import FactKind, Income, ProfileFact
from credittracker.services.changes import delete
from credittracker.services.workspace import Label
from credittracker.ui.main_window import MainWindow
from credittracker.ui.pages.accounts.page import AccountsPage
from credittracker.ui.pages.history.page import TRASH, HistoryPage
from credittracker.ui.pages.why.page import WhyPage
from credittracker.ui.scam_shield.dialog import ScamShieldDialog
from credittracker.ui.session import Session

GUARDS = (
    "refusal", "chains", "spotless", "letter", "closing", "shield", "warned", "changes", "trash",
)  # fmt: skip
"""What is drawn, one after another."""

_LINE = "gallery-line"


def guard_views(
    window: MainWindow, session: Session, wait: Callable[[Callable[[], bool]], None]
) -> Iterator[tuple[str, QWidget]]:
    """Each view by its name, and the widget to be drawn."""
    window.go("why", session.state.analysis.refusals[0].id)
    (page,) = window.findChildren(WhyPage)
    page.tabs.choose("causes")
    wait(lambda: page.is_complete)
    yield "refusal", window
    page.tabs.choose("chains")
    yield "chains", window
    session.apply(Label("sample"), lambda _: spotless(session.state.today))
    wait(lambda: session.is_complete and _LINE in session.state.book.accounts)
    window.shell.toast.hide()
    window.go("why", _LINE)
    page.tabs.choose("causes")
    yield "spotless", window
    page.write_letter()
    if page.letters.dialog is not None:
        yield "letter", page.letters.dialog
        page.letters.dialog.close()
    window.go("accounts", _LINE)
    (accounts,) = window.findChildren(AccountsPage)
    accounts.detail.closing.fold.open()
    yield "closing", window
    shield = ScamShieldDialog(window, at_home=True)
    shield.show()
    yield "shield", shield
    for code in ("unfreeze_fee", "screen_or_code"):
        shield.rows[code].yes.click()
    yield "warned", shield
    shield.close()
    shield.deleteLater()
    yield from _history(window, session, wait)


def _history(
    window: MainWindow, session: Session, wait: Callable[[Callable[[], bool]], None]
) -> Iterator[tuple[str, QWidget]]:
    """What was done and what was deleted, each with a row selected."""
    for record in (_LINE, "gallery-other-loan"):
        change = delete(session.state.book, record)
        session.apply(change.label, change.intent)
    wait(lambda: session.is_complete)
    window.shell.toast.hide()
    window.go("history")
    (page,) = window.findChildren(HistoryPage)
    wait(lambda: session.is_complete and page.is_complete)
    page.changes.select_row(1)
    yield "changes", window
    page.tabs.choose(TRASH)
    page.trash.select_row(1)
    yield "trash", window


def spotless(today: date) -> Book:
    """A line that went to zero although everything on record is good."""
    opened = today - timedelta(days=900)
    accounts = [
        Account(
            id=name, platform=known, name=shown, kind=AccountKind.REVOLVING_LINE, opened=opened,
        )
        for name, known, shown in (
            (_LINE, "jiebei", "借呗"),
            ("gallery-other", "weilidai", "微粒贷"),
        )
    ]  # fmt: skip
    days = [today - timedelta(days=n) for n in (150, 130, 60)]
    loans = [
        Loan(id=f"{a.id}-loan", account=a.id, on=days[0], principal=Decimal(3000), terms=6)
        for a in accounts
    ]
    paid = [
        Repayment(id=f"{x.id}-paid", account=x.account, on=days[1], amount=x.principal)
        for x in loans
    ]
    limits = [
        LimitEvent(
            id=f"{a.id}-limit", account=a.id, on=opened, change=LimitChange.GRANTED,
            amount=Decimal(20000),
        )
        for a in accounts
    ]  # fmt: skip
    gone = LimitEvent(id="gallery-zero", account=_LINE, on=days[2], change=LimitChange.ZERO)
    told = (FactKind.APPLICATIONS_COMPLETE, today), (FactKind.ID_EXPIRES, date(2099, 1, 1))
    facts = [ProfileFact(id=f"gallery-{kind}", kind=kind, on=on) for kind, on in told]
    income = Income(id="gallery-income", since=opened, monthly=Decimal(9000))
    return Book().with_records(*accounts, *loans, *paid, *limits, gone, *facts, income)
