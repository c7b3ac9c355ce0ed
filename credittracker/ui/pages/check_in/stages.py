"""What a check-in shows at each of its stages, and the check-ins kept before and after."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from credittracker.ui.pages.check_in.bring_pane import BringPane
from credittracker.ui.pages.check_in.confirm_pane import ConfirmPane
from credittracker.ui.pages.check_in.looking import Looking
from credittracker.ui.pages.check_in.receipts_pane import ReceiptsPane
from credittracker.ui.pages.check_in.result_pane import ResultPane
from credittracker.ui.pages.check_in.view import BRINGING_PAGE, Begun, Stage
from credittracker.ui.session import State


class Stages(QStackedWidget):
    """One pane at a time; the signals are those of a page."""

    workRequested = Signal(object, object)
    savingRequested = Signal(object, object)
    pageRequested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.receipts, self.bring = ReceiptsPane(), BringPane()
        self.confirm, self.result = ConfirmPane(), ResultPane()
        self.looking = Looking(self)
        for pane in (self.receipts, self.bring, self.confirm, self.result):
            self.addWidget(pane)
        self.receipts.workRequested.connect(self.workRequested)
        self.receipts.savingRequested.connect(self.savingRequested)
        self.looking.workRequested.connect(self.workRequested)
        self.result.pageRequested.connect(self.pageRequested)
        self.confirm.filesRequested.connect(lambda: self.pageRequested.emit(BRINGING_PAGE, ""))

    def is_complete(self, begun: Begun | None) -> bool:
        """Whether what is shown is what was asked for."""
        if begun is None:
            return self.receipts.is_complete
        return begun.stage is not Stage.RESULT or self.looking.result is not None

    def show_stage(self, begun: Begun | None, state: State) -> None:
        """Show where a check-in is, or those kept; a result once it is found."""
        if begun is not None and begun.stage is Stage.RESULT:
            self.looking.want(state, begun.answers)
        if (pane := self._filled(begun, state)) is not None:
            self.setCurrentWidget(pane)

    def _filled(self, begun: Begun | None, state: State) -> QWidget | None:
        """The pane to show, with the state on it; nothing while a result is not found yet."""
        if begun is None:
            self.receipts.show_state(state)
            return self.receipts
        if begun.stage is Stage.BRING:
            self.bring.show_state(state)
            return self.bring
        if begun.stage is Stage.CONFIRM:
            self.confirm.show_state(state, begun)
            return self.confirm
        if (found := self.looking.result) is None:
            return None
        self.result.show_found(found, state)
        return self.result
