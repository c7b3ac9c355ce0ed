"""What is asked of a plan: money, target, day, what is left alone, and how hard things are."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QSlider, QVBoxLayout, QWidget

from credittracker.advice.clock import MONTHS
from credittracker.advice.wishes import USUAL, WEIGHTS, Wishes
from credittracker.book.accounts import LAST_DAY
from credittracker.book.dates import add_months
from credittracker.book.plans import StepKind
from credittracker.book.records import RecordId
from credittracker.services.plan_door import USUAL_MONTHS
from credittracker.ui.forms.body import side_by_side
from credittracker.ui.forms.editor import FieldEditor
from credittracker.ui.forms.fields import DateField, MoneyField, NumberField
from credittracker.ui.pages.plan.monthly_money import MonthlyMoney
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label, row, spread
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.fold import Fold
from credittracker.ui.words.descriptions import describe
from credittracker.ui.words.plan_steps import difficulty_name, step_kind_name

_MOST_POINTS = 100
_NAME = 300
"""Pixels that the name of a record has beside its box."""


class WishesForm(Card):
    """``searchRequested`` when the person wants an answer; ``wishes`` is what stands there."""

    searchRequested = Signal()

    def __init__(self) -> None:
        super().__init__(padding=Space.L)
        self.set_title(self.tr("What I can do"))
        self.editors: dict[str, FieldEditor] = {}
        self.search = Button(self.tr("Find plans"), "primary", "search")
        self.search.clicked.connect(self.searchRequested)
        self.kinds: dict[StepKind, QCheckBox] = {}
        self.levels: dict[StepKind, QSlider] = {}
        self.accounts: dict[RecordId, QCheckBox] = {}
        self.marks: dict[RecordId, QCheckBox] = {}
        said, hint = self.tr("Money a month"), self.tr("Besides everything that falls due.")
        self._money = MonthlyMoney(MoneyField("monthly", said, hint=hint, positive=False), date.min)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(Space.M)
        self._account_boxes, self._mark_boxes = QWidget(), QWidget()
        self._marks_fold = Fold(self.tr("Late marks that are wrong"), self._mark_boxes)
        self.add(self._fields)
        self.add(row(self.search, None))
        self.add(Fold(self.tr("What I will not do"), self._refusals()))
        self.add(Fold(self.tr("What is hard for me"), self._difficulties()))
        self.add(self._marks_fold)

    def show_state(self, state: State) -> None:
        """Ask about another Book; what was typed stays."""
        if not self.editors:
            self._make_fields(state)
        self.editors["by"].refit(self._by(state))  # the day may be another
        self._money.set_look(state.book.info.currency, masked=state.settings.masked)
        owing = [p for p in state.analysis.positions.values() if p.owed]
        _refill(self._account_boxes, self.accounts, ((p.account.id, p.account.name) for p in owing))
        masked = state.settings.masked
        told = ((m, describe(state.book, m, masked=masked)) for m in state.book.late_marks)
        _refill(self._mark_boxes, self.marks, told)
        self._marks_fold.setVisible(bool(self.marks))

    def wishes(self) -> Wishes | None:
        """What is asked; nothing while something is missing or wrong."""
        sound = [editor.check() for editor in self.editors.values()]
        if not self.editors or not all(sound):
            return None
        refused = [k for k, box in self.kinds.items() if box.isChecked()]
        return Wishes(
            monthly=self.editors["monthly"].value(),
            target=self.editors["target"].value(),
            by=self.editors["by"].value(),
            payday=self.editors["payday"].value(),
            never=frozenset((*refused, *_ticked(self.accounts))),
            difficulty={k: s.value() for k, s in self.levels.items() if s.value() != USUAL},
            wrong=tuple(_ticked(self.marks)),
        )

    def put(self, wishes: Wishes, state: State) -> None:
        """Ask the same again; where the wished day has passed, by as long from today as usual."""
        past = wishes.by < state.today
        by = add_months(state.today, USUAL_MONTHS) if past else wishes.by
        self.show_state(state)
        for key in ("monthly", "target", "payday"):
            self.editors[key].put(getattr(wishes, key))
        self.editors["by"].put(by)
        for kind, box in self.kinds.items():
            box.setChecked(kind in wishes.never)
            self.levels[kind].setValue(wishes.difficulty.get(kind, USUAL))
        for boxes, ticked in ((self.accounts, wishes.never), (self.marks, wishes.wrong)):
            for record, box in boxes.items():
                box.setChecked(record in ticked)

    def _make_fields(self, state: State) -> None:
        line = state.analysis.score.line
        target = NumberField(
            "target", self.tr("Score to reach"), most=_MOST_POINTS, places=1, initial=line
        )
        payday = NumberField("payday", self.tr("Payday"), least=1, most=LAST_DAY, initial=LAST_DAY)
        payday = replace(payday, hint=self.tr("Day of the month; 31 is its last."))
        score, by, day = (
            FieldEditor(field, state.today, plain=True)
            for field in (target, self._by(state), payday)
        )
        for line_of in ((self._money,), (score, by), (day,)):
            self._fields.addLayout(side_by_side(*line_of))
        for editor in (self._money, score, by, day):
            self.editors[editor.field.key] = editor
            if isinstance(editor.control, QLineEdit):
                editor.control.returnPressed.connect(self.searchRequested)

    def _by(self, state: State) -> DateField:
        today = state.today
        return DateField(
            "by",
            self.tr("By"),
            initial=add_months(today, USUAL_MONTHS),
            within=(today, add_months(today, MONTHS)),
        )

    def _refusals(self) -> QWidget:
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        for kind in StepKind:
            self.kinds[kind] = QCheckBox(step_kind_name(kind))
            layout.addWidget(self.kinds[kind])
        layout.addWidget(label(self.tr("Accounts to leave alone"), "strong"))
        layout.addWidget(self._account_boxes)
        return made

    def _difficulties(self) -> QWidget:
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        hint = self.tr("Money that is hard to give counts double, easy money half.")
        layout.addWidget(label(hint, "caption", wrap=True))
        for kind in StepKind:
            value = label(difficulty_name(USUAL), "caption")
            slider = _slider(step_kind_name(kind), value)
            self.levels[kind] = slider
            layout.addWidget(spread(label(step_kind_name(kind)), value))
            layout.addWidget(slider)
        return made


def _slider(name: str, value: QLabel) -> QSlider:
    made = QSlider(Qt.Orientation.Horizontal)
    made.setRange(min(WEIGHTS), max(WEIGHTS))
    made.setPageStep(1)
    made.setValue(USUAL)
    made.setAccessibleName(name)

    def tell(level: int) -> None:
        value.setText(difficulty_name(level))
        made.setAccessibleDescription(difficulty_name(level))

    made.valueChanged.connect(tell)
    tell(USUAL)
    return made


def _refill(
    holder: QWidget, boxes: dict[RecordId, QCheckBox], told: Iterable[tuple[RecordId, str]]
) -> None:
    """A box for each record; those that were there keep their ticks."""
    layout = holder.layout()
    if layout is None:
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
    names = dict(told)
    for gone in boxes.keys() - names.keys():
        boxes.pop(gone).deleteLater()
    for record, name in names.items():
        if record not in boxes:
            boxes[record] = QCheckBox()
            layout.addWidget(boxes[record])
        short = boxes[record].fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _NAME)
        boxes[record].setText(short)
        boxes[record].setToolTip(name)


def _ticked(boxes: dict[RecordId, QCheckBox]) -> list[RecordId]:
    return [record for record, box in boxes.items() if box.isChecked()]
