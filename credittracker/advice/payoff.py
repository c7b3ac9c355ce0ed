"""In which order debts are paid off with a fixed sum a month, and what each order costs.

The model, the same for every order. Month 1 ends one month after today, and so on. In each month
interest of the month is added to every balance; then what is asked is paid (never more than is
owed); then what is left of the month's money goes to debts by the order, and a share of what is
paid beyond the asked is charged on top where the contract says so (a prepayment penalty). What a
cleared debt asked for is free for the others. Nothing is ever borrowed.

Nothing is rounded on the way: amounts carry 50 digits, sums are to the cent. The rules are the
usual ones, see Amar et al., "Winning the Battle but Losing the War: The Psychology of Debt
Management", Journal of Marketing Research 48 (2011), for both.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Context, Decimal, localcontext
from enum import StrEnum
from typing import TypeAlias

from credittracker.book.money import ZERO, to_cents

MOST_MONTHS = 600
"""Whatever is not paid off by then is said never to be: fifty years."""
DIGITS = Context(prec=50)
DUST = Decimal("1e-5")
"""So many yuan are nothing, owed or lacking: a thousandth of a cent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Debt:
    """One debt. Rates are fractions a month, amounts yuan.

    ``rate`` holds after ``promo_months``, ``promo_rate`` in them. ``asked`` is what has to be paid
    in months 1, 2, ... as long as so much is owed; its last amount goes on. In month ``ends`` all
    that is left is asked. ``penalty`` is the share charged on what is paid beyond the asked, in
    the first ``penalty_months`` (``None``: as long as there is debt).
    """

    balance: Decimal
    rate: Decimal
    asked: tuple[Decimal, ...]
    ends: int | None = None
    promo_rate: Decimal = Decimal(0)
    promo_months: int = 0
    penalty: Decimal = Decimal(0)
    penalty_months: int | None = None

    def rate_in(self, month: int) -> Decimal:
        """The rate of a month."""
        return self.promo_rate if month <= self.promo_months else self.rate

    def penalty_in(self, month: int) -> Decimal:
        """The share of what is paid beyond the asked in a month."""
        last = self.penalty_months
        return self.penalty if last is None or month <= last else Decimal(0)

    def asked_in(self, month: int, owed: Decimal) -> Decimal:
        """What has to be paid in a month in which so much is owed."""
        if self.ends is not None and month >= self.ends:
            return owed
        return min(owed, self.asked[min(month, len(self.asked)) - 1])


class Rule(StrEnum):
    """The order in which debts get what is left of a month's money."""

    SNOWBALL = "snowball"
    AVALANCHE = "avalanche"
    OPTIMUM = "optimum"


@dataclass(frozen=True, slots=True)
class Row:
    """One debt in one month: interest added, paid towards it, penalty on top, owed afterwards."""

    month: int
    debt: int
    interest: Decimal
    paid: Decimal
    penalty: Decimal
    owed: Decimal


@dataclass(frozen=True, slots=True)
class Course:
    """Debts from today until nothing is owed. ``saved`` is kept at each month's end for later."""

    rows: tuple[Row, ...]
    owed: tuple[Decimal, ...]
    saved: tuple[Decimal, ...]

    @property
    def months(self) -> int:
        """Months until nothing is owed."""
        return len(self.owed) - 1

    @property
    def exact_cost(self) -> Decimal:
        """Interest and penalties before rounding."""
        with localcontext(DIGITS):
            return sum((r.interest + r.penalty for r in self.rows), Decimal(0))

    @property
    def interest(self) -> Decimal:
        """All interest, to the cent."""
        with localcontext(DIGITS):
            return to_cents(sum((r.interest for r in self.rows), Decimal(0)))

    @property
    def penalty(self) -> Decimal:
        """All penalties, to the cent."""
        with localcontext(DIGITS):
            return to_cents(sum((r.penalty for r in self.rows), Decimal(0)))

    @property
    def cost(self) -> Decimal:
        """Interest and penalties."""
        return self.interest + self.penalty

    @property
    def cleared(self) -> tuple[tuple[int, int], ...]:
        """Each debt with the month in which it is cleared, the first to be so first."""
        last = {row.debt: row.month for row in self.rows}
        return tuple(sorted(last.items(), key=lambda pair: (pair[1], pair[0])))


class Why(StrEnum):
    """Why an order never comes to an end."""

    ASKED = "asked"
    INTEREST = "interest"


@dataclass(frozen=True, slots=True)
class Stuck:
    """It never ends: more is asked in a month than there is, or the interest eats the money.

    ``lacks`` is what the month lacks.
    """

    why: Why
    month: int
    lacks: Decimal


Split: TypeAlias = Mapping[int, Decimal]
"""Yuan by the number of a debt, in the order in which they are paid."""
Choose: TypeAlias = Callable[[int, Sequence[Decimal]], Split]
"""What is wanted to be paid beyond the asked, given the month and what is then owed."""


def follow(debts: Sequence[Debt], budget: Decimal, choose: Choose) -> Course | Stuck:
    """Pay off debts with a sum a month; what nobody wants of it is saved for later."""
    with localcontext(DIGITS):
        return _Walk(debts, budget).run(choose)


class _Walk:
    """Debts on their way through the months."""

    def __init__(self, debts: Sequence[Debt], budget: Decimal) -> None:
        self._debts = debts
        self._budget = budget
        self._owed = [debt.balance for debt in debts]
        self._rows: list[Row] = []
        self._cash = Decimal(0)

    def run(self, choose: Choose) -> Course | Stuck:
        totals, saved = [sum(self._owed, Decimal(0))], [Decimal(0)]
        while totals[-1] > 0:
            month = len(totals)
            if month > MOST_MONTHS:
                return self._never()
            lacks = self._month(month, choose)
            if lacks > 0:
                return Stuck(Why.ASKED, month, to_cents(lacks))
            totals.append(sum(self._owed, Decimal(0)))
            saved.append(self._cash)
        return Course(tuple(self._rows), tuple(totals), tuple(saved))

    def _month(self, month: int, choose: Choose) -> Decimal:
        """Go through a month; returns what it lacks for what is asked."""
        interest = [o * d.rate_in(month) for o, d in zip(self._owed, self._debts, strict=True)]
        owed = [o + i for o, i in zip(self._owed, interest, strict=True)]
        paid = [d.asked_in(month, o) for o, d in zip(owed, self._debts, strict=True)]
        self._cash += self._budget - sum(paid, Decimal(0))
        if self._cash < -DUST:
            return -self._cash
        self._cash = max(Decimal(0), self._cash)
        left = [o - p for o, p in zip(owed, paid, strict=True)]
        penalties = self._beyond(month, choose(month, left), left)
        for debt, opened in enumerate(owed):
            if opened > 0:
                row = Row(
                    month, debt, interest[debt], opened - left[debt], penalties[debt], left[debt]
                )
                self._rows.append(row)
        self._owed = left
        return Decimal(0)

    def _beyond(self, month: int, wanted: Split, left: list[Decimal]) -> list[Decimal]:
        """Pay what is wanted as far as there is money; returns the penalties."""
        penalties = [Decimal(0)] * len(left)
        for debt, amount in wanted.items():
            share = self._debts[debt].penalty_in(month)
            paid = min(amount, left[debt], self._cash / (1 + share))
            penalties[debt] = paid * share
            left[debt] -= paid
            self._cash = max(Decimal(0), self._cash - paid - penalties[debt])
            if left[debt] < DUST:
                left[debt] = Decimal(0)
        return penalties

    def _never(self) -> Stuck:
        pairs = zip(self._owed, self._debts, strict=True)
        interest = sum((o * d.rate for o, d in pairs), Decimal(0))
        return Stuck(Why.INTEREST, MOST_MONTHS, to_cents(interest - self._budget))


def snowball(debts: Sequence[Debt], budget: Decimal) -> Course | Stuck:
    """The smallest balance first."""

    def choose(_month: int, owed: Sequence[Decimal]) -> Split:
        return _whole(owed, lambda n: (owed[n], -debts[n].rate))

    return follow(debts, budget, choose)


def avalanche(debts: Sequence[Debt], budget: Decimal) -> Course | Stuck:
    """The rate that is highest from the payment on first; of equals the smallest balance."""

    def choose(month: int, owed: Sequence[Decimal]) -> Split:
        return _whole(owed, lambda n: (-debts[n].rate_in(month + 1), owed[n]))

    return follow(debts, budget, choose)


def _whole(owed: Sequence[Decimal], key: Callable[[int], object]) -> Split:
    numbers = (n for n, amount in enumerate(owed) if amount > 0)
    return {n: owed[n] for n in sorted(numbers, key=key)}  # type: ignore[arg-type]


def least_budget(debts: Sequence[Debt]) -> Decimal:
    """The least whole sum a month with which the dearest-first order comes to an end."""
    low, high = ZERO, _enough(debts)
    while high - low > 1:
        middle = ((low + high) / 2).to_integral_value(ROUND_CEILING)
        if isinstance(avalanche(debts, middle), Stuck):
            low = middle
        else:
            high = middle
    return high


def _enough(debts: Sequence[Debt]) -> Decimal:
    """A whole sum with which everything is paid in the first month."""
    first = sum((d.balance * (1 + d.rate_in(1)) * (1 + d.penalty_in(1)) for d in debts), ZERO)
    return first.to_integral_value(ROUND_CEILING)
