"""One way of going on after paying early: what it saves, and what it costs."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from credittracker.book.borrowing import AfterPrepaying
from credittracker.loans.prepay import Saving
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, label, restyle, row, spread
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.pill import Pill
from credittracker.ui.words import formats
from credittracker.ui.words.records import choice_name

translate = QCoreApplication.translate


class SavingCard(Card):
    """Shows a saving under the name of its mode; ``record`` is the button that records it."""

    def __init__(self, mode: AfterPrepaying) -> None:
        super().__init__(choice_name(mode), padding=Space.L)
        names = {
            "now": translate("SavingCard", "To pay that day"),
            "interest": translate("SavingCard", "Interest saved"),
            "penalty": translate("SavingCard", "Penalty"),
            "payment": translate("SavingCard", "Payment"),
            "ends": translate("SavingCard", "Last payment"),
            "terms": translate("SavingCard", "Payments"),
        }
        self.record = Button(translate("SavingCard", "Record…"), "link")
        self.record.setToolTip(translate("SavingCard", "I paid this: write it into my book"))
        self.add_action(self.record)
        self.net = label("", "heading")
        self.pill = Pill()
        self._values = {name: label("", "strong") for name in names}
        rows = QVBoxLayout()
        rows.setSpacing(Space.XS)
        self._lines = {
            name: spread(label(text, "muted"), self._values[name]) for name, text in names.items()
        }
        for line in self._lines.values():
            rows.addWidget(line)
        self.add(row(self.net, self.pill, None))
        self.add(rows)

    def show_saving(self, found: Saving | None, money: formats.Money) -> None:
        """Show another saving, or that nothing was asked."""
        self.record.setEnabled(found is not None)
        self.pill.setVisible(found is not None)
        if found is None:
            for value in (self.net, *self._values.values()):
                value.setText("")
            return
        self.net.setText(money(found.net))
        restyle(self.net, "tone", "bad" if found.net < 0 else "")
        if found.net > 0:
            self.pill.set_text(translate("SavingCard", "saved"), "good")
        elif found.net < 0:
            self.pill.set_text(translate("SavingCard", "costs more"), "bad")
        else:
            self.pill.set_text(translate("SavingCard", "nothing saved"), "quiet")
        self._lines["now"].setVisible(not found.then.payment)
        self._lines["penalty"].setVisible(found.penalty > 0)
        texts = {
            "now": money(found.now),
            "interest": money(found.interest),
            "penalty": money(found.penalty),
            "payment": _change(money(found.usual.payment), money(found.then.payment)),
            "ends": formats.month(found.then.ends),
            "terms": _change(formats.number(found.usual.terms), formats.number(found.then.terms)),
        }
        for name, text in texts.items():
            self._values[name].setText(text)


def _change(before: str, after: str) -> str:
    return after if before == after else f"{before} → {after}"
