"""The list of what is left to do on an account that is repaid, with ticks that can be undone."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from credittracker.advice.closing import ClosingStep
from credittracker.book.book import Book
from credittracker.services.changes import tick
from credittracker.ui.pages.accounts.view import AccountDetail
from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import clear_layout, label
from credittracker.ui.widgets.fold import Fold
from credittracker.ui.words.closing import closing_hint, closing_title, effect_text

_BESIDE_A_BOX = 30


class ClosingList(QWidget):
    """``changeWanted`` carries the change that ticks a step, or takes its tick back.

    It is folded until somebody opens it or has begun with it.
    """

    changeWanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        self._book, self._account, self._on = Book(), "", date.min
        inside = QWidget()
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.XS)
        self.fold = Fold("", inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, Space.S, 0, 0)
        outer.addWidget(self.fold)

    def show_detail(self, detail: AccountDetail, book: Book) -> None:
        """Show another account's list, with what closing it would do to the score."""
        steps, account = detail.closing, detail.row.id
        done = sum(step.done is not None for step in steps)
        self.setVisible(bool(steps))
        if account != self._account:
            self.fold.button.setChecked(0 < done < len(steps))
        self._book, self._account, self._on = book, account, detail.row.position.on
        said = self.tr("{title} ({done} of {all})")
        title = self.tr("Repaid is not closed")
        self.fold.button.setText(said.format(title=title, done=done, all=len(steps)))
        clear_layout(self._layout)
        self.boxes = {}
        for step in steps:
            self._add(step)
        if detail.points is not None:
            self._layout.addWidget(label(effect_text(detail.points), "muted", wrap=True))

    def _add(self, step: ClosingStep) -> None:
        at_home = self._book.info.country == "cn"
        said = closing_hint(step.code, at_home=at_home)
        box = QCheckBox(closing_title(step.code))
        box.setChecked(step.done is not None)
        box.setEnabled(step.is_told)
        box.setToolTip(said)
        box.setAccessibleDescription(said)
        box.clicked.connect(lambda _checked=False, code=step.code: self._tick(code))
        self.boxes[step.code] = box
        self._layout.addWidget(box)
        if step.done is None:
            hint = label(said, "caption", wrap=True)
            hint.setContentsMargins(px(_BESIDE_A_BOX), 0, 0, Space.XS)
            self._layout.addWidget(hint)

    def _tick(self, code: str) -> None:
        change = tick(self._book, self._account, code, closing_title(code), self._on)
        self.changeWanted.emit(change)
