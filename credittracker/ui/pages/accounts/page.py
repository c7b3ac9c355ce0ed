"""Accounts & loans: tabs of records, and the account selected close up."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from credittracker.book.accounts import Account, LimitEvent
from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.book.person import Note
from credittracker.book.records import Record
from credittracker.services import changes
from credittracker.ui.pages.accounts.detail import DetailPanel
from credittracker.ui.pages.accounts.loan.closeup import LoanCloseUp
from credittracker.ui.pages.accounts.tabs import (
    accounts_tab,
    applications_tab,
    events_tab,
    loans_tab,
    personal_tab,
    platforms_tab,
)
from credittracker.ui.pages.accounts.view import (
    AccountRow,
    account_detail,
    accounts_view,
)
from credittracker.ui.record_page import RecordPage
from credittracker.ui.record_table import RecordTable
from credittracker.ui.session import State
from credittracker.ui.widgets.basics import Button

_ADDED = {"loan": Loan, "repayment": Repayment, "limit": LimitEvent, "bill": Statement}


class AccountsPage(RecordPage):
    """Everything a person has recorded about what they owe and where."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add_loan = QAction(self.tr("Add loan"), self)
        self._add_loan.triggered.connect(self.add_loan)
        self.closeup = LoanCloseUp(self)
        self._show_closed = Button(self.tr("Closed accounts"), "segment")
        self._show_closed.setCheckable(True)
        self._show_closed.toggled.connect(self._refresh)
        self.detail = DetailPanel(self.veil)
        _listen(self, self.detail)
        self._add_tabs()
        self.detail.hide()

    def primary_action(self) -> QAction:
        """Add a loan, or a repayment of the loan shown; with no account yet, the account first."""
        return self.closeup.action if self.closeup.opened else self._add_loan

    def title(self) -> str:
        """The loan that is shown close up, if one is."""
        return self.closeup.title()

    def show_state(self, state: State) -> None:
        """Show another state."""
        self.keep(state)
        some = bool(state.book.accounts)
        self._add_loan.setText(self.tr("Add loan") if some else self.tr("Add account"))
        self._refresh()
        self.closeup.refresh()

    def show_record(self, record_id: str) -> None:
        """Open a loan, or bring a record of a tab into view; a note by its account."""
        record = self.state.book.find(record_id)
        loan = record_id if isinstance(record, Loan) else getattr(record, "loan", "")
        if loan and loan in self.state.book.loans:
            self.closeup.open(loan)
            return
        self.closeup.close()
        target = getattr(record, "about", "") or record_id
        if target in self.state.book.accounts:
            is_open = self.state.analysis.positions[target].is_open
            self._show_closed.setChecked(self._show_closed.isChecked() or not is_open)
        for name, tab in self.tabs.items():
            if any(_record_of(one).id == target for one in tab.table.model.shown()):
                self.choose(name)
                tab.table.select(target)
                return

    def focus_search(self) -> None:
        """Put the cursor into the search box of what is shown."""
        self.closeup.focus_search()

    def unfinished(self) -> object:
        """The loan shown close up."""
        return self.closeup.opened or None

    def take_up(self, begun: object) -> None:
        """Show a loan close up again."""
        self.closeup.opened = str(begun)

    @Slot()
    def add_loan(self) -> None:
        """Open the form of a loan, for the account selected if there is one."""
        if not self.state.book.accounts:
            self.add(Account)
            return
        account = self._account()
        known = {"account": account.id} if account and self.current.name == "accounts" else {}
        self.add(Loan, **known)

    @Slot()
    def _refresh(self) -> None:
        state = self.state
        view = accounts_view(
            state.book, state.analysis, state.catalogue, show_closed=self._show_closed.isChecked()
        )
        self._show_closed.setEnabled(view.closed > 0)
        for name, tab in self.tabs.items():
            tab.table.set_rows(getattr(view, name))
        accounts = self.tabs["accounts"].table
        if view.accounts and not accounts.selected():
            accounts.select_row(0)
        self._show_detail()
        self.show_buttons()

    @Slot()
    def _show_detail(self) -> None:
        account, state = self._account(), self.state
        known = (state.book, state.analysis, state.catalogue)
        detail = account_detail(*known, account.id) if account else None
        self.detail.show_detail(detail, state.book)

    def _account(self) -> Account | None:
        rows: list[AccountRow] = self.tabs["accounts"].table.selected()
        return rows[0].account if rows else None

    @Slot(str)
    def do(self, code: str) -> None:
        """What was asked for in the panel, with the account selected."""
        account = self._account()
        if account is None:
            return
        match code:
            case "edit":
                self.edit(account)
            case "delete":
                self.delete([account])
            case "note":
                self.add(Note, about=account.id)
            case "close":
                closed = None if account.closed else self.state.today
                changed = replace(account, closed=closed)
                self.request(changes.put(self.state.book, changed))
            case _:
                self.add(_ADDED[code], account=account.id)

    def _add_tabs(self) -> None:
        accounts = accounts_tab(self, self.detail, self._show_closed, self.do)
        accounts.table.selectionChanged.connect(self._show_detail)
        for tab in (
            accounts,
            loans_tab(self, self.colour, self.add_loan, self.edit),
            events_tab(self, self.colour),
            applications_tab(self),
            personal_tab(self),
            platforms_tab(self),
        ):
            self._listen(tab.table)
            self.add_tab(tab)

    def _listen(self, table: RecordTable) -> None:
        table.openRequested.connect(self._open_row)
        table.deleteRequested.connect(self._delete_rows)

    @Slot(object)
    def _open_row(self, one: Any) -> None:
        """A loan is shown close up, any other record in its form."""
        record = _record_of(one)
        if isinstance(record, Loan):
            self.closeup.open(record.id)
        else:
            self.edit(record)

    @Slot(object)
    def _delete_rows(self, rows: list[Any]) -> None:
        """Bundled platforms cannot be deleted; the person's own can."""
        records = [_record_of(one) for one in rows]
        self.delete([record for record in records if self.state.book.find(record.id)])


def _listen(page: AccountsPage, detail: DetailPanel) -> None:
    """What is pressed in the panel and opens something."""
    detail.wanted.connect(page.do)
    detail.opened.connect(page.edit)
    detail.closing.changeWanted.connect(page.request)
    detail.outlook.recordRequested.connect(page.pageRequested)
    detail.outlook.assumptionRequested.connect(page.edit_platform)


def _record_of(one: Any) -> Record:
    """The record a row of any tab is about."""
    record: Record = getattr(one, "record", one)
    return record
