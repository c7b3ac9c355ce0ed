"""A search for plans that was asked for, and what it found."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from credittracker.advice.planning import Planned
from credittracker.advice.projecting import paid_today
from credittracker.advice.scenario import Outcome, play
from credittracker.advice.wishes import Wishes
from credittracker.book.records import RecordId
from credittracker.services.analysis import Analysis
from credittracker.services.kept_plans import search
from credittracker.services.progress import CancelledError, Progress


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


@dataclass(slots=True, eq=False)
class Search:
    """Once it is ``dropped`` its work stops; ``found`` is nothing when it was stopped."""

    seen: Analysis
    wishes: Wishes
    dropped: bool = False
    found: Found | None = None

    def work(self, report: Progress) -> "Search":
        """Look for plans."""

        def tell(done: int, total: int) -> None:
            if self.dropped:
                raise CancelledError
            report(done, total)

        try:
            planned = search(self.seen, self.wishes, tell)
            goes = play(self.seen.card, self.seen.facts, ())
            saved, below = [], []
            for plan in planned.plans:
                tell(1, 1)
                actions = [step.action for step in plan.steps]
                played = play(self.seen.card, self.seen.facts, actions)
                saved.append(goes.cost - played.cost)
                below.append(_below_again(played, plan.reaches_on, self.wishes.target))
            paid = paid_today(self.seen.facts)
            self.found = Found(planned, tuple(saved), tuple(below), paid)
        except CancelledError:
            self.found = None
        return self


def _below_again(played: Outcome, reached: date, target: Decimal) -> date | None:
    after = (score for score in played.path if score.on > reached)
    return next((score.on for score in after if score.total < target), None)
