"""Why is this limit zero? Every hypothesis tested against the person's own records."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from credittracker.advice import hypotheses as test
from credittracker.advice.hypotheses import Case
from credittracker.advice.verdicts import (
    Answer,
    Finding,
    Verdict,
    cannot_tell,
    ruled_out,
    supported,
)
from credittracker.book.accounts import LimitChange
from credittracker.book.limits import LimitState
from credittracker.loans.position import Position
from credittracker.scoring.card import Grade, Tag
from credittracker.scoring.facts import Facts

MOST_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A possible cause: its test, how strong its evidence class is, who can change it."""

    test: Callable[[Case], Finding]
    strength: int
    tag: Tag
    grade: Grade


HYPOTHESES: Mapping[str, Hypothesis] = MappingProxyType(
    {
        "overdue_now": Hypothesis(test.overdue_now, 3, Tag.FIX, Grade.LENDER),
        "late_here": Hypothesis(test.late_here, 3, Tag.TIME, Grade.LENDER),
        "line_expired": Hypothesis(test.line_expired, 3, Tag.THEIRS, Grade.LAW),
        "just_repaid": Hypothesis(test.just_repaid, 3, Tag.TIME, Grade.QUOTED),
        "cost_cap": Hypothesis(test.cost_cap, 3, Tag.THEIRS, Grade.LAW),
        "late_elsewhere": Hypothesis(test.late_elsewhere, 2, Tag.TIME, Grade.LENDER),
        "high_utilisation": Hypothesis(test.high_utilisation, 2, Tag.FIX, Grade.LENDER),
        "many_applications": Hypothesis(test.many_applications, 2, Tag.FIX, Grade.LENDER),
        "high_debt_service": Hypothesis(test.high_debt_service, 2, Tag.FIX, Grade.QUOTED),
        "many_lenders": Hypothesis(test.many_lenders, 2, Tag.FIX, Grade.QUOTED),
        "chain": Hypothesis(test.chain, 2, Tag.FIX, Grade.QUOTED),
        "lender_tightened": Hypothesis(test.lender_tightened, 2, Tag.THEIRS, Grade.LAW),
        "stale_profile": Hypothesis(test.stale_profile, 1, Tag.FIX, Grade.QUOTED),
        "idle": Hypothesis(test.idle, 1, Tag.THEIRS, Grade.QUOTED),
    }
)
"""Strength: 3 printed in reports, lender sheets on this line, or law; 2 lender sheets on the
whole person; 1 folklore. Sources and grades: China credit research, section 4."""

OWN_SIDE = (
    "overdue_now",
    "late_here",
    "late_elsewhere",
    "high_utilisation",
    "many_applications",
    "high_debt_service",
    "many_lenders",
    "chain",
)
"""If the records speak against all of these, the lender may simply be wrong: ask them."""

_ORDER = {Answer.SUPPORTED: 0, Answer.CANNOT_TELL: 1, Answer.RULED_OUT: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Investigation:
    """One account and every verdict on it, the most telling first."""

    position: Position
    verdicts: tuple[Verdict, ...]

    @property
    def shown(self) -> tuple[Verdict, ...]:
        """The at most four that are put first: those supported, then those open."""
        telling = [v for v in self.verdicts if v.finding.answer is not Answer.RULED_OUT]
        return tuple(telling[:MOST_SHOWN])


def in_question(position: Position) -> bool:
    """Whether a person would ask: the limit is zero, frozen, or was cut."""
    limit = position.limit
    if limit.state is LimitState.FROZEN:
        return True
    cut = limit.event is not None and limit.event.change is LimitChange.CUT
    return limit.state is LimitState.AMOUNT and (cut or limit.amount == Decimal(0))


def investigate(facts: Facts, position: Position) -> Investigation:
    """Test every hypothesis for an account."""
    case = Case(facts, position)
    verdicts = [
        Verdict(
            code=code,
            finding=h.test(case),
            strength=h.strength,
            tag=h.tag,
            grade=h.grade,
            action=code,
        )
        for code, h in HYPOTHESES.items()
    ]
    verdicts.append(_lender_error(verdicts))
    verdicts.sort(key=lambda v: (_ORDER[v.finding.answer], -v.strength))
    return Investigation(position=position, verdicts=tuple(verdicts))


def _lender_error(verdicts: list[Verdict]) -> Verdict:
    """When the person's own side is clean, the official channel is the next step."""
    own = [v.finding for v in verdicts if v.code in OWN_SIDE]
    answers = {f.answer for f in own}
    if Answer.SUPPORTED in answers:
        finding = ruled_out()
    elif Answer.CANNOT_TELL in answers:
        finding = cannot_tell("own_side")
    else:
        finding = supported()
    return Verdict(
        code="lender_error",
        finding=finding,
        strength=1,
        tag=Tag.THEIRS,
        grade=Grade.LAW,
        action="lender_error",
    )
