"""A search for plans that was asked for, and what it found."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial

from credittracker.advice.planning import Planned
from credittracker.advice.projecting import paid_today
from credittracker.advice.scenario import Outcome, play
from credittracker.advice.wishes import Wishes
from credittracker.book.records import RecordId
from credittracker.services.analysis import Analysis
from credittracker.services.kept_plans import search
from credittracker.services.progress import Errand, Progress


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, and of each plan what interest it saves in two years, as far as known.

    ``below`` is of each the first month end on which the score is under the target again, if it
    is within two years and nothing else is done; ``paid`` what is supposed to be paid today, by
    account.
    """

    planned: Planned
    saved: tuple[Decimal, ...]
    below: tuple[date | None, ...]
    paid: Mapping[RecordId, Decimal]


def searching(seen: Analysis, wishes: Wishes) -> Errand[Found]:
    """Plans that are to be looked for."""
    return Errand(partial(_find, seen, wishes))


def _find(seen: Analysis, wishes: Wishes, report: Progress) -> Found:
    planned = search(seen, wishes, report)
    goes = play(seen.card, seen.facts, ())
    saved, below = [], []
    for plan in planned.plans:
        report(1, 1)
        played = play(seen.card, seen.facts, [step.action for step in plan.steps])
        saved.append(goes.cost - played.cost)
        below.append(_below_again(played, plan.reaches_on, wishes.target))
    return Found(planned, tuple(saved), tuple(below), paid_today(seen.facts))


def _below_again(played: Outcome, reached: date, target: Decimal) -> date | None:
    after = (score for score in played.path if score.on > reached)
    return next((score.on for score in after if score.total < target), None)
