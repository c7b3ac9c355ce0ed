"""What a loan truly costs, beside what is stated and what the law says of it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from credittracker.book.accounts import RateUnit
from credittracker.book.money import ZERO
from credittracker.services.loan_reading import LPR_COUNTRY
from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.pages.accounts.loan.courses import payments_course
from credittracker.ui.pages.accounts.loan.view import LoanView
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import clear_layout, label, spread
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.flowing import Beside
from credittracker.ui.widgets.legal import LegalLines
from credittracker.ui.widgets.scrolling import scrolling
from credittracker.ui.words import formats
from credittracker.ui.words.rates import floating_text, rate_text

translate = QCoreApplication.translate

_CHART = 300


class CostPane(QWidget):
    """Rates and lines on the left, where the money goes on the right."""

    def __init__(self) -> None:
        super().__init__()
        self.rates = Card(translate("LoanCost", "True cost a year"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.S)
        self.rates.add(self._lines)
        self.law = Card(translate("LoanCost", "Legal lines"))
        self.legal = LegalLines()
        self.law.add(self.legal)
        self.chart = ChartFrame(_CHART)
        drawn = Card()
        drawn.add(self.chart, 1)
        content = QWidget()
        left = QVBoxLayout(content)
        left.setContentsMargins(0, 0, Space.XS, 0)
        left.setSpacing(Space.L)
        left.addWidget(self.rates)
        left.addWidget(self.law)
        left.addStretch(1)
        layout = Beside(self)
        layout.addWidget(scrolling(content), 1)
        layout.addWidget(drawn, 1)

    def show_view(self, view: LoanView, country: str, *, masked: bool) -> None:
        """Show another loan, or the same one after a change."""
        clear_layout(self._lines)
        for name, value in _rates(view):
            self._lines.addWidget(spread(label(name, "muted"), label(value, "strong")))
        for text in _why(view):
            self._lines.addWidget(label(text, "caption", wrap=True))
        self.legal.show_flags(view.reading.flags, _silence(view, country))
        has_rows = view.reading.has_plan
        self.chart.setVisible(has_rows)
        if has_rows:
            self.chart.set_chart(payments_course(view, masked=masked))


def _rates(view: LoanView) -> Iterator[tuple[str, str]]:
    loan, rates = view.loan, view.reading.rates
    if loan.rate is not None:
        stated = view.reading.stated
        in_force = loan.rate if stated is None else stated
        unit = loan.rate_unit if stated is None else RateUnit.YEAR
        yield translate("LoanCost", "Stated by the lender"), rate_text(in_force, unit)
    if loan.tenor is not None:
        yield translate("LoanCost", "It follows"), floating_text(loan)
    if rates is not None:
        yield (
            translate("LoanCost", "Simple (without interest on interest)"),
            formats.percent(rates.simple, 2),
        )
        yield (
            translate("LoanCost", "Compound (interest on interest)"),
            formats.percent(rates.compound, 2),
        )


def _why(view: LoanView) -> Iterator[str]:
    """What lies behind the numbers, and why they differ from the stated rate."""
    loan, reading = view.loan, view.reading
    if reading.rates is None:
        yield _unknown(view)
        return
    yield translate(
        "LoanCost",
        "The true cost counts every payment on its day, with interest and all fees. Lenders may "
        "show it simple; the compound rate is the same cost with interest on interest.",
    )
    if loan.rate_unit is RateUnit.FEE_PER_TERM:
        yield translate(
            "LoanCost",
            "The fee is charged on the first amount to the end, although less and less is owed: so "
            "the true rate is nearly twice the fee times twelve.",
        )
    if loan.fee > ZERO:
        yield translate(
            "LoanCost", "The fee taken off the money is in the true cost, not in the stated rate."
        )
    if loan.tenor is not None:
        yield translate("LoanCost", "Rates to come are not known: today's is taken to stay.")


def _unknown(view: LoanView) -> str:
    if view.reading.plan.ends is not None:
        return translate("LoanCost", "The loan was ended early, so no yearly rate can be told.")
    return translate(
        "LoanCost", "Without the rate and the plan, the true cost cannot be worked out."
    )


def _silence(view: LoanView, country: str) -> str:
    """What is said where no line is crossed."""
    if country != LPR_COUNTRY:
        return translate("LoanCost", "The lines this app knows are of Chinese law only.")
    if view.reading.rates is None:
        return translate("LoanCost", "Without the true cost no line can be compared.")
    return translate("LoanCost", "The true cost lies below every line this app knows.")
