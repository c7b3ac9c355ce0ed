"""Which two days are compared: two fields, and days most people mean."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from credittracker.ui.forms.body import side_by_side
from credittracker.ui.forms.editor import FieldEditor
from credittracker.ui.forms.fields import DateField
from credittracker.ui.pages.score.compare_view import MONTHS_BACK, DaysToCompare
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, column, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.words.comparing import offered_name

translate = QCoreApplication.translate

CODES = ("check_in", *MONTHS_BACK)


class CompareAsk(Card):
    """``typed`` at every keystroke, ``offered`` when one of the days offered was chosen."""

    typed = Signal()
    offered = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(padding=Space.L)
        self.known: DaysToCompare | None = None
        self._chosen = False
        self.editors = {
            "first": FieldEditor(DateField("first", translate("Comparing", "From")), today),
            "last": FieldEditor(DateField("last", translate("Comparing", "To")), today),
        }
        self.offers = {code: Button(offered_name(code), "quiet") for code in CODES}
        self._order = label(
            translate("Comparing", "The first day must be before the second"), "caption", "bad"
        )
        self._order.hide()
        fields = side_by_side(*self.editors.values())
        fields.addLayout(self._offered(), 2)
        self.add(fields)
        self.add(self._order)
        for editor in self.editors.values():
            editor.edited.connect(self._typed)

    def show_days(self, known: DaysToCompare) -> None:
        """Ask within other days; what was chosen before stays if it still can."""
        is_new_day = self.known is not None and known.today != self.known.today
        self.known = known
        for editor in self.editors.values():
            within = (known.earliest, known.today)
            editor.refit(DateField(editor.field.key, editor.field.label, within=within))
        for code, button in self.offers.items():
            button.setEnabled(known.offered[code] is not None)
        if not self._chosen or is_new_day:
            self._chosen = False
            self._put(known.usual, known.today)

    def days(self) -> tuple[date, date] | None:
        """The days asked about, if both are sound and in order."""
        first, last = (editor.peek() for editor in self.editors.values())
        return (first, last) if first and last and first < last else None

    @Slot(str)
    def offer(self, code: str) -> None:
        """Compare today with one of the days offered."""
        day = self.known.offered[code] if self.known else None
        if self.known and day is not None:
            self._chosen = True
            self._put(day, self.known.today)
            self.offered.emit()

    def _put(self, first: date, last: date) -> None:
        self.editors["first"].put(first)
        self.editors["last"].put(last)
        self._show_order()

    @Slot()
    def _typed(self) -> None:
        self._chosen = True
        self._show_order()
        self.typed.emit()

    def _show_order(self) -> None:
        first, last = (editor.peek() for editor in self.editors.values())
        self._order.setVisible(bool(first and last and first >= last))

    def _offered(self) -> QVBoxLayout:
        for code, button in self.offers.items():
            button.clicked.connect(lambda _on=False, code=code: self.offer(code))
        title = label(translate("Comparing", "Compare today with"), "strong")
        beside = column(title, spacing=Space.XS)
        beside.addLayout(row(*self.offers.values(), None, spacing=0))
        beside.addStretch(1)
        return beside
