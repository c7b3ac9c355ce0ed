"""The charges of a cost sheet, one line each."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.loans.sheet import Charge, ChargeKind, Taken
from credittracker.ui.forms.body import side_by_side
from credittracker.ui.forms.editor import FieldEditor
from credittracker.ui.forms.fields import ChoiceField, MoneyField, TextField
from credittracker.ui.record_forms.options import choices
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button

translate = QCoreApplication.translate

MOST = 6
"""More kinds of charges than any sheet has."""


class ChargeRow(QWidget):
    """What a charge is for, how much, when it is taken, and by whom."""

    changed = Signal()

    def __init__(self, currency: str, today: date) -> None:
        super().__init__()
        fields = {
            "kind": ChoiceField(
                "kind",
                translate("CostSheet", "Charge"),
                options=choices(ChargeKind),
                initial=ChargeKind.GUARANTEE,
            ),
            "amount": MoneyField(
                "amount", translate("CostSheet", "Each time"), currency=currency, required=False
            ),
            "taken": ChoiceField(
                "taken",
                translate("CostSheet", "Taken"),
                options=choices(Taken),
                initial=Taken.EACH_TERM,
            ),
            "taker": TextField("taker", translate("CostSheet", "By whom"), required=False),
        }
        self.editors = {key: FieldEditor(field, today, plain=True) for key, field in fields.items()}
        self.drop = Button(translate("CostSheet", "Take this charge out"), "link", "close")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(side_by_side(self.editors["kind"], self.editors["amount"]))
        layout.addLayout(side_by_side(self.editors["taken"], self.editors["taker"]))
        self.drop.setAutoDefault(False)
        layout.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignRight)
        for editor in self.editors.values():
            editor.edited.connect(self.changed)

    def charge(self) -> Charge | None:
        """The charge; nothing while it has no amount."""
        found = {key: editor.peek() for key, editor in self.editors.items()}
        if not found["amount"]:
            return None
        return Charge(
            kind=found["kind"],
            amount=found["amount"],
            taken=found["taken"],
            taker=found["taker"] or "",
        )


class ChargeRows(QWidget):
    """As many charges as the sheet has; ``changed`` at every keystroke."""

    changed = Signal()

    def __init__(self, currency: str, today: date) -> None:
        super().__init__()
        self._currency, self._today = currency, today
        self.rows: list[ChargeRow] = []
        self.more = Button(translate("CostSheet", "Add a charge"), "link", "add")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self.add)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(self._lines)
        layout.addWidget(self.more)
        self.add()

    def charges(self) -> Iterator[Charge]:
        """The charges that have an amount."""
        for line in self.rows:
            charge = line.charge()
            if charge is not None:
                yield charge

    @Slot()
    def add(self) -> None:
        """One line more."""
        line = ChargeRow(self._currency, self._today)
        line.changed.connect(self.changed)
        line.drop.clicked.connect(lambda: self._drop(line))
        self.rows.append(line)
        self._lines.addWidget(line)
        self.more.setVisible(len(self.rows) < MOST)

    def _drop(self, line: ChargeRow) -> None:
        self.rows.remove(line)
        line.hide()
        line.setParent(None)
        line.deleteLater()
        self.more.setVisible(True)
        self.changed.emit()
