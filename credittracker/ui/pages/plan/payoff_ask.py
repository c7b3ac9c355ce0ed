"""What is asked about paying off: the money of a month, and whether home loans count."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from credittracker.services.paying_off import Orders, Wish
from credittracker.ui.forms.editor import FieldEditor
from credittracker.ui.forms.fields import CheckField, MoneyField
from credittracker.ui.pages.plan.monthly_money import MonthlyMoney
from credittracker.ui.pages.plan.payoff_words import needed_text
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import label
from credittracker.ui.widgets.card import Card
from credittracker.ui.words.formats import Money

translate = QCoreApplication.translate


class PayoffAsk(Card):
    """``changed`` at every keystroke that leaves something sound."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(padding=Space.M)
        self._found: Orders | None = None
        said = translate("Payoff", "Money a month")
        self.money = MonthlyMoney(MoneyField("budget", said, required=False), date.min)
        self.long = FieldEditor(
            CheckField("long", translate("Payoff", "Include home loans")),
            date.min,
        )
        self._needed = label("", "caption", wrap=True)
        self._without = label(
            translate(
                "Payoff",
                "Home loans, and others over ten years, are left out: what they ask for is paid "
                "from other money.",
            ),
            "caption",
            wrap=True,
        )
        self.add(self.money)
        self.add(self._needed)
        self.add(self.long)
        self.add(self._without)
        for said in _supposed():
            self.add(label(said, "caption", wrap=True))
        self.money.edited.connect(self._typed)
        self.long.edited.connect(self.changed)

    @property
    def budget(self) -> Decimal | None:
        """The money of a month; ``None`` for as little as it takes."""
        amount: Decimal | None = self.money.peek()
        return amount

    @property
    def with_long(self) -> bool:
        """Whether home loans count."""
        return bool(self.long.peek())

    def put(self, wish: Wish) -> None:
        """Show what was wished before."""
        with QSignalBlocker(self):
            self.money.put(wish.budget)
            self.long.put(wish.with_long)

    def show_found(self, found: Orders, money: Money) -> None:
        """Say what is needed, and object to less."""
        self._found = found
        self._needed.setText(needed_text(found, money) if found.debts else "")
        self._needed.setVisible(bool(found.debts) and found.budget >= found.least)
        has_long = found.wish.with_long or bool(found.left_out)
        self.long.setVisible(has_long)
        self._without.setVisible(bool(found.left_out))
        control = self.money.control
        if isinstance(control, QLineEdit):
            control.setPlaceholderText(money(found.least))
        self._object(money(found.least))

    @Slot()
    def _typed(self) -> None:
        if not self.money.text().strip() or self.budget is not None:
            self.changed.emit()

    def _object(self, least: str) -> None:
        amount = self.budget
        if self._found is not None and amount is not None and amount < self._found.least:
            said = translate("Payoff", "This is less than the {least} it takes.")
            self.money.object_to(said.format(least=least))


def _supposed() -> tuple[str, ...]:
    return (
        translate(
            "Payoff",
            "Each month interest is added, what is asked is paid, the rest goes by the order.",
        ),
        translate("Payoff", "A card asks each month what its newest bill asks."),
        translate("Payoff", "Nothing new is borrowed; no promise."),
    )
