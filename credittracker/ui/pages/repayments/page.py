"""Repayments: what is late and due, one key away from being marked as paid."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from credittracker.book.borrowing import Repayment
from credittracker.services import changes
from credittracker.services.changes import Change
from credittracker.services.ids import new_id
from credittracker.ui.keys import on_key
from credittracker.ui.pages.repayments import tables
from credittracker.ui.pages.repayments.calendar_tab import CALENDAR, CalendarTab, calendar_tab
from credittracker.ui.pages.repayments.paying import Paying
from credittracker.ui.pages.repayments.sums import SumLine
from credittracker.ui.pages.repayments.tabs import dues_content, dues_empty, record_tabs
from credittracker.ui.pages.repayments.view import DueRow, repayments_view
from credittracker.ui.record_page import RecordPage, Tab
from credittracker.ui.session import State
from credittracker.ui.widgets.basics import Button


class RepaymentsPage(RecordPage):
    """What to pay next, and everything that was paid."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paying = Paying()
        self._add_repayment = QAction(self.tr("Add repayment"), self)
        self._add_repayment.triggered.connect(self.add_repayment)
        self.sums = SumLine()
        self.paid_button = Button(self.tr("Mark as paid"), icon_name="check")
        self.paid_button.clicked.connect(self.mark_paid)
        self.other_button = Button(self.tr("Other amount or day…"))
        self.other_button.clicked.connect(self._pay_otherwise)
        self._add_tabs()
        self._listen_for_paying()

    def primary_action(self) -> QAction:
        """Add a repayment."""
        return self._add_repayment

    def show_state(self, state: State) -> None:
        """Show another state."""
        self.keep(state)
        self._add_repayment.setEnabled(bool(state.book.accounts))
        view = repayments_view(state.book, state.analysis)
        self.sums.show_sums(view, masked=self.veil.masked)
        self.calendar.show_state(state)
        for name, tab in self.tabs.items():
            if name != CALENDAR:
                tab.table.set_rows(getattr(view, name))
        dues = self.tabs["dues"].table
        if view.dues and not dues.selected():
            dues.select_row(0)
        self._show_payable()
        self.show_buttons()

    def show_record(self, record_id: str) -> None:
        """Bring a repayment, a bill, or what is due of a loan or account into view."""
        found = _place_of(record_id, self.tabs)
        if found is not None:
            name, key = found
            self.choose(name)
            self.tabs[name].table.select(key)

    @Slot()
    def add_repayment(self) -> None:
        """Open the form of a repayment, of what is selected if it is still to be paid."""
        if self.current.name == "dues" and self._payable():
            self._pay_otherwise()
        else:
            self.add(Repayment)

    @Slot()
    def mark_paid(self) -> None:
        """What is selected was paid today; the next row is selected, ready to follow."""
        rows = self._payable()
        if not rows:
            return
        self._paying.begin(rows)
        table = self.tabs["dues"].table
        table.select(self._paying.next_after(rows[-1], table.model.shown()))
        self._show_payable()
        for one in rows:
            self.request(changes.mark_paid(one.due, self.state.today, new_id()))

    def request(self, change: Change) -> None:
        """Ask for a change; until it is made or refused, no due is paid a second time."""
        self._paying.wish()
        super().request(change)

    @Slot()
    def change_ended(self) -> None:
        """What was asked for was made or refused: what is still due can be paid again."""
        self._paying.end()
        self._show_payable()

    @Slot()
    def _pay_otherwise(self) -> None:
        """Open the form with what is due filled in."""
        for one in self._payable()[:1]:
            loan = one.due.record if one.due.is_instalment else None
            self.add(Repayment, account=one.account.id, loan=loan, amount=one.amount)

    def _payable(self) -> list[DueRow]:
        rows: list[DueRow] = self.tabs["dues"].table.selected()
        return [one for one in rows if self._paying.can_begin(one)]

    @Slot()
    def _show_payable(self) -> None:
        some = bool(self._payable())
        self.paid_button.setEnabled(some)
        self.other_button.setEnabled(some)

    def _listen_for_paying(self) -> None:
        table = self.tabs["dues"].table
        table.selectionChanged.connect(self._show_payable)
        on_key("Space", table.view, self.mark_paid)
        QShortcut(QKeySequence("Ctrl+P"), self, self.mark_paid)

    def _add_tabs(self) -> None:
        table = tables.dues_table(self.veil, self.colour, dues_empty(self))
        table.openRequested.connect(self._open_due)
        table.deleteRequested.connect(self._delete_payments)
        table.view.customContextMenuRequested.disconnect()
        table.view.customContextMenuRequested.connect(self._show_menu)
        content = dues_content(self.sums, table)
        title = self.tr("Due")
        buttons = (self.other_button, self.paid_button)
        self.add_tab(Tab(name="dues", title=title, table=table, content=content, buttons=buttons))
        self.calendar = CalendarTab(self.veil, dues_empty(self))
        self.calendar.recordRequested.connect(self.show_record)
        self.add_tab(calendar_tab(self.calendar))
        for tab in record_tabs(self):
            tab.table.openRequested.connect(lambda one: self.edit(one.record))
            tab.table.deleteRequested.connect(self._delete_rows)
            self.add_tab(tab)

    @Slot(object)
    def _open_due(self, one: DueRow) -> None:
        """Pay what is open; look at the payment of what is paid."""
        if one.is_open:
            self._pay_otherwise()
        elif one.due.repayments:
            self.edit(self.state.book.repayments[one.due.repayments[-1]])

    @Slot(object)
    def _delete_payments(self, rows: list[DueRow]) -> None:
        """Dues are no records; what paid for them can go."""
        book = self.state.book
        self.delete([book.repayments[i] for one in rows for i in one.due.repayments])

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        view = self.tabs["dues"].table.view
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(view.viewport().mapToGlobal(at))

    def make_menu(self) -> QMenu:
        """What can be done with the dues selected."""
        menu = QMenu(self)
        for button in (self.paid_button, self.other_button):
            menu.addAction(button.text(), button.click).setEnabled(button.isEnabled())
        return menu

    @Slot(object)
    def _delete_rows(self, rows: list[Any]) -> None:
        self.delete([one.record for one in rows])


def _place_of(record_id: str, tabs: Mapping[str, Tab]) -> tuple[str, object] | None:
    """The tab and the key of a row: what is still due goes before what was recorded."""
    for one in tabs["dues"].table.model.shown():
        if record_id in {one.due.record, one.account.id}:
            return "dues", one.key
    for name, tab in tabs.items():
        known = () if name in ("dues", CALENDAR) else tab.table.model.shown()
        if any(row.record.id == record_id for row in known):
            return name, record_id
    return None
