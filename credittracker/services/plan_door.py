"""What the door to plans tells other programs, and what it is asked with."""

from datetime import date
from decimal import Decimal
from typing import Any

from credittracker.advice.clock import MONTHS
from credittracker.advice.dated_plans import DatedPlan
from credittracker.advice.planning import Planned
from credittracker.advice.wishes import Wishes
from credittracker.book.book import Book, account_about
from credittracker.book.dates import add_months
from credittracker.book.plans import StepKind

USUAL_MONTHS = 12
"""By when, if nobody says."""


class WishedDayError(Exception):
    """A wished day that lies before today or too far ahead; ``last`` is the furthest."""

    def __init__(self, by: date, today: date, last: date) -> None:
        super().__init__(by)
        self.by, self.today, self.last = by, today, last


def wishes_for(monthly: Decimal, target: Decimal, by: date | None, today: date) -> Wishes:
    """What is asked, by a year from now if no day is said. Raises ``WishedDayError``."""
    last = add_months(today, MONTHS)
    if by is not None and not today <= by <= last:
        raise WishedDayError(by, today, last)
    return Wishes(monthly=monthly, target=target, by=by or add_months(today, USUAL_MONTHS))


def plan_door(found: Planned, book: Book) -> dict[str, Any]:
    """The plans found; amounts are decimal strings in yuan, dates ISO.

    ``earliest`` is ``null`` when the target cannot be reached within two years.
    """
    return {
        "target": float(found.wishes.target),
        "monthly": str(found.wishes.monthly),
        "by": found.wishes.by.isoformat(),
        "reachable": found.is_reachable,
        "earliest": None if found.earliest is None else found.earliest.isoformat(),
        "best": {"on": found.best.on.isoformat(), "score": float(found.best.total)},
        "alone": {"on": found.alone.on.isoformat(), "score": float(found.alone.total)},
        "plans": [_plan(plan, book) for plan in found.plans],
    }


def _plan(plan: DatedPlan, book: Book) -> dict[str, Any]:
    return {
        "reaches_on": plan.reaches_on.isoformat(),
        "score": float(plan.reached.total),
        "cost": str(plan.money),
        "steps": [
            {
                "on": step.on.isoformat(),
                "action": step.kind.value,
                "account": account_about(book, step.about),
                "amount": None if step.kind is StepKind.OBJECT else str(step.money),
                "record": step.about,
            }
            for step in plan.steps
        ],
    }
