"""What the book keeps of files: imports, rules, tables, and where a report differs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.advice.reconciling import Difference
from credittracker.book.book import Book
from credittracker.ui.cells import set_widths
from credittracker.ui.pages.importing.kept_tables import (
    DifferenceRow,
    difference_rows,
    differences_table,
    layouts_table,
    rule_rows,
    rules_table,
)
from credittracker.ui.pages.importing.tables import history_table
from credittracker.ui.pages.importing.view import PastImport, past_imports
from credittracker.ui.record_table import ROW_HEIGHT, RecordTable
from credittracker.ui.theme.scale import px
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.empty_state import EmptyState
from credittracker.ui.widgets.flowing import Flow
from credittracker.ui.widgets.tabs import Tabs

_MOST_ROWS, _LEAST_ROWS = 8, 3
_AROUND_ROWS = 150
DIFFERENCES = "differences"


class KeptPanel(Card):
    """Shows it in tabs; the page does what people ask for."""

    takeBackRequested = Signal(object)
    """A ``PastImport``."""
    recordsDeleted = Signal(object)
    """Rules or layouts to be deleted."""
    ruleRequested = Signal(object)
    """A rule to be edited, or ``None`` for a new one."""
    letterRequested = Signal(object)
    accountRequested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.history = RecordTable(history_table(), QWidget())
        self.rules = RecordTable(rules_table(), self._no_rules())
        self.layouts = RecordTable(layouts_table(), QWidget())
        self.differences = RecordTable(differences_table(), QWidget())
        set_widths(self.differences, (140, 220, 112, 112, 140))
        self.take_back = Button(self.tr("Take back this import…"), "quiet", "undo")
        self.add_rule = Button(self.tr("Add a rule"), "quiet", "add")
        self.edit_rule = Button(self.tr("Edit"), "quiet", "edit")
        self.delete_rule = Button(self.tr("Delete"), "quiet", "delete")
        self.forget = Button(self.tr("Forget this table"), "quiet", "delete")
        self.letter = Button(self.tr("Letter of objection…"), "quiet", "reports")
        self.account = Button(self.tr("See the account"), "quiet", "accounts")
        self._said = label("", "muted", wrap=True)
        self.tabs = Tabs()
        for name, title, table, buttons in (
            ("history", self.tr("Your imports"), self.history, (self.take_back,)),
            (DIFFERENCES, self.tr("Report and records"), self.differences,
             (self.letter, self.account)),
            ("rules", self.tr("Rules"), self.rules,
             (self.add_rule, self.edit_rule, self.delete_rule)),
            ("layouts", self.tr("Tables told"), self.layouts, (self.forget,)),
        ):  # fmt: skip
            self.tabs.add(name, title, self._tab(name, table, buttons))
        self.add(self.tabs, 1)
        self._listen()

    def show_book(self, book: Book) -> None:
        """Show what a book keeps."""
        past, rules = past_imports(book), rule_rows(book)
        layouts = tuple(book.layouts.values())
        self.history.set_rows(past)
        self.rules.set_rows(rules)
        self.layouts.set_rows(layouts)
        self.tabs.set_usable("layouts", usable=bool(layouts))
        rows = max(len(past), len(rules), len(layouts), self.differences.model.total, _LEAST_ROWS)
        self.tabs.setMinimumHeight(px(min(rows, _MOST_ROWS) * ROW_HEIGHT + _AROUND_ROWS))
        self.setVisible(bool(past or rules or layouts or self.differences.model.total))
        self._chosen()

    def show_differences(self, found: Sequence[Difference], book: Book, *, masked: bool) -> None:
        """Show where the newest reports differ from the records of a book."""
        self.differences.set_rows(difference_rows(found, book, masked=masked))
        self.tabs.set_usable(DIFFERENCES, usable=bool(found))
        self._chosen()

    def _no_rules(self) -> QWidget:
        empty = EmptyState(
            "edit",
            self.tr("No rules yet"),
            self.tr("When you say whose a row is, a rule is proposed: it knows such rows again."),
            self.tr("Add a rule"),
        )
        empty.actionRequested.connect(lambda: self.ruleRequested.emit(None))
        return empty

    def _tab(self, name: str, table: RecordTable, buttons: Sequence[Button]) -> QWidget:
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(table, 1)
        if name == DIFFERENCES:
            layout.addWidget(self._said)
        layout.addLayout(Flow(*buttons, right=True))
        return made

    def _listen(self) -> None:
        for table in (self.history, self.rules, self.layouts, self.differences):
            table.selectionChanged.connect(self._chosen)
        self.history.deleteRequested.connect(self._take_back)
        self.take_back.clicked.connect(self._take_back)
        self.rules.openRequested.connect(lambda one: self.ruleRequested.emit(one.rule))
        self.rules.deleteRequested.connect(self._delete_rules)
        self.add_rule.clicked.connect(lambda: self.ruleRequested.emit(None))
        self.edit_rule.clicked.connect(self._edit_rule)
        self.delete_rule.clicked.connect(self._delete_rules)
        self.layouts.deleteRequested.connect(self.recordsDeleted)
        self.forget.clicked.connect(lambda: self.recordsDeleted.emit(self.layouts.selected()))
        self.differences.openRequested.connect(self._write)
        self.letter.clicked.connect(self._write)
        self.account.clicked.connect(self._see_account)

    @Slot()
    def _chosen(self, _one: object = None) -> None:
        """What can be done about what is selected."""
        found = self._difference()
        self.take_back.setEnabled(len(self.history.selected()) == 1)
        self.edit_rule.setEnabled(len(self.rules.selected()) == 1)
        self.delete_rule.setEnabled(bool(self.rules.selected()))
        self.forget.setEnabled(bool(self.layouts.selected()))
        self.letter.setEnabled(found is not None and found.can_object)
        self.account.setEnabled(found is not None)
        self._said.setText(found.whole if found else "")
        self._said.setVisible(found is not None)

    def _difference(self) -> DifferenceRow | None:
        chosen: list[DifferenceRow] = self.differences.selected()
        return chosen[0] if len(chosen) == 1 else None

    @Slot()
    def _take_back(self, _rows: object = None) -> None:
        chosen: list[PastImport] = self.history.selected()
        for past in chosen[:1]:
            self.takeBackRequested.emit(past)

    @Slot()
    def _edit_rule(self) -> None:
        for one in self.rules.selected()[:1]:
            self.ruleRequested.emit(one.rule)

    @Slot()
    def _delete_rules(self, _rows: object = None) -> None:
        if chosen := self.rules.selected():
            self.recordsDeleted.emit([one.rule for one in chosen])

    @Slot()
    def _write(self, _row: object = None) -> None:
        found = self._difference()
        if found is not None and found.can_object:
            self.letterRequested.emit(found.difference)

    @Slot()
    def _see_account(self) -> None:
        if (found := self._difference()) is not None:
            self.accountRequested.emit(found.difference.account)
