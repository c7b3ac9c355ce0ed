"""The why page: pick a line or a refusal, see likely causes in your records, and what to do."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from credittracker.advice.timeline import timeline
from credittracker.book.accounts import LimitEvent
from credittracker.services.analysis import Analysis
from credittracker.services.outlooks import outlook_of
from credittracker.services.progress import Progress
from credittracker.ui.letter_dialog import Letter
from credittracker.ui.letters import Letters
from credittracker.ui.pages.why.asked_row import AskedRow
from credittracker.ui.pages.why.chains_pane import ChainsPane
from credittracker.ui.pages.why.timeline_pane import TimelinePane
from credittracker.ui.pages.why.verdicts import VerdictList
from credittracker.ui.pages.why.view import (
    Asked,
    AskedAccount,
    asked_accounts,
    asked_refusals,
    why_view,
)
from credittracker.ui.recording import RecordingPage
from credittracker.ui.scam_shield.opening import open_scam_shield
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, clear_layout, label
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.widgets.stack import Stack
from credittracker.ui.widgets.tabs import Tabs
from credittracker.ui.words.lender_letter import lender_letter

SIDE = 280


class WhyPage(RecordingPage):
    """Answers "I repaid. Why is my limit still zero?" as far as the records can."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = ""
        self._asked: dict[str, Asked] = {}
        self._rows: dict[str, AskedRow] = {}
        self._group, self._list = QButtonGroup(self), QVBoxLayout()
        self._list.setSpacing(2)
        self._verdicts, self.letters = VerdictList(), Letters(self)
        self._verdicts.recordRequested.connect(self.pageRequested)
        self._verdicts.letterRequested.connect(self.write_letter)
        self._verdicts.limitRequested.connect(lambda about: self.add(LimitEvent, account=about))
        self.letters.savingRequested.connect(self.savingRequested)
        self.timeline, self.chains, self.tabs = TimelinePane(), ChainsPane(), Tabs()
        self.timeline.recordRequested.connect(self.pageRequested)
        self.chains.recordRequested.connect(self.pageRequested)
        self._verdicts.assumptionRequested.connect(self.edit_platform)
        empty = _nothing_yet(self)
        self._stack = Stack()
        self.body.addWidget(self._stack, 1)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._content())

    @property
    def is_complete(self) -> bool:
        """Whether nothing it shows is still being looked into."""
        return not self._verdicts.is_waiting

    def show_state(self, state: State) -> None:
        """Show another state."""
        self.keep(state)
        accounts, refused = asked_accounts(state.analysis), asked_refusals(state.analysis)
        some: tuple[Asked, ...] = (*accounts, *refused)
        self._asked = {one.id: one for one in some}
        self._stack.setCurrentIndex(1 if self._asked else 0)
        self._show_list(*accounts)
        if refused:
            self._list.addSpacing(Space.M)
            self._list.addWidget(label(self.tr("Refused applications"), "heading"))
            self._show_list(*refused, anew=False)
        self.chains.show_chains(state, masked=self.veil.masked)
        if self._asked:
            self._choose(self._chosen if self._chosen in self._asked else next(iter(self._asked)))

    def show_record(self, record_id: str) -> None:
        """Ask about an account or a refused application."""
        if record_id in self._rows:
            self._choose(record_id)
            self._list_area.ensureWidgetVisible(self._rows[record_id])

    @Slot()
    def write_letter(self) -> None:
        """Show a letter to the lender of what is shown."""
        state, about = self.state, self._chosen
        verdicts = state.analysis.investigate(about).verdicts
        note = self.tr(
            "Fill in the blanks and change what you like. Send it in the lender's own app, or "
            "hand it in; nothing is sent from here. It says only what your records rule out."
        )
        write = partial(lender_letter, state.book, about, verdicts, state.today)
        language = "zh_CN" if self._at_home else "en"
        self.letters.show(Letter(self.tr("Letter to the lender"), note, write, language))

    @Slot()
    def check_offer(self) -> None:
        """Ask what gives a scam away."""
        open_scam_shield(self, at_home=self._at_home)

    @property
    def _at_home(self) -> bool:
        return self.state.book.info.country == "cn"

    def _show_list(self, *some: Asked, anew: bool = True) -> None:
        if anew:
            clear_layout(self._list)
            self._rows = {}
        for one in some:
            made = AskedRow(one, masked=self.veil.masked)
            made.clicked.connect(lambda _checked=False, about=one.id: self._choose(about))
            self._group.addButton(made)
            self._rows[one.id] = made
            self._list.addWidget(made)

    @Slot(str)
    def _choose(self, about: str) -> None:
        """Show one of the list; a refusal is looked into off the UI thread, once."""
        self._chosen = about
        self._rows[about].setChecked(True)
        asked, seen = self._asked[about], self.state.analysis
        self.tabs.set_usable("timeline", usable=isinstance(asked, AskedAccount))
        if isinstance(asked, AskedAccount):
            told = timeline(seen.facts, seen.snapshot.records, about)
            self.timeline.show_timeline(asked, told, self.state.book, masked=self.veil.masked)
        if isinstance(asked, AskedAccount) or about in seen.investigated:
            self._show_verdicts(about)
        else:
            self._verdicts.show_waiting()
            self.workRequested.emit(partial(_look_into, seen, about), self._show_verdicts)

    @Slot(object)
    def _show_verdicts(self, about: str) -> None:
        """Show what was found, if nothing else was chosen meanwhile."""
        seen = self.state.analysis
        known = about in seen.positions or about in seen.investigated
        if about == self._chosen and known:
            asked, outlook = self._asked[about], outlook_of(seen, about)
            view = why_view(asked, seen.investigate(about), outlook, at_home=self._at_home)
            self._verdicts.show_view(view, self.state.book, masked=self.veil.masked)

    def _content(self) -> QWidget:
        side = Card(padding=12)
        side.set_title(self.tr("Your lines"))
        listed = QWidget()
        listed.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._list_area = scrolling(listed)
        side.add(self._list_area, 1)
        side.add(
            label(
                self.tr(
                    "No lender publishes its reasons. This compares likely causes with your "
                    "records."
                ),
                "caption",
                wrap=True,
            )
        )
        shield = Button(self.tr("Somebody offers help? Check it…"), "link", "lock")
        shield.clicked.connect(self.check_offer)
        side.add(shield)
        content = QWidget()
        layout = Beside(content)
        layout.add_side(side, SIDE)
        self.tabs.add("causes", self.tr("Likely causes"), scrolling(self._verdicts))
        self.tabs.add("timeline", self.tr("The limit over time"), self.timeline)
        self.tabs.add("chains", self.tr("Borrowing to repay"), scrolling(self.chains))
        layout.addWidget(self.tabs, 1)
        return content


def _look_into(seen: Analysis, about: str, _report: Progress) -> str:
    seen.investigate(about)
    return about


def _nothing_yet(page: WhyPage) -> EmptyState:
    """What stands there before any line is recorded."""
    translate = QCoreApplication.translate
    made = EmptyState(
        "why",
        translate("WhyPage", "No lines to ask about yet"),
        translate("WhyPage", "Record a credit line or a card, and the day its limit changed."),
        translate("WhyPage", "Go to accounts"),
        translate("WhyPage", "Import a bill"),
    )
    made.actionRequested.connect(lambda: page.pageRequested.emit("accounts", ""))
    made.otherRequested.connect(lambda: page.pageRequested.emit("importing", ""))
    return made
