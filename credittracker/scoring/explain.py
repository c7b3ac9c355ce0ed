"""What moved between two scores: steps by factor that add up exactly."""

from dataclasses import dataclass
from decimal import Decimal

from credittracker.scoring.score import Evidence, FactorScore, Score


@dataclass(frozen=True, slots=True)
class Step:
    """One factor's part of a change: points gained or lost, and the records new to it."""

    code: str
    core: str
    delta: Decimal
    before: FactorScore
    after: FactorScore

    @property
    def records(self) -> tuple[Evidence, ...]:
        """Evidence that came or went between the two scores."""
        old = {e.record for e in self.before.evidence}
        new = {e.record for e in self.after.evidence}
        both = (*self.before.evidence, *self.after.evidence)
        return tuple(e for e in both if (e.record in old) != (e.record in new))


def change(before: Score, after: Score) -> tuple[Step, ...]:
    """The factor steps from one score to another of the same card, largest first.

    Their deltas sum to ``after.total - before.total`` exactly.
    """
    earlier = {f.code: f for f in before.factors}
    steps = [
        Step(f.code, f.factor.core, f.points - earlier[f.code].points, earlier[f.code], f)
        for f in after.factors
        if f.code in earlier
    ]
    moved = [s for s in steps if s.delta != 0]
    return tuple(sorted(moved, key=lambda s: (-abs(s.delta), s.code)))
