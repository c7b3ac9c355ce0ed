"""How the score works: what it is and is not, how it was tested, and the whole card."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from credittracker.reports.tables import write_csv
from credittracker.scoring.card import Factor
from credittracker.ui.cells import set_widths, text_column
from credittracker.ui.keys import on_key
from credittracker.ui.pages.score.model_view import ModelView, model_view
from credittracker.ui.record_table import RecordTable, TableSpec
from credittracker.ui.rows_model import Column
from credittracker.ui.session import State
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, clear_layout, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.words import formats
from credittracker.ui.words.factors import factor_name, grade_name
from credittracker.ui.words.model import hearsay_text, section_title

translate = QCoreApplication.translate

_WIDTHS = (220, 64, 160)

_TABLE = 440


class ModelPane(QWidget):
    """``left`` when the person goes back; ``factorRequested`` carries a factor to be opened.

    ``settingsRequested`` carries the setting that was chosen.
    """

    left = Signal()
    factorRequested = Signal(str)
    settingsRequested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.back = Button(translate("ModelCard", "Back to the score"), "link", "chevron-left")
        self.back.clicked.connect(self.left)
        self._sections = QVBoxLayout()
        self._sections.setContentsMargins(0, 0, Space.S, 0)
        self._sections.setSpacing(Space.L)
        self.hearsay = QCheckBox(translate("ModelCard", "Leave out what is only hearsay"))
        self.hearsay.toggled.connect(lambda on: self.settingsRequested.emit({"folklore": not on}))
        self._hearsay_words = label("", "caption", wrap=True)
        self.table = _factors_table()
        self.table.openRequested.connect(lambda one: self.factorRequested.emit(one.code))
        self.table.selectionChanged.connect(self._show_source)
        self._said = label("", "caption", wrap=True)
        self._lay_out()
        on_key("Escape", self, self.left.emit, inside=True)

    def show_state(self, state: State) -> None:
        """Show the card in use; its texts only if they were measured with this very card."""
        view = model_view(state.analysis.card, "zh" if formats.is_chinese() else "en")
        clear_layout(self._sections)
        for section, said in view.facts.items():
            self._sections.addWidget(_section(section_title(section), said))
        if not view.facts:
            untested = translate("ModelCard", "This version of the model has not been tested yet.")
            self._sections.addWidget(_section(section_title("tested"), (untested,)))
        self._sections.addStretch(1)
        self._factors.set_title(_title(view))
        self.table.set_rows(view.factors)
        if not self.table.selected():
            self.table.select_row(0)
        self.hearsay.blockSignals(True)
        self.hearsay.setChecked(not state.settings.folklore)
        self.hearsay.blockSignals(False)
        self._hearsay_words.setText(hearsay_text(view.hearsay))

    @Slot(object)
    def _show_source(self, one: Factor | None) -> None:
        """The whole source of the factor selected, which a narrow table cuts off."""
        self._said.setVisible(one is not None)
        if one is not None:
            said = (factor_name(one.code), grade_name(one.grade), _source(one))
            self._said.setText(" · ".join(said))

    def _lay_out(self) -> None:
        texts = QWidget()
        texts.setLayout(self._sections)
        self._factors = Card()
        self._factors.add(self.table, 1)
        self._factors.add(self._said)
        self._factors.add(self.hearsay)
        self._factors.add(self._hearsay_words)
        both = Beside(spacing=Space.M)
        both.addWidget(scrolling(texts), 4)
        both.add_roomy(self._factors, 7, _TABLE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(row(self.back, None))
        layout.addLayout(both, 1)


def _title(view: ModelView) -> str:
    said = translate("ModelCard", "Model {version}: {count} factors, 100 points")
    return said.format(version=view.version, count=len(view.factors))


def _section(title: str, said: tuple[str, ...]) -> Card:
    card = Card(title)
    for sentence in said:
        card.add(label(sentence, wrap=True))
    return card


def _factors_table() -> RecordTable:
    columns: tuple[Column[Any], ...] = (
        text_column(translate("ModelCard", "Factor"), lambda one: factor_name(one.code)),
        Column(translate("ModelCard", "Most"), lambda one: one.most, formats.points, numeric=True),
        text_column(translate("ModelCard", "How sure"), lambda one: grade_name(one.grade)),
        text_column(translate("ModelCard", "Source"), _source, wide=True),
    )
    spec = TableSpec(
        name=translate("ModelCard", "Factors of the model"),
        columns=columns,
        key=lambda one: one.code,
        export=write_csv,
        open_text=translate("ModelCard", "See your points"),
        delete_text=None,
    )
    table = RecordTable(spec, QWidget())
    set_widths(table, _WIDTHS)
    return table


def _source(factor: Factor) -> str:
    return factor.source_zh if formats.is_chinese() else factor.source
