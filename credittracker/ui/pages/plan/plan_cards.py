"""Plans that were found, a card each; and the one that is kept, as a checklist."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from credittracker.advice.dated_plans import DatedPlan
from credittracker.book.plans import PlanStep
from credittracker.services.kept_plans import Checklist
from credittracker.ui.pages.plan.searched import Found
from credittracker.ui.session import State
from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, clear_layout, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.ticked_line import TickedLine
from credittracker.ui.words import formats
from credittracker.ui.words.plan_steps import step_text
from credittracker.ui.words.plans import plan_title, saving_text


class PlanCard(Card):
    """One plan; ``keepRequested`` when the person wants to follow it."""

    keepRequested = Signal()

    def __init__(self, state: State, found: Found, number: int) -> None:
        super().__init__(padding=Space.L)
        plan = found.planned.plans[number]
        currency, masked = state.book.info.currency, state.settings.masked
        self.set_title(plan_title(plan, state.today, currency=currency, masked=masked))
        self.keep = Button(self.tr("Keep this plan"))
        self.keep.clicked.connect(self.keepRequested)
        if plan.steps:
            self.add_action(self.keep)
        for step in plan.steps:
            text = step_text(state.book, (step.kind, step.about, step.money), masked=masked)
            self.add(_dated(step.on, text))
        self.add(label(self._comes_to(plan, found.below[number]), "muted", wrap=True))
        saved = saving_text(found.saved[number], currency=currency, masked=masked)
        if plan.steps and saved:
            self.add(label(saved, "caption", wrap=True))

    def _comes_to(self, plan: DatedPlan, below: date | None) -> str:
        said = self.tr("The score that day: {points}.")
        lasts = self.tr("It stays there for the two years looked at.")
        if below is not None:
            lasts = self.tr("By {month} it is below again, if nothing else is done.")
        return formats.sentences(
            said.format(points=formats.points(plan.reached.total)),
            lasts.format(month=formats.day(below)),
        )


class ChecklistCard(Card):
    """The plan that is kept; ``ticked`` carries a step and whether it is done now."""

    ticked = Signal(object, bool)
    forgetRequested = Signal()

    def __init__(self) -> None:
        super().__init__(padding=Space.L)
        self.forget = Button(self.tr("Drop this plan"), "quiet")
        self.forget.clicked.connect(self.forgetRequested)
        self.add_action(self.forget)
        self.boxes: list[QCheckBox] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.S)
        self.add(self._lines)

    def show_checklist(self, state: State, kept: Checklist) -> None:
        """Show its steps, done or still to do."""
        said = self.tr("My plan: {target} by {day}")
        plan = kept.plan
        title = said.format(
            target=formats.short_points(plan.target), day=formats.day(plan.reaches_on)
        )
        self.set_title(title)
        clear_layout(self._lines)
        self.boxes = []
        for step in kept.steps:
            self._lines.addWidget(self._box(state, step))

    def _box(self, state: State, step: PlanStep) -> TickedLine:
        masked = state.settings.masked
        text = step_text(state.book, (step.kind, step.about, step.money), masked=masked)
        said = self.tr("By {day}: {what}").format(day=formats.day(step.on), what=text)
        if step.done_on is not None:
            done = self.tr("{what} (done on {day})")
            said = done.format(what=text, day=formats.day(step.done_on))
        line = TickedLine(said)
        box = line.box
        box.setChecked(step.done_on is not None)
        box.clicked.connect(partial(self._tell, step, box))
        self.boxes.append(box)
        return line

    def _tell(self, step: PlanStep, box: QCheckBox) -> None:
        self.ticked.emit(step, box.isChecked())


def _dated(on: date, text: str) -> QHBoxLayout:
    day = label(formats.day(on), "caption")
    day.setMinimumWidth(px(96))
    return row(day, label(text, wrap=True), spacing=Space.M)
