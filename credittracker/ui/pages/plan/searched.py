"""A search for plans that was asked for, and what it found."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from credittracker.advice.planning import Planned
from credittracker.advice.projecting import paid_today
from credittracker.advice.scenario import play
from credittracker.advice.wishes import Wishes
from credittracker.book.records import RecordId
from credittracker.services.analysis import Analysis
from credittracker.services.kept_plans import search
from credittracker.services.progress import CancelledError, Progress


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, and of each plan what interest it saves in two years, as far as known.

    ``paid`` is what is supposed to be paid today, by account.
    """

    planned: Planned
    saved: tuple[Decimal, ...]
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
            saved = []
            for plan in planned.plans:
                tell(1, 1)
                actions = [step.action for step in plan.steps]
                saved.append(goes.cost - play(self.seen.card, self.seen.facts, actions).cost)
            self.found = Found(planned, tuple(saved), paid_today(self.seen.facts))
        except CancelledError:
            self.found = None
        return self
