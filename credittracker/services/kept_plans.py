"""Plans kept as a checklist: what was asked, the steps that are ticked, and what has slipped."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from credittracker.advice.dated_plans import DatedPlan
from credittracker.advice.planning import Planned, find_plans
from credittracker.advice.wishes import Wishes
from credittracker.book.book import Book
from credittracker.book.plans import KeptPlan, PlanStep, StepKind
from credittracker.book.records import RecordId
from credittracker.services.analysis import Analysis
from credittracker.services.changes import Change
from credittracker.services.progress import Progress, silent
from credittracker.services.workspace import Label


@dataclass(frozen=True, slots=True)
class Checklist:
    """The plan that is kept, and its steps in the order of their days."""

    plan: KeptPlan
    steps: tuple[PlanStep, ...]

    def slipped(self, today: date) -> tuple[PlanStep, ...]:
        """The steps whose day has passed without them."""
        return tuple(s for s in self.steps if s.done_on is None and s.on < today)

    @property
    def is_done(self) -> bool:
        """Whether every step is."""
        return all(s.done_on is not None for s in self.steps)


def search(seen: Analysis, wishes: Wishes, report: Progress = silent) -> Planned:
    """Search for plans from the analysed day.

    What does more than another plan that gets there as soon for no more is left out.
    """
    found = find_plans(seen.card, seen.facts, wishes, report)
    worth = (p for p in found.plans if not any(_does_less(other, p) for other in found.plans))
    return replace(found, plans=tuple(worth))


def _does_less(one: DatedPlan, other: DatedPlan) -> bool:
    return one.what < other.what and one.reaches_on <= other.reaches_on and one.cost <= other.cost


def keep_plan(
    book: Book, plan: DatedPlan, wishes: Wishes, on: date, new_id: Callable[[], RecordId]
) -> Change:
    """Keep a plan in the place of the one kept before."""
    kept = KeptPlan(
        id=new_id(),
        on=on,
        target=wishes.target,
        reaches_on=plan.reaches_on,
        wishes=wishes_as_text(wishes),
    )
    steps = [
        PlanStep(id=new_id(), plan=kept.id, about=s.about, on=s.on, kind=s.kind, money=s.money)
        for s in plan.steps
    ]
    gone = tuple(book.plans)
    return Change(Label("add.plan"), lambda b: b.without(*gone).with_records(kept, *steps))


def tick(step: PlanStep, on: date | None) -> Change:
    """Say that a step was done on a day, or that it was not."""
    return Change(
        Label("edit.plan_step"),
        lambda b: b.with_records(replace(step, done_on=on)) if step.id in b.plan_steps else b,
    )


def checklist(book: Book) -> Checklist | None:
    """The plan that is kept, if there is one."""
    plan = max(book.plans.values(), key=lambda p: p.on, default=None)
    if plan is None:
        return None
    steps = [s for s in book.plan_steps.values() if s.plan == plan.id]
    return Checklist(plan, tuple(sorted(steps, key=lambda s: s.on)))


def wishes_as_text(wishes: Wishes) -> str:
    """What is asked of a plan as a line of JSON: decimals as strings, dates ISO."""
    return json.dumps(
        {
            "monthly": str(wishes.monthly),
            "target": str(wishes.target),
            "by": wishes.by.isoformat(),
            "payday": wishes.payday,
            "never": sorted(wishes.never),
            "difficulty": {kind.value: n for kind, n in wishes.difficulty.items()},
            "wrong": list(wishes.wrong),
        }
    )


def wishes_of(kept: KeptPlan) -> Wishes | None:
    """What was asked of a kept plan; ``None`` where the text is none of this version's."""
    try:
        told = json.loads(kept.wishes)
        return Wishes(
            monthly=Decimal(told["monthly"]),
            target=Decimal(told["target"]),
            by=date.fromisoformat(told["by"]),
            payday=told["payday"],
            never=frozenset(told["never"]),
            difficulty={StepKind(kind): n for kind, n in told["difficulty"].items()},
            wrong=tuple(told["wrong"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError):
        return None
