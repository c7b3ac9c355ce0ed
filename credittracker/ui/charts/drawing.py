"""Puts chart data on matplotlib axes in the theme's colours. Knows axes only by their methods."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, TypeAlias

from credittracker.ui.charts.data import Bar, BarChart, Chart, LineChart, Spot, Threshold
from credittracker.ui.theme.tokens import Colours

Course: TypeAlias = tuple[str, Mapping[date, float]]
"""A series by its name and days."""

_TICKS = 6
_TICK_ROOM = 96
"""Points of the whole picture that a date below it needs."""
_ROOM = 1.12
_POINTS = 72
_PAD = 6
"""Points between the axes and what stands beside them, and again around that."""
_LEAST = 0.05
"""The least share of a picture that axes are left with, however long their labels."""


@dataclass(frozen=True, slots=True)
class Brush:
    """What to draw with: colours, and a maker of fonts."""

    colours: Colours
    font: Callable[[float], Any]


def draw(axes: Any, chart: Chart, brush: Brush) -> tuple[Spot, ...]:
    """Draw a chart on cleared axes; the places that can be inspected."""
    axes.clear()
    _plain(axes, brush)
    if isinstance(chart, LineChart):
        return _draw_lines(axes, chart, brush)
    return _draw_bars(axes, chart, brush)


def make_room(axes: Any, renderer: Any) -> None:
    """Leave as much room around the axes as what stands there needs.

    A layout engine measures everything twice at each drawing; this is a third of a drawing less.
    """
    wide, high = axes.figure.bbox.size
    pad = _PAD * axes.figure.dpi / _POINTS
    ticks = (_sizes(axes.get_yticklabels(), renderer), _sizes(axes.get_xticklabels(), renderer))
    beside = max((x for x, _ in ticks[0]), default=0) + 2 * pad
    below = max((y for _, y in ticks[1]), default=0) + 2 * pad
    ends = ticks[1][-1][0] / 2 if ticks[1] else 0
    after = max([ends, *(x + 2 * pad for x, _ in _sizes(_outside(axes), renderer))])
    left, bottom = min(beside, wide / 2) / wide, min(below, high / 2) / high
    right, top = max(left + _LEAST, 1 - (after + pad) / wide), 1 - 2 * pad / high
    axes.figure.subplots_adjust(left, bottom, right, max(bottom + _LEAST, top))


def _sizes(texts: Sequence[Any], renderer: Any) -> list[tuple[float, float]]:
    """How wide and high texts are that say anything, in pixels."""
    boxes = (text.get_window_extent(renderer) for text in texts if text.get_text())
    return [(box.width, box.height) for box in boxes]


def _outside(axes: Any) -> list[Any]:
    """The values written at the ends of lying bars."""
    return [text for text in axes.texts if text.get_ha() == "left" and text.get_va() == "center"]


def _plain(axes: Any, brush: Brush) -> None:
    """No boxes, faint lines across, small quiet labels."""
    colours = brush.colours
    axes.set_facecolor(colours.surface)
    axes.figure.set_facecolor(colours.surface)
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.set_axisbelow(True)
    axes.tick_params(colors=colours.muted, length=0, pad=6)


def _letter(axes: Any, brush: Brush) -> None:
    """The bundled typeface on every tick, whatever ticks there are by now."""
    for text in (*axes.get_xticklabels(), *axes.get_yticklabels()):
        text.set_fontproperties(brush.font(11.0))
        text.set_color(brush.colours.muted)


def _draw_lines(axes: Any, chart: LineChart, brush: Brush) -> tuple[Spot, ...]:
    colours = brush.colours
    spots: list[Spot] = []
    if chart.shade is not None and chart.shade.points:
        days, low, high = zip(*chart.shade.points, strict=True)
        axes.fill_between(
            [d.toordinal() for d in days], low, high, color=colours.accent, alpha=0.16, lw=0
        )
    courses = [(series.name, dict(series.points)) for series in chart.series]
    for n, series in enumerate(chart.series):
        if not series.points:
            continue
        xs = [on.toordinal() for on, _ in series.points]
        ys = [value for _, value in series.points]
        colour = series.colour or _palette(colours, n)
        how = "steps-post" if series.style == "step" else "default"
        whole = {"color": colour, "clip_on": False}  # a line at the very bottom, too
        axes.plot(xs, ys, lw=2.2, drawstyle=how, solid_capstyle="round", **whole)
        axes.plot(xs[-1:], ys[-1:], "o", ms=6, **whole)
        spots += [
            Spot(x, y, partial(_said, chart, courses, series.name, on))
            for x, y, (on, _) in zip(xs, ys, series.points, strict=True)
        ]
    _scale(axes, chart)
    if chart.threshold is not None:
        _threshold(axes, chart.threshold, brush, lying=False)
    _days(axes, chart)
    _values(axes, chart.show, brush)
    if len(chart.series) > 1:
        _legend(axes, chart, brush)
    _letter(axes, brush)
    return tuple(sorted(spots, key=lambda spot: spot.x))


def _said(chart: LineChart, courses: Sequence[Course], name: str, on: date) -> str:
    """What is said on a day: every course that has a value there, this one first."""
    parts = [
        f"{n} {chart.show(values[on])}"
        for n, values in sorted(courses, key=lambda course: course[0] != name)
        if on in values
    ]
    return "\n".join([chart.show_day(on), *parts])


def _scale(axes: Any, chart: LineChart) -> None:
    low, high = axes.get_ylim()
    known = [] if chart.threshold is None else [chart.threshold.value]
    low = min([low, *known]) if chart.least is None else chart.least
    high = max([high, *known]) if chart.most is None else chart.most
    axes.set_ylim(low, high if chart.most is not None else low + (high - low) * _ROOM)


def _threshold(axes: Any, threshold: Threshold, brush: Brush, *, lying: bool) -> None:
    colours = brush.colours
    line = axes.axvline if lying else axes.axhline
    line(threshold.value, color=colours.text, lw=1.2, ls=(0, (4, 3)))
    at = (threshold.value, 1.0) if lying else (1.0, threshold.value)
    across = axes.get_xaxis_transform() if lying else axes.get_yaxis_transform()
    last = [line.get_ydata()[-1] for line in axes.get_lines() if len(line.get_ydata()) == 1]
    below = not lying and any(y > threshold.value for y in last)
    axes.annotate(
        threshold.name,
        at,
        xycoords=across,
        xytext=(4, 4) if lying else (-4, -4 if below else 4),
        textcoords="offset points",
        ha="left" if lying else "right",
        va="top" if below else "bottom",
        color=colours.text,
        fontproperties=brush.font(11.0),
    )


def _days(axes: Any, chart: LineChart) -> None:
    """A few dates along the bottom, the first and the last among them."""
    days = sorted({on for series in chart.series for on, _ in series.points})
    if not days:
        axes.set_xticks([])
        return
    wide = axes.figure.get_figwidth() * _POINTS
    picked = _spread(days, max(2, min(_TICKS, round(wide / _TICK_ROOM))))
    axes.set_xticks([on.toordinal() for on in picked], [chart.show_day(on) for on in picked])
    space = max(1.0, (days[-1] - days[0]).days * 0.03)
    axes.set_xlim(days[0].toordinal() - space, days[-1].toordinal() + space)


def _spread(days: Sequence[date], most: int) -> list[date]:
    if len(days) <= most:
        return list(days)
    return [days[round(n * (len(days) - 1) / (most - 1))] for n in range(most)]


def _values(axes: Any, show: Callable[[float], str], brush: Brush) -> None:
    """Five round values up the side, in the chart's own words."""
    axes.grid(axis="y", color=brush.colours.border, lw=0.8)
    low, high = axes.get_ylim()
    ticks = [tick for tick in axes.get_yticks() if low <= tick <= high]
    axes.set_yticks(ticks, [show(float(tick)) for tick in ticks])


def _legend(axes: Any, chart: LineChart, brush: Brush) -> None:
    """Names at the top, in the colours of their lines; at the end where the first one is lower."""
    first = next((series.points for series in chart.series if series.points), ())
    falls = bool(first) and first[0][1] > first[-1][1]
    handles = [line for line in axes.get_lines() if line.get_linewidth() > 2]  # noqa: PLR2004
    made = axes.legend(
        handles[: len(chart.series)],
        [series.name for series in chart.series if series.points],
        loc="upper right" if falls else "upper left",
        ncols=3,
        facecolor=brush.colours.surface,
        edgecolor="none",
        framealpha=1,
        prop=brush.font(11.0),
    )
    for text in made.get_texts():
        text.set_color(brush.colours.text)


def _draw_bars(axes: Any, chart: BarChart, brush: Brush) -> tuple[Spot, ...]:
    colours = brush.colours
    places = list(range(len(chart.bars)))
    values = [bar.value for bar in chart.bars]
    filled = [bar.colour or colours.accent for bar in chart.bars]
    names = [bar.name for bar in chart.bars]
    if chart.lying:
        axes.barh(places, values, color=filled, height=0.56)
        axes.set_yticks(places, names)
        axes.set_xticks([])
        axes.invert_yaxis()
    else:
        axes.bar(places, values, color=filled, width=0.56)
        axes.set_xticks(places, names)
        _values(axes, chart.show, brush)
    if chart.threshold is not None:
        _threshold(axes, chart.threshold, brush, lying=chart.lying)
    spots = []
    for place, bar in zip(places, chart.bars, strict=True):
        x, y = (bar.value, place) if chart.lying else (place, bar.value)
        if chart.lying:
            _end_label(axes, chart.show(bar.value), (x, y), brush)
        spots.append(Spot(x, y, partial(_bar_said, chart, bar)))
    _letter(axes, brush)
    return tuple(spots)


def _bar_said(chart: BarChart, bar: Bar) -> str:
    return "\n".join(part for part in (bar.name, chart.show(bar.value), bar.note) if part)


def _end_label(axes: Any, text: str, at: tuple[float, float], brush: Brush) -> None:
    axes.annotate(
        text,
        at,
        xytext=(6, 0),
        textcoords="offset points",
        va="center",
        color=brush.colours.text,
        fontproperties=brush.font(11.0),
    )


def _palette(colours: Colours, n: int) -> str:
    return colours.categories[n % len(colours.categories)]
