"""What a person wants of a plan: money a month, a target, a day, and what they will not do.

The model, exactly. There is one payday a month, today's included, and on each the person has
``monthly`` yuan on top of everything that falls due; what is not spent is kept for later. All steps
of a plan are taken on the payday on which it reaches its target, at the end of that day. They are,
at most one an account: paying it off; having it closed (home loans, lines without a limit; of
others that does nothing which paying off does not, unless that is ruled out); paying a line down
to 75 % of its limit, where it no longer counts as hot; and one line a plan by just enough: the
least amount, to the cent, with which the target is reached. A late mark that is said to be wrong
is objected to today and taken to be removed when the answer is due. Nobody borrows or applies.

Without interest no other days are cheaper: a debt only falls until the day, and money repaid
counts for three months. With it, paying sooner saves a little, which is not counted on. What an
account no longer asks once it is paid off is not counted as money either.

A plan costs, over its steps, (money + ``EFFORT``) x the weight of how hard the person finds that
kind of step: a judgement of ours, so that of two plans for the same money the shorter wins.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from credittracker.book.accounts import LAST_DAY
from credittracker.book.dates import add_months, day_in_month
from credittracker.book.plans import StepKind
from credittracker.book.records import RecordId

EFFORT = Decimal(20)
"""Yuan that every step counts for besides its money (our judgement)."""
WEIGHTS = {n: Decimal(w) for n, w in enumerate(("0.5", "0.75", "1", "1.5", "2"), 1)}
"""What a yuan counts for by difficulty, 1 easy to 5 hard; 3 takes it as it is (our judgement)."""
USUAL = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What is asked of a plan.

    ``payday``: the day of the month, clipped to its last. ``never``: kinds of steps, and accounts,
    that are left alone. ``difficulty``: 1 to 5 by kind. ``wrong``: late marks the person says are
    wrong. Raises ``ValueError`` for money below 0 or a day or difficulty that there is not.
    """

    monthly: Decimal
    target: Decimal
    by: date
    payday: int = LAST_DAY
    never: Collection[StepKind | RecordId] = frozenset()
    difficulty: Mapping[StepKind, int] = field(default_factory=dict)
    wrong: tuple[RecordId, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what makes no sense."""
        known = all(n in WEIGHTS for n in self.difficulty.values())
        if self.monthly < 0 or not 1 <= self.payday <= LAST_DAY or not known:
            raise ValueError(self)

    def weight(self, kind: StepKind) -> Decimal:
        """What a yuan of a kind of step counts for."""
        return WEIGHTS[self.difficulty.get(kind, USUAL)]

    def cost(self, kind: StepKind, money: Decimal) -> Decimal:
        """What a step counts for."""
        return (money + EFFORT) * self.weight(kind)


def paydays(wishes: Wishes, today: date, until: date) -> tuple[date, ...]:
    """Every payday from today to a day."""
    months = (until.year - today.year) * 12 + until.month - today.month
    days = (
        day_in_month(add_months(today.replace(day=1), n), wishes.payday) for n in range(months + 1)
    )
    return tuple(day for day in days if today <= day <= until)
