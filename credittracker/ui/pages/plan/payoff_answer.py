"""The orders of paying off side by side, the debt over the months, and what each month pays."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.services.paying_off import Orders
from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.pages.plan.payoff_cards import OrderCard
from credittracker.ui.pages.plan.payoff_rows import debt_course, pay_rows
from credittracker.ui.pages.plan.payoff_tables import Seen, debts_table, months_table
from credittracker.ui.pages.plan.payoff_words import SHOWN, verdict
from credittracker.ui.record_table import RecordTable
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.basics import Button, label, row
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.tabs import Tabs
from credittracker.ui.words.payoff import rule_name, unknown_text


class PayoffAnswer(QWidget):
    """``termsRequested`` carries a debt, ``againRequested`` asks for what was stopped."""

    termsRequested = Signal(object)
    againRequested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.seen = Seen()
        self._is_stopped = False
        self._left = ""
        self.said = Banner(dismissable=False)
        self.said.actionRequested.connect(self._act)
        self.verdict = label("", wrap=True)
        self.cards = {rule: OrderCard(rule) for rule in SHOWN}
        self.chart = ChartFrame(height=120)
        self.tables = {rule: months_table(rule_name(rule), self.seen) for rule in SHOWN}
        self.debts = debts_table(self.seen)
        self.debts.openRequested.connect(self.termsRequested)
        self.lists = Tabs()
        self._lay_out()

    @property
    def table(self) -> RecordTable:
        """The list shown; the debts behind the chart."""
        shown = (t for rule, t in self.tables.items() if rule.value == self.lists.current)
        return next(shown, self.debts)

    def say_stopped(self) -> None:
        """Say that nothing was found, and offer to look again."""
        self._is_stopped = True
        self.said.say(self.tr("The work was stopped."), "info", self.tr("Work it out"))

    def show_found(self, found: Orders, *, masked: bool) -> None:
        """Show what was found."""
        self._is_stopped = False
        self.seen.found, self.seen.veil.masked = found, masked
        self.verdict.setText(verdict(found, self.seen.money))
        chart = debt_course(found, masked=masked)
        self._turn_to_what_is_there(any_ends=chart is not None)
        self.lists.set_usable("chart", usable=chart is not None)
        for rule, card in self.cards.items():
            rows = pay_rows(found, rule)
            card.setVisible(chart is not None)
            if chart is not None:
                card.show_order(found, self.seen.money)
            self.tables[rule].set_rows(rows)
            self.lists.set_usable(rule.value, usable=bool(rows))
        if chart is not None:
            self.chart.set_chart(chart)
        self.lists.setVisible(bool(found.debts))
        self.debts.set_rows(found.debts)
        unknown = unknown_text(found)
        self.said.setVisible(bool(unknown))
        if unknown:
            self.said.say(unknown, "warn", self.tr("Enter it…"))

    def _turn_to_what_is_there(self, *, any_ends: bool) -> None:
        """Where no order ends only the debts are left to see; later what was seen before."""
        if not any_ends:
            self._left = self._left or self.lists.current
            self.lists.choose("debts")
        elif self._left:
            self.lists.set_usable(self._left, usable=True)
            self.lists.choose(self._left)
            self._left = ""

    @Slot()
    def _act(self) -> None:
        """What the banner offers: to go on with what was stopped, or to say what is not known."""
        found = self.seen.found
        if self._is_stopped:
            self.againRequested.emit()
        elif found is not None and found.unknown:
            self.termsRequested.emit(found.unknown[0])

    @Slot()
    def _ask_selected(self) -> None:
        debts = () if self.seen.found is None else self.seen.found.debts
        for debt in [*self.debts.selected(), *debts][:1]:
            self.termsRequested.emit(debt)

    def _lay_out(self) -> None:
        drawn = Card(padding=Space.M)
        drawn.add(self.chart, 1)
        self.lists.add("chart", self.tr("Chart"), drawn)
        for rule, table in self.tables.items():
            self.lists.add(rule.value, rule_name(rule), table)
        self.lists.add("debts", self.tr("Debts"), self._debts_view())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.said)
        layout.addWidget(self.verdict)
        cards = Beside(spacing=Space.M)
        for card in self.cards.values():
            cards.addWidget(card, 1)
        layout.addLayout(cards)
        layout.addWidget(self.lists, 1)
        layout.addStretch(0)

    def _debts_view(self) -> QWidget:
        view = QWidget()
        enter = Button(self.tr("Enter terms…"), "quiet", "edit")
        enter.clicked.connect(self._ask_selected)
        layout = QVBoxLayout(view)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        said = self.tr("A rate, a promotion, a penalty: say what your records do not.")
        layout.addLayout(row(label(said, "caption", wrap=True), enter))
        layout.addWidget(self.debts, 1)
        return view
