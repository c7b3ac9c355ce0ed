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
AS_IT_GOES = -1
TRIED = 0


@dataclass(frozen=True, slots=True)
class Scenario:
    """Actions and what they come to: ``AS_IT_GOES``, the one ``TRIED`` now, or one kept."""

    number: int
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
            said = translate("WhatIf", "After {day}: pay {account} {days} late")
            return said.format(day=day, account=name, days=formats.days(action.days))


def scenario_name(state: State, scenario: Scenario) -> str:
    """Which one it is; of one that was kept also what is done in it."""
    if scenario.number == AS_IT_GOES:
        return translate("WhatIf", "As it goes")
    if scenario.number == TRIED:
        return translate("WhatIf", "What if")
    done = "; ".join(action_text(state, action) for action in scenario.actions)
    said = translate("WhatIf", "Scenario {number} ({actions})")
    return said.format(number=formats.number(scenario.number), actions=done)


def compared_course(base: Outcome, tried: Outcome | None) -> LineChart:
    """As it goes, and what is tried if anything is, against the line."""
    named = [(translate("WhatIf", "As it goes"), base)]
    if tried is not None:
        named.append((translate("WhatIf", "What if"), tried))
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


def compared_finding(base: Outcome, tried: Outcome | None) -> str:
    """What it comes to: now, and in two years."""
    if tried is None:
        said = translate("WhatIf", "As it goes: {now} points today, {then} in two years")
        now, then = (formats.points(s.total) for s in (base.path[0], base.then))
        return said.format(now=now, then=then)
    moved = (tried.path[0].total - base.path[0].total, tried.then.total - base.then.total)
    now, then = (formats.points(delta, signed=True) for delta in moved)
    said = translate("WhatIf", "{now} points today, {then} in two years")
    return said.format(now=now, then=then)
