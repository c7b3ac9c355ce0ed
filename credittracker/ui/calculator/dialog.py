"""The calculator: three questions about the cost of money, answered without any record."""

from functools import cached_property
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from credittracker.ui.calculator.loan_tab import LoanTab
from credittracker.ui.calculator.minimum_tab import MinimumTab
from credittracker.ui.calculator.setting import Setting
from credittracker.ui.calculator.sheet_tab import SheetTab
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label, row
from credittracker.ui.widgets.tabs import Tabs

translate = QCoreApplication.translate

_LATER = ("sheet", "minimum")
"""Questions that are made once the dialog is open, or when they are asked for."""
_SIZE = (1200, 740)
_LEAST = (1040, 620)


class CalculatorDialog(QDialog):
    """``loanWanted`` carries what a new loan of the book begins with."""

    loanWanted = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Calculator", "Calculator"))
        self.setAccessibleName(translate("Calculator", "Calculator"))
        self._setting = setting
        self.loan = LoanTab(setting)
        self.tabs = Tabs()
        self.tabs.add("loan", translate("Calculator", "A loan"), self.loan)
        self.tabs.add("sheet", translate("Calculator", "All-in cost sheet"))
        self.tabs.add("minimum", translate("Calculator", "Paying only the minimum"))
        self.use = Button(translate("Calculator", "Use this as a new loan…"), icon_name="add")
        self.shut = Button(translate("Calculator", "Close"))
        for button in (self.use, self.shut):
            button.setAutoDefault(False)
        self.use.clicked.connect(self._use)
        self.shut.clicked.connect(self.reject)
        quiet = translate(
            "Calculator", "Only arithmetic: it advises nothing, and nothing you type is kept."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(row(label(quiet, "caption"), None, self.use, self.shut))
        self.tabs.turned.connect(self._turn)
        self.loan.ask.changed.connect(self._offer)
        self._offer()
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        self.loan.ask.editors["principal"].control.setFocus()
        self._later = QTimer(self)
        self._later.timeout.connect(self._make_next)
        self._later.start()

    @cached_property
    def sheet(self) -> SheetTab:
        """The second question."""
        made = SheetTab(self._setting)
        made.ask.changed.connect(self._offer)
        self._fill("sheet", made)
        return made

    @cached_property
    def minimum(self) -> MinimumTab:
        """The third question."""
        made = MinimumTab(self._setting)
        self._fill("minimum", made)
        return made

    def _fill(self, name: str, view: QWidget) -> None:
        """Put a question in; with Tab, the buttons still come after it."""
        self.tabs.fill(name, view)
        self.setTabOrder(self.previousInFocusChain(), self.use)
        self.setTabOrder(self.use, self.shut)

    @Slot()
    def _make_next(self) -> None:
        """One question a turn of the event loop, so that typing the first is never held up."""
        left = [name for name in _LATER if name not in self.__dict__]
        if len(left) <= 1:
            self._later.stop()
        for name in left[:1]:
            getattr(self, name)

    @Slot(str)
    def _turn(self, name: str) -> None:
        getattr(self, name)
        self._offer()

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
        self.use.setVisible(self._setting.can_record and is_loan)
        self.use.setEnabled(self._known() is not None)

    @Slot()
    def _use(self) -> None:
        known = self._known()
        if known is not None:
            self.accept()
            self.loanWanted.emit(known)
