"""The verdicts on a line or a refusal: four first, the others on demand, each with its records."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.advice.verdicts import Answer, Verdict
from credittracker.book.book import Book
from credittracker.book.limits import LimitState
from credittracker.scoring.lender_side import Outlook
from credittracker.ui.pages.why.official_way import OfficialWay
from credittracker.ui.pages.why.view import Asked, AskedAccount, AskedRefusal, WhyView
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, Tone, clear_layout, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.fold import Fold
from credittracker.ui.widgets.outlook import OutlookLines
from credittracker.ui.widgets.pill import Pill
from credittracker.ui.widgets.record_links import RecordLinks
from credittracker.ui.words import formats
from credittracker.ui.words.factors import grade_name, tag_name
from credittracker.ui.words.sources import source_of_cause
from credittracker.ui.words.verdicts import (
    action_text,
    answer_text,
    cause_title,
    finding_text,
)

TONES: dict[Answer, Tone] = {
    Answer.SUPPORTED: "warn",
    Answer.CANNOT_TELL: "quiet",
    Answer.RULED_OUT: "good",
}
MOST_RECORDS = 5


class VerdictList(QWidget):
    """``recordRequested`` carries the page and the id of a record somebody wants to see.

    ``assumptionRequested`` carries the platform about whose bar something else is to be assumed,
    ``letterRequested`` wants a letter to the lender about what is shown, ``limitRequested`` to
    record the limit of an account.
    """

    recordRequested = Signal(str, str)
    assumptionRequested = Signal(str)
    letterRequested = Signal()
    limitRequested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: WhyView | None = None
        self._all = self.is_waiting = False
        self._book: Book | None = None
        self._masked = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, Space.S, 0)
        self._layout.setSpacing(Space.M)

    def show_view(self, view: WhyView, book: Book, *, masked: bool) -> None:
        """Show the verdicts on another."""
        if self._view is None or view.asked.id != self._view.asked.id:
            self._all = False
        self._view, self._book, self._masked, self.is_waiting = view, book, masked, False
        self._fill()

    def show_waiting(self) -> None:
        """Say that somebody looks into it."""
        self._view, self.is_waiting = None, True
        clear_layout(self._layout)
        self._layout.addWidget(label(self.tr("Looking at your records of that day…"), "muted"))
        self._layout.addStretch(1)

    def _fill(self) -> None:
        clear_layout(self._layout)
        view = self._view
        if view is None:
            return
        self._layout.addWidget(self._headline(view))
        self._layout.addWidget(self._limit(view.asked))
        if view.spotless:
            self._layout.addWidget(self._official_way(view))
        if self._book is not None and view.outlook is not None:
            self._layout.addWidget(self._outlook(view.outlook, self._book))
        for verdict in (*view.first, *view.others) if self._all else view.first:
            if not (view.spotless and verdict.code == "lender_error"):
                self._layout.addWidget(self._card(verdict))
        if view.others and not self._all:
            more = Button(self.tr("Show %n more", "", len(view.others)), "link", "more")
            more.clicked.connect(self._show_all)
            self._layout.addWidget(more)
        if not view.spotless:
            self._layout.addWidget(Fold(self.tr("The official way"), self._official_way(view)))
        self._layout.addStretch(1)

    def _limit(self, asked: Asked) -> Button:
        """The way to record a limit that is not known."""
        made = Button(self.tr("Record its limit…"), "secondary", "add")
        made.clicked.connect(lambda: self.limitRequested.emit(asked.id))
        if not _is_unknown(asked):
            made.hide()
        return made

    def _official_way(self, view: WhyView) -> OfficialWay:
        way = OfficialWay(at_home=view.at_home)
        way.letterRequested.connect(self.letterRequested)
        way.reportRequested.connect(lambda: self.recordRequested.emit("importing", ""))
        return way

    def _headline(self, view: WhyView) -> QWidget:
        supported = [v for v in view.first if v.finding.answer is Answer.SUPPORTED]
        asked, on = view.asked, ""
        if isinstance(asked, AskedRefusal):
            said = self._of_refusal(view, len(supported))
            on = formats.day(asked.on)
        elif _is_unknown(asked):
            said = self.tr("{account}: its limit is not recorded. Is it zero, frozen or cut?")
        elif not asked.asked:
            said = self.tr("{account} has its limit. Here is what could endanger it.")
        elif view.spotless:
            said = self.tr("Your records for {account} look good. Ask the lender itself.")
        elif supported:
            said = self.tr("{account}: %n likely cause(s) in your records", "", len(supported))
        else:
            said = self.tr("{account}: your records cannot tell yet")
        return label(said.format(account=asked.name, date=on), "heading", wrap=True)

    def _of_refusal(self, view: WhyView, supported: int) -> str:
        if view.spotless:
            return self.tr("Your records of {date} looked good. Ask {account} itself.")
        if supported:
            return self.tr(
                "{account}: %n likely cause(s) in your records, as they stood on {date}",
                "",
                supported,
            )
        return self.tr("{account}: your records of {date} cannot tell yet")

    def _outlook(self, outlook: Outlook, book: Book) -> Card:
        card = Card()
        lines = OutlookLines()
        lines.recordRequested.connect(self.recordRequested)
        lines.assumptionRequested.connect(self.assumptionRequested)
        card.add(lines)  # first, or it would be shown as a window
        lines.show_outlook(outlook, book, masked=self._masked)
        return card

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _card(self, verdict: Verdict) -> Card:
        card = Card()
        answer = verdict.finding.answer
        head = row(label(cause_title(verdict.code), "strong", wrap=True))
        head.setStretch(0, 1)
        head.addWidget(Pill(answer_text(answer), TONES[answer]))
        card.add(head)
        if found := finding_text(verdict):
            card.add(label(found, "body", wrap=True))
        if answer is Answer.SUPPORTED:
            card.add(label(action_text(verdict), "muted", wrap=True))
        if records := self._records(verdict):
            card.add(records)
        pills = row(Pill(tag_name(verdict.tag)), Pill(grade_name(verdict.grade)), None)
        card.add(pills)
        card.add(label(source_of_cause(verdict.code), "caption", wrap=True))
        card.setAccessibleName(f"{cause_title(verdict.code)}: {answer_text(answer)}. {found}")
        return card

    def _records(self, verdict: Verdict) -> QWidget | None:
        book, records = self._book, verdict.finding.records
        if book is None or not records or verdict.finding.answer is Answer.RULED_OUT:
            return None
        links = RecordLinks()
        links.recordRequested.connect(self.recordRequested)
        links.show_records(book, records, MOST_RECORDS, masked=self._masked)
        return links


def _is_unknown(asked: Asked) -> bool:
    return isinstance(asked, AskedAccount) and asked.limit.state is LimitState.UNKNOWN
