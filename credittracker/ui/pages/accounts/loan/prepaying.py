"""What paying early would save: an amount to slide, and both ways side by side."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.book.borrowing import AfterPrepaying
from credittracker.book.money import ZERO
from credittracker.loans.prepay import Comparison, Saving
from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.pages.accounts.loan.courses import balance_course
from credittracker.ui.pages.accounts.loan.prepay_ask import PrepayAsk
from credittracker.ui.pages.accounts.loan.saving_card import SavingCard
from credittracker.ui.pages.accounts.loan.view import LoanView
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import label
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.words import formats

translate = QCoreApplication.translate

_REST = 250
"""Milliseconds without a move before the chart, which takes longer, is drawn again."""
_CHART = 190


class PrepayPane(QWidget):
    """``recordRequested`` carries a prepayment that was really made, to be recorded."""

    recordRequested = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._view: LoanView | None = None
        self._masked = False
        self._comparison: tuple[date, Comparison] | None = None
        self.ask = PrepayAsk(today)
        self.cards = {mode: SavingCard(mode) for mode in AfterPrepaying}
        self.verdict = label("", wrap=True)
        self.chart = ChartFrame(_CHART)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._draw)
        self._lay_out()
        self._listen()

    def show_view(self, view: LoanView, *, masked: bool) -> None:
        """Show another loan, or the same one after a change."""
        self._view, self._masked, self._comparison = view, masked, None
        if not view.can_compare:
            return
        self.ask.show_view(view)

    @Slot()
    def _compare(self) -> None:
        view, found = self._view, {}
        for mode in AfterPrepaying:
            event = self.ask.event_of(mode)
            if event is not None and view is not None and event.amount:
                found[mode] = self._compared(view, event.on).saving(event)
        for mode, card in self.cards.items():
            card.show_saving(found.get(mode), self._money)
        self.verdict.setText(self._verdict(found))
        self._rest.start()

    def _compared(self, view: LoanView, on: date) -> Comparison:
        """The loan as it is, worked out once for a day."""
        if self._comparison is None or self._comparison[0] != on:
            plan = view.reading.plan
            self._comparison = (on, Comparison(plan.loan, on, plan.events, plan.overrides))
        return self._comparison[1]

    def _verdict(self, found: dict[AfterPrepaying, Saving]) -> str:
        if len(found) < len(AfterPrepaying):
            return ""
        shorter, lower = found[AfterPrepaying.SHORTER], found[AfterPrepaying.LOWER]
        best = max(shorter.net, lower.net)
        if best < 0:
            return translate(
                "Prepaying", "With this penalty, paying early costs more than it saves."
            )
        if best == 0:
            return translate("Prepaying", "Paying early saves nothing here.")
        said = translate(
            "Prepaying",
            "Fewer payments save {more} more; smaller ones leave {each} more a month.",
        )
        return said.format(
            more=self._money(max(ZERO, shorter.net - lower.net)),
            each=self._money(max(ZERO, lower.usual.payment - lower.then.payment)),
        )

    @Slot()
    def _draw(self) -> None:
        event = self.ask.event_of(AfterPrepaying.SHORTER)
        if self._view is not None and event is not None and event.amount:
            self.chart.set_chart(balance_course(self._view, event, masked=self._masked))

    def _money(self, amount: Decimal) -> str:
        currency = self._view.currency if self._view else "CNY"
        return formats.money(amount, currency=currency, masked=self._masked)

    def _listen(self) -> None:
        self.ask.changed.connect(self._compare)
        for mode, card in self.cards.items():
            card.record.clicked.connect(
                lambda _on=False, mode=mode: self.recordRequested.emit(self.ask.event_of(mode))
            )

    def _lay_out(self) -> None:
        advice = translate(
            "Prepaying",
            "Ask the lender for its own figure first, and keep some money for hard times.",
        )
        ways = Beside(spacing=Space.M)
        for card in self.cards.values():
            ways.addWidget(card, 1)
        content = QWidget()
        left = QVBoxLayout(content)
        left.setContentsMargins(0, 0, Space.XS, 0)
        left.setSpacing(Space.M)
        left.addWidget(self.ask)
        left.addLayout(ways)
        left.addWidget(self.verdict)
        left.addWidget(label(advice, "caption", wrap=True))
        left.addStretch(1)
        drawn = Card(padding=Space.L)
        drawn.add(self.chart, 1)
        layout = Beside(self)
        layout.addWidget(scrolling(content), 3)
        layout.addWidget(drawn, 2)
