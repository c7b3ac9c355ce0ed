"""At most four reasons for the points a person lacks, each with one tip out of their Book.

Factors that one fact moves together (a late payment lowers four) make one reason. Reasons are
ordered by the points that can be won (the practice of adverse-action notices: more than four
are not likely to help).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from credittracker.advice.tips import TIPS, Tip, keep_going
from credittracker.book.dates import add_months
from credittracker.scoring.card import Card, Tag
from credittracker.scoring.facts import Facts
from credittracker.scoring.score import Evidence, FactorScore, Score

MOST_REASONS = 4
REACH_MONTHS = 24

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
        "applications": ("applications", "since_application"),
        "new_accounts": ("new_accounts",),
        "new_debt": ("new_debt",),
        "debt_to_assets": ("debt_to_assets",),
        "many_debts": ("accounts_owing",),
        "young_file": ("history", "average_age", "accounts_on_file"),
        "home_loans": ("home_loan", "home_loans"),
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
    """Why points are missing: the factors, the records behind them, and one thing to do.

    ``winnable`` are the points that its tip wins: at once where the person can act, within two
    years where only time helps, none where it is the lender's decision.
    """

    code: str
    winnable: Decimal
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
    """The reasons worth knowing on a day, the most points to win first.

    The one that costs most is always among them, even if only time helps.
    """
    found = [
        reason
        for code, members in THEMES.items()
        if (reason := _reason(card, facts, score, code, members)) is not None
    ]
    found.sort(key=lambda r: (-r.winnable, -r.lost, r.code))
    largest = max(found, key=lambda r: r.lost, default=None)
    if largest is not None and largest not in found[:MOST_REASONS]:
        found.remove(largest)
        found.insert(MOST_REASONS - 1, largest)
    return tuple(found[:MOST_REASONS])


def _reason(
    card: Card, facts: Facts, score: Score, code: str, members: tuple[str, ...]
) -> Reason | None:
    factors = tuple(f for m in members if (f := score.factor(m)).lost > 0)
    if not factors:
        return None
    tip = TIPS.get(code, keep_going)(card, facts, score)
    if tip is None:
        return None
    lost = sum((f.lost for f in factors), Decimal(0))
    return Reason(
        code=code, factors=factors, tag=tip.tag, tip=tip, winnable=_winnable(tip, lost, facts)
    )


def _winnable(tip: Tip, lost: Decimal, facts: Facts) -> Decimal:
    if tip.tag is Tag.FIX:
        return lost if tip.gain is None else tip.gain
    soon = tip.on is not None and tip.on <= add_months(facts.on, REACH_MONTHS)
    return (tip.gain or Decimal(0)) if soon else Decimal(0)
