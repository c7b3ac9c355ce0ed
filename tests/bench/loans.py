"""Loan mathematics beside the barest loop, a Rust library, and a sort."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

import pyxirr

from credittracker.book.borrowing import Loan, Repayment
from credittracker.book.dates import add_months
from credittracker.loans.allocating import allocate
from credittracker.loans.dues import loan_dues
from credittracker.loans.rates import xirr
from credittracker.loans.rounding import Rounding
from credittracker.loans.schedule import schedule
from tests.bench.pairs import Pair, paired

TAKEN = date(2024, 1, 1)
TERMS = 360
ONE = 10**30
FLOWS = 10_000
LOANS, MONTHS = 1_000, 36
TIMES = 20


def _bare(principal: int, rate: int) -> list[tuple[int, date, int, int, int]]:
    """A lender's table of 360 rows in integers: cents, the monthly rate in parts of 10^30."""
    growth = ONE
    for _ in range(TERMS):
        growth = growth * (ONE + rate) // ONE
    payment = (2 * principal * rate * growth // (growth - ONE) + ONE) // (2 * ONE)
    rows, balance = [], principal
    for number in range(1, TERMS + 1):
        interest = (2 * balance * rate + ONE) // (2 * ONE)
        part = balance if number == TERMS else payment - interest
        balance -= part
        rows.append((number, add_months(TAKEN, number), part, interest, balance))
    return rows


def scheduling(rounding: Rounding) -> Pair:
    """A schedule of 360 exact rows, against the same loop in bare integers."""
    loan = Loan(
        id="l",
        account="a",
        on=TAKEN,
        principal=Decimal(1000000),
        rate=Decimal("0.049"),
        terms=TERMS,
    )
    return paired(
        f"schedule of {TERMS} rows, {rounding} / the loop in integers",
        "<= 3",
        lambda: [schedule(loan, rounding=rounding) for _ in range(TIMES)],
        lambda: [_bare(100_000_000, 49 * ONE // 12_000) for _ in range(TIMES)],
    )


def returning() -> Pair:
    """XIRR of ten thousand flows, against the library in Rust."""
    dice = Random(1)  # noqa: S311
    days = (TAKEN + timedelta(dice.randint(1, 10_000)) for _ in range(FLOWS - 1))
    flows = [(TAKEN, Decimal(1_000_000)), *((d, Decimal(-dice.randint(1, 400))) for d in days)]
    return paired(
        f"XIRR of {FLOWS:,} flows / pyxirr",
        "<= 1.5",
        lambda: [xirr(flows) for _ in range(TIMES)],
        lambda: [pyxirr.xirr(flows) for _ in range(TIMES)],
    )


def allocating() -> Pair:
    """36,000 repayments onto 36,000 instalments, against sorting both."""
    loans = [
        Loan(id=f"l{n:04}", account="a", on=TAKEN, principal=Decimal(3600), terms=MONTHS)
        for n in range(LOANS)
    ]
    dues = [due for loan in loans for due in loan_dues(loan, (), 0)]
    paid = [
        Repayment(id=f"r{n:06}", account="a", on=d.due, amount=d.amount, loan=d.record)
        for n, d in enumerate(dues)
    ]
    end = date(2030, 1, 1)
    return paired(
        f"allocate {len(paid):,} repayments to {len(dues):,} dues / sort both",
        "-",
        lambda: allocate(dues, paid, end),
        lambda: (
            sorted(dues, key=lambda d: (d.due, d.record, d.number)),
            sorted(paid, key=lambda r: (r.on, r.id)),
        ),
    )
