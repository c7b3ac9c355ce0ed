"""One loan close up: where it stands, its table, its cost, paying early, what changed it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from credittracker.book.borrowing import InstalmentOverride, LoanEvent, LoanEventKind
from credittracker.services import changes
from credittracker.ui.keys import on_key
from credittracker.ui.pages.accounts.loan.costs import CostPane
from credittracker.ui.pages.accounts.loan.events import events_table, no_events
from credittracker.ui.pages.accounts.loan.notices import LoanNotices
from credittracker.ui.pages.accounts.loan.prepaying import PrepayPane
from credittracker.ui.pages.accounts.loan.schedule import SchedulePane
from credittracker.ui.pages.accounts.loan.sums import loan_sums
from credittracker.ui.pages.accounts.loan.view import LoanView, loan_view
from credittracker.ui.recording import RecordingPage
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, row
from credittracker.ui.widgets.figures import Figures
from credittracker.ui.widgets.tabs import Tabs
from credittracker.ui.words import formats
from credittracker.ui.words.records import choice_name

translate = QCoreApplication.translate

_FIGURES = (4, 4, 4, 4, 5)


class LoanPanel(QWidget):
    """Shows a loan of the page's book; ``left`` when the person goes back."""

    left = Signal()

    def __init__(self, page: RecordingPage) -> None:
        super().__init__()
        self._page = page
        self.view: LoanView | None = None
        self.back = Button(translate("LoanPanel", "All accounts and loans"), "link", "chevron-left")
        self.edit = Button(translate("LoanPanel", "Edit the loan"), icon_name="edit")
        self.changed = Button(translate("LoanPanel", "Something changed…"), icon_name="add")
        self.notices = LoanNotices(page)
        self.figures = Figures(_FIGURES)
        today = page.state.today
        self.schedule = SchedulePane(page.veil, today)
        self.costs = CostPane()
        self.prepaying = PrepayPane(today)
        nothing = no_events()
        nothing.actionRequested.connect(self._show_menu)
        self.events = events_table(lambda: self.view, page.veil, nothing)
        self.tabs = Tabs()
        self._lay_out()
        self._listen()

    def show_loan(self, loan_id: str) -> bool:
        """Show a loan as it is now; false when it is gone."""
        state, masked = self._page.state, self._page.veil.masked
        view = self.view = loan_view(state.book, loan_id, state.today)
        if view is None:
            return False
        self.figures.show_figures(loan_sums(view, masked=masked))
        self.schedule.show_view(view)
        self.costs.show_view(view, state.book.info.country, masked=masked)
        self.prepaying.show_view(view, masked=masked)
        self.tabs.set_usable("prepay", usable=view.can_compare)
        self.events.set_rows(view.events)
        self.notices.show_view(view)
        return True

    def title(self) -> str:
        """Which loan it is."""
        if self.view is None:
            return ""
        account, loan = self.view.reading.account, self.view.loan
        amount = formats.headline_money(
            loan.principal, currency=account.currency, masked=self._page.veil.masked
        )
        said = translate("LoanPanel", "{account}: {amount} from {day}")
        return said.format(account=account.name, amount=amount, day=formats.day(loan.on))

    def make_menu(self) -> QMenu:
        """What can have changed a loan."""
        menu = QMenu(self)
        for kind in LoanEventKind:
            menu.addAction(choice_name(kind), partial(self._add_event, kind=kind))
        return menu

    def focus_search(self) -> None:
        """Put the cursor into the search box of the table."""
        table = self.events if self.tabs.current == "events" else self.schedule.table
        table.focus_search()

    def _add_event(self, **known: object) -> None:
        if self.view is not None:
            self._page.add(LoanEvent, loan=self.view.loan.id, **known)

    @Slot()
    def _escape(self) -> None:
        """Close the fields of a row, or leave the loan."""
        if self.schedule.editor.is_open:
            self.schedule.editor.close_up()
        else:
            self.left.emit()

    @Slot(object)
    def _save_row(self, own: InstalmentOverride) -> None:
        self._page.put(own)

    @Slot(object)
    def _undo_row(self, own: InstalmentOverride) -> None:
        self._page.request(changes.delete(self._page.state.book, own.id))

    @Slot(object)
    def _record(self, event: LoanEvent | None) -> None:
        if event is not None:
            known = {"on": event.on, "amount": event.amount, "fee": event.fee}
            self._add_event(kind=event.kind, after=event.after, **known)

    @Slot()
    def _edit_loan(self) -> None:
        if self.view is not None:
            self._page.edit(self.view.loan)

    def _show_menu(self) -> None:
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.changed.mapToGlobal(self.changed.rect().bottomLeft()))

    def _listen(self) -> None:
        self.back.clicked.connect(self.left)
        self.edit.clicked.connect(self._edit_loan)
        self.changed.clicked.connect(self._show_menu)
        self.schedule.saved.connect(self._save_row)
        self.schedule.undone.connect(self._undo_row)
        self.schedule.planRequested.connect(self._edit_loan)
        self.prepaying.recordRequested.connect(self._record)
        self.events.openRequested.connect(self._page.edit)
        self.events.deleteRequested.connect(self._page.delete)
        on_key("Escape", self, self._escape, inside=True)

    def _lay_out(self) -> None:
        for name, title, view in (
            ("schedule", translate("LoanPanel", "Payments"), self.schedule),
            ("cost", translate("LoanPanel", "Cost and law"), self.costs),
            ("prepay", translate("LoanPanel", "Paying early"), self.prepaying),
            ("events", translate("LoanPanel", "What changed"), self.events),
        ):
            self.tabs.add(name, title, view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(row(self.back, None, self.edit, self.changed))
        layout.addWidget(self.notices)
        layout.addWidget(self.figures)
        layout.addWidget(self.tabs, 1)
