"""What a loan's contract asks for: its instalments, computed to the cent.

Conventions (with sources):

* Rounding: every amount to the cent, halves up; the last instalment takes the rest of the
  principal, as bank tables do.
* Equal payment (等额本息): payment = P·r·(1+r)^n / ((1+r)^n - 1), r = annual / 12.
* Equal principal (等额本金): P/n each term plus interest on the balance.
* A daily rate becomes a monthly one by 30 days (360 / 12), or by 365 / 12 where the product
  counts a 365-day year; pay-any-day products count the real days of each period.
* Instalment fee (分期手续费): each term P/n plus a fee on the *first* principal.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, localcontext
from itertools import pairwise

from credittracker.book.accounts import DayCount, Method, RateUnit
from credittracker.book.borrowing import InstalmentOverride, Loan
from credittracker.book.dates import add_months
from credittracker.book.money import ZERO, to_cents

PRECISION = 40
MONTHS = 12
YEAR_DAYS = {DayCount.ACTUAL_360: 360, DayCount.THIRTY_360: 360, DayCount.ACTUAL_365: 365}
"""Days in a rate's year; ``monthly`` products quote a day as a 360th (0.05 % = 18 % a year)."""


@dataclass(frozen=True, slots=True)
class Instalment:
    """One row of a schedule: yuan due on a date, and the principal left after it."""

    number: int
    due: date
    principal: Decimal
    interest: Decimal
    fee: Decimal
    balance: Decimal

    @property
    def amount(self) -> Decimal:
        """What has to be paid."""
        return self.principal + self.interest + self.fee


def schedule(loan: Loan, overrides: Iterable[InstalmentOverride] = ()) -> tuple[Instalment, ...]:
    """A loan's instalments; rows corrected to the lender's own table replace computed ones.

    Empty where the repayment plan is unknown: nothing is invented.
    """
    if loan.method is Method.UNKNOWN:
        return ()
    with localcontext(prec=PRECISION):
        principals, interests = _parts(loan)
    dues = due_dates(loan)
    fees = _fees(loan, len(dues))
    corrected = {o.number: o for o in overrides}
    rows = []
    balance = loan.principal
    for n, due in enumerate(dues, start=1):
        own = corrected.get(n)
        plan = (due, principals[n - 1], interests[n - 1], fees[n - 1])
        day, principal, interest, fee = (
            (own.due, own.principal, own.interest, own.fee) if own else plan
        )
        principal = min(principal, balance) if n < len(dues) else balance
        balance -= principal
        rows.append(Instalment(n, day, principal, interest, fee, balance))
    return tuple(rows)


def due_dates(loan: Loan) -> tuple[date, ...]:
    """The due day of each term; a bullet loan has one, at the end of its term."""
    first = loan.first_due or add_months(loan.on, 1)
    if loan.method is Method.BULLET:
        return (loan.first_due or add_months(loan.on, loan.terms),)
    return tuple(add_months(first, n) for n in range(loan.terms))


def annual_rate(loan: Loan) -> Decimal | None:
    """The stated rate as a simple fraction a year; a fee per term is not a rate: ``None``."""
    if loan.rate is None or loan.rate_unit is RateUnit.FEE_PER_TERM:
        return None
    if loan.rate_unit is RateUnit.YEAR:
        return loan.rate
    return loan.rate * YEAR_DAYS.get(loan.day_count, 360)


def _parts(loan: Loan) -> tuple[list[Decimal], list[Decimal]]:
    """Principal and interest of each term."""
    annual = annual_rate(loan) or Decimal(0)
    monthly = annual / MONTHS
    match loan.method:
        case Method.EQUAL_PAYMENT:
            return _equal_payment(loan.principal, monthly, loan.terms)
        case Method.DAILY:
            return _by_days(loan, annual / YEAR_DAYS.get(loan.day_count, 360))
        case Method.BULLET:
            return [loan.principal], [to_cents(loan.principal * monthly * loan.terms)]
        case Method.INTEREST_ONLY:
            parts = [ZERO] * (loan.terms - 1) + [loan.principal]
            return parts, [to_cents(loan.principal * monthly)] * loan.terms
        case _:
            parts = _equal_parts(loan.principal, loan.terms)
            return parts, _on_balance(loan.principal, parts, [monthly] * loan.terms)


def _equal_payment(
    principal: Decimal, monthly: Decimal, terms: int
) -> tuple[list[Decimal], list[Decimal]]:
    if monthly == 0:
        return _equal_parts(principal, terms), [ZERO] * terms
    growth = (1 + monthly) ** terms
    payment = to_cents(principal * monthly * growth / (growth - 1))
    parts, interests, balance = [], [], principal
    for n in range(1, terms + 1):
        interest = to_cents(balance * monthly)
        part = balance if n == terms else min(balance, max(ZERO, payment - interest))
        parts.append(part)
        interests.append(interest)
        balance -= part
    return parts, interests


def _by_days(loan: Loan, daily: Decimal) -> tuple[list[Decimal], list[Decimal]]:
    """Pay-any-day: equal principal, interest = balance x daily rate x days of the period."""
    parts = _equal_parts(loan.principal, loan.terms)
    days = [(b - a).days for a, b in pairwise((loan.on, *due_dates(loan)))]
    return parts, _on_balance(loan.principal, parts, [daily * d for d in days])


def _on_balance(principal: Decimal, parts: list[Decimal], rates: list[Decimal]) -> list[Decimal]:
    interests, balance = [], principal
    for part, rate in zip(parts, rates, strict=True):
        interests.append(to_cents(balance * rate))
        balance -= part
    return interests


def _equal_parts(principal: Decimal, terms: int) -> list[Decimal]:
    part = to_cents(principal / terms)
    parts = [min(part, principal - part * n) for n in range(terms - 1)]
    parts = [max(ZERO, p) for p in parts]
    return [*parts, principal - sum(parts, ZERO)]


def _fees(loan: Loan, terms: int) -> list[Decimal]:
    """The one-off fee falls due with the first instalment; a fee rate is charged every term."""
    each = ZERO
    if loan.rate is not None and loan.rate_unit is RateUnit.FEE_PER_TERM:
        each = to_cents(loan.principal * loan.rate)
    return [each + (loan.fee if n == 0 else ZERO) for n in range(terms)]
