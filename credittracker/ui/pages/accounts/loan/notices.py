"""What has to be said before the numbers of a loan: a reset that is due, and what bills tell."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.book.borrowing import LoanEvent
from credittracker.ui.pages.accounts.loan.view import LoanView
from credittracker.ui.recording import RecordingPage
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.words import formats
from credittracker.ui.words.loan_page import offer_text

translate = QCoreApplication.translate


class LoanNotices(QWidget):
    """Takes no room while there is nothing to say; the page records a reset that is taken."""

    def __init__(self, page: RecordingPage) -> None:
        super().__init__()
        self._page = page
        self._view: LoanView | None = None
        self.offer = Banner(dismissable=False)
        self.billed = Banner(dismissable=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.offer)
        layout.addWidget(self.billed)
        self.offer.actionRequested.connect(self._take)
        self.offer.otherRequested.connect(self._take_another)

    def show_view(self, view: LoanView) -> None:
        """Say what there is to say about a loan."""
        self._view = view
        is_billed = view.reading.is_billed
        self.setVisible(bool(view.offers) or is_billed)
        self.offer.hide()
        self.billed.hide()
        if view.offers:
            text = offer_text(
                view.loan, view.offers[-1], len(view.offers), formats.day(view.known_to)
            )
            take = translate("LoanPanel", "Take it")
            self.offer.say(text, "info", take, translate("LoanPanel", "Another rate…"))
        if is_billed:
            text = translate(
                "LoanPanel",
                "This account sends bills, and they ask for this loan too. So the table shows "
                "the plan; what is paid and late is told by the bills.",
            )
            self.billed.say(text)

    @Slot()
    def _take(self) -> None:
        if self._view is not None and self._view.offers:
            self._page.put(*self._view.offers)

    @Slot()
    def _take_another(self) -> None:
        """A lender may differ from the table."""
        if self._view is not None and self._view.offers:
            last = self._view.offers[-1]
            self._page.add(LoanEvent, loan=last.loan, kind=last.kind, on=last.on)
