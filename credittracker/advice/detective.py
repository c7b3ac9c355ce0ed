"""Why did a lender say no? Every hypothesis tested against the person's own records.

Asked of a line whose limit is zero, frozen or cut, and of an application that was refused.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Generic, TypeVar

from credittracker.advice import hypotheses as line
from credittracker.advice import person_hypotheses as person
from credittracker.advice.case import Case, LineCase, line_case
from credittracker.advice.verdicts import (
    Answer,
    Finding,
    Verdict,
    cannot_tell,
    ruled_out,
    supported,
)
from credittracker.book.accounts import LimitChange
from credittracker.book.book import Book
from credittracker.book.dates import add_months
from credittracker.book.limits import LimitState
from credittracker.book.money import ZERO
from credittracker.book.person import Application, Outcome
from credittracker.loans.position import Position
from credittracker.scoring.card import Grade, Tag
from credittracker.scoring.facts import Facts, facts_on

MOST_SHOWN = 4
REFUSED_MONTHS = 24
"""How long a refused application can be asked about: as long as its inquiry shows."""

C = TypeVar("C", bound=Case)


@dataclass(frozen=True, slots=True)
class Hypothesis(Generic[C]):
    """A possible cause: its test, how strong its evidence class is, who can change it.

    ``country``: the only one in which it is heard of; empty means everywhere.
    """

    test: Callable[[C], Finding]
    strength: int
    tag: Tag
    grade: Grade
    country: str = ""


PERSON: Mapping[str, Hypothesis[Case]] = MappingProxyType(
    {
        "overdue_now": Hypothesis(person.overdue_now, 3, Tag.FIX, Grade.LENDER),
        "high_utilisation": Hypothesis(person.high_utilisation, 2, Tag.FIX, Grade.LENDER),
        "many_applications": Hypothesis(person.many_applications, 2, Tag.FIX, Grade.LENDER),
        "high_debt_service": Hypothesis(person.high_debt_service, 2, Tag.FIX, Grade.QUOTED),
        "many_lenders": Hypothesis(person.many_lenders, 2, Tag.FIX, Grade.QUOTED),
        "chain": Hypothesis(person.chain, 2, Tag.FIX, Grade.QUOTED),
        "stale_profile": Hypothesis(person.stale_profile, 1, Tag.FIX, Grade.QUOTED),
    }
)
"""Asked of a line and of an application. Strength: 3 printed in reports, lender sheets on this
line, or law; 2 lender sheets or the press on the whole person; 1 folklore. Sources and grades:
China credit research, section 4."""

LINE: Mapping[str, Hypothesis[LineCase]] = MappingProxyType(
    {
        "late_here": Hypothesis(line.late_here, 3, Tag.TIME, Grade.LENDER),
        "line_expired": Hypothesis(line.line_expired, 3, Tag.THEIRS, Grade.LAW),
        "just_repaid": Hypothesis(line.just_repaid, 3, Tag.TIME, Grade.QUOTED),
        "principal_only": Hypothesis(line.principal_only, 3, Tag.THEIRS, Grade.QUOTED),
        "cost_cap": Hypothesis(line.cost_cap, 3, Tag.THEIRS, Grade.PRESS, "cn"),
        "lender_changed": Hypothesis(line.lender_changed, 3, Tag.THEIRS, Grade.PRESS, "cn"),
        "late_elsewhere": Hypothesis(person.late_elsewhere, 2, Tag.TIME, Grade.LENDER),
        "lender_tightened": Hypothesis(line.fell_with_others, 2, Tag.THEIRS, Grade.PRESS, "cn"),
        "limits_elsewhere": Hypothesis(line.limits_elsewhere, 2, Tag.THEIRS, Grade.PRESS, "cn"),
        "other_use": Hypothesis(line.other_use, 1, Tag.FIX, Grade.QUOTED),
        "idle": Hypothesis(line.idle, 1, Tag.THEIRS, Grade.QUOTED),
    }
)
"""Asked of a line only."""

REFUSAL: Mapping[str, Hypothesis[Case]] = MappingProxyType(
    {
        "late_anywhere": Hypothesis(person.late_elsewhere, 3, Tag.TIME, Grade.LENDER),
        "lender_tightened": Hypothesis(person.lender_tightened, 2, Tag.THEIRS, Grade.PRESS, "cn"),
    }
)
"""Asked of an application only."""

OWN_SIDE = frozenset(
    {
        "overdue_now",
        "late_here",
        "late_elsewhere",
        "late_anywhere",
        "high_utilisation",
        "many_applications",
        "high_debt_service",
        "many_lenders",
        "chain",
    }
)
"""If the records speak against all of these, the lender may simply be wrong: ask them."""

EXPLAINED = frozenset({"line_expired", "just_repaid", "principal_only", "stale_profile"})
"""What explains it by itself if the records speak for it."""

ABROAD: Mapping[str, str] = MappingProxyType(
    {
        "late_here": "late_abroad",
        "late_elsewhere": "late_abroad",
        "late_anywhere": "late_abroad",
        "many_applications": "many_applications_abroad",
        "lender_error": "lender_error_abroad",
    }
)
"""What to do instead where Chinese retention periods and channels are of no use."""

_ORDER = {Answer.SUPPORTED: 0, Answer.CANNOT_TELL: 1, Answer.RULED_OUT: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Investigation:
    """A line or a refused application, and every verdict on it, the most telling first."""

    about: Position | Application
    verdicts: tuple[Verdict, ...]

    @property
    def shown(self) -> tuple[Verdict, ...]:
        """The at most four that are put first: those supported, then those open."""
        telling = [v for v in self.verdicts if v.finding.answer is not Answer.RULED_OUT]
        return tuple(telling[:MOST_SHOWN])

    @property
    def is_spotless(self) -> bool:
        """Whether the person's own side is clean, so that the lender is whom to ask."""
        error = next(v for v in self.verdicts if v.code == "lender_error")
        return error.finding.answer is Answer.SUPPORTED


def in_question(position: Position) -> bool:
    """Whether a person would ask: the limit is zero, frozen, or was cut."""
    limit = position.limit
    if limit.state is LimitState.FROZEN:
        return True
    cut = limit.event is not None and limit.event.change is LimitChange.CUT
    return limit.state is LimitState.AMOUNT and (cut or limit.amount == ZERO)


def refusals(book: Book, on: date) -> tuple[Application, ...]:
    """The applications that were refused in two years, the newest first."""
    since = add_months(on, -REFUSED_MONTHS)
    found = (a for a in book.applications.values() if a.outcome is Outcome.REFUSED)
    return tuple(sorted((a for a in found if since < a.on <= on), key=_day, reverse=True))


def investigate(facts: Facts, position: Position, *, hearsay: bool = True) -> Investigation:
    """Test every hypothesis for an account; ``hearsay``: also what is only commonly quoted."""
    case = line_case(facts, position)
    tested = [*_tested(PERSON, case, hearsay=hearsay), *_tested(LINE, case, hearsay=hearsay)]
    return Investigation(about=position, verdicts=_ranked(facts, tested))


def investigate_refusal(
    book: Book, application: Application, *, hearsay: bool = True
) -> Investigation:
    """Test every hypothesis for an application, by what was known on its day and without it."""
    facts = facts_on(book.without(application.id), application.on)
    case = Case(facts, None, application)
    tested = [*_tested(PERSON, case, hearsay=hearsay), *_tested(REFUSAL, case, hearsay=hearsay)]
    return Investigation(about=application, verdicts=_ranked(facts, tested))


def _tested(some: Mapping[str, Hypothesis[C]], case: C, *, hearsay: bool) -> Iterable[Verdict]:
    country = case.facts.book.info.country
    for code, h in some.items():
        heard = hearsay or h.grade is not Grade.QUOTED
        if heard and h.country in {"", country}:
            yield Verdict(
                code=code,
                finding=h.test(case),
                strength=h.strength,
                tag=h.tag,
                grade=h.grade,
                action=_action(code, country),
            )


def _ranked(facts: Facts, tested: list[Verdict]) -> tuple[Verdict, ...]:
    found = [*tested, _lender_error(tested, facts.book.info.country)]
    return tuple(sorted(found, key=lambda v: (_ORDER[v.finding.answer], -v.strength)))


def _lender_error(verdicts: list[Verdict], country: str) -> Verdict:
    """When the person's own side is clean, the official channel is the next step."""
    own = {v.finding.answer for v in verdicts if v.code in OWN_SIDE}
    explained = {v.finding.answer for v in verdicts if v.code in EXPLAINED}
    if Answer.SUPPORTED in own | explained:
        finding = ruled_out()
    elif Answer.CANNOT_TELL in own:
        finding = cannot_tell("own_side")
    else:
        finding = supported()
    return Verdict(
        code="lender_error",
        finding=finding,
        strength=1,
        tag=Tag.THEIRS,
        grade=Grade.LAW,
        action=_action("lender_error", country),
    )


def _action(code: str, country: str) -> str:
    return code if country == "cn" else ABROAD.get(code, code)


def _day(application: Application) -> date:
    return application.on
