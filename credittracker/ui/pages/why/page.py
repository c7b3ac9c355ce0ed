"""The why page: pick a line, see likely causes with your own records, and what to do."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from credittracker.ui.page import Page
from credittracker.ui.pages.why.account_row import AccountRow
from credittracker.ui.pages.why.verdicts import VerdictList
from credittracker.ui.pages.why.view import AskedAccount, asked_accounts, why_view
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import clear_layout, label, scrolling
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.empty_state import EmptyState


class WhyPage(Page):
    """Answers "I repaid. Why is my limit still zero?" as far as the records can."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State | None = None
        self._chosen = ""
        self._accounts: tuple[AskedAccount, ...] = ()
        self._rows: dict[str, AccountRow] = {}
        self._group = QButtonGroup(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._verdicts = VerdictList()
        self._verdicts.recordRequested.connect(self.pageRequested)
        empty = EmptyState(
            "why",
            self.tr("No lines to ask about yet"),
            self.tr("Record a credit line or a card, and the day its limit changed."),
            self.tr("Go to accounts"),
        )
        empty.actionRequested.connect(lambda: self.pageRequested.emit("accounts", ""))
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._content())

    def show_state(self, state: State) -> None:
        """Show another state."""
        self._state = state
        self._accounts = asked_accounts(state.analysis)
        self._stack.setCurrentIndex(1 if self._accounts else 0)
        clear_layout(self._list)
        self._rows = {}
        masked = state.settings.masked
        for account in self._accounts:
            made = AccountRow(account, masked=masked)
            made.clicked.connect(lambda _checked=False, one=account.account: self._choose(one))
            self._group.addButton(made)
            self._rows[account.account] = made
            self._list.addWidget(made)
        if self._accounts:
            known = self._chosen if self._chosen in self._rows else self._accounts[0].account
            self._choose(known)

    def show_record(self, record_id: str) -> None:
        """Ask about an account."""
        if record_id in self._rows:
            self._choose(record_id)

    @Slot(str)
    def _choose(self, account: str) -> None:
        if self._state is None:
            return
        self._chosen = account
        self._rows[account].setChecked(True)
        asked = next(a for a in self._accounts if a.account == account)
        view = why_view(asked, self._state.analysis.investigate(account))
        self._verdicts.show_view(view, self._state.book, masked=self._state.settings.masked)

    def _content(self) -> QWidget:
        side = Card(padding=12)
        side.set_title(self.tr("Your lines"))
        side.add(self._list)
        side.setFixedWidth(280)
        note = label(
            self.tr(
                "No lender publishes its reasons. This compares likely causes with your records."
            ),
            "caption",
            wrap=True,
        )
        side.add(note)
        content = QWidget()
        layout = QHBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(side)
        layout.addWidget(scrolling(self._verdicts), 1)
        return content
