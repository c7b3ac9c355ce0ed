"""Paying only the minimum of a card, beside paying the same amount every month."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QWidget

from credittracker.book.money import ZERO
from credittracker.loans.revolving import (
    NeverRepaidError,
    Rows,
    fixed_payments,
    minimum_payments,
)
from credittracker.ui.calculator.asking import AskCard, answering, asked
from credittracker.ui.calculator.questions import minimum_lines, minimum_of
from credittracker.ui.calculator.setting import Setting
from credittracker.ui.charts.data import LineChart, Series
from credittracker.ui.charts.frame import ChartFrame
from credittracker.ui.forms.fields import Values
from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.banner import Banner
from credittracker.ui.widgets.basics import Tone
from credittracker.ui.widgets.card import Card
from credittracker.ui.widgets.figures import Figure, Figures
from credittracker.ui.words import formats

translate = QCoreApplication.translate

_REST = 250
"""Milliseconds without a keystroke before the chart is drawn again."""


class MinimumTab(QWidget):
    """Works both out at every keystroke."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        self.slow: Rows | None = None
        self.fast: Rows | None = None
        self.ask = AskCard(minimum_lines(setting), setting.today)
        self.said = Banner(dismissable=False)
        self.figures = Figures((1, 1, 1, 1))
        self.chart = ChartFrame()
        self._drawn = Card(padding=Space.L)
        self._drawn.add(self.chart, 1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._draw)
        answering(self, asked(self.ask), self.said, self.figures, self._drawn)
        self.ask.changed.connect(self.work)
        self.work()

    @Slot()
    def work(self) -> None:
        """Work it out again."""
        values, today = self.ask.values(), self._setting.today
        self.slow = self.fast = None
        if values["balance"] is not None and self.ask.is_sound():
            terms = minimum_of(values)
            self.slow = _rows(lambda: minimum_payments(values["balance"], terms, today))
            if values["fixed"]:
                self.fast = _rows(
                    lambda: fixed_payments(values["balance"], values["fixed"], terms.daily, today)
                )
        self._say(values)
        some = bool(self.slow)
        self.figures.setVisible(some)
        self._drawn.setVisible(some)
        if self.slow:
            self.figures.show_figures(self._sums(self.slow))
            self._rest.start()

    def _say(self, values: Values) -> None:
        tone: Tone = "info"
        text = ""
        if values["balance"] is None or not self.ask.is_sound():
            text = translate("Minimum", "How much is owed on the card?")
        elif self.slow is None:
            text = translate("Minimum", "Like this it is never paid back: interest eats it all.")
        elif values["fixed"] and self.fast is None:
            text = translate("Minimum", "That amount does not even pay the interest.")
        elif self.slow and self.fast:
            tone, text = self._compared(self.slow, self.fast, values["fixed"])
        self.said.setVisible(bool(text))
        if text:
            self.said.say(text, tone)

    def _compared(self, slow: Rows, fast: Rows, fixed: Decimal) -> tuple[Tone, str]:
        """The minimum begins high and falls: a fixed amount below its first one costs more."""
        earlier, saved = len(slow) - len(fast), _interest(slow) - _interest(fast)
        if earlier <= 0:
            said = translate(
                "Minimum", "Paying {amount} every month costs {interest} more: it begins too low."
            )
        elif saved < 0:
            said = translate(
                "Minimum",
                "Paying {amount} every month ends it {months} earlier, but costs {interest} more.",
            )
        else:
            said = translate(
                "Minimum",
                "Paying {amount} every month ends it {months} earlier and saves {interest}.",
            )
        text = said.format(
            amount=self._money(fixed),
            months=formats.months(abs(earlier)),
            interest=self._money(abs(saved)),
        )
        return "good" if _is_better(slow, fast) else "info", text

    def _sums(self, slow: Rows) -> list[Figure]:
        last = translate("Minimum", "until {month}")
        first = translate("Minimum", "the first payment is {amount}")
        figures = [
            Figure(
                translate("Minimum", "Only the minimum"),
                formats.months(len(slow)),
                last.format(month=formats.month(slow[-1].due)),
            ),
            Figure(
                translate("Minimum", "Interest with the minimum"),
                self._money(_interest(slow)),
                first.format(amount=self._money(slow[0].amount)),
            ),
        ]
        if self.fast:
            figures += [
                Figure(
                    translate("Minimum", "The same every month"),
                    formats.months(len(self.fast)),
                    last.format(month=formats.month(self.fast[-1].due)),
                    "good" if _is_better(slow, self.fast) else "",
                ),
                Figure(
                    translate("Minimum", "Interest then"), self._money(_interest(self.fast)), ""
                ),
            ]
        return figures

    @Slot()
    def _draw(self) -> None:
        if not self.slow:
            return
        names = (translate("Minimum", "Minimum"), translate("Minimum", "Same every month"))
        owed = self.slow[0].balance + self.slow[0].principal
        begin = (self._setting.today, float(owed))
        series = tuple(
            Series(name, (begin, *((r.due, float(r.balance)) for r in rows)))
            for name, rows in zip(names, (self.slow, self.fast), strict=True)
            if rows
        )
        title = translate("Minimum", "With the minimum, half is paid back after {months}")
        half = next(r.number for r in self.slow if r.balance * 2 <= owed)
        self.chart.set_chart(
            LineChart(
                title=title.format(months=formats.months(half)),
                series=series,
                show=lambda value: formats.headline_money(
                    Decimal(str(value)), currency=self._setting.currency
                ),
                show_day=formats.month,
                least=0.0,
            )
        )

    def _money(self, amount: Decimal) -> str:
        return formats.money(amount, currency=self._setting.currency)


def _rows(make: Callable[[], Rows]) -> Rows | None:
    """The rows, or nothing where they never end."""
    try:
        return make()
    except NeverRepaidError:
        return None


def _interest(rows: Rows) -> Decimal:
    return sum((row.interest for row in rows), ZERO)


def _is_better(slow: Rows, fast: Rows) -> bool:
    return len(fast) < len(slow) and _interest(fast) <= _interest(slow)
