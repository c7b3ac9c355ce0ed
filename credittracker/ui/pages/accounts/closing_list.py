"""The list of what is left to do on an account that is repaid, with ticks that can be undone."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from credittracker.book.book import Book
from credittracker.services.changes import tick
from credittracker.ui.pages.accounts.view import AccountDetail
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import clear_layout, label
from credittracker.ui.words.closing import closing_hint, closing_title, effect_text


class ClosingList(QWidget):
    """``changeWanted`` carries the change that ticks a step, or takes its tick back."""

    changeWanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        self._book, self._account, self._on = Book(), "", date.min
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, Space.S, 0, 0)
        self._layout.setSpacing(Space.XS)

    def show_detail(self, detail: AccountDetail, book: Book) -> None:
        """Show another account's list, with what closing it would do to the score."""
        steps, points = detail.closing, detail.points
        self._book, self._account, self._on = book, detail.row.id, detail.row.position.on
        self.setVisible(bool(steps))
        clear_layout(self._layout)
        self.boxes = {}
        if not steps:
            return
        self._layout.addWidget(label(self.tr("Repaid is not closed"), "strong"))
        for step in steps:
            box = QCheckBox(closing_title(step.code))
            box.setChecked(step.done is not None)
            box.setEnabled(step.is_told)
            box.setToolTip(closing_hint(step.code))
            box.setAccessibleDescription(closing_hint(step.code))
            box.clicked.connect(partial(self._tick, step.code))
            self.boxes[step.code] = box
            self._layout.addWidget(box)
            if step.done is None:
                self._layout.addWidget(label(closing_hint(step.code), "caption", wrap=True))
        if points is not None:
            self._layout.addWidget(label(effect_text(points), "muted", wrap=True))

    def _tick(self, code: str, _checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        change = tick(self._book, self._account, code, closing_title(code), self._on)
        self.changeWanted.emit(change)
