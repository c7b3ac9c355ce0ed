"""What the overview shows: a pure function of the analysis, so it is tested without a window."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from credittracker.advice.detective import in_question
from credittracker.advice.gaps import Entry
from credittracker.advice.reasons import Reason
from credittracker.book.book import Book
from credittracker.book.limits import Limit
from credittracker.book.plans import PlanStep
from credittracker.book.records import RecordId
from credittracker.loans.position import Position
from credittracker.scoring.explain import Step
from credittracker.scoring.score import Score
from credittracker.services.analysis import Analysis

MOST_DUES = 6
MOST_STEPS = 6
MOST_STEPS_TO_DO = 3


@dataclass(frozen=True, slots=True)
class DueLine:
    """One amount to pay: where, when, how much, and how late it is (0 when it is not).

    ``is_penalty``: the due itself was paid, but late, and what that cost is open.
    """

    account: RecordId
    name: str
    due: date
    amount: Decimal
    currency: str
    days_late: int
    is_penalty: bool


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One account's limit and debt; ``limit`` is ``None`` where there is none to speak of."""

    account: RecordId
    name: str
    currency: str
    limit: Limit | None
    owed: Decimal | None
    in_question: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewView:
    """Everything on the overview. ``names`` are the accounts' names, for the tips.

    ``steps_to_do`` are the next of the plan that is kept.
    """

    score: Score
    cores: tuple[str, ...]
    trend: tuple[Decimal, ...]
    reasons: tuple[Reason, ...]
    since: date | None
    before: Decimal | None
    remodelled: Decimal
    steps: tuple[Step, ...]
    rest: Decimal
    dues: tuple[DueLine, ...]
    accounts: tuple[AccountLine, ...]
    owed: Decimal
    limits: Decimal
    currency: str
    foretold: bool
    steps_to_do: tuple[PlanStep, ...]
    narrows: Entry | None


def overview(seen: Analysis) -> OverviewView:
    """Look at an analysis."""
    book = seen.facts.book
    gaps = seen.gaps
    return OverviewView(
        score=seen.score,
        cores=seen.card.cores,
        trend=tuple(m.score.total for m in seen.months[-13:]),
        reasons=seen.reasons,
        since=seen.since.on if seen.since else None,
        before=seen.since.total if seen.since else None,
        remodelled=seen.remodelled,
        steps=seen.steps[:MOST_STEPS],
        rest=sum((s.delta for s in seen.steps[MOST_STEPS:]), Decimal(0)),
        dues=tuple(_due_lines(seen)),
        accounts=tuple(_account_line(p) for p in _open_first(seen)),
        owed=seen.owed,
        limits=seen.limits,
        currency=book.info.currency,
        foretold=bool(book.forecasts),
        steps_to_do=_steps_to_do(book),
        narrows=gaps[0].entry if gaps else None,
    )


def _steps_to_do(book: Book) -> tuple[PlanStep, ...]:
    """The next steps of the plan that is kept."""
    left = [step for step in book.plan_steps.values() if step.done_on is None]
    return tuple(sorted(left, key=lambda step: (step.on, step.id))[:MOST_STEPS_TO_DO])


def _due_lines(seen: Analysis) -> list[DueLine]:
    lines = []
    for due in seen.coming[:MOST_DUES]:
        account = seen.positions[due.account].account
        late = due.days_late(seen.on) if due.met_on is None else 0
        amount = due.behind if late else due.open
        told = (account.id, account.name, due.due, amount, account.currency)
        lines.append(DueLine(*told, late, due.owes_penalty(seen.on)))
    return lines


def _open_first(seen: Analysis) -> list[Position]:
    """Accounts in question first, then by what is owed; closed ones are archived."""
    open_now = [p for p in seen.positions.values() if p.is_open]
    return sorted(open_now, key=lambda p: (not in_question(p), -(p.owed or Decimal(0))))


def _account_line(position: Position) -> AccountLine:
    account = position.account
    has_limit = position.is_revolving or position.limit.event is not None
    zero = position.limit.amount == 0
    return AccountLine(
        account=account.id,
        name=account.name,
        currency=account.currency,
        limit=position.limit if has_limit else None,
        owed=position.owed,
        in_question=zero or position.limit.state.value == "frozen",
    )
