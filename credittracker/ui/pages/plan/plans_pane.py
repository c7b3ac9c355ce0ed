"""Plans to a score: what is asked at the left, what is found or kept at the right."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.advice.wishes import Wishes
from credittracker.book.plans import PlanStep
from credittracker.services.changes import Change, delete
from credittracker.services.ids import new_id
from credittracker.services.kept_plans import checklist, keep_plan, tick, wishes_of
from credittracker.services.progress import Errand
from credittracker.ui.calculator.asking import answering, asked
from credittracker.ui.pages.plan.plan_cards import ChecklistCard, PlanCard
from credittracker.ui.pages.plan.searched import Found, searching
from credittracker.ui.pages.plan.wishes_form import WishesForm
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.basics import clear_layout, label
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.words import formats
from credittracker.ui.words.plans import assumption_text, paid_today_text, verdict_text


class PlansPane(QWidget):
    """``workRequested`` and ``changeRequested`` as a page's."""

    workRequested = Signal(object, object)
    changeRequested = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._state: State | None = None
        self._asked: Errand[Found] | None = None
        self._found: Found | None = None
        self._wished: Wishes | None = None
        self._is_asking = False
        self.form = WishesForm()
        self.form.searchRequested.connect(self.search)
        self.said, self.slipped = Banner(dismissable=False), Banner(dismissable=False)
        self.slipped.actionRequested.connect(self.plan_again)
        self.kept = ChecklistCard()
        self.kept.ticked.connect(self._tick)
        self.kept.forgetRequested.connect(self._forget)
        self.cards: list[PlanCard] = []
        self._results = QVBoxLayout()
        self._results.setSpacing(Space.M)
        self._empty = EmptyState(
            "plan",
            self.tr("From what you can put aside to a score"),
            self.tr(
                "Say how much a month, and the cheapest ways there are found: what to pay off or "
                "down, when, and whether waiting is enough."
            ),
        )
        self._lay_out()

    @property
    def is_complete(self) -> bool:
        """Whether nothing is being searched for."""
        return self._asked is None

    def show_state(self, state: State) -> None:
        """Show another Book; plans found of the Book before are not its plans."""
        if self._state is not None and self._state.analysis.facts is not state.analysis.facts:
            self.drop()
            self._found = None
        self._state = state
        self.form.show_state(state)
        kept = checklist(state.book)
        if not self._is_asking:
            self._is_asking = True
            wished = self._wished or (None if kept is None else wishes_of(kept.plan))
            if wished is not None:
                self.form.put(wished, state)
        self.kept.setVisible(kept is not None)
        self.slipped.hide()
        if kept is not None:
            self.kept.show_checklist(state, kept)
            if kept.slipped(state.today):
                text = self.tr("A step's day has passed. That happens: a new plan takes it up.")
                self.slipped.say(text, "info", self.tr("Plan again from today"))
        self._show_found()

    def drop(self) -> None:
        """Nobody waits for the search any more."""
        if self._asked is not None:
            self._asked.dropped, self._asked = True, None

    @Slot()
    def search(self) -> None:
        """Look for plans with what stands in the form."""
        wishes = self.form.wishes()
        if wishes is not None and self._state is not None:
            self._search(wishes)

    @Slot()
    def plan_again(self) -> None:
        """Look for plans from today with what was wished when the plan was kept."""
        kept = None if self._state is None else checklist(self._state.book)
        wishes = None if kept is None else wishes_of(kept.plan)
        if wishes is not None and self._state is not None:
            self.form.put(wishes, self._state)
            self.search()

    def unfinished(self) -> Wishes | None:
        """What stands in the form."""
        return self.form.wishes() if self.form.editors else None

    def take_up(self, wishes: Wishes) -> None:
        """Go on with it, before the first state is shown."""
        self._wished = wishes

    def _search(self, wishes: Wishes) -> None:
        self.drop()
        if self._state is None:
            return
        self._found = None
        self._asked = searching(self._state.analysis, wishes)
        self._show_found()
        self.workRequested.emit(self._asked.work, self._show)

    @Slot(object)
    def _show(self, asked: Errand[Found]) -> None:
        if asked is not self._asked:
            return  # the Book is another, or something newer was asked for
        self._asked, self._found = None, asked.found
        self._show_found()

    def _show_found(self) -> None:
        clear_layout(self._results)
        self.cards = []
        state, found = self._state, self._found
        self._empty.setVisible(found is None and self._asked is None and self.kept.isHidden())
        self.said.hide()
        if self._asked is not None:
            self.said.say(self.tr("Looking for the cheapest ways…"), "info")
        if state is None or found is None:
            return
        paid = paid_today_text(found.paid, state.book, masked=state.settings.masked)
        said = formats.sentences(paid, verdict_text(found.planned))
        self.said.say(said, "good" if found.planned.plans else "info")
        for number, plan in enumerate(found.planned.plans):
            card = PlanCard(state, found, number)
            keep = partial(keep_plan, state.book, plan, found.planned.wishes, state.today, new_id)
            card.keepRequested.connect(lambda keep=keep: self._change(keep()))
            self.cards.append(card)
            self._results.addWidget(card)
        self._results.addWidget(label(assumption_text(), "caption", wrap=True))

    def _change(self, change: Change) -> None:
        self.changeRequested.emit(change.label, change.intent)

    @Slot(object, bool)
    def _tick(self, step: PlanStep, done: bool) -> None:  # noqa: FBT001 - Qt's signal hands it over
        if self._state is not None:
            self._change(tick(step, self._state.today if done else None))

    @Slot()
    def _forget(self) -> None:
        if self._state is not None:
            self._change(delete(self._state.book, *self._state.book.plans))

    def _lay_out(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, Space.S, 0)
        layout.setSpacing(Space.M)
        for part in (self.slipped, self.kept, self.said):
            layout.addWidget(part)
        layout.addLayout(self._results)
        layout.addWidget(self._empty)
        layout.addStretch(1)
        answering(self, asked(self.form), scrolling(content))
