"""An account walked from day to day stands on each of them as if seen for the first time."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.book.accounts import Account, AccountKind, Method
from credittracker.book.book import Book
from credittracker.book.borrowing import (
    AfterPrepaying,
    Loan,
    LoanEvent,
    LoanEventKind,
    PaymentOrder,
    Repayment,
    Statement,
)
from credittracker.loans.account_records import records_by_account
from credittracker.loans.flow import AHEAD
from credittracker.loans.position import AccountHistory, Position, position, positions

D = Decimal
BEGIN = date(2025, 1, 1)
LINE = Account(
    id="a", platform="jiebei", name="借呗", kind=AccountKind.REVOLVING_LINE, grace_days=2
)
DAYS = st.integers(0, 420).map(lambda n: BEGIN + timedelta(n))
AMOUNTS = st.integers(1, 3000).map(D)


@st.composite
def loans(draw: st.DrawFn, name: str) -> Loan:
    """A loan, with a plan or without, maybe with a penalty, maybe closed by the lender."""
    on = draw(DAYS)
    closed = draw(st.none() | st.integers(0, 300).map(lambda n: on + timedelta(n)))
    return Loan(
        id=name,
        account="a",
        on=on,
        principal=draw(AMOUNTS),
        method=draw(st.sampled_from([Method.UNKNOWN, Method.EQUAL_PAYMENT, Method.BULLET])),
        terms=draw(st.integers(1, 8)),
        rate=draw(st.none() | st.just(D("0.13"))),
        penalty=draw(st.none() | st.just(D("1.5"))),
        compounds=draw(st.booleans()),
        order=draw(st.sampled_from(PaymentOrder)),
        closed=closed,
    )


@st.composite
def events(draw: st.DrawFn, name: str, loan: Loan) -> LoanEvent:
    """Something that changed a loan after it was taken."""
    kind = draw(st.sampled_from(LoanEventKind))
    return LoanEvent(
        id=name,
        loan=loan.id,
        on=loan.on + timedelta(draw(st.integers(0, 300))),
        kind=kind,
        rate=D("0.2"),
        amount=draw(AMOUNTS),
        terms=1 if kind is LoanEventKind.HOLIDAY else 0,
        after=draw(st.sampled_from(AfterPrepaying)),
    )


@st.composite
def repayments(draw: st.DrawFn, name: str, owed: list[Loan]) -> Repayment:
    """Money for the account or one of its loans; its split may be told."""
    amount = draw(AMOUNTS)
    part = draw(st.none() | st.sampled_from([amount, amount / 2]))
    loan = draw(st.sampled_from([None, *(x.id for x in owed)]))
    return Repayment(id=name, account="a", on=draw(DAYS), amount=amount, loan=loan, principal=part)


@st.composite
def accounts(draw: st.DrawFn) -> Book:
    """Everything that can be recorded of one account."""
    book = Book().with_records(LINE)
    owed = [draw(loans(f"l{n}")) for n in range(draw(st.integers(0, 4)))]
    book = book.with_records(*owed) if owed else book
    for n, loan in enumerate(owed):
        if draw(st.booleans()):
            book = book.with_records(draw(events(f"e{n}", loan)))
    for n in range(draw(st.integers(0, 4))):
        on, amount = draw(DAYS), draw(AMOUNTS)
        least = draw(st.none() | st.just(D(1)))
        due = on + timedelta(18)
        bill = Statement(id=f"s{n}", account="a", on=on, due=due, amount=amount, minimum=least)
        book = book.with_records(bill)
    for n in range(draw(st.integers(0, 6))):
        book = book.with_records(draw(repayments(f"r{n}", owed)))
    return book


def history(book: Book, *, whole: bool) -> AccountHistory:
    return AccountHistory(records_by_account(book)["a"], whole=whole)


@settings(max_examples=300)
@given(accounts(), st.lists(st.integers(0, 900), min_size=1, max_size=6))
def test_every_day_is_as_if_seen_for_the_first_time(book, steps):
    walked = history(book, whole=True)

    for n in sorted(steps):
        on = BEGIN + timedelta(n)
        assert walked.position(on) == position(book, LINE, on)


def matters(seen: Position) -> set:
    """The dues of a position that a look back keeps too."""
    return {
        d
        for d in seen.dues
        if (d.due <= seen.on and (d.met_on is None or (d.met_on - d.due).days > d.grace))
        or (seen.on < d.due <= seen.on + AHEAD and d.open > 0)
    }


@settings(max_examples=300)
@given(accounts(), st.lists(st.integers(0, 900), min_size=1, max_size=6))
def test_looking_back_keeps_what_matters_and_every_sum(book, steps):
    walked = history(book, whole=False)

    for n in sorted(steps):
        on = BEGIN + timedelta(n)
        seen, whole = walked.position(on), position(book, LINE, on)
        assert matters(seen) == matters(whole)
        assert replace(seen, dues=()) == replace(whole, dues=())
        assert (seen.overdue, seen.late) == (whole.overdue, whole.late)


@settings(max_examples=200)
@given(accounts(), st.integers(0, 900))
def test_every_sum_is_that_of_the_dues(book, days):
    seen = positions(book, BEGIN + timedelta(days))["a"]

    instalments = [d for d in seen.dues if d.is_instalment]
    if not book.statements:
        planned = sum((d.open_principal for d in instalments), D(0))
        assert seen.unplanned == (seen.owed or D(0)) - planned
    assert seen.has_fallen_due == any(d.due <= seen.on for d in seen.dues)
    assert bool(seen.dues) <= seen.has_dues
    if not book.statements:
        for repayment, day in seen.lately:
            paid = [d.due for d in seen.dues if repayment.id in d.repayments]
            assert day == min(repayment.on, *paid, repayment.on)
    for due in seen.dues:
        assert all(0 <= x <= c for x, c in zip(due.left, due.charged, strict=True))


def test_a_loan_settled_before_it_was_taken_owes_nothing_on_any_day():
    """A slip of the pen, but looking back must say what looking at the day alone says."""
    loan = Loan(id="l", account="a", on=BEGIN, principal=D(100), method=Method.UNKNOWN)
    slip = LoanEvent(id="e", loan="l", on=BEGIN - timedelta(300), kind=LoanEventKind.SETTLED)
    records = records_by_account(Book().with_records(LINE, loan, slip))["a"]
    walked = AccountHistory(records, whole=False)

    owed = [walked.position(BEGIN + timedelta(n)).owed for n in (-100, 0, 100)]

    assert owed == [0, 0, 0]
