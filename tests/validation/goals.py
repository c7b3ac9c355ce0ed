"""The goals of ``make validate``, each met or not by the figures, and the gates that must hold."""

from dataclasses import dataclass
from statistics import mean

from credittracker.scoring.card import Card
from tests.validation.assess import Assessment, Fit

WITHIN_A_GROUP = (0.90, 1.10)
MOST_SPREAD = 0.022
MOST_HIDDEN = 0.015


@dataclass(frozen=True, slots=True)
class Goal:
    """What was aimed at and what came out, as written; ``met`` is ``None`` if nobody is there."""

    what: str
    aim: str
    found: str
    met: bool | None


@dataclass(frozen=True, slots=True)
class Aims:
    """A set's goals: areas, the refit's gap to boosting, and calibration error."""

    area: float
    gap: float
    error: float


AIMS = {"Taiwan": Aims(0.755, 0.011, 0.012), "GMSC": Aims(0.853, 0.005, 0.004)}


def goals(found: Assessment) -> tuple[Goal, ...]:
    """Every goal for one set."""
    aims, name = AIMS[found.name], found.name
    return (
        Goal(
            f"{name}: shipped card, no refit, AUC",
            f"at least {aims.area:.3f}",
            f"{found.area.value:.4f}",
            found.area.value >= aims.area,
        ),
        Goal(
            f"{name}: refit behind boosting, mean of {len(found.splits)} splits",
            f"at most {aims.gap:.3f}",
            f"{found.gap:.4f}",
            found.gap <= aims.gap,
        ),
        *_calibration(f"{name}: shipped card", aims.error, (found.fit,)),
        *_calibration(f"{name}: refit", aims.error, found.refits),
        *(_taiwan_only(found) if name == "Taiwan" else ()),
    )


def middle(some: tuple[Fit, ...]) -> tuple[int, float]:
    """People scored 65 to 75 after the link over all splits, and their bad rate."""
    inside = [f.middle for f in some if f.middle.people]
    people = sum(b.people for b in inside)
    bad = sum(b.people * b.bad_rate for b in inside)
    return people, bad / people if people else float("nan")


def _calibration(whose: str, error: float, some: tuple[Fit, ...]) -> tuple[Goal, ...]:
    people, rate = middle(some)
    slope, ratio = mean(f.slope for f in some), mean(f.ratio for f in some)
    far, turned = mean(f.error for f in some), sum(f.reversals for f in some)
    return (
        Goal(f"{whose}, ECE", f"at most {error:.3f}", f"{far:.4f}", far <= error),
        Goal(
            f"{whose}, bad rate at 65-75 after the link",
            "4.0 to 6.5 %",
            f"{rate:.1%} of {people:,}" if people else "nobody there",
            0.04 <= rate <= 0.065 if people else None,
        ),
        Goal(f"{whose}, slope", "0.95 to 1.05", f"{slope:.3f}", 0.95 <= slope <= 1.05),
        Goal(f"{whose}, observed / expected", "0.98 to 1.02", f"{ratio:.3f}", _near(ratio)),
        Goal(f"{whose}, significant reversals by 10-point band", "0", f"{turned}", turned == 0),
    )


def _near(ratio: float) -> bool:
    return 0.98 <= ratio <= 1.02


def _taiwan_only(found: Assessment) -> tuple[Goal, ...]:
    groups = [g for g in found.groups if g.is_telling]
    spread = max(
        max(g.area.value for g in groups if g.kind == kind)
        - min(g.area.value for g in groups if g.kind == kind)
        for kind in {g.kind for g in groups}
    )
    least, most = min(g.ratio for g in groups), max(g.ratio for g in groups)
    low, high = WITHIN_A_GROUP
    return (
        Goal(
            "Taiwan: shipped card, AUC lost with a quarter of the measures hidden",
            f"at most {MOST_HIDDEN:.3f}",
            f"{found.hidden:.4f}",
            found.hidden <= MOST_HIDDEN,
        ),
        Goal(
            "Taiwan: widest AUC spread over sex, age or education",
            f"at most {MOST_SPREAD:.3f}",
            f"{spread:.4f}",
            spread <= MOST_SPREAD,
        ),
        Goal(
            "Taiwan: observed / expected in every group",
            f"{low:.2f} to {high:.2f}",
            f"{least:.2f} to {most:.2f}",
            low <= least and most <= high,
        ),
    )


def broken_gates(card: Card, found: tuple[Assessment, ...]) -> tuple[str, ...]:
    """What must never happen, whatever the goals: a reason to fail."""
    told = set(card.validated_on.values())
    broken = [f"{a.name}: not the data file the card names" for a in found if a.digest not in told]
    broken += [
        f"{a.name}: ranks worse than the card before it"
        for a in found
        if a.area.value < a.area_before.value
    ]
    broken += [f"{a.name}: a higher band is significantly worse" for a in found if a.raw_reversals]
    return tuple(broken)
