"""At most four reasons for the points a person lacks, each with one tip out of their Book.

Factors that one fact moves together (a late payment lowers four) make one reason. Reasons are
ordered by the points that can be won; applications may come as a fifth (the practice of
adverse-action notices: at most four reasons, inquiries may be added).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from credittracker.advice.tips import TIPS, Tip, keep_going
from credittracker.scoring.card import Card, Tag
from credittracker.scoring.facts import Facts
from credittracker.scoring.score import Evidence, FactorScore, Score

MOST_REASONS = 4

THEMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "overdue_now": ("late_now", "unpaid_months"),
        "late_record": (
            "worst_late",
            "late_count",
            "since_late",
            "serious_late",
            "clean_accounts",
        ),
        "utilisation": ("utilisation", "hot_lines"),
        "debt_service": ("debt_service",),
        "applications": ("applications",),
        "new_accounts": ("new_accounts",),
        "new_debt": ("new_debt",),
        "debt_to_assets": ("debt_to_assets",),
        "young_file": ("history", "accounts_on_file"),
        "thin_buffer": ("buffer",),
        "short_job": ("job",),
        "granted_limits": ("granted_limits",),
        "purpose": ("purpose",),
        "repaid_lately": ("repaid_lately",),
    }
)
"""Each reason and the factors it speaks for; every factor belongs to exactly one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why points are missing: the factors, the records behind them, and one thing to do."""

    code: str
    factors: tuple[FactorScore, ...]
    tag: Tag
    tip: Tip

    @property
    def lost(self) -> Decimal:
        """Points missing, out of 100."""
        return sum((f.lost for f in self.factors), Decimal(0))

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The records behind it, each once."""
        unique = {e.record: e for f in self.factors for e in f.evidence}
        return tuple(unique.values())


def reasons(card: Card, facts: Facts, score: Score) -> tuple[Reason, ...]:
    """The reasons worth knowing on a day, the most points to win first."""
    found = [
        reason
        for code, members in THEMES.items()
        if (reason := _reason(card, facts, score, code, members)) is not None
    ]
    found.sort(key=lambda r: (-r.lost, r.code))
    shown = found[:MOST_REASONS]
    rest = [r for r in found[MOST_REASONS:] if r.code == "applications"]
    return (*shown, *rest)


def _reason(
    card: Card, facts: Facts, score: Score, code: str, members: tuple[str, ...]
) -> Reason | None:
    factors = tuple(f for m in members if (f := score.factor(m)).lost > 0)
    if not factors:
        return None
    tip = TIPS.get(code, keep_going)(card, facts, score)
    if tip is None:
        return None
    return Reason(code=code, factors=factors, tag=tip.tag, tip=tip)
