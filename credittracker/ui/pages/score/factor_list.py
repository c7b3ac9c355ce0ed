"""Every factor with its points, under the four core factors."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from credittracker.scoring.score import FactorScore
from credittracker.ui.pages.score.view import CoreView, ScoreView
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import clear_layout, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.choice_row import ChoiceRow
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

    def mark(self, code: str) -> None:
        """Show which factor is open."""
        if code in self._rows:
            self._rows[code].setChecked(True)

    def _heading(self, core: CoreView) -> QWidget:
        points = self.tr("{points} of {most}").format(
            points=formats.points(core.points), most=formats.points(core.most)
        )
        heading = QWidget()
        layout = row(label(core_name(core.code), "strong"), None, label(points, "muted"))
        layout.setContentsMargins(Space.S, Space.M, Space.S, Space.XS)
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
