"""The days to come as events of a calendar; nothing in them says an amount."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication

from credittracker.reports.calendar import Event
from credittracker.ui.pages.plan.tables import Describe
from credittracker.ui.pages.plan.view import AheadView, EndingRow, MoveRow
from credittracker.ui.words import formats
from credittracker.ui.words.clock import cause_text, ending_text
from credittracker.ui.words.factors import factor_name

translate = QCoreApplication.translate


def calendar_events(view: AheadView, describe: Describe) -> tuple[Event, ...]:
    """One event a day on which points come or go, one for every mark and inquiry that ends."""
    by_day = groupby(view.moves, key=lambda row: row.on)
    moved = tuple(_moved(tuple(rows)) for _day, rows in by_day)
    ended = tuple(_ended(row, describe) for row in view.endings)
    return (*moved, *ended)


def _moved(rows: tuple[MoveRow, ...]) -> Event:
    on, total = rows[0].on, rows[-1].total
    title = translate("PlanEvents", "Credit score about {total}").format(
        total=formats.points(total)
    )
    parts = [
        f"{formats.points(row.delta, signed=True)} {factor_name(row.code)}: {cause_text(row.kind)}"
        for row in rows
    ]
    return Event(f"moves-{on:%Y%m%d}", on, title, "\n".join(parts))


def _ended(row: EndingRow, describe: Describe) -> Event:
    title = translate("PlanEvents", "No longer on the report: {what}")
    return Event(
        f"ends-{row.record}", row.on, title.format(what=ending_text(row.kind)), describe(row.record)
    )
