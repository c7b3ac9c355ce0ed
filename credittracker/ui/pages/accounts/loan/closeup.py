"""A loan in the place of the tabs of its page."""

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction

from credittracker.book.borrowing import Repayment
from credittracker.ui.pages.accounts.loan.panel import LoanPanel
from credittracker.ui.record_page import RecordPage


class LoanCloseUp(QObject):
    """Opens and closes it; ``opened`` is the loan's id, empty while the tabs are shown."""

    def __init__(self, page: RecordPage) -> None:
        super().__init__(page)
        self._page = page
        self.opened = ""
        self.panel: LoanPanel | None = None
        self.action = QAction(QCoreApplication.translate("AccountsPage", "Repaid"), self)
        self.action.triggered.connect(self._add_repayment)

    def title(self) -> str:
        """Which loan is shown, if one is."""
        return self.panel.title() if self.opened and self.panel else ""

    def open(self, loan_id: str) -> None:
        """Show a loan; one that is gone closes."""
        if self.panel is None:
            self.panel = LoanPanel(self._page)
            self.panel.left.connect(self.close)
            self._page.body.addWidget(self.panel, 1)
        is_there = self.panel.show_loan(loan_id)
        self.opened = loan_id if is_there else ""
        self.panel.setVisible(is_there)
        self._page.tabbed.setVisible(not is_there)
        self._page.headingChanged.emit()

    def refresh(self) -> None:
        """Show the same loan as it is now."""
        if self.opened:
            self.open(self.opened)

    @Slot()
    def close(self) -> None:
        """Go back to the tabs, to the loan that was shown."""
        if not self.opened or self.panel is None:
            return
        closed, self.opened = self.opened, ""
        self.panel.hide()
        self._page.tabbed.show()
        table = self._page.current.table
        table.select(closed)
        table.view.setFocus()
        self._page.headingChanged.emit()

    def focus_search(self) -> None:
        """Put the cursor into the search box of what is shown."""
        if self.opened and self.panel is not None:
            self.panel.focus_search()
        else:
            self._page.current.table.focus_search()

    @Slot()
    def _add_repayment(self) -> None:
        loan = self._page.state.book.loans.get(self.opened)
        if loan is not None:
            self._page.add(Repayment, account=loan.account, loan=loan.id)
