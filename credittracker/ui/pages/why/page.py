"""The why page: pick a line, see likely causes with your own records, and what to do."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from credittracker.advice.timeline import timeline
from credittracker.services.outlooks import outlook_of
from credittracker.ui.pages.why.account_row import AccountRow
from credittracker.ui.pages.why.timeline_pane import TimelinePane
from credittracker.ui.pages.why.verdicts import VerdictList
from credittracker.ui.pages.why.view import AskedAccount, asked_accounts, why_view
from credittracker.ui.recording import RecordingPage
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import clear_layout, label, scrolling
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.tabs import Tabs


class WhyPage(RecordingPage):
    """Answers "I repaid. Why is my limit still zero?" as far as the records can."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = ""
        self._accounts: tuple[AskedAccount, ...] = ()
        self._rows: dict[str, AccountRow] = {}
        self._group = QButtonGroup(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._verdicts = VerdictList()
        self._verdicts.recordRequested.connect(self.pageRequested)
        self.timeline, self.tabs = TimelinePane(), Tabs()
        self.timeline.recordRequested.connect(self.pageRequested)
        self._verdicts.assumptionRequested.connect(self.edit_platform)
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
        self.keep(state)
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
        self._chosen = account
        self._rows[account].setChecked(True)
        asked = next(a for a in self._accounts if a.account == account)
        seen = self.state.analysis
        view = why_view(asked, seen.investigate(account), outlook_of(seen, account))
        self._verdicts.show_view(view, self.state.book, masked=self.veil.masked)
        told = timeline(seen.facts, seen.snapshot.records, account)
        self.timeline.show_timeline(asked, told, self.state.book, masked=self.veil.masked)

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
        self.tabs.add("causes", self.tr("Likely causes"), scrolling(self._verdicts))
        self.tabs.add("timeline", self.tr("The limit over time"), self.timeline)
        layout.addWidget(self.tabs, 1)
        return content
