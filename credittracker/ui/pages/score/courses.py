"""The score's and the debt's course over time, each under the finding it shows."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from credittracker.ui.charts.data import LineChart, Series, Shade, Threshold
from credittracker.ui.pages.score.view import ScoreView
from credittracker.ui.words import formats


def score_course(view: ScoreView) -> LineChart:
    """The score with its range, against the line."""
    points = tuple((m.on, float(m.score.total)) for m in view.months)
    name = QCoreApplication.translate("Courses", "Score")
    low_to_high = tuple((m.on, float(m.score.low), float(m.score.high)) for m in view.months)
    return LineChart(
        title=_score_finding(view),
        series=(Series(name, points),),
        show=formats.short_points,
        show_day=formats.month,
        threshold=Threshold(
            float(view.line), QCoreApplication.translate("Courses", "Line for a high limit")
        ),
        shade=Shade(QCoreApplication.translate("Courses", "Range"), low_to_high),
        least=0.0,
        most=100.0,
    )


def debt_course(view: ScoreView, *, masked: bool) -> LineChart:
    """What is owed over all accounts, as far as known."""
    points = tuple((m.on, float(m.owed)) for m in view.months)
    currency = view.currency

    def show(value: float) -> str:
        return formats.headline_money(_exact(value), currency=currency, masked=masked)

    return LineChart(
        title=_debt_finding(view, masked=masked),
        series=(Series(QCoreApplication.translate("Courses", "Owed"), points, style="step"),),
        show=show,
        show_day=formats.month,
        least=0.0,
    )


def _exact(value: float) -> Decimal:
    return Decimal(str(value))


def _score_finding(view: ScoreView) -> str:
    if len(view.months) < 2:  # noqa: PLR2004 - a course has two ends
        return QCoreApplication.translate("Courses", "Your score today")
    year = view.months[-13:]
    delta = year[-1].score.total - year[0].score.total
    said = QCoreApplication.translate("Courses", "Score {delta} since {month}")
    return said.format(delta=formats.points(delta, signed=True), month=formats.month(year[0].on))


def _debt_finding(view: ScoreView, *, masked: bool) -> str:
    if len(view.months) < 2:  # noqa: PLR2004 - a course has two ends
        return QCoreApplication.translate("Courses", "What you owe today")
    year = view.months[-13:]
    delta = year[-1].owed - year[0].owed
    if delta <= 0:
        said = QCoreApplication.translate("Courses", "{amount} less owed since {month}")
    else:
        said = QCoreApplication.translate("Courses", "{amount} more owed since {month}")
    amount = formats.headline_money(abs(delta), currency=view.currency, masked=masked)
    return said.format(amount=amount, month=formats.month(year[0].on))
