"""Loan mathematics beside the barest loop, a Rust library, and a sort."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from operator import attrgetter
from random import Random
from time import sleep

import pyxirr

from credittracker.book.borrowing import (
    AfterPrepaying,
    Loan,
    LoanEvent,
    LoanEventKind,
    Repayment,
)
from credittracker.book.dates import add_months
from credittracker.loans.allocating import Purse
from credittracker.loans.dues import loan_dues
from credittracker.loans.prepay import Comparison
from credittracker.loans.rates import xirr
from credittracker.loans.rounding import Rounding
from credittracker.loans.schedule import schedule
from tests.bench.pairs import ROUNDS, Pair, paired, paired_wall

TAKEN = date(2024, 1, 1)
TERMS = 360
ONE = 10**30
FLOWS = 10_000
LOANS, MONTHS = 1_000, 36
TIMES = 20
FRAME = 0.016


def _level(principal: int, rate: int) -> int:
    """The equal payment, rounded half up to a whole number."""
    growth = ONE
    for _ in range(TERMS):
        growth = growth * (ONE + rate) // ONE
    return (2 * principal * rate * growth // (growth - ONE) + ONE) // (2 * ONE)


def _bare_rows(principal: int, rate: int) -> list[tuple[int, date, int, int, int]]:
    """A lender's table in integers: cents, the monthly rate in parts of 10^30."""
    payment, rows, balance = _level(principal, rate), [], principal
    for number in range(1, TERMS + 1):
        interest = (2 * balance * rate + ONE) // (2 * ONE)
        part = balance if number == TERMS else payment - interest
        balance -= part
        rows.append((number, add_months(TAKEN, number), part, interest, balance))
    return rows


def _bare_balance(principal: int, rate: int) -> list[tuple[int, date, int, int, int]]:
    """A calculator's table in integers: a cent in parts of 10^30, rounded where it is shown."""
    first = principal * ONE
    payment, rows, balance = _level(first, rate), [], first
    paid = shown = told = 0
    for number in range(1, TERMS + 1):
        interest = balance * rate // ONE
        part = balance if number == TERMS else payment - interest
        balance -= part
        paid += part + interest
        whole = (2 * (first - balance) + ONE) // (2 * ONE)
        cost = (2 * paid + ONE) // (2 * ONE) - whole - told
        rows.append((number, add_months(TAKEN, number), whole - shown, cost, principal - whole))
        shown, told = whole, told + cost
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
    bare = _bare_rows if rounding is Rounding.EACH_ROW else _bare_balance
    return paired(
        f"schedule of {TERMS} rows, {rounding} / the same loop in integers",
        "<= 3",
        lambda: [schedule(loan, rounding=rounding) for _ in range(TIMES)],
        lambda: [bare(100_000_000, 49 * ONE // 12_000) for _ in range(TIMES)],
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
    """36,000 repayments onto 36,000 instalments of 1,000 loans, against sorting both."""
    loans = [
        Loan(id=f"l{n:04}", account="a", on=TAKEN, principal=Decimal(3600), terms=MONTHS)
        for n in range(LOANS)
    ]
    dues = [due for loan in loans for due in loan_dues(loan, (), 0)]
    paid = [
        Repayment(id=f"r{n:06}", account="a", on=d.due, amount=d.amount, loan=d.record)
        for n, d in enumerate(sorted(dues, key=attrgetter("due", "record")))
    ]
    purses = [Purse(dues) for _ in range(ROUNDS + 1)]

    def spend() -> None:
        purse = purses.pop()
        for repayment in paid:
            purse.spend(repayment)

    return paired(
        f"allocate {len(paid):,} repayments to {len(dues):,} dues / sort both",
        "-",
        spend,
        lambda: (
            sorted(dues, key=attrgetter("due", "record", "number")),
            sorted(paid, key=attrgetter("on", "id")),
        ),
    )


def sliding() -> Pair:
    """Both ways of prepaying compared at each step of the slider, against frames of 16 ms."""
    loan = Loan(
        id="l",
        account="a",
        on=TAKEN,
        principal=Decimal(1000000),
        rate=Decimal("0.049"),
        terms=TERMS,
    )
    today = add_months(TAKEN, 30)
    comparison = Comparison(loan, today)

    def ours() -> None:
        for step, mode in product(range(1, TIMES + 1), AfterPrepaying):
            asked = LoanEvent(
                id="p",
                loan="l",
                on=today,
                kind=LoanEventKind.PREPAYMENT,
                amount=Decimal(step * 10000),
                after=mode,
            )
            comparison.saving(asked)

    return paired_wall(
        f"{TIMES} steps of the prepaying slider / a frame of 16 ms each",
        "<= 1",
        ours,
        lambda: sleep(FRAME * TIMES),
    )
