"""Small random lives for the plan: two or three accounts of every sort, more or less known."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent, Method
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.book.dates import add_months
from credittracker.book.person import (
    Application,
    Asset,
    AssetKind,
    FactKind,
    Income,
    LateMark,
    ProfileFact,
)
from credittracker.book.records import Record

D = Decimal
ON = date(2026, 6, 15)
KINDS = (
    AccountKind.REVOLVING_LINE,
    AccountKind.CREDIT_CARD,
    AccountKind.INSTALMENT_LOAN,
    AccountKind.MORTGAGE,
)


@st.composite
def account_records(draw: st.DrawFn, name: str) -> list[Record]:
    """An account with its limit, and what was drawn, billed and repaid on it."""
    kind = draw(st.sampled_from(KINDS))
    opened = add_months(ON, -draw(st.integers(1, 90)))
    records: list[Record] = [
        Account(id=name, platform="x", name=name, kind=kind, opened=opened),
    ]
    change = draw(st.sampled_from([LimitChange.GRANTED] * 4 + [LimitChange.FROZEN, None]))
    if change is not None:
        amount = D(draw(st.integers(1, 40)) * 500) if change is LimitChange.GRANTED else None
        event = LimitEvent(id=f"{name}g", account=name, on=opened, change=change, amount=amount)
        records.append(event)
    billed = kind is AccountKind.CREDIT_CARD and draw(st.booleans())
    if billed:
        amount = D(draw(st.integers(0, 900_000))).scaleb(-2)
        bill_on = ON - timedelta(days=draw(st.integers(0, 40)))
        due = bill_on + timedelta(days=20)
        bill = Statement(
            id=f"{name}b", account=name, on=bill_on, due=due, amount=amount, minimum=amount // 10
        )
        records.append(bill)
    for n in range(draw(st.integers(0 if billed else 1, 2))):
        methods = [Method.UNKNOWN, Method.EQUAL_PAYMENT, Method.DAILY, Method.BULLET]
        loan = Loan(
            id=f"{name}l{n}",
            account=name,
            on=add_months(ON, -draw(st.integers(0, 14))),
            principal=D(draw(st.integers(20, 1500)) * 10),
            method=draw(st.sampled_from(methods[:1] if billed else methods)),
            terms=draw(st.integers(1, 20)),
            rate=draw(st.sampled_from([D("0.12"), D(0), None])),
            purpose=draw(st.sampled_from(["daily", ""])),
        )
        records.append(loan)
    if draw(st.booleans()):
        paid = D(draw(st.integers(1, 3000)))
        day = ON - timedelta(days=draw(st.integers(0, 200)))
        records.append(Repayment(id=f"{name}r", account=name, on=day, amount=paid))
    if draw(st.booleans()):
        day = ON - timedelta(days=draw(st.integers(30, 900)))
        days = draw(st.integers(1, 100))
        mark = LateMark(
            id=f"{name}m", on=day, days=days, account=name, settled=day + timedelta(days=days)
        )
        records.append(mark)
    return records


@st.composite
def lives(draw: st.DrawFn, most: int = 3) -> Book:
    """A person with up to ``most`` accounts; what else there is to know is often recorded."""
    names = "abc"[: draw(st.integers(1, most))]
    records = [r for name in names for r in draw(account_records(name))]
    likely = st.sampled_from([True, True, True, False])
    if draw(likely):
        monthly = D(draw(st.integers(2, 20)) * 1000)
        records.append(Income(id="i", since=date(2020, 1, 1), monthly=monthly))
    if draw(likely):
        value = D(draw(st.integers(1, 60)) * 1000)
        records.append(
            Asset(id="s", on=date(2026, 1, 1), name="s", kind=AssetKind.SAVINGS, value=value)
        )
    if draw(likely):
        records.append(ProfileFact(id="f", kind=FactKind.APPLICATIONS_COMPLETE, on=ON))
    for n in range(draw(st.integers(0, 3))):
        day = ON - timedelta(days=draw(st.integers(0, 300)))
        records.append(Application(id=f"q{n}", on=day, institution=f"Lender {n}"))
    return Book().with_records(*records)
