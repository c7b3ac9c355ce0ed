"""What a chart shows, as plain data; a page decides it without Qt or matplotlib."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

Style: TypeAlias = Literal["line", "step"]


@dataclass(frozen=True, slots=True)
class Series:
    """Dated values under one name. ``colour`` overrides the palette's next one."""

    name: str
    points: tuple[tuple[date, float], ...]
    colour: str = ""
    style: Style = "line"


@dataclass(frozen=True, slots=True)
class Threshold:
    """A value to compare with, drawn as a labelled line across."""

    value: float
    name: str


@dataclass(frozen=True, slots=True)
class Shade:
    """A range around a course: for each day its low and its high."""

    name: str
    points: tuple[tuple[date, float, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChart:
    """A finding as its title ("Score +6 since May"), and the courses that show it.

    ``show`` writes a value for ticks, tooltip and table, so it can hide amounts.
    """

    title: str
    series: tuple[Series, ...]
    show: Callable[[float], str]
    show_day: Callable[[date], str]
    threshold: Threshold | None = None
    shade: Shade | None = None
    least: float | None = None
    most: float | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name and value; ``note`` is said about it when it is inspected."""

    name: str
    value: float
    colour: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarChart:
    """A finding as its title, and bars: standing, or lying when the names are long."""

    title: str
    bars: tuple[Bar, ...]
    show: Callable[[float], str]
    lying: bool = False
    threshold: Threshold | None = None


Chart: TypeAlias = LineChart | BarChart


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that can be inspected: where it is on the axes, and what to say once it is."""

    x: float
    y: float
    say: Callable[[], str]


def table_of(chart: Chart) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The chart as a table: titles, and rows of text. The first title is left to the caller."""
    if isinstance(chart, BarChart):
        return ("", ""), tuple((bar.name, chart.show(bar.value)) for bar in chart.bars)
    days = sorted({on for series in chart.series for on, _ in series.points})
    columns = [dict(series.points) for series in chart.series]
    rows = (
        (chart.show_day(on), *(chart.show(c[on]) if on in c else "" for c in columns))
        for on in days
    )
    return ("", *(series.name for series in chart.series)), tuple(rows)


def in_words(chart: Chart) -> str:
    """The chart in a sentence: its finding, and where each course begins and ends."""
    if isinstance(chart, BarChart):
        said = [f"{bar.name} {chart.show(bar.value)}" for bar in chart.bars]
    else:
        said = [
            f"{s.name}: {chart.show_day(s.points[0][0])} {chart.show(s.points[0][1])} → "
            f"{chart.show_day(s.points[-1][0])} {chart.show(s.points[-1][1])}"
            for s in chart.series
            if s.points
        ]
    return ". ".join([chart.title, *said])
