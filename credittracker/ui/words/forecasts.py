"""What became of forecasts, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.advice.forecasting import CLOSE, Mark, Marked, hit_rate
from credittracker.ui.words import formats

translate = QCoreApplication.translate

_MARKS: dict[Mark, object] = {
    Mark.WAITING: QT_TRANSLATE_NOOP("Forecasts", "Its day is still to come"),
    Mark.MET: QT_TRANSLATE_NOOP("Forecasts", "Came true"),
    Mark.BETTER: QT_TRANSLATE_NOOP("Forecasts", "Came out better"),
    Mark.WORSE: QT_TRANSLATE_NOOP("Forecasts", "Came out worse"),
    Mark.CHANGED: QT_TRANSLATE_NOOP("Forecasts", "Not counted: something new happened"),
    Mark.UNKNOWN: QT_TRANSLATE_NOOP("Forecasts", "Cannot be checked: that model is gone"),
}


def mark_text(mark: Mark) -> str:
    """What became of a forecast."""
    return translate("Forecasts", str(_MARKS[mark]))


def foretold_text(one: Marked) -> str:
    """What was foretold."""
    total = one.forecast.total
    if one.forecast.is_line:
        line = formats.short_points(float(total))
        return translate("Forecasts", "Reaches {line}").format(line=line)
    return formats.points(total)


def came_text(one: Marked) -> str:
    """The score that came, or nothing yet."""
    return "" if one.came is None else formats.points(one.came)


def hit_text(some: Sequence[Marked]) -> str:
    """How often forecasts came true, and what is not counted."""
    if not some:
        return ""
    rate, marks = hit_rate(some), [one.mark for one in some]
    said = []
    if rate.judged:
        text = translate(
            "Forecasts",
            "Of {judged} forecasts whose day has come, {met} came true: within {close} points, or "
            "the line reached by that day.",
        )
        close = formats.short_points(float(CLOSE))
        said.append(text.format(judged=rate.judged, met=rate.met, close=close))
    else:
        said.append(translate("Forecasts", "No forecast could be checked yet."))
    if changed := marks.count(Mark.CHANGED):
        text = translate(
            "Forecasts",
            "Not counted: {count}, because something was borrowed, applied for, paid late, paid "
            "off early or closed in the meantime.",
        )
        said.append(text.format(count=changed))
    return formats.sentences(*said)
