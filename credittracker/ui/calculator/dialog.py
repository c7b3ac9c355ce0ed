"""The calculator: three questions about the cost of money, answered without any record."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from credittracker.ui.calculator.loan_tab import LoanTab
from credittracker.ui.calculator.minimum_tab import MinimumTab
from credittracker.ui.calculator.setting import Setting
from credittracker.ui.calculator.sheet_tab import SheetTab
from credittracker.ui.theme.scale import within
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label, row
from credittracker.ui.widgets.scrolling import around
from credittracker.ui.widgets.tabs import Tabs

translate = QCoreApplication.translate

_SIZE = (1200, 740)
_LEAST = (1040, 620)


class CalculatorDialog(QDialog):
    """``loanWanted`` carries what a new loan of the book begins with."""

    loanWanted = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Calculator", "Calculator"))
        self.setAccessibleName(translate("Calculator", "Calculator"))
        self.loan, self.sheet = LoanTab(setting), SheetTab(setting)
        self.minimum = MinimumTab(setting)
        self.tabs = Tabs()
        for name, title, view in (
            ("loan", translate("Calculator", "A loan"), self.loan),
            ("sheet", translate("Calculator", "All-in cost sheet"), self.sheet),
            ("minimum", translate("Calculator", "Paying only the minimum"), self.minimum),
        ):
            self.tabs.add(name, title, view)
        self._can_record = setting.can_record
        self.use = Button(translate("Calculator", "Use this as a new loan…"), icon_name="add")
        close = Button(translate("Calculator", "Close"))
        for button in (self.use, close):
            button.setAutoDefault(False)
        self.use.clicked.connect(self._use)
        close.clicked.connect(self.reject)
        quiet = translate(
            "Calculator", "Only arithmetic: it advises nothing, and nothing you type is kept."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(around(self.tabs), 1)
        layout.addLayout(row(label(quiet, "caption", wrap=True), self.use, close))
        self.tabs.turned.connect(self._offer)
        self.loan.ask.changed.connect(self._offer)
        self.sheet.ask.changed.connect(self._offer)
        self._offer()
        self.setMinimumSize(within(self, *_LEAST))
        self.resize(within(self, *_SIZE))
        self.loan.ask.editors["principal"].control.setFocus()

    def _known(self) -> Any:
        match self.tabs.current:
            case "loan":
                return self.loan.known()
            case "sheet":
                return self.sheet.known()
        return None

    @Slot()
    def _offer(self) -> None:
        """A loan that is whole can be carried into the book."""
        is_loan = self.tabs.current != "minimum"
        self.use.setVisible(self._can_record and is_loan)
        self.use.setEnabled(self._known() is not None)

    @Slot()
    def _use(self) -> None:
        known = self._known()
        if known is not None:
            self.accept()
            self.loanWanted.emit(known)
