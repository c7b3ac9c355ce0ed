"""What-if scenarios as plain data: what is tried, what is kept to compare, and in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from credittracker.advice.scenario import Action, Apply, Clear, Miss, Outcome, Pay, play
from credittracker.book.history import KeptScenario
from credittracker.book.money import ZERO
from credittracker.book.records import RecordId
from credittracker.services.analysis import Analysis
from credittracker.services.kept_scenarios import actions_of
from credittracker.services.progress import Progress
from credittracker.ui.charts.data import LineChart, Series, Shade, Threshold
from credittracker.ui.session import State
from credittracker.ui.words import formats

translate = QCoreApplication.translate

AS_IT_GOES = -1
TRIED = 0


@dataclass(frozen=True, slots=True)
class Scenario:
    """Actions and what they come to: ``AS_IT_GOES``, the one ``TRIED`` now, or one kept.

    ``record`` is where that one is kept.
    """

    number: int
    actions: tuple[Action, ...]
    outcome: Outcome
    record: RecordId = ""


@dataclass(frozen=True, slots=True)
class FactorRow:
    """A factor's points today and in two years: as it goes, and if what is tried is done."""

    code: str
    now: Decimal
    goes: Decimal
    tried: Decimal | None

    @property
    def delta(self) -> Decimal | None:
        """What the trying changes in the end."""
        return None if self.tried is None else self.tried - self.goes


@dataclass(frozen=True, slots=True)
class Tried:
    """What a job found for each set of actions, and of which Book."""

    seen: Analysis
    tries: tuple[tuple[Action, ...], ...]
    outcomes: tuple[Outcome, ...]


class Played:
    """What is known of sets of actions; each is played once on a Book."""

    def __init__(self, seen: Analysis) -> None:
        self.seen = seen
        self._known: dict[tuple[Action, ...], Outcome] = {}

    def learn(self, found: Tried) -> None:
        """Take in what a job found, unless it is of another Book."""
        if found.seen.facts is self.seen.facts:
            self._known.update(zip(found.tries, found.outcomes, strict=True))

    def of(self, actions: Sequence[Action]) -> Outcome | None:
        """What actions come to, if that is known by now."""
        return self._known.get(tuple(actions))

    def missing(self, tries: Iterable[tuple[Action, ...]]) -> tuple[tuple[Action, ...], ...]:
        """Those that have to be played."""
        return tuple(dict.fromkeys(t for t in tries if t not in self._known))


def try_all(seen: Analysis, tries: Sequence[tuple[Action, ...]], report: Progress) -> Tried:
    """Play several sets of actions on copies of a Book."""
    found = []
    for done, actions in enumerate(tries):
        report(done, len(tries))
        found.append(play(seen.card, seen.facts, actions))
    return Tried(seen, tuple(tries), tuple(found))


def kept_actions(state: State) -> list[tuple[KeptScenario, tuple[Action, ...]]]:
    """The scenarios kept, the oldest first, as far as they can still be tried."""
    oldest_first = sorted(state.book.scenarios.values(), key=lambda kept: kept.number)
    told = ((kept, actions_of(kept, state.book, state.today)) for kept in oldest_first)
    return [(kept, actions) for kept, actions in told if actions]


def scenario_rows(
    played: Played,
    actions: Sequence[Action],
    kept: Iterable[tuple[KeptScenario, tuple[Action, ...]]],
) -> list[Scenario]:
    """As it goes, what is tried, and what was kept: as far as each is worked out."""
    base, tried = played.of(()), played.of(actions)
    if base is None:
        return []
    rows = [Scenario(AS_IT_GOES, (), base)]
    if actions and tried is not None:
        rows.append(Scenario(TRIED, tuple(actions), tried))
    for one, done in kept:
        outcome = played.of(done)
        if outcome is not None:
            rows.append(Scenario(one.number, done, outcome, one.id))
    return rows


def factor_rows(base: Outcome, tried: Outcome | None) -> tuple[FactorRow, ...]:
    """Every factor, those first that the trying changes most."""
    rows = [
        FactorRow(
            goes.code,
            base.path[0].factor(goes.code).points,
            goes.points,
            None if tried is None else tried.then.factor(goes.code).points,
        )
        for goes in base.then.factors
    ]
    return tuple(sorted(rows, key=lambda row: -abs(row.delta or ZERO)))


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
        shade=_range(base if tried is None else tried),
        most=100.0,
    )


def _range(outcome: Outcome) -> Shade:
    """What is unknown leaves this much open, of what is tried if anything is."""
    low_to_high = tuple((s.on, float(s.low), float(s.high)) for s in outcome.path)
    return Shade(translate("PlanCourses", "Range"), low_to_high)


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
