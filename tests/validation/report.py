"""``REPORT.md``: every figure of a validation, without a date, the same bytes every time."""

from collections.abc import Iterable, Sequence
from statistics import mean

from credittracker.scoring.card import Card
from tests.validation.assess import (
    HALF_SEED,
    HIDING_SEEDS,
    SPLIT_SEEDS,
    Assessment,
)
from tests.validation.figures import Area, Band, area
from tests.validation.goals import Goal, goals
from tests.validation.model_facts import shown
from tests.validation.refit import BOOSTING_SEEDS

HEAD = """# What `make validate` found

Written by the command itself; do not edit. Card **{version}**, digest `{digest}`.

Taiwan: 30,000 card clients (Yeh & Lien 2009, UCI 350, CC BY 4.0), each a Book through the whole
engine; `tests/validation/taiwan.py` says how, and that the NT$ 33,000 of income is an assumption.
GMSC: 150,000 borrowers (Give Me Some Credit) through `score_measures`; `gmsc.py` says how.

**Seeds.** Half of each set (seed {half}) was looked at while the curves were drawn; the shipped
card's figures are of the **other half**. That half was scored four times while the card was
finished; what changed between was chosen on the looked-at half alone. The link (two numbers a
population needs: log odds = level + slope x score) is fitted on the looked-at half. The ten
splits of the refits have seeds {splits}; nothing was chosen on them. Hiding: seeds {hiding}.
Boosting: LightGBM, settings chosen by three folds of the looked-at half, mean of seeds
{boosting}.

ECE is over ten bins of equally many people. "After the link" is the scale aimed at: 70 = odds
19:1, ten points halve the odds of default.
"""


def report(card: Card, found: Sequence[Assessment]) -> str:
    """The whole text."""
    parts = [
        HEAD.format(
            version=card.version,
            digest=card.digest,
            half=HALF_SEED,
            splits=f"{SPLIT_SEEDS[0]} to {SPLIT_SEEDS[-1]}",
            hiding=f"{HIDING_SEEDS[0]} to {HIDING_SEEDS[-1]}",
            boosting=", ".join(map(str, BOOSTING_SEEDS)),
        ),
        "## Goals\n",
        _table(("goal", "aim", "found", ""), (_goal(g) for a in found for g in goals(a))),
        "## The shipped card\n",
        _table(("", *(a.name for a in found)), _shipped(found)),
        *(_bands(a) for a in found),
        "## The same factors, fitted freely, against boosting\n",
        _table(("", *(a.name for a in found)), _refits(found)),
        *(_splits(a) for a in found),
        "## Groups the card never sees\n\nThose with fewer than a hundred defaults tell little.\n",
        _table(("set", "group", "people", "bad", "AUC", "observed / expected"), _groups(found)),
        "## Figures the app shows\n",
        _table(("figure", "value"), shown(card, found).items()),
    ]
    return "\n".join(parts)


def met_word(goal: Goal) -> str:
    """A goal's outcome in a word."""
    return "cannot say" if goal.met is None else "met" if goal.met else "**not met**"


def interval(found: Area) -> str:
    """An area with its 95 % interval."""
    return f"{found.value:.4f} [{found.low:.4f}, {found.high:.4f}]"


def _goal(goal: Goal) -> tuple[str, ...]:
    return goal.what, goal.aim, goal.found, met_word(goal)


def _shipped(found: Sequence[Assessment]) -> Iterable[tuple[str, ...]]:
    rows = {
        "people; bad": lambda a: f"{a.people:,}; {a.bad_rate:.2%}",
        "data digest": lambda a: f"`{a.digest}`",
        "AUC, unseen half [95 % DeLong]": lambda a: interval(a.area),
        "AUC, looked-at half": lambda a: interval(a.area_development),
        "AUC, everybody": lambda a: interval(a.area_everybody),
        "AUC of card 1.0, same measures, unseen half": lambda a: interval(a.area_before),
        "KS": lambda a: f"{a.distance:.4f}",
        "Brier": lambda a: f"{a.fit.brier:.4f}",
        "ECE": lambda a: f"{a.fit.error:.4f}",
        "slope": lambda a: f"{a.fit.slope:.3f}",
        "observed / expected": lambda a: f"{a.fit.ratio:.3f}",
        "link: level, slope": lambda a: f"{a.link.level:.4f}, {a.link.slope:.4f}",
        "points of the card that halve the odds": lambda a: f"{a.link.halving:.1f}",
        "what 70 means, good to bad": lambda a: f"{a.link.good_odds(70):.1f}:1",
        "scored 70 or more": lambda a: f"{a.above_line:.1%}",
        "AUC lost with a quarter of the measures hidden": lambda a: f"{a.hidden:.4f}",
        "significant reversals, card's own bands": lambda a: f"{a.raw_reversals}",
        "significant reversals, bands after the link": lambda a: f"{a.fit.reversals}",
    }
    return ((what, *(cell(a) for a in found)) for what, cell in rows.items())


def _bands(found: Assessment) -> str:
    """Both band tables of a set: the card's own points, and after the link."""
    own = _table(("card's points", "people", "bad", "told"), map(_band, found.raw_bands))
    after = _table(("after the link", "people", "bad", "told"), map(_band, found.bands))
    middle = found.fit.middle
    line = f"65 to 75 after the link: {middle.people:,} people, {_share(middle.bad_rate)} bad.\n"
    return "\n".join((f"### {found.name}: by ten-point band, unseen half\n", own, after, line))


def _band(found: Band) -> tuple[str, ...]:
    span = f"{found.low} to {found.low + 10}"
    return span, f"{found.people:,}", _share(found.bad_rate), _share(found.told)


def _refits(found: Sequence[Assessment]) -> Iterable[tuple[str, ...]]:
    rows = {
        "refit, mean AUC": lambda a: f"{mean(area(s.refit, s.bad).value for s in a.splits):.4f}",
        "boosting, mean AUC": lambda a: (
            f"{mean(area(s.boosting, s.bad).value for s in a.splits):.4f}"
        ),
        "mean gap": lambda a: f"{a.gap:.4f}",
        "refit, mean ECE": lambda a: f"{mean(f.error for f in a.refits):.4f}",
        "refit, mean slope": lambda a: f"{mean(f.slope for f in a.refits):.3f}",
        "refit, mean observed / expected": lambda a: f"{mean(f.ratio for f in a.refits):.3f}",
        "boosting's settings": lambda a: ", ".join(f"{k} {v:g}" for k, v in a.settings.items()),
    }
    return ((what, *(cell(a) for a in found)) for what, cell in rows.items())


def _splits(found: Assessment) -> str:
    rows = (
        (
            str(split.seed),
            f"{area(split.refit, split.bad).value:.4f}",
            f"{area(split.boosting, split.bad).value:.4f}",
            f"{split.gap:.4f}",
            f"{fit.error:.4f}",
            f"{fit.middle.people:,}",
            _share(fit.middle.bad_rate),
        )
        for split, fit in zip(found.splits, found.refits, strict=True)
    )
    titles = (f"{found.name}, seed", "refit", "boosting", "gap", "ECE", "at 65-75", "bad there")
    return _table(titles, rows)


def _groups(found: Sequence[Assessment]) -> Iterable[tuple[str, ...]]:
    for a in found:
        for g in a.groups:
            group = f"{g.kind}: {g.name}"
            rate = _share(g.bad_rate)
            yield a.name, group, f"{g.people:,}", rate, interval(g.area), f"{g.ratio:.2f}"


def _share(rate: float) -> str:
    return "-" if rate != rate else f"{rate:.1%}"  # noqa: PLR0124 - NaN: nobody is there


def _table(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [titles, ["---"] * len(titles), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"
