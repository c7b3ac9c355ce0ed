"""Steps of a check-in through a real window: begin, press onward."""

from decimal import Decimal

from PySide6.QtWidgets import QLabel

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.borrowing import Loan
from credittracker.book.dates import add_months
from credittracker.services.workspace import Label
from tests.conftest import TODAY

LINE = Account(id="line", platform="jiebei", name="借呗", kind=AccountKind.REVOLVING_LINE)
LOAN = Loan(
    id="loan", account="line", on=add_months(TODAY, -2), principal=Decimal(3000), terms=3,
    rate=Decimal(0),
)  # fmt: skip

PAGES = ("overview", "accounts", "score", "importing", "check_in")


def begin(live):
    """Begin a check-in; its page."""
    live.window.check_in()
    live.idle()
    return live.page


def onward(live):
    """Press the button onward, and wait for what comes."""
    live.window.shell.guide.bar.onward_button.click()
    live.idle()
    live.wait(lambda: live.page.is_complete)


def fill(live, book):
    """Have another book."""
    live.session.apply(Label("sample"), lambda _: book)
    live.idle()


def words(widget):
    """Everything written on a widget."""
    return "\n".join(w.text() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget))
