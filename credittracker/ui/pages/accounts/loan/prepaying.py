"""What paying early would save: an amount to slide, and both ways side by side."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from credittracker.book.borrowing import AfterPrepaying, LoanEvent, LoanEventKind
from credittracker.book.money import ZERO, to_cents
from credittracker.loans.prepay import Comparison, Saving
from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.forms.body import side_by_side
from credittracker.ui.forms.editor import FieldEditor
from credittracker.ui.forms.fields import DateField, MoneyField
from credittracker.ui.pages.accounts.loan.courses import balance_course
from credittracker.ui.pages.accounts.loan.saving_card import SavingCard
from credittracker.ui.pages.accounts.loan.view import LoanView
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import label, row, scrolling
from credittracker.ui.widgets.card import Card
from credittracker.ui.words import formats

translate = QCoreApplication.translate

STEPS = 200
"""How finely the slider divides what is left; an exact amount can be typed."""
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
        self._moving = False
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(1, STEPS)
        self.slider.setPageStep(STEPS // 10)
        self.slider.setAccessibleName(translate("Prepaying", "Amount to pay early"))
        self.editors = {
            "amount": FieldEditor(
                MoneyField("amount", translate("Prepaying", "Amount to pay early")), today
            ),
            "on": FieldEditor(DateField("on", translate("Prepaying", "On"), initial=today), today),
            "fee": FieldEditor(
                MoneyField(
                    "fee",
                    translate("Prepaying", "Penalty"),
                    required=False,
                    positive=False,
                ),
                today,
            ),
        }
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
        is_other = self._view is None or self._view.loan.id != view.loan.id
        self._view, self._masked, self._comparison = view, masked, None
        if not view.can_compare:
            return
        for key in ("amount", "fee"):
            field = self.editors[key].field
            if isinstance(field, MoneyField):
                self.editors[key].refit(replace(field, currency=view.currency))
        if is_other:
            self.editors["on"].put(view.today)
            self.editors["fee"].put(None)
            self.slider.setValue(STEPS // 10)
        self._slide()

    def event_of(self, mode: AfterPrepaying) -> LoanEvent | None:
        """The prepayment asked about; nothing while something is missing."""
        amount, on = self.editors["amount"].peek(), self.editors["on"].peek()
        if self._view is None or not amount or on is None or on < self._view.loan.on:
            return None
        return LoanEvent(
            id="asked",
            loan=self._view.loan.id,
            on=on,
            kind=LoanEventKind.PREPAYMENT,
            amount=min(amount, self._view.balance_on(on)),
            fee=self.editors["fee"].peek() or ZERO,
            after=mode,
        )

    @Slot()
    def _slide(self) -> None:
        """The slider was moved: the amount follows."""
        if self._view is None:
            return
        whole = self._view.balance_on(self.editors["on"].peek() or self._view.today)
        part = whole * self.slider.value() / STEPS
        amount = whole if self.slider.value() == STEPS else _rounded(part, whole)
        self._moving = True
        self.editors["amount"].put(amount)
        self._moving = False
        self._compare()

    @Slot()
    def _typed(self) -> None:
        """An amount was typed: the slider follows."""
        amount = self.editors["amount"].peek()
        if self._moving or self._view is None:
            return
        whole = self._view.balance_on(self.editors["on"].peek() or self._view.today)
        if amount is not None and whole:
            self.slider.blockSignals(True)
            self.slider.setValue(round(STEPS * amount / whole))
            self.slider.blockSignals(False)
        self._compare()

    @Slot()
    def _compare(self) -> None:
        view, found = self._view, {}
        for mode in AfterPrepaying:
            event = self.event_of(mode)
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
        if max(shorter.net, lower.net) <= 0:
            return translate(
                "Prepaying", "With this penalty, paying early costs more than it saves."
            )
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
        event = self.event_of(AfterPrepaying.SHORTER)
        if self._view is not None and event is not None and event.amount:
            self.chart.set_chart(balance_course(self._view, event, masked=self._masked))

    def _money(self, amount: Decimal) -> str:
        currency = self._view.currency if self._view else "CNY"
        return formats.money(amount, currency=currency, masked=self._masked)

    def _listen(self) -> None:
        self.slider.valueChanged.connect(self._slide)
        self.editors["amount"].edited.connect(self._typed)
        self.editors["on"].edited.connect(self._typed)
        self.editors["fee"].edited.connect(self._compare)
        for mode, card in self.cards.items():
            card.record.clicked.connect(
                lambda _on=False, mode=mode: self.recordRequested.emit(self.event_of(mode))
            )

    def _lay_out(self) -> None:
        asked = Card(padding=Space.L)
        asked.add(side_by_side(*self.editors.values()))
        asked.add(self.slider)
        advice = translate(
            "Prepaying",
            "Ask the lender for its own figure first, and keep some money for hard times.",
        )
        ways = row(*self.cards.values(), spacing=Space.M)
        content = QWidget()
        left = QVBoxLayout(content)
        left.setContentsMargins(0, 0, Space.XS, 0)
        left.setSpacing(Space.M)
        left.addWidget(asked)
        left.addLayout(ways)
        left.addWidget(self.verdict)
        left.addWidget(label(advice, "caption", wrap=True))
        left.addStretch(1)
        drawn = Card(padding=Space.L)
        drawn.add(self.chart, 1)
        layout = row(scrolling(content), drawn, spacing=Space.L)
        layout.setStretch(0, 5)
        layout.setStretch(1, 4)
        self.setLayout(layout)


def _rounded(amount: Decimal, whole: Decimal) -> Decimal:
    """An amount as people choose one: in hundreds, or finer where little is left."""
    for unit in (Decimal(1000), Decimal(100), Decimal(1)):
        if whole >= unit * STEPS:
            return (amount / unit).to_integral_value() * unit or unit
    return to_cents(amount)
