"""The first step: how far the records of each account reach, and where bills are dropped."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.services.checking_in import Freshness, freshness
from credittracker.ui.drop_zone import DropZone, FileDrop, Guide, chosen_files
from credittracker.ui.pages.check_in.view import STALE_DAYS, days_since, is_stale
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import clear_layout, column, label, line, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.pill import Pill
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.words import formats


class BringPane(QWidget):
    """``filesGiven`` carries the paths of what was dropped or chosen."""

    filesGiven = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.drop = DropZone()
        self.drop.chooseRequested.connect(lambda: self._give(chosen_files(self)))
        FileDrop(self, self.drop.invite).dropped.connect(self._give)
        self.guide = Guide()
        fresh = Card(self.tr("How far your records reach"))
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        fresh.add(self._list)
        skip = self.tr("Nothing new at hand? Go on: no step is a must.")
        fresh.add(label(skip, "caption", wrap=True))
        content = QWidget()
        layout = Beside(content)
        for parts in ((fresh,), (self.drop, self.guide)):
            side = QWidget()
            stack = column(*parts, spacing=Space.L)
            stack.addStretch(1)
            side.setLayout(stack)
            layout.add_roomy(side, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content))

    def show_state(self, state: State) -> None:
        """Show how far the records of a book reach."""
        self.guide.setVisible(state.book.info.country == "cn")
        clear_layout(self._list)
        for number, one in enumerate(freshness(state.analysis)):
            if number:
                self._list.addWidget(line())
            self._list.addWidget(self._row(one, state.today))

    def _row(self, one: Freshness, today: date) -> QWidget:
        days = days_since(one, today)
        if days is None or one.newest is None:
            newest, age = self.tr("Nothing recorded yet"), self.tr("no record")
        else:
            newest = self.tr("Newest record {day}").format(day=formats.day(one.newest))
            age = formats.distance(one.newest, today)
        name = label(one.account.name, "strong", wrap=True)
        texts = column(name, label(newest, "caption"), spacing=0)
        fresh = days is not None and days <= STALE_DAYS
        pill = Pill(age, "warn" if is_stale(one, today) else "good" if fresh else "quiet")
        made = QWidget()
        layout = row()
        layout.addLayout(texts, 1)
        layout.addWidget(pill)
        made.setLayout(layout)
        made.setAccessibleName(f"{one.account.name}: {newest}, {age}")
        return made

    def _give(self, paths: object) -> None:
        if paths:
            self.filesGiven.emit(paths)
