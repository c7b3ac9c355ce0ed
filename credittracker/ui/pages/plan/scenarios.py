"""What-if scenarios as plain data: what is tried, what is kept to compare, and in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from credittracker.advice.scenario import Action, Apply, Clear, Miss, Outcome, Pay, play
from credittracker.services.analysis import Analysis
from credittracker.services.progress import Progress
from credittracker.ui.charts.data import LineChart, Series, Threshold
from credittracker.ui.session import State
from credittracker.ui.words import formats

translate = QCoreApplication.translate

MOST_KEPT = 4


@dataclass(frozen=True, slots=True)
class Scenario:
    """Actions and what they come to. An empty ``name`` is that of the one being tried."""

    name: str
    actions: tuple[Action, ...]
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Tried:
    """What a job found for each set of actions, and of which Book."""

    seen: Analysis
    tries: tuple[tuple[Action, ...], ...]
    outcomes: tuple[Outcome, ...]


def try_all(seen: Analysis, tries: Sequence[tuple[Action, ...]], report: Progress) -> Tried:
    """Play several sets of actions on copies of a Book."""
    found = []
    for done, actions in enumerate(tries):
        report(done, len(tries))
        found.append(play(seen.card, seen.facts, actions))
    return Tried(seen, tuple(tries), tuple(found))


def action_text(state: State, action: Action) -> str:
    """An action as a line."""
    day = formats.day(action.on)
    if isinstance(action, Apply):
        said = translate("WhatIf", "{day}: apply to {lender}")
        return said.format(day=day, lender=action.institution)
    account = state.book.accounts.get(action.account)
    name = account.name if account is not None else ""
    match action:
        case Pay():
            currency = account.currency if account is not None else state.book.info.currency
            amount = formats.money(action.amount, currency=currency, masked=state.settings.masked)
            said = translate("WhatIf", "{day}: pay {amount} to {account}")
            return said.format(day=day, amount=amount, account=name)
        case Clear():
            return translate("WhatIf", "{day}: clear and close {account}").format(
                day=day, account=name
            )
        case Miss():
            said = translate("WhatIf", "after {day}: pay {account} {days} late")
            return said.format(day=day, account=name, days=formats.days(action.days))


def compared_course(base: Outcome, tried: Outcome) -> LineChart:
    """As it goes, and what is tried, against the line."""
    named = ((translate("WhatIf", "As it goes"), base), (translate("WhatIf", "What if"), tried))
    return LineChart(
        title=compared_finding(base, tried),
        series=tuple(
            Series(name, tuple((s.on, float(s.total)) for s in outcome.path))
            for name, outcome in named
        ),
        show=formats.short_points,
        show_day=formats.month,
        threshold=Threshold(
            float(base.then.line), translate("PlanCourses", "Line for a high limit")
        ),
        most=100.0,
    )


def compared_finding(base: Outcome, tried: Outcome) -> str:
    """What it comes to: now, and in two years."""
    now = tried.path[0].total - base.path[0].total
    then = tried.then.total - base.then.total
    said = translate("WhatIf", "{now} points today, {then} in two years")
    return said.format(now=formats.points(now, signed=True), then=formats.points(then, signed=True))
