"""One order of paying off: what it costs, how long it takes, and what it clears first."""

from PySide6.QtCore import QCoreApplication, Qt

from credittracker.advice.payoff import Course, Rule
from credittracker.services.paying_off import Orders
from credittracker.ui.pages.plan.payoff_words import month_name, stuck_text
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import label, restyle, spread
from credittracker.ui.widgets.card import Card
from credittracker.ui.words import formats
from credittracker.ui.words.formats import Money
from credittracker.ui.words.payoff import debt_name, rule_name, rule_note

translate = QCoreApplication.translate

_NAME = 136
"""Pixels of a name that fit on the narrowest card."""


class OrderCard(Card):
    """Figures with their names, or why there are none."""

    def __init__(self, rule: Rule) -> None:
        super().__init__(padding=Space.S)
        self._rule = rule
        self.add(label(rule_name(rule), "strong"))
        self.add(label(rule_note(rule), "caption"))
        names = {
            "cost": translate("Payoff", "Total"),
            "interest": translate("Payoff", "Interest"),
            "penalty": translate("Payoff", "Penalties"),
            "months": translate("Payoff", "Takes"),
            "last": translate("Payoff", "Until"),
            "first": translate("Payoff", "First off"),
        }
        self.values = {key: label("", "strong" if key == "cost" else "body") for key in names}
        self._lines = [spread(label(n, "muted"), self.values[key]) for key, n in names.items()]
        for line in self._lines:
            self.add(line)
        self._why = label("", "muted", wrap=True)
        self.add(self._why)
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(Space.XS)

    def show_order(self, found: Orders, money: Money) -> None:
        """Show what the order comes to."""
        course = found.courses[self._rule]
        ends = isinstance(course, Course)
        for line in self._lines:
            line.setVisible(ends)
        self._why.setVisible(not ends)
        if isinstance(course, Course):
            self._show_course(found, course, money)
            said = ", ".join(v.text() for v in self.values.values())
        else:
            said = stuck_text(found, course, money)
            self._why.setText(said)
        self.setAccessibleName(rule_name(self._rule))
        self.setAccessibleDescription(said)

    def _show_course(self, found: Orders, course: Course, money: Money) -> None:
        cheapest = min(c.cost for c in found.courses.values() if isinstance(c, Course))
        is_good = course.cost == cheapest and not found.unknown  # what nobody knows is not good
        restyle(self.values["cost"], "tone", "good" if is_good else "")
        first = debt_name(found, found.debts[course.cleared[0][0]])
        self.values["first"].setToolTip(first)
        texts = {
            "cost": money(course.cost),
            "interest": money(course.interest),
            "penalty": money(course.penalty),
            "months": formats.months(course.months),
            "last": month_name(found, course.months),
            "first": self.fontMetrics().elidedText(first, Qt.TextElideMode.ElideMiddle, _NAME),
        }
        for key, text in texts.items():
            self.values[key].setText(text)
