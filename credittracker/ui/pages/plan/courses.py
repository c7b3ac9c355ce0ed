"""The score's course in the two years to come, under what it comes to."""

from PySide6.QtCore import QCoreApplication

from credittracker.ui.charts.data import LineChart, Series, Shade, Threshold
from credittracker.ui.pages.plan.view import AheadView
from credittracker.ui.words import formats

translate = QCoreApplication.translate

_TENS = 10


def ahead_course(view: AheadView) -> LineChart:
    """The projected score with its range, against the line."""
    points = tuple((s.on, float(s.total)) for s in view.path)
    low_to_high = tuple((s.on, float(s.low), float(s.high)) for s in view.path)
    return LineChart(
        title=finding(view),
        series=(Series(translate("PlanCourses", "Score"), points),),
        show=formats.short_points,
        show_day=formats.month,
        threshold=Threshold(
            float(view.now.line), translate("PlanCourses", "Line for a high limit")
        ),
        shade=Shade(translate("PlanCourses", "Range"), low_to_high),
        least=max(0.0, _tens_below(min(float(s.low) for s in view.path))),
        most=100.0,
    )


def _tens_below(value: float) -> float:
    """A round number with some room above it to the value."""
    return float((value - _TENS / 2) // _TENS * _TENS)


def finding(view: AheadView) -> str:
    """What time alone does, in one sentence."""
    line = formats.number(view.now.line)
    if view.crosses is not None and view.crosses > view.now.on:
        said = translate("PlanCourses", "Time alone brings you to {line} on {day}")
        return said.format(line=line, day=formats.day(view.crosses))
    delta = view.then.total - view.now.total
    said = translate("PlanCourses", "Time alone: {delta} points in two years")
    if view.crosses is None:
        said = translate("PlanCourses", "Time alone: {delta} points in two years, not yet {line}")
    return said.format(delta=formats.points(delta, signed=True), line=line)
