"""What a loan truly costs: the internal rate of return of its money flows.

A lender's cash flow is money out (negative for the lender, positive for the person) and
instalments back. The periodic rate i makes the present value of all flows nothing. Two annual
rates are made of it, and the two must never be mixed up:

* ``simple`` = i x periods a year (PBOC announcement 2021 no. 3 lets lenders show it as 单利);
* ``compound`` = (1 + i)^periods a year - 1 (复利; the EU's APRC and the US's effective rate).

Floats are right here: a rate is no amount of money; both agree with ``pyxirr`` to 1e-9.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import accumulate, compress, repeat
from math import exp, expm1, log, log1p
from operator import itemgetter, mul
from typing import TypeAlias

MONTHS = 12
YEAR = 365.0
"""Days in a year of XIRR, leap or not (as spreadsheets define it)."""

Dated: TypeAlias = tuple[date, Decimal]
"""Money on a day: received positive, paid negative (or the other way round)."""

_Function: TypeAlias = Callable[[float], tuple[float, float]]
"""How unequal two present values are at a force of interest, and the slope of that."""

_CLOSE = 1e-5
_QUICK = 40
_HALVINGS = 100
_FURTHEST = 40.0


class NoRateError(ValueError):
    """No rate makes these flows worth nothing: all go one way, or they never balance."""


@dataclass(frozen=True, slots=True)
class Rates:
    """A true cost as fractions a year; ``periodic`` is the rate of one period."""

    periodic: float
    simple: float
    compound: float


def irr(flows: Sequence[Decimal | float]) -> float:
    """The rate of one period, for flows a period apart. Raises ``NoRateError``."""
    return expm1(_root(range(len(flows)), list(map(float, flows))))


def xirr(flows: Iterable[Dated]) -> float:
    """The compound rate a year of flows on any days, as XIRR of spreadsheets does.

    Raises ``NoRateError``.
    """
    known = list(flows)
    days = [day.toordinal() for day, _ in known]
    first = min(days, default=0)
    per_day = _root([day - first for day in days], [float(amount) for _, amount in known])
    return expm1(per_day * YEAR)


def rates_of(flows: Sequence[Decimal | float], periods: float = MONTHS) -> Rates:
    """The true cost of flows a period apart. Raises ``NoRateError``."""
    periodic = irr(flows)
    return Rates(periodic, periodic * periods, expm1(log1p(periodic) * periods))


def dated_rates(flows: Iterable[Dated]) -> Rates:
    """The true cost of flows on any days; the simple rate is twelve times the monthly one."""
    compound = xirr(flows)
    periodic = expm1(log1p(compound) / MONTHS)
    return Rates(periodic, periodic * MONTHS, compound)


def _root(times: Sequence[int], amounts: list[float]) -> float:
    """The force of interest x a tick with sum(amount x e^(-x t)) = 0, the root next to 0.

    Solved as ln(present value paid / present value received) = 0, which is nearly a straight
    line: its slope is the difference of the durations. Newton's method gets there in three or
    four steps; halving takes over where it does not.
    """
    paid, received = _one_way(times, amounts, -1), _one_way(times, amounts, 1)
    last = max(times, default=0)
    ones = [1.0] * (last + 1)

    def value(x: float) -> tuple[float, float]:
        powers = ones if x == 0 else list(accumulate(repeat(exp(-x), last), mul, initial=1.0))
        (out, late), (back, early) = paid(powers), received(powers)
        return log(out / back), early / back - late / out

    found = _newton(value)
    return _bracketed(value, 1.0 / max(1, last)) if found is None else found


def _one_way(
    times: Sequence[int], amounts: list[float], sign: int
) -> Callable[[list[float]], tuple[float, float]]:
    """The present value of the flows of one sign, and that value weighted by time."""
    chosen = [a > 0 for a in amounts] if sign > 0 else [a < 0 for a in amounts]
    when = list(compress(times, chosen))
    flows = list(map(abs, compress(amounts, chosen)))
    if not flows:
        raise NoRateError
    moments = list(map(mul, when, flows))
    pick = itemgetter(*when, 0)

    def worth(powers: list[float]) -> tuple[float, float]:
        now = pick(powers)
        return sum(map(mul, flows, now)), sum(map(mul, moments, now))

    return worth


def _newton(value: _Function) -> float | None:
    """The root by Newton's method from no interest at all, if it gets there quickly.

    The error left is about the square of the last step, so a small one is the last.
    """
    x = 0.0
    for _ in range(_QUICK):
        try:
            found, slope = value(x)
            x -= (step := found / slope)
        except (ArithmeticError, ValueError):
            return None
        if abs(step) <= _CLOSE * abs(x) or found == 0:
            return x
    return None


def _bracketed(value: _Function, width: float) -> float:
    """The root between two forces of interest of opposite value, by halving."""
    start = value(0.0)[0] > 0
    near = {1: 0.0, -1: 0.0}
    while width <= _FURTHEST:
        for side in (1, -1):
            try:
                crossed = (value(side * width)[0] > 0) != start
            except (ArithmeticError, ValueError):
                continue
            if crossed:
                return _halved(value, near[side], side * width)
            near[side] = side * width
        width *= 2
    raise NoRateError


def _halved(value: _Function, near: float, far: float) -> float:
    positive = value(near)[0] > 0
    for _ in range(_HALVINGS):
        middle = (near + far) / 2
        if (value(middle)[0] > 0) == positive:
            near = middle
        else:
            far = middle
    return (near + far) / 2
