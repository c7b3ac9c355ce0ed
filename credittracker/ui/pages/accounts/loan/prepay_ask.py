"""What is asked about paying early: how much, when, and what the lender takes for it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QSlider

from credittracker.book.borrowing import AfterPrepaying, LoanEvent, LoanEventKind
from credittracker.book.money import ZERO, to_cents
from credittracker.ui.forms.body import side_by_side
from credittracker.ui.forms.editor import FieldEditor
from credittracker.ui.forms.fields import DateField, Field, MoneyField
from credittracker.ui.pages.accounts.loan.view import LoanView
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.card import Card

translate = QCoreApplication.translate

STEPS = 200
"""How finely the slider divides what is left; an exact amount can be typed."""


class PrepayAsk(Card):
    """A slider over what is left, and fields; ``changed`` at every step and keystroke."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(padding=Space.L)
        self._view: LoanView | None = None
        self._moving = False
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(1, STEPS)
        self.slider.setPageStep(STEPS // 10)
        self.slider.setAccessibleName(translate("Prepaying", "Amount to pay early"))
        fields: tuple[Field, ...] = (
            MoneyField("amount", translate("Prepaying", "Amount to pay early")),
            DateField("on", translate("Prepaying", "On"), initial=today),
            MoneyField("fee", translate("Prepaying", "Penalty"), required=False, positive=False),
        )
        self.editors = {field.key: FieldEditor(field, today) for field in fields}
        self.add(side_by_side(*self.editors.values()))
        self.add(self.slider)
        self.slider.valueChanged.connect(self._slide)
        self.editors["amount"].edited.connect(self._typed)
        self.editors["on"].edited.connect(self._typed)
        self.editors["fee"].edited.connect(self.changed)

    def show_view(self, view: LoanView) -> None:
        """Ask about another loan, or about the same one after a change."""
        is_other = self._view is None or self._view.loan.id != view.loan.id
        self._view = view
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

    def _whole(self, view: LoanView) -> Decimal:
        """What is left on the day asked about."""
        return view.balance_on(self.editors["on"].peek() or view.today)

    @Slot()
    def _slide(self) -> None:
        """The slider was moved: the amount follows."""
        if self._view is None:
            return
        whole = self._whole(self._view)
        part = whole * self.slider.value() / STEPS
        amount = whole if self.slider.value() == STEPS else _rounded(part, whole)
        self._moving = True
        self.editors["amount"].put(amount)
        self._moving = False
        self.changed.emit()

    @Slot()
    def _typed(self) -> None:
        """An amount was typed: the slider follows."""
        if self._moving or self._view is None:
            return
        amount, whole = self.editors["amount"].peek(), self._whole(self._view)
        if amount is not None and whole:
            self.slider.blockSignals(True)
            self.slider.setValue(round(STEPS * amount / whole))
            self.slider.blockSignals(False)
        self.changed.emit()


def _rounded(amount: Decimal, whole: Decimal) -> Decimal:
    """An amount as people choose one: in hundreds, or finer where little is left."""
    for unit in (Decimal(1000), Decimal(100), Decimal(1)):
        if whole >= unit * STEPS:
            return (amount / unit).to_integral_value() * unit or unit
    return to_cents(amount)
