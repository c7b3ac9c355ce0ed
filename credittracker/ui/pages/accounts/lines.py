"""Single lines of the panel beside the accounts."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.loans.dues import Due
from credittracker.loans.position import Position
from credittracker.ui.cells import Veil
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import IconButton, label, row
from credittracker.ui.words import formats
from credittracker.ui.words.status import due_state_text


def due_line(due: Due, position: Position, veil: Veil) -> QWidget:
    """An amount due: its day and amount, and how it stands."""
    late = due.is_late(position.on)
    days = due.days_late(position.on) if late else (due.due - position.on).days
    state = "late" if late else _passed(due, position) if days < 0 else "due"
    amount = formats.money(
        due.behind if late else due.open,
        currency=position.account.currency,
        masked=veil.masked,
    )
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, Space.XS, 0, Space.XS)
    layout.setSpacing(0)
    layout.addLayout(row(label(formats.day(due.due)), None, label(amount, "strong")))
    layout.addWidget(label(due_state_text(state, days), "caption", "bad" if late else ""))
    return holder


def _passed(due: Due, position: Position) -> str:
    """How a due that is not late stands after its day."""
    return "penalty" if due.owes_penalty(position.on) else "grace"


class RecordLine(QWidget):
    """A record in two lines, and a small button that opens it."""

    def __init__(self, text: str, day: str) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(text, wrap=True))
        words.addWidget(label(day, "caption"))
        said = QCoreApplication.translate("RecordLine", "Edit: {what}")
        self.edit = IconButton("edit", said.format(what=f"{text}, {day}"))
        layout = row()
        layout.addLayout(words, 1)
        layout.addWidget(self.edit)
        self.setLayout(layout)
