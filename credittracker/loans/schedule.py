"""What a loan's contract asks for: its instalments, computed to the cent.

Conventions (with sources):

* Rounding: see ``rounding``. Every amount to the cent, halves up.
* Equal payment (等额本息): payment = P·r·(1+r)^n / ((1+r)^n - 1), r = annual / 12, whatever the
  day count; the day count only says what each period's interest is, and the last instalment
  takes the rest (Fannie Mae Multifamily Guide section 1103 does the same).
* Equal principal (等额本金): P/n each term plus interest on the balance.
* Interest only (先息后本), and all at once at the end (到期一次还本付息).
* A daily rate becomes an annual one by 360 days, or 365 where the product counts such a year.
* Pay any day (随借随还): equal principal, interest by the real days of each period.
* Instalment fee (分期手续费): each term P/n plus a fee on the *first* principal.
* A one-off fee is no instalment: it is taken off what is paid out (see ``true_cost``).
* Due days: the day of the loan (or of the first due) in each month, or the month's last day.
* A rate reset, a prepayment or a holiday changes what follows it; inside a period, interest is
  counted by days on what was owed at what rate (分段计息).
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal, localcontext

from credittracker.book.accounts import Method, RateUnit
from credittracker.book.borrowing import InstalmentOverride, Loan, LoanEvent
from credittracker.book.dates import add_months
from credittracker.book.money import to_cents
from credittracker.loans.daycount import YEAR_DAYS
from credittracker.loans.rounding import Instalment, Rounding, in_cents
from credittracker.loans.walk import Walk

__all__ = ["PRECISION", "Instalment", "Rounding", "annual_rate", "due_dates", "schedule"]

PRECISION = 40


def schedule(
    loan: Loan,
    overrides: Iterable[InstalmentOverride] = (),
    events: Iterable[LoanEvent] = (),
    *,
    rounding: Rounding = Rounding.EACH_ROW,
) -> tuple[Instalment, ...]:
    """A loan's instalments; rows corrected to the lender's own table replace computed ones.

    Where the repayment plan is unknown nothing is invented: only corrected rows are there.
    """
    table = {o.number: o for o in overrides}
    if loan.method is Method.UNKNOWN:
        return _lenders_table(loan, table)
    with localcontext(prec=PRECISION):
        walk = Walk(loan, annual_rate, table, rounding=rounding)
        rows = walk.rows(events)
        return tuple(in_cents(rows) if rounding is Rounding.EXACT_BALANCE else rows)


def due_dates(loan: Loan) -> tuple[date, ...]:
    """The due day of each term; a bullet loan has one, at the end of its term."""
    if loan.method is Method.BULLET:
        return (loan.first_due or add_months(loan.on, loan.terms),)
    if loan.first_due is None:
        return tuple(add_months(loan.on, n) for n in range(1, loan.terms + 1))
    return tuple(add_months(loan.first_due, n) for n in range(loan.terms))


def annual_rate(loan: Loan, rate: Decimal | None = None) -> Decimal | None:
    """The stated rate as a simple fraction a year; a fee per term is not a rate: ``None``.

    ``rate`` is another rate in the loan's unit, after a reset.
    """
    stated = loan.rate if rate is None else rate
    if stated is None or loan.rate_unit is RateUnit.FEE_PER_TERM:
        return None
    if loan.rate_unit is RateUnit.YEAR:
        return stated
    return stated * YEAR_DAYS[loan.day_count]


def _lenders_table(loan: Loan, table: dict[int, InstalmentOverride]) -> tuple[Instalment, ...]:
    """Only the rows the person copied; what they leave of the principal has no due day."""
    rows, balance = [], to_cents(loan.principal)
    for number, own in sorted(table.items()):
        principal = min(own.principal, balance)
        balance -= principal
        rows.append(Instalment(number, own.due, principal, own.interest, own.fee, balance))
    return tuple(rows)
