"""The days to come as events of a calendar; nothing in them says an amount."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication

from credittracker.book.book import Book
from credittracker.book.plans import PlanStep
from credittracker.reports.calendar import Event
from credittracker.services.kept_plans import checklist
from credittracker.ui.pages.plan.tables import Describe
from credittracker.ui.pages.plan.view import AheadView, EndingRow, MoveRow
from credittracker.ui.words import formats
from credittracker.ui.words.clock import cause_text, ending_text
from credittracker.ui.words.factors import factor_name
from credittracker.ui.words.plan_steps import step_text

translate = QCoreApplication.translate


def calendar_events(view: AheadView, describe: Describe) -> tuple[Event, ...]:
    """One event a day on which points come or go, one for every mark and inquiry that ends."""
    by_day = groupby(view.moves, key=lambda row: row.on)
    moved = tuple(_moved(tuple(rows)) for _day, rows in by_day)
    ended = tuple(_ended(row, describe) for row in view.endings)
    return (*moved, *ended)


def step_events(book: Book) -> tuple[Event, ...]:
    """One event for every step of the plan that is kept and still to do."""
    kept = checklist(book)
    steps = () if kept is None else kept.steps
    return tuple(_step(book, step) for step in steps if step.done_on is None)


def _step(book: Book, step: PlanStep) -> Event:
    what = step_text(book, (step.kind, step.about, step.money), masked=True)
    return Event(f"step-{step.id}", step.on, what, reminds=True)


def _moved(rows: tuple[MoveRow, ...]) -> Event:
    on, total = rows[0].on, rows[-1].total
    title = translate("PlanEvents", "CreditTracker score about {total}").format(
        total=formats.points(total)
    )
    line = translate("PlanEvents", "{points} {factor}: {why}")
    parts = [
        line.format(
            points=formats.points(row.delta, signed=True),
            factor=factor_name(row.code),
            why=cause_text(row.kind),
        )
        for row in rows
    ]
    return Event(f"moves-{on:%Y%m%d}", on, title, "\n".join(parts))


def _ended(row: EndingRow, describe: Describe) -> Event:
    title = translate("PlanEvents", "No longer on the report: {what}")
    return Event(
        f"ends-{row.record}-{row.since:%Y%m%d}",
        row.on,
        title.format(what=ending_text(row.kind)),
        describe(row.record),
    )
