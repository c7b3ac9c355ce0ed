"""The all-in cost sheet (综合融资成本明示表) that lenders must show from 2026-08-01.

Fields as 个人贷款业务明示综合融资成本规定 (NFRA and PBOC, published 2026-03-15) asks for them: each
charge, who takes it and how, the annual all-in cost when paid as agreed, and the costs that only
come with a breach. ``read_sheet`` works out the rate again and says by how much it differs.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from credittracker.book.accounts import Method
from credittracker.book.borrowing import Loan
from credittracker.book.money import ZERO
from credittracker.loans.rates import MONTHS, Rates, rates_of
from credittracker.loans.rounding import Rounding
from credittracker.loans.schedule import schedule

IN_FORCE = date(2026, 8, 1)
TOLERANCE = Decimal("0.0001")
"""Stated rates are printed to two places of a percent; a smaller difference is rounding."""


class ChargeKind(StrEnum):
    """What a charge is for."""

    GUARANTEE = "guarantee"
    SERVICE = "service"
    INSURANCE = "insurance"
    MEMBERSHIP = "membership"
    OTHER = "other"


class Taken(StrEnum):
    """When a charge is taken: off the money paid out, with each instalment, or with the last."""

    UP_FRONT = "up_front"
    EACH_TERM = "each_term"
    AT_END = "at_end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """A cost besides interest: yuan each time it is taken, and by whom."""

    kind: ChargeKind
    amount: Decimal
    taken: Taken = Taken.EACH_TERM
    taker: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CostSheet:
    """A sheet as filled in. Rates are fractions a year.

    ``loan`` holds principal, terms, method and the interest rate; ``stated`` is the all-in rate
    the lender prints. The rest only costs when the contract is broken or ended early:
    ``overdue`` and ``misuse`` are multiples of the rate (银发〔2003〕251号: 1.3 to 1.5 and 1.5 to
    2), ``prepaying`` a share of the principal prepaid.
    """

    loan: Loan
    charges: tuple[Charge, ...] = ()
    stated: Decimal | None = None
    overdue: Decimal | None = None
    misuse: Decimal | None = None
    prepaying: Decimal | None = None


class Verdict(StrEnum):
    """The stated rate beside the computed ones."""

    NOT_STATED = "not_stated"
    AGREES = "agrees"
    LEAVES_OUT = "leaves_out"
    OVERSTATES = "overstates"


@dataclass(frozen=True, slots=True)
class SheetReading:
    """What a sheet comes to: yuan, and rates as fractions a year.

    ``interest_only`` is the true rate without the other charges, so that ``rates.simple`` less
    it is what those cost a year. ``difference`` is computed less stated.
    """

    received: Decimal
    repaid: Decimal
    interest: Decimal
    charges: Decimal
    rates: Rates
    interest_only: Rates
    difference: Decimal | None
    verdict: Verdict

    @property
    def cost(self) -> Decimal:
        """All a person pays beyond what reached them."""
        return self.repaid - self.received


def read_sheet(sheet: CostSheet) -> SheetReading:
    """Work out what a sheet's loan costs if it is paid as agreed.

    Raises ``NoRateError`` when nothing is left of the principal after the charges.
    """
    rows = schedule(sheet.loan, rounding=Rounding.EXACT_BALANCE)
    front = _sum(sheet.charges, Taken.UP_FRONT)
    each = _sum(sheet.charges, Taken.EACH_TERM)
    received = sheet.loan.principal - front
    paid = [row.amount + each for row in rows]
    paid[-1] += _sum(sheet.charges, Taken.AT_END)
    periods = MONTHS / sheet.loan.terms if sheet.loan.method is Method.BULLET else MONTHS
    rates = _rates(received, paid, periods)
    own = [row.principal + row.interest for row in rows]
    difference, verdict = _compared(rates, sheet.stated)
    interest = sum((row.interest for row in rows), ZERO)
    return SheetReading(
        received=received,
        repaid=sum(paid, ZERO),
        interest=interest,
        charges=sum(paid, ZERO) + front - sheet.loan.principal - interest,
        rates=rates,
        interest_only=_rates(sheet.loan.principal, own, periods),
        difference=difference,
        verdict=verdict,
    )


def shares(sheet: CostSheet) -> tuple[tuple[Charge, float], ...]:
    """What each charge adds to the simple rate, in the order of the sheet.

    The interest alone and all shares add up to the whole rate; a charge counted later meets less
    money received, so that the order matters a little. Raises ``NoRateError``.
    """
    found = []
    before = read_sheet(replace(sheet, charges=())).rates.simple
    for count, charge in enumerate(sheet.charges, start=1):
        rate = read_sheet(replace(sheet, charges=sheet.charges[:count])).rates.simple
        found.append((charge, rate - before))
        before = rate
    return tuple(found)


def _rates(received: Decimal, paid: Iterable[Decimal], periods: float) -> Rates:
    flows = [received, *(-amount for amount in paid)]
    if received > 0 and sum(flows) == 0:
        return Rates(0.0, 0.0, 0.0)
    return rates_of(flows, periods)


def _sum(charges: Iterable[Charge], taken: Taken) -> Decimal:
    return sum((c.amount for c in charges if c.taken is taken), ZERO)


def _compared(rates: Rates, stated: Decimal | None) -> tuple[Decimal | None, Verdict]:
    """A stated rate may be the simple or the compound one; the nearer is meant."""
    if stated is None:
        return None, Verdict.NOT_STATED
    both = [Decimal(str(rate)) - stated for rate in (rates.simple, rates.compound)]
    difference = min(both, key=abs)
    if abs(difference) < TOLERANCE:
        return difference, Verdict.AGREES
    difference = both[0]
    return difference, Verdict.LEAVES_OUT if difference > 0 else Verdict.OVERSTATES
