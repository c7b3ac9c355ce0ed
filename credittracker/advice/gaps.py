"""What makes the range of a score so wide: the entries that are missing, and what each leaves open.

What a factor lacks depends on the Book: a debt service is unknown for want of an income, or, once
that is there, for want of a balance.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from credittracker.book.limits import LimitState
from credittracker.book.records import RecordId
from credittracker.loans.position import Position
from credittracker.scoring.facts import Facts
from credittracker.scoring.liabilities import assets_on
from credittracker.scoring.score import FactorScore, Score


class Entry(StrEnum):
    """Something a person can enter."""

    DUES = "dues"
    APPLICATIONS = "applications"
    INCOME = "income"
    BALANCES = "balances"
    LIMITS = "limits"
    OPENED = "opened"
    ACCOUNTS = "accounts"
    ASSETS = "assets"
    JOB = "job"
    PURPOSES = "purposes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A missing entry, the unknown factors that wait for it, and the record it belongs to.

    ``record`` is the first of several, or nothing where the entry is a record of its own.
    """

    entry: Entry
    factors: tuple[FactorScore, ...]
    record: RecordId | None

    @property
    def points(self) -> Decimal:
        """By how many points these factors widen the range."""
        return sum((f.spread for f in self.factors), Decimal(0))


def gaps(facts: Facts, score: Score) -> tuple[Gap, ...]:
    """The missing entries; the one that can narrow the range most comes first.

    Their points sum to the range, ``score.high - score.low``.
    """
    found: dict[Entry, list[FactorScore]] = {}
    for factor in score.factors:
        if factor.spread:
            found.setdefault(_lacks(facts, factor.factor.measure), []).append(factor)
    made = [
        Gap(entry=entry, factors=tuple(waiting), record=_first(facts, entry))
        for entry, waiting in found.items()
    ]
    return tuple(sorted(made, key=lambda gap: (-gap.points, gap.entry)))


def _lacks(facts: Facts, measure: str) -> Entry:
    needs = _NEEDS.get(measure, Entry.DUES)
    return needs if isinstance(needs, Entry) else needs(facts)


def _income_or(entry: Entry) -> Callable[[Facts], Entry]:
    return lambda facts: Entry.INCOME if facts.monthly_income is None else entry


def _repaid(facts: Facts) -> Entry:
    if facts.monthly_income is None and any(p.owed or p.late for p in facts.own_currency):
        return Entry.INCOME
    return Entry.DUES


def _worth(facts: Facts) -> Entry:
    return Entry.BALANCES if any(a.value for a in assets_on(facts)) else Entry.ASSETS


def _use(facts: Facts) -> Entry:
    is_owed_unknown = any(p.is_revolving for p in facts.unknown_balances)
    return Entry.BALANCES if is_owed_unknown else Entry.LIMITS


_NEEDS: Mapping[str, Entry | Callable[[Facts], Entry]] = MappingProxyType(
    {
        "repaid_months_3m": _repaid,
        "history_months": Entry.OPENED,
        "average_age_months": Entry.OPENED,
        "limit_months": _income_or(Entry.LIMITS),
        "accounts_on_file": Entry.ACCOUNTS,
        "opened_12m": Entry.ACCOUNTS,
        "home_loans_kept": Entry.ACCOUNTS,
        "home_loans_open": Entry.ACCOUNTS,
        "applications_6m": Entry.APPLICATIONS,
        "months_since_application": Entry.APPLICATIONS,
        "accounts_owing": Entry.BALANCES,
        "new_debt_to_income_12m": Entry.INCOME,
        "riskiest_purpose_12m": Entry.PURPOSES,
        "utilisation": _use,
        "hot_lines": _use,
        "debt_service_to_income": _income_or(Entry.BALANCES),
        "debt_to_assets": _worth,
        "job_years": Entry.JOB,
        "buffer_months": _income_or(Entry.ASSETS),
    }
)
"""What an unknown measure lacks; all others lack the bills or plans that say what was due when."""


def _first(facts: Facts, entry: Entry) -> RecordId | None:
    """The first record to which an entry belongs."""
    if entry is Entry.PURPOSES:
        loans = facts.window(facts.person.loans, 12)
        return next((x.id for x in loans if not x.purpose), None)
    lacking = _LACKING.get(entry)
    found = () if lacking is None else lacking(facts)
    return next((p.account.id for p in found), None)


def _without_limit(facts: Facts) -> list[Position]:
    lines = [p for p in facts.own_currency if p.is_revolving and p.is_open]
    return [p for p in lines if p.limit.state is LimitState.UNKNOWN]


_LACKING: Mapping[Entry, Callable[[Facts], Iterable[Position]]] = MappingProxyType(
    {
        Entry.DUES: lambda facts: facts.uncovered,
        Entry.BALANCES: lambda facts: [p for p in facts.positions if p.is_open and p.owed is None],
        Entry.LIMITS: _without_limit,
        Entry.OPENED: lambda facts: [p for p in facts.positions if p.account.opened is None],
    }
)
"""The accounts that lack an entry of an account."""
