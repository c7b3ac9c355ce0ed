"""The search for plans over fifteen accounts and twenty-four months, against scoring alone."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random
from time import perf_counter

from credittracker.advice.planning import Planned, find_plans
from credittracker.advice.scenario import imagined
from credittracker.advice.wishes import Wishes
from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent, Method
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment
from credittracker.book.dates import add_months
from credittracker.book.person import Asset, AssetKind, FactKind, Income, ProfileFact
from credittracker.book.records import Record
from credittracker.loans.schedule import schedule
from credittracker.scoring.facts import facts_on
from credittracker.scoring.model import score
from credittracker.services.catalogue import load_card

TODAY = date(2026, 11, 23)
ACCOUNTS = 15
MONTHS = 24
_KINDS = (AccountKind.REVOLVING_LINE, AccountKind.CREDIT_CARD, AccountKind.INSTALMENT_LOAN)


def fifteen_accounts(seed: int) -> Book:
    """Somebody who owes on fifteen lines, cards and loans, with two years of history."""
    dice = Random(seed)  # noqa: S311 - a bench, not a secret
    records: list[Record] = [
        Income(id="i", since=date(2020, 1, 1), monthly=Decimal(12000)),
        Asset(id="s", on=TODAY, name="s", kind=AssetKind.SAVINGS, value=Decimal(150_000)),
        ProfileFact(id="f", kind=FactKind.APPLICATIONS_COMPLETE, on=TODAY),
    ]
    for n in range(ACCOUNTS):
        records += _account(f"a{n}", _KINDS[n % len(_KINDS)], dice)
    return Book().with_records(*records)


def _account(name: str, kind: AccountKind, dice: Random) -> list[Record]:
    opened = add_months(TODAY, -dice.randint(20, 70))
    principal = Decimal(dice.randint(200_000, 2_000_000)).scaleb(-2)
    limit = principal * dice.choice((1, 2))
    loan = Loan(
        id=f"{name}l",
        account=name,
        on=add_months(TODAY, -dice.randint(2, 18)),
        principal=principal,
        method=Method.UNKNOWN if kind is AccountKind.CREDIT_CARD else Method.EQUAL_PAYMENT,
        terms=dice.randint(20, 40),
        rate=Decimal(dice.choice(("0.12", "0.18", "0.235"))),
        purpose="daily",
    )
    paid = [
        Repayment(
            id=f"{name}r{row.number}",
            account=name,
            loan=loan.id,
            on=row.due + timedelta(days=dice.choice((0, 0, 0, 5))),
            amount=row.amount,
        )
        for row in schedule(loan)
        if row.due + timedelta(days=5) < TODAY
    ]
    change = LimitChange.GRANTED
    granted = LimitEvent(id=f"{name}g", account=name, on=opened, change=change, amount=limit)
    account = Account(id=name, platform="x", name=name, kind=kind, opened=opened)
    return [account, granted, loan, *paid]


def wishes_of(book: Book, monthly: int, points: str) -> Wishes:
    """Some points more than time alone brings in two years."""
    by = add_months(TODAY, MONTHS)
    alone = score(load_card(), imagined(facts_on(book, TODAY), (), by), by)
    return Wishes(monthly=Decimal(monthly), target=alone.total + Decimal(points), by=by)


def searched(seed: int, monthly: int, points: str) -> tuple[Planned, float]:
    """What is found, and the seconds it takes."""
    book = fifteen_accounts(seed)
    wishes, facts = wishes_of(book, monthly, points), facts_on(book, TODAY)
    begun = perf_counter()
    found = find_plans(load_card(), facts, wishes)
    return found, perf_counter() - begun


def plan_lines() -> list[str]:
    """States, engine calls and seconds of some searches."""
    lines = []
    for seed, monthly, points in ((1, 3000, "1"), (2, 3000, "4"), (3, 8000, "8"), (4, 1000, "20")):
        found, seconds = searched(seed, monthly, points)
        said = f"{len(found.plans)} plans, {found.states:,} states, {found.scored:,} scores"
        asked = f"{ACCOUNTS} accounts x {MONTHS} months, {monthly} yuan, +{points} points"
        lines.append(f"{seconds:8.3f} s  plan of {asked}: {said}")
    return lines
