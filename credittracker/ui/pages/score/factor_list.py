"""Every factor with its points, under the four core factors."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from credittracker.scoring.score import FactorScore
from credittracker.ui.pages.score.view import CoreView, ScoreView
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import clear_layout, column, label
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.choice_row import ChoiceRow
from credittracker.ui.widgets.share_bar import ShareBar
from credittracker.ui.words import formats
from credittracker.ui.words.factors import core_name, factor_name


class FactorList(Card):
    """A list to choose a factor from; ``chosen`` carries its code."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Where the points come from"))
        self._total = label("", "strong")
        self.add_action(self._total)
        self._rows: dict[str, ChoiceRow] = {}
        self._group = QButtonGroup(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.add(self._list)

    def show_view(self, view: ScoreView) -> None:
        """Show other points."""
        clear_layout(self._list)
        self._rows = {}
        total = self.tr("{total} of 100")
        self._total.setText(total.format(total=formats.points(view.total)))
        for core in view.cores:
            self._list.addWidget(self._heading(core))
            for part in core.factors:
                self._list.addWidget(self._row(part))

    def mark(self, code: str) -> QWidget:
        """Show which factor is open; its row."""
        self._rows[code].setChecked(True)
        return self._rows[code]

    def _heading(self, core: CoreView) -> QWidget:
        bar = ShareBar()
        bar.set_share(core_name(core.code), float(core.sub_score), 100.0)
        points = self.tr("{points} of its {most} points").format(
            points=formats.points(core.points), most=formats.points(core.most)
        )
        heading = QWidget()
        layout = column(bar, label(points, "caption"), spacing=2)
        layout.setContentsMargins(Space.S, Space.M, Space.S, Space.S)
        heading.setLayout(layout)
        return heading

    def _row(self, part: FactorScore) -> ChoiceRow:
        made = ChoiceRow(factor_name(part.code), float(part.points), float(part.most))
        made.set_unknown(unknown=part.value is None)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self.chosen.emit(part.code))
        self._group.addButton(made)
        self._rows[part.code] = made
        return made
