"""Ten questions about an offer, a call or a message, and what the answers mean at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QVBoxLayout, QWidget

from credittracker.advice.scam_shield import PATTERNS, Judgement, judge
from credittracker.ui.theme.scale import within
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import (
    Button,
    clear_layout,
    column,
    label,
    line,
    row,
)
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.pill import Pill
from credittracker.ui.widgets.scrolling import around, scrolling
from credittracker.ui.words.scam_shield import explained, question, step_text

_SIZE = (1040, 720)
_LEAST = (880, 560)

_HALF = 320


class QuestionRow(QWidget):
    """A question with yes and no; ``answered`` whenever one is pressed."""

    answered = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self.yes, self.no = Button(self.tr("Yes"), "segment"), Button(self.tr("No"), "segment")
        group = QButtonGroup(self)
        for button in (self.yes, self.no):
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{text} {button.text()}")
            button.clicked.connect(self.answered)
            group.addButton(button)
        layout = row(label(text, wrap=True), self.yes, self.no)
        layout.setStretch(0, 1)
        self.setLayout(layout)


class ScamShieldDialog(QDialog):
    """Nothing that is answered here is kept or sent."""

    def __init__(self, parent: QWidget | None = None, *, at_home: bool = True) -> None:
        super().__init__(parent)
        self._at_home = at_home
        title = self.tr("Scam shield")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.rows = {pattern.code: QuestionRow(question(pattern.code)) for pattern in PATTERNS}
        for asked in self.rows.values():
            asked.answered.connect(self._judge)
        self.judgement, self._said = Card(), column(spacing=Space.S)
        told = QWidget()
        above = column()
        above.addLayout(self._said)
        above.addStretch(1)
        told.setLayout(above)
        self.judgement.add(scrolling(told), 1)
        close, again = Button(self.tr("Close")), Button(self.tr("Start again"), "quiet")
        close.clicked.connect(self.accept)
        again.clicked.connect(self.forget)
        for button in (close, again):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        asking = self.tr("Somebody called, wrote or offers help. Did they…")
        layout.addWidget(label(asking, "heading"))
        layout.addWidget(self._halves(), 1)
        quiet = self.tr("Nothing you answer is kept.")
        layout.addLayout(row(label(quiet, "caption"), None, again, close))
        self.setMinimumSize(within(self, *_LEAST))
        self.resize(within(self, *_SIZE))
        self._judge()

    def forget(self) -> None:
        """Take every answer back."""
        for asked in self.rows.values():
            for button in (asked.yes, asked.no):
                button.group().setExclusive(False)
                button.setChecked(False)
                button.group().setExclusive(True)
        self._judge()

    def _halves(self) -> QWidget:
        questions = Card()
        listed = QWidget()
        inside = column(spacing=Space.S)
        for number, asked in enumerate(self.rows.values()):
            if number:
                inside.addWidget(line())
            inside.addWidget(asked)
        inside.addStretch(1)
        listed.setLayout(inside)
        questions.add(scrolling(listed), 1)
        whole = QWidget()
        halves = Beside(whole)
        halves.add_roomy(questions, 3, _HALF)
        halves.add_roomy(self.judgement, 2, _HALF)
        return around(whole)

    def _judge(self) -> None:
        clear_layout(self._said)
        found = judge([code for code, asked in self.rows.items() if asked.yes.isChecked()])
        if found.met:
            self._warn(found)
            return
        answered = all(asked.no.isChecked() for asked in self.rows.values())
        if answered:
            self._say(Pill(self.tr("None of these patterns"), "good"))
            self._say(label(self.tr("That is no proof that it is safe."), wrap=True))
        else:
            self._say(label(self.tr("One yes is enough"), "heading"))
        for text in (
            self.tr("Pay nothing before the money is there."),
            self.tr("Give nobody a code, your screen, your card or your ID."),
            self.tr("Hang up, and call the number in the lender's own app."),
        ):
            self._say(label(f"· {text}", wrap=True))

    def _warn(self, found: Judgement) -> None:
        self._say(Pill(self.tr("This is how scams work"), "bad"))
        for pattern in found.met:
            reason, source = explained(pattern.code)
            self._say(label(reason, wrap=True))
            self._say(label(source, "caption", wrap=True))
        self._say(line())
        self._say(label(self.tr("What to do now"), "heading"))
        for number, step in enumerate(found.steps, 1):
            self._say(label(f"{number}. {step_text(step, at_home=self._at_home)}", wrap=True))

    def _say(self, part: QWidget) -> None:
        self._said.addWidget(part)
