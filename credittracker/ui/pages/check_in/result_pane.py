"""The third step: the score, what moved it, what comes next, and the one thing to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.advice.forecasting import Mark, Marked
from credittracker.services.checking_in import OneThing, one_thing
from credittracker.ui.pages.check_in.view import Found
from credittracker.ui.session import State
from credittracker.ui.standing.changes import ChangesCard
from credittracker.ui.standing.dues import DuesCard
from credittracker.ui.standing.score import ScoreCard
from credittracker.ui.standing.view import overview
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Tone, clear_layout, column, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.pill import Pill
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.words import formats
from credittracker.ui.words.factors import entry_name
from credittracker.ui.words.forecasts import came_text, foretold_text, mark_text
from credittracker.ui.words.plan_steps import step_text
from credittracker.ui.words.reasons import gain_text, reason_title, tip_text

_TONES: dict[Mark, Tone] = {Mark.MET: "good", Mark.BETTER: "good", Mark.WORSE: "warn"}


class ResultPane(QWidget):
    """Shows what was found."""

    pageRequested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.score, self.changes, self.dues = ScoreCard(), ChangesCard(), DuesCard()
        self.thing = Card(self.tr("The one thing this month"))
        self._thing = QVBoxLayout()
        self._thing.setSpacing(Space.S)
        self.thing.add(self._thing)
        self.came = Card(self.tr("Forecasts whose day has come"))
        self._came = QVBoxLayout()
        self._came.setSpacing(Space.S)
        self.came.add(self._came)
        for card in (self.score, self.changes, self.dues):
            card.pageRequested.connect(self.pageRequested)
        content = QWidget()
        both = Beside(content)
        both.setContentsMargins(0, 0, Space.S, 0)
        sides = ((self.score, self.came), (self.thing, self.changes, self.dues))
        for n, cards in enumerate(sides):
            side = column(*cards, spacing=Space.L)
            side.addStretch(1)
            both.addLayout(side, 4 + n)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content))

    def show_found(self, found: Found, state: State) -> None:
        """Show another result."""
        view, masked = overview(found.seen), state.settings.masked
        book = found.seen.facts.book
        self.score.show_view(view)
        self.changes.show_view(view)
        self.dues.show_view(view, book, state.today, masked=masked)
        self._show_thing(one_thing(found.seen), found, masked=masked)
        clear_layout(self._came)
        self.came.setVisible(bool(found.came))
        for one in found.came:
            self._came.addWidget(self._forecast(one))

    def _show_thing(self, thing: OneThing, found: Found, *, masked: bool) -> None:
        clear_layout(self._thing)
        title, more, gain = self._words(thing, found, masked=masked)
        self._thing.addWidget(label(title, "strong", wrap=True))
        for text, tone in ((more, ""), (gain, "good")):
            if text:
                self._thing.addWidget(label(text, "body", tone, wrap=True))
        self.thing.setAccessibleDescription(formats.sentences(title, more, gain))

    def _words(self, thing: OneThing, found: Found, *, masked: bool) -> tuple[str, str, str]:
        """What to do, why or how, and what it would win."""
        book = found.seen.facts.book
        if thing.due is not None:
            account = book.accounts[thing.due.account]
            money = formats.money(thing.due.behind, currency=account.currency, masked=masked)
            title = self.tr("Pay {amount} to {account}").format(amount=money, account=account.name)
            days = formats.days(thing.due.days_late(found.seen.on))
            more = self.tr("It was due on {day} and is {days} late; every day sooner counts.")
            return title, more.format(day=formats.day(thing.due.due), days=days), ""
        if thing.step is not None:
            step = thing.step
            said = step_text(book, (step.kind, step.about, step.money), masked=masked)
            when = self.tr("The next step of your plan, on {day}.")
            return said, when.format(day=formats.day(step.on)), ""
        if thing.reason is not None:
            tip = tip_text(thing.reason.tip, book, masked=masked)
            return reason_title(thing.reason.code), tip, gain_text(thing.reason.tip.gain)
        if thing.entry is not None:
            title = self.tr("Record {entry}").format(entry=entry_name(thing.entry))
            return title, self.tr("It makes your score surer than anything else would."), ""
        title = self.tr("Go on as you do")
        return title, self.tr("Nothing is late, and nothing we see holds you back."), ""

    def _forecast(self, one: Marked) -> QWidget:
        said, came = foretold_text(one), came_text(one)
        day = formats.day(one.forecast.on)
        text = self.tr("For {day}: {said}; it came to {came}")
        made = QWidget()
        words = label(text.format(day=day, said=said, came=came), wrap=True)
        layout = row(words, Pill(mark_text(one.mark), _TONES.get(one.mark, "quiet")))
        layout.setStretch(0, 1)
        made.setLayout(layout)
        return made
