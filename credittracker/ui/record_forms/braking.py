"""What one more application would cost, said while it is typed and before it is made."""

from PySide6.QtCore import QCoreApplication

from credittracker.advice.brake import Brake, brake
from credittracker.book.person import Application
from credittracker.ui.forms.fields import Values
from credittracker.ui.record_forms.form import Task
from credittracker.ui.words import formats

translate = QCoreApplication.translate


def brake_text(task: Task, values: Values) -> str:
    """The brake's words; nothing about what is past, or leaves no trace."""
    on, reason, today = values.get("on"), values.get("reason"), task.state.today
    if not task.is_new or on is None or reason is None or on < today:
        return ""
    seen = task.state.analysis
    asked = Application(id="asked", on=on, institution="-", reason=reason)
    found = brake(seen.card, seen.facts, seen.score, asked)
    return "" if found is None else _said(found)


def _said(found: Brake) -> str:
    cost = translate(
        "Brake",
        "Before you apply: it would cost {points} points today, and the inquiry shows on your "
        "report until {gone}.",
    ).format(points=formats.points(found.cost), gone=formats.day(found.gone))
    if found.quiet is None:
        return cost
    wait = translate(
        "Brake",
        "It would be quieter from {quiet}: by then no inquiry of yours is younger than six months.",
    ).format(quiet=formats.day(found.quiet))
    return f"{cost} {wait}"
