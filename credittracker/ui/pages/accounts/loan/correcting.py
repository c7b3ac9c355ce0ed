"""Fields in which a row is made to match the lender's own table."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from credittracker.book.borrowing import InstalmentOverride
from credittracker.book.money import ZERO
from credittracker.book.records import InvalidRecordError
from credittracker.loans.dues import Due, Part
from credittracker.services.ids import new_id
from credittracker.ui.forms.body import side_by_side
from credittracker.ui.forms.editor import FieldEditor
from credittracker.ui.forms.fields import DateField, Field, MoneyField
from credittracker.ui.pages.accounts.loan.view import LoanView
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, IconButton, label, row
from credittracker.ui.words import formats
from credittracker.ui.words.loan_page import difference_text
from credittracker.ui.words.problems import problem_text

translate = QCoreApplication.translate

_PARTS = {"principal": Part.PRINCIPAL, "interest": Part.INTEREST, "fee": Part.FEE}


@dataclass(frozen=True, slots=True)
class ComparedMoney(MoneyField):
    """An amount beside the computed one."""

    computed: Decimal | None = None

    def echo(self, value: Any) -> str:
        """How far it is from what was computed."""
        if self.computed is None:
            return formats.money(value, currency=self.currency)
        return difference_text(value - self.computed, self.currency, masked=False)


class RowEditor(QFrame):
    """Opens for one row; ``left`` when its fields were closed.

    ``saved`` carries the lender's row, ``undone`` the one to be dropped.
    """

    saved = Signal(object)
    undone = Signal(object)
    left = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._view: LoanView | None = None
        self._own: InstalmentOverride | None = None
        self.number = 0
        self._loaded: dict[str, str] = {}
        self._title = label("", "strong")
        self._said = label("", "caption")
        self.undo = Button(translate("RowEditor", "Use the computed row again"), "quiet", "undo")
        self.save = Button(translate("RowEditor", "Save and go on"), "primary")
        close = IconButton("close", translate("RowEditor", "Close the fields"))
        self.editors = {key: FieldEditor(field, today) for key, field in _fields().items()}
        fields = side_by_side(*self.editors.values())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(row(self._title, self._said, None, self.undo, self.save, close))
        layout.addLayout(fields)
        self.undo.clicked.connect(self._undo)
        self.save.clicked.connect(self.keep)
        close.clicked.connect(self.close_up)
        for editor in self.editors.values():
            if isinstance(editor.control, QLineEdit):
                editor.control.returnPressed.connect(self.keep)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether there are fields to type in."""
        return not self.isHidden()

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self.is_open and self._texts() != self._loaded

    def open_for(self, view: LoanView, number: int) -> None:
        """Show the fields for a row, ready to type."""
        self.show()
        self.show_row(view, number)
        first = self.editors["due" if self._is_new() else "principal"].control
        first.setFocus()
        if isinstance(first, QLineEdit):
            first.selectAll()

    def show_row(self, view: LoanView, number: int) -> None:
        """Fill in a row as it is now; one that nobody computed begins empty."""
        self._view, self.number = view, number
        rows = {r.due.number: r for r in view.reading.rows}
        found = rows.get(number)
        self._own = found.own if found else None
        computed = view.computed(number) if self._own else (found.due if found else None)
        self._title.setText(translate("RowEditor", "Payment {number}").format(number=number))
        self._say(computed)
        self.undo.setVisible(self._own is not None)
        for key, field in _fields(view.currency, computed).items():
            self.editors[key].refit(field)
        self._fill(found.due if found else None)
        is_last = found is not None and found.balance == 0 and computed is not None
        self.editors["principal"].control.setEnabled(not is_last)
        self._loaded = self._texts()

    @Slot()
    def close_up(self) -> None:
        """Close the fields; what was not kept is gone."""
        if self.is_open:
            self.hide()
            self.left.emit()

    @Slot()
    def keep(self) -> None:
        """Keep the row if it is sound; say what is not."""
        bad = [editor for editor in self.editors.values() if not editor.check()]
        if bad or self._view is None:
            for editor in bad[:1]:
                editor.control.setFocus()
            return
        values = {key: editor.value() for key, editor in self.editors.items()}
        values["fee"] = values["fee"] or ZERO
        try:
            made = self._made(values)
        except InvalidRecordError as error:
            self.editors[error.field].object_to(problem_text(error.code))
            return
        self._loaded = self._texts()
        self.saved.emit(made)

    def _made(self, values: dict[str, Any]) -> InstalmentOverride:
        if self._own is not None:
            return replace(self._own, **values)
        loan = self._view.loan.id if self._view else ""
        return InstalmentOverride(id=new_id(), loan=loan, number=self.number, **values)

    @Slot()
    def _undo(self) -> None:
        if self._own is not None:
            self._loaded = self._texts()
            self.undone.emit(self._own)

    def _fill(self, due: Due | None) -> None:
        if due is None:
            for editor in self.editors.values():
                editor.put(None)
            return
        self.editors["due"].put(due.due)
        for key, part in _PARTS.items():
            self.editors[key].put(due.charged[part])

    def _say(self, computed: Due | None) -> None:
        """Whose row it is."""
        if self._own is not None:
            text = translate("RowEditor", "from the lender's table")
        elif computed is not None:
            text = translate("RowEditor", "as computed; type what the lender's table says")
        else:
            text = translate("RowEditor", "new; type what the lender's table says")
        self._said.setText(text)

    def _is_new(self) -> bool:
        return not self.editors["due"].text()

    def _texts(self) -> dict[str, str]:
        return {key: editor.text() for key, editor in self.editors.items()}


def _fields(currency: str = "CNY", computed: Due | None = None) -> dict[str, Field]:
    """The fields of a row, each beside its computed value if there is one."""
    names = {
        "principal": translate("RowEditor", "Principal"),
        "interest": translate("RowEditor", "Interest"),
        "fee": translate("RowEditor", "Fee"),
    }
    fields: dict[str, Field] = {"due": DateField("due", translate("RowEditor", "Due"))}
    for key, name in names.items():
        fields[key] = ComparedMoney(
            key,
            name,
            positive=False,
            required=key != "fee",
            currency=currency,
            computed=None if computed is None else computed.charged[_PARTS[key]],
        )
    return fields
