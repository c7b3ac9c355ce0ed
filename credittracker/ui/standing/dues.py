"""The card with what is late and what is due in the next month."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.book.book import Book
from credittracker.book.plans import PlanStep
from credittracker.ui.standing.view import DueLine, OverviewView
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, clear_layout, column, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.pill import Pill
from credittracker.ui.words import formats
from credittracker.ui.words.plan_steps import step_text
from credittracker.ui.words.status import due_state_text


class DuesCard(Card):
    """What next."""

    pageRequested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Due next"))
        more = Button(self.tr("All repayments"), "link", "repayments")
        more.clicked.connect(lambda: self.pageRequested.emit("repayments", ""))
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.M)
        self.add(self._list)
        self.add(row(more, None))

    def show_view(self, view: OverviewView, book: Book, today: date, *, masked: bool) -> None:
        """Show other dues."""
        clear_layout(self._list)
        if not view.dues:
            self._list.addWidget(
                label(self.tr("Nothing is due in the next month, as far as recorded."), "muted")
            )
        for due in view.dues:
            self._list.addWidget(self._one(due, today, masked=masked))
        for step in view.steps_to_do:
            self._list.addWidget(self._step(step, book, today, masked=masked))

    def _step(self, step: PlanStep, book: Book, today: date, *, masked: bool) -> QWidget:
        """A step of the plan; one whose day has passed says so without a word of blame."""
        said = step_text(book, (step.kind, step.about, step.money), masked=masked)
        name = label(self.tr("Plan: {step}").format(step=said), "body", wrap=True)
        open_it = Button(self.tr("To the plan"), "quiet", "plan")
        open_it.clicked.connect(lambda: self.pageRequested.emit("plan", step.id))
        when = f"{formats.day(step.on)} · {formats.distance(step.on, today)}"
        block = QWidget()
        layout = row()
        layout.addLayout(column(name, label(when, "caption"), spacing=0), 1)
        layout.addWidget(open_it)
        block.setLayout(layout)
        return block

    def _one(self, due: DueLine, today: date, *, masked: bool) -> QWidget:
        amount = formats.money(due.amount, currency=due.currency, masked=masked)
        if due.days_late:
            state = self.tr("{days} late").format(days=formats.days(due.days_late))
        elif due.is_penalty:
            state = due_state_text("penalty", 0)
        else:
            state = formats.distance(due.due, today)
        pill = Pill(state, "bad" if due.days_late else "warn" if due.is_penalty else "quiet")
        name = label(due.name, "body", wrap=True)
        left = column(name, label(formats.day(due.due), "caption"), spacing=0)
        line = row(pill, label(amount, "strong"))
        block = QWidget()
        layout = row()
        layout.addLayout(left, 1)
        layout.addLayout(line)
        block.setLayout(layout)
        block.setAccessibleName(f"{due.name}, {amount}, {formats.day(due.due)}, {state}")
        return block
