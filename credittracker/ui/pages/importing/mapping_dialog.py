"""Asks what the columns of a table mean, and shows its first rows as they would be read."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QListView, QVBoxLayout, QWidget

from credittracker.book.papers import TableLayout
from credittracker.importers.date_order import DateOrder
from credittracker.importers.mapping import COLUMNS
from credittracker.importers.recognising import Layout
from credittracker.importers.registry import sample_of
from credittracker.services.ids import new_id
from credittracker.ui.calculator.asking import AskCard, asked
from credittracker.ui.cells import set_widths
from credittracker.ui.forms.fields import ChoiceField, Field, Option
from credittracker.ui.pages.importing.mapping_view import (
    begun,
    examples,
    key_of,
    mapping_of,
    sample_rows,
)
from credittracker.ui.pages.importing.tables import sample_table
from credittracker.ui.record_table import RecordTable
from credittracker.ui.session import State
from credittracker.ui.theme.scale import within
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.scrolling import around
from credittracker.ui.words import formats
from credittracker.ui.words.imports import (
    Sign,
    TableKind,
    column_meaning,
    date_order_text,
    sign_text,
    table_kind_text,
)

_SIZE = (1160, 720)
_LEAST = (960, 600)
_WIDTHS = (64, 112, 220, 116)
_SETTINGS = ("kind", "order", "sign")

_PREVIEW = 420


class MappingDialog(QDialog):
    """``told`` carries the ``TableLayout`` that the person's choices come to."""

    told = Signal(object)

    def __init__(
        self, name: str, layouts: Sequence[Layout], state: State, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._layouts, self._today = name, tuple(layouts), state.today
        self._masked = state.settings.masked
        title = self.tr("What do the columns mean?")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        said = self.tr(
            "{file} is no bill that the app knows. Say what each column holds; at the right you "
            "see how its rows would be read. It is remembered for files with the same columns."
        )
        intro = label(said.format(file=formats.middle_elided(name, 60)), "muted", wrap=True)
        self.sheets = QComboBox()
        self.sheets.setView(QListView())
        self.sheets.setAccessibleName(self.tr("Table"))
        self.sheets.addItems([one.where for one in self._layouts])
        self.sheets.setVisible(len({one.header for one in self._layouts}) > 1)
        self.ask = QWidget()
        self.settings = self.columns = AskCard((), state.today)
        self._sum = label("", "strong", wrap=True)
        self.table = self._preview_table()
        self.save = Button(self.tr("Read it like this"), "primary", "check")
        self.cancel = Button(self.tr("Cancel"), "quiet")
        self._lay_out(label(title, "heading"), intro)
        self._before: dict[str, Any] = {}
        self.sheets.currentIndexChanged.connect(self._show_table)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        self.save.setDefault(True)
        self.cancel.setAutoDefault(False)
        self._show_table(0)
        self.setMinimumSize(within(self, *_LEAST))
        self.resize(within(self, *_SIZE))

    @property
    def shown(self) -> Layout:
        """The table asked about."""
        return self._layouts[max(0, self.sheets.currentIndex())]

    def values(self) -> dict[str, Any]:
        """Every choice."""
        return {**self.settings.values(), **self.columns.values()}

    def _preview_table(self) -> RecordTable:
        nothing = EmptyState(
            "table",
            self.tr("Not enough is told yet"),
            self.tr("It takes a day, an amount, and a column of words."),
        )
        table = RecordTable(sample_table(masked=self._masked), nothing)
        set_widths(table, _WIDTHS)
        return table

    def _lay_out(self, *head: QWidget) -> None:
        preview = Card(self.tr("How the first rows would be read"), padding=Space.L)
        preview.add(self._sum)
        preview.add(self.table, 1)
        whole = QWidget()
        self._halves = Beside(whole)
        self._halves.add_roomy(self.ask, 0)
        self._halves.add_roomy(preview, 1, _PREVIEW)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        for part in head:
            layout.addWidget(part)
        layout.addLayout(row(self.sheets, None))
        layout.addWidget(around(whole), 1)
        layout.addLayout(row(None, self.cancel, self.save))

    @Slot(int)
    def _show_table(self, _place: int) -> None:
        """Ask about another table."""
        shown = self.shown
        self.settings = AskCard(tuple((field,) for field in _setting_fields()), self._today)
        columns = ((field,) for field in _column_fields(shown))
        self.columns = AskCard(tuple(columns), self._today)
        for key, value in begun(shown).items():
            (self.settings if key in _SETTINGS else self.columns).editors[key].put(value)
        for card in (self.settings, self.columns):
            card.changed.connect(self._changed)
        former, self.ask = self.ask, asked(self.settings, self.columns)
        self._halves.replaceWidget(former, self.ask)
        former.deleteLater()
        self._before = self.values()
        self._show_sample()
        self.settings.editors["kind"].control.setFocus()

    @Slot()
    def _changed(self) -> None:
        """One meaning is one column's: the one chosen last."""
        now = self.values()
        fresh = {key for key, value in now.items() if value != self._before.get(key)}
        meant = {now[key] for key in fresh if key not in _SETTINGS} - {""}
        self._before = now
        for key, editor in self.columns.editors.items():
            if now[key] in meant and key not in fresh:
                editor.put("")
        self._before = self.values()
        self._show_sample()

    def _show_sample(self) -> None:
        told = mapping_of(self.shown, self._before)
        reading = sample_of(self.shown, told)
        self.table.set_rows(sample_rows(self.shown, reading))
        self.save.setEnabled(reading is not None)
        self._sum.setVisible(reading is not None)
        if reading is not None:
            said = self.tr("{credit} about credit, {aside} left alone, {refused} unreadable")
            self._sum.setText(
                said.format(
                    credit=len(reading.drafts),
                    aside=len(reading.left_alone),
                    refused=len(reading.refused),
                )
            )

    @Slot()
    def _save(self) -> None:
        mapping = mapping_of(self.shown, self.values())
        header = self.shown.header
        self.accept()
        self.told.emit(
            TableLayout(id=new_id(), name=self._name, header=header, mapping=mapping.written())
        )


def _setting_fields() -> tuple[Field, ...]:
    translate = QCoreApplication.translate
    orders = tuple(Option(order, date_order_text(order)) for order in DateOrder)
    kinds = tuple(Option(kind, table_kind_text(kind)) for kind in TableKind)
    signs = tuple(Option(sign, sign_text(sign)) for sign in Sign)
    return (
        ChoiceField("kind", translate("MappingDialog", "The table is"), options=kinds),
        ChoiceField("order", translate("MappingDialog", "Days are written"), options=orders),
        ChoiceField(
            "sign",
            translate("MappingDialog", "A minus before an amount"),
            options=signs,
            show=lambda values: values["kind"] in {TableKind.ACCOUNT, TableKind.CARD},
        ),
    )


def _column_fields(shown: Layout) -> tuple[Field, ...]:
    fields = ("", *(column.field for column in COLUMNS))
    meanings = tuple(Option(field, column_meaning(field)) for field in fields)
    return tuple(
        ChoiceField(
            key_of(place),
            name,
            hint=examples(shown, place),
            options=meanings,
        )
        for place, name in enumerate(shown.header)
        if name
    )
