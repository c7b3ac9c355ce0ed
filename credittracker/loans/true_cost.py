"""What a loan truly costs as planned: the rates of its flows, whatever days they fall on."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from math import gcd
from typing import Protocol

from credittracker.book.borrowing import Loan
from credittracker.book.dates import add_months
from credittracker.book.money import ZERO
from credittracker.loans.rates import MONTHS, YEAR, Rates, dated_rates, rates_of
from credittracker.loans.schedule import annual_rate, schedule


class Asked(Protocol):
    """A row of a loan's table, as far as its cost goes; a number below 0 has no day."""

    @property
    def number(self) -> int:
        """Which instalment; 0 is a prepayment."""

    @property
    def due(self) -> date:
        """Its day."""

    @property
    def amount(self) -> Decimal:
        """What has to be paid."""

    @property
    def principal(self) -> Decimal:
        """The principal in it."""


def true_rates(loan: Loan, rows: Iterable[Asked]) -> Rates | None:
    """The true cost of what falls due; ``None`` if it is not known or cannot be told.

    Where every instalment is due a whole number of months after the loan, months count as equal
    (a rate of 4.9 % then costs 4.9 %); elsewhere days do (XIRR). What is paid back at once, or
    every quarter, has periods as long: 12 % a year, paid at its end, is 12 % simple (PBOC
    announcement 2021 no. 3: all cost by the principal in use). A fee taken off the front makes less
    money reach the person (民法典 art. 670). Principal without a due day, or neither a rate nor any
    cost, leave it unknown.
    """
    dues = [row for row in rows if row.number >= 0]
    principal = sum((row.principal for row in dues), ZERO)
    costs = loan.fee > 0 or any(row.amount > row.principal for row in dues)
    received = loan.principal - loan.fee
    if not dues or principal != loan.principal or (loan.rate is None and not costs):
        return None
    months = {add_months(loan.on, n): n for n in range(1, max(loan.terms, len(dues)) + 1)}
    try:
        if all(row.due in months for row in dues):
            return _by_months(received, [(months[row.due], row.amount) for row in dues])
        if len(dues) == 1:
            days = (dues[0].due - loan.on).days
            return rates_of([received, -dues[0].amount], YEAR / days)
        return dated_rates([(loan.on, received), *((row.due, -row.amount) for row in dues)])
    except (ArithmeticError, ValueError):  # no rate, or none that a number can hold
        return None


def yearly_cost(loan: Loan) -> Decimal | None:
    """What a loan costs a year as planned, fees included (simple, a fraction), if it is known.

    Never less than the rate that its lender states.
    """
    stated = annual_rate(loan)
    rates = None if loan.rate is None else true_rates(loan, schedule(loan))
    if rates is None:
        return stated
    simple = Decimal(str(round(rates.simple, 6)))
    return simple if stated is None else max(simple, stated)


def _by_months(received: Decimal, paid: list[tuple[int, Decimal]]) -> Rates:
    """The rates of payments whole months after the loan; a period is as long as fits them all."""
    period = gcd(*(month for month, _ in paid))
    flows = [ZERO] * (max(month for month, _ in paid) // period + 1)
    flows[0] = received
    for month, amount in paid:
        flows[month // period] -= amount
    return rates_of(flows, MONTHS / period)
