"""One factor opened up: value, steps, who can change it, source, and the records behind it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from credittracker.book.book import Book
from credittracker.ui.pages.score.view import MOST_RECORDS, FactorView, StepView
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import clear_layout, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.pill import Pill
from credittracker.ui.widgets.record_links import RecordLinks
from credittracker.ui.words import formats
from credittracker.ui.words.factors import (
    factor_name,
    grade_name,
    step_text,
    tag_name,
    value_text,
)


class FactorCard(Card):
    """``recordRequested`` carries the page and the id of a record somebody wants to see."""

    recordRequested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._content = QVBoxLayout()
        self._content.setSpacing(Space.S)
        self.add(self._content)

    def show_factor(self, view: FactorView, book: Book, *, masked: bool) -> None:
        """Open another factor."""
        self.set_title(factor_name(view.code))
        clear_layout(self._content)
        self._content.addWidget(self._standing(view))
        self._content.addWidget(self._steps(view))
        self._content.addWidget(self._origin(view))
        self._content.addWidget(label(self.tr("Your records behind it"), "strong"))
        if not view.records:
            self._content.addWidget(label(self.tr("No record counts here."), "muted"))
        links = RecordLinks()
        links.recordRequested.connect(self.recordRequested)
        links.show_records(book, view.records, MOST_RECORDS, masked=masked)
        self._content.addWidget(links)

    def _standing(self, view: FactorView) -> QWidget:
        figure = self.tr("{points} of {most} points").format(
            points=formats.points(view.points), most=formats.points(view.most)
        )
        block = QWidget()
        layout = QVBoxLayout(block)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row(label(value_text(view.code, view.value), "heading"), None))
        layout.addWidget(label(figure, "muted"))
        if view.value is None:
            said = self.tr("Not known, so it counts as a range from {low} to {high}.").format(
                low=formats.points(view.low), high=formats.points(view.high)
            )
            layout.addWidget(label(said, "caption", wrap=True))
        return block

    def _steps(self, view: FactorView) -> QWidget:
        block = QWidget()
        grid = QGridLayout(block)
        grid.setContentsMargins(0, Space.S, 0, Space.S)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        for n, step in enumerate(view.steps):
            grid.addWidget(
                label(self._step_words(view, step), "strong" if step.here else "body"), n, 0
            )
            if step.here:
                grid.addWidget(Pill(self.tr("You are here"), "info"), n, 1)
            points = self.tr("{points} points").format(points=formats.points(step.points))
            earned = label(points, "strong" if step.here else "muted")
            grid.addWidget(earned, n, 2, Qt.AlignmentFlag.AlignRight)
        return block

    def _step_words(self, view: FactorView, step: StepView) -> str:
        if step.threshold is None:
            return self.tr("anything else")
        return step_text(view.code, view.direction, step.threshold)

    def _origin(self, view: FactorView) -> QWidget:
        block = QWidget()
        layout = QVBoxLayout(block)
        layout.setContentsMargins(0, 0, 0, Space.S)
        layout.setSpacing(Space.XS)
        layout.addLayout(row(Pill(tag_name(view.tag)), Pill(grade_name(view.grade)), None))
        chinese, english = view.sources
        source = chinese if formats.is_chinese() else english
        layout.addWidget(label(source, "caption", wrap=True))
        return block
