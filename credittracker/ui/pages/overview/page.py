"""The overview: the score with its range, what moved it, what to do, what is due."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.services.analysis import Analysis
from credittracker.services.checking_in import is_due
from credittracker.ui.page import Page
from credittracker.ui.pages.overview.accounts import AccountsCard
from credittracker.ui.pages.overview.reasons import ReasonsCard
from credittracker.ui.session import State
from credittracker.ui.standing.changes import ChangesCard
from credittracker.ui.standing.dues import DuesCard
from credittracker.ui.standing.score import ScoreCard
from credittracker.ui.standing.view import overview
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.basics import column
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.widgets.stack import Stack
from credittracker.ui.words import formats


class OverviewPage(Page):
    """Answers three questions: how am I doing, what moved, what next."""

    shows_months = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State | None = None
        self._check_in = QAction(self.tr("Check in"), self)
        self._check_in.setData("check")
        self._check_in.triggered.connect(lambda: self.actionRequested.emit("check_in"))
        self._put_away_on: date | None = None
        self.invitation = Banner()
        self.invitation.dismissed.connect(self._put_away)
        self._score = ScoreCard()
        self._reasons = ReasonsCard()
        self._changes = ChangesCard()
        self._dues = DuesCard()
        self._accounts = AccountsCard()
        self._empty = EmptyState(
            "overview",
            self.tr("Nothing to score yet"),
            self.tr("Import a bill or type in one account, and your score appears here."),
            self.tr("Import a bill"),
            self.tr("Type in an account"),
        )
        self._empty.otherRequested.connect(lambda: self.pageRequested.emit("accounts", ""))
        self._empty.actionRequested.connect(lambda: self.pageRequested.emit("importing", ""))
        for card in (self._score, self._reasons, self._changes, self._dues, self._accounts):
            card.pageRequested.connect(self.pageRequested)
        self._stack = Stack()
        self.body.addWidget(self.invitation)
        self.body.addWidget(self._stack, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(scrolling(self._columns()))

    def primary_action(self) -> QAction | None:
        """Begin the month's check-in."""
        return self._check_in

    def show_state(self, state: State) -> None:
        """Show another state."""
        self._state = state
        seen = state.analysis
        self._check_in.setEnabled(seen.has_anything)
        self._stack.setCurrentIndex(1 if seen.has_anything else 0)
        self._invite(seen)
        if not seen.has_anything:
            return
        view, masked = overview(seen), state.settings.masked
        self._score.show_view(view)
        self._reasons.show_view(view, state.book, masked=masked)
        self._changes.show_view(view)
        self._dues.show_view(view, state.book, state.today, masked=masked)
        self._accounts.show_view(view, masked=masked)

    def _invite(self, seen: Analysis) -> None:
        """Say that a month has passed, until it is put away for this day."""
        if not is_due(seen) or self._put_away_on == seen.on:
            self.invitation.hide()
            return
        if seen.since is None:
            said = self.tr("Check in today: next month you see what moved your score.")
        else:
            days = formats.days((seen.on - seen.since.on).days)
            said = self.tr("Your last check-in is {days} ago. Five minutes, when it suits you.")
            said = said.format(days=days)
        self.invitation.say(said)

    @Slot()
    def _put_away(self) -> None:
        if self._state is not None:
            self._put_away_on = self._state.today

    def _columns(self) -> QWidget:
        """Two columns of cards that keep their own heights, and the accounts below both."""
        content = QWidget()
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, Space.S, 0)
        whole.setSpacing(Space.L)
        both = Beside()
        for n, cards in enumerate(((self._score, self._changes), (self._reasons, self._dues))):
            side = column(*cards, spacing=Space.L)
            side.addStretch(1)
            both.addLayout(side, 4 + n)
        whole.addLayout(both)
        whole.addWidget(self._accounts)
        whole.addStretch(1)
        return content
