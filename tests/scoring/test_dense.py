"""Books in which everything is close together: marks beside dues, one lender asked often."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.book.person import Application, LateMark
from credittracker.loans.schedule import schedule
from credittracker.scoring.model import measure, score
from credittracker.services.catalogue import load_card
from tests.scoring.books import ON, known

D = Decimal
CARD = load_card()
NAMES = ("a", "b")


def total(book: Book) -> Decimal:
    return score(CARD, known(book), ON).total


def account(name: str, kind: AccountKind = AccountKind.REVOLVING_LINE) -> Account:
    return Account(id=name, platform=name, name=name, kind=kind, opened=date(2023, 1, 5))


@st.composite
def dense(draw: st.DrawFn) -> Book:
    """Two lines with a planned loan each, some paid late, and marks near their dues."""
    book = Book().with_records(*(account(name) for name in NAMES))
    for name in NAMES:
        loan = Loan(id=f"l{name}", account=name, on=date(2025, 6, 10), principal=D(6000), terms=12)
        late = draw(st.dictionaries(st.integers(1, 11), st.integers(1, 50), max_size=3))
        rows = [r for r in schedule(loan) if r.due < ON]
        book = book.with_records(
            loan,
            LimitEvent(
                id=f"g{name}",
                account=name,
                on=date(2023, 1, 5),
                change=LimitChange.GRANTED,
                amount=D(9000),
            ),
            *(
                Repayment(
                    id=f"r{name}{r.number}",
                    account=name,
                    loan=loan.id,
                    on=r.due + timedelta(days=late.get(r.number, 0)),
                    amount=r.amount,
                )
                for r in rows
            ),
        )
    return book.with_records(*draw(st.lists(marks(), max_size=4, unique_by=lambda m: m.id)))


@st.composite
def marks(draw: st.DrawFn) -> LateMark:
    """A late mark on one of the accounts, near its dues."""
    days_ago, days = draw(st.integers(0, 400)), draw(st.integers(1, 120))
    on = ON - timedelta(days=days_ago)
    settled = draw(st.none() | st.integers(0, 60).map(lambda n: on + timedelta(days=n)))
    return LateMark(
        id=f"m{days_ago}-{days}",
        account=draw(st.sampled_from(NAMES)),
        on=on,
        days=days,
        settled=settled,
    )


@given(dense(), marks())
def test_a_mark_beside_others_never_raises_it(book, mark):
    if mark.id not in book.late_marks:
        assert total(book.with_records(mark)) <= total(book)


@given(dense(), st.sampled_from(NAMES), st.integers(1, 11), st.integers(1, 40))
def test_a_later_payment_beside_marks_never_raises_it(book, name, number, days):
    paid = book.repayments[f"r{name}{number}"]
    later = Repayment(
        id=paid.id,
        account=name,
        loan=paid.loan,
        on=max(paid.on, min(ON, paid.on + timedelta(days=days))),
        amount=paid.amount,
    )

    assert total(book.with_records(later)) <= total(book)


def test_a_mark_fewer_never_lets_a_report_and_a_due_tell_of_more():
    """Without the first mark the second one may be the first due's, and no longer the second's."""
    book = Book().with_records(account("a"))
    for name, due, late in (("x", date(2025, 1, 1), 1), ("y", date(2025, 1, 31), 93)):
        loan = Loan(id=name, account="a", on=date(2024, 12, 1), principal=D(9), first_due=due)
        on = due + timedelta(days=late)
        paid = Repayment(id=f"r{name}", account="a", loan=name, on=on, amount=D(9))
        book = book.with_records(loan, paid)
    mild = LateMark(id="m", account="a", on=date(2025, 1, 1), days=1)
    grave = LateMark(id="n", account="a", on=date(2025, 2, 3), days=95)

    counts = [measure(book.with_records(*marks), ON) for marks in ((mild, grave), (grave,))]

    assert [c["serious_late_5y"].value for c in counts] == [1, 1]
    assert [c["late_count_24m"].value for c in counts] == [2, 2]


@pytest.mark.parametrize(("apart", "events"), [(-36, 2), (-35, 1), (35, 1), (36, 2)])
def test_a_mark_and_a_due_within_five_weeks_are_one_event(apart, events):
    due = date(2025, 6, 1)
    loan = Loan(id="x", account="a", on=date(2025, 5, 1), principal=D(9), first_due=due)
    mark = LateMark(id="m", account="a", on=due + timedelta(days=apart), days=5)
    book = Book().with_records(account("a"), loan, mark)

    assert measure(book, ON)["late_count_24m"].value == events


@pytest.mark.parametrize(("on", "worst"), [(date(2025, 6, 8), 3), (date(2025, 6, 9), 1)])
def test_of_one_event_what_ended_in_the_window_says_how_late(on, worst):
    """A due 100 days late, met two years ago; a report of the same event that ended later."""
    due, met = date(2023, 3, 1), date(2023, 6, 9)
    loan = Loan(id="x", account="a", on=date(2023, 2, 1), principal=D(9), first_due=due)
    paid = Repayment(id="r", account="a", on=met, amount=D(9))
    mark = LateMark(id="m", account="a", on=due, days=1, settled=date(2023, 7, 1))
    book = Book().with_records(account("a"), loan, paid, mark)

    assert measure(book, on)["worst_late_24m"].value == worst


def test_a_mark_says_how_late_an_open_due_is():
    loan = Loan(id="x", account="a", on=ON - timedelta(days=40), principal=D(9))
    book = Book().with_records(account("a"), loan)
    mark = LateMark(id="m", account="a", on=ON - timedelta(days=30), days=95)

    found = measure(book.with_records(mark), ON)

    assert (found["late_now"].value, found["worst_late_24m"].value) == (3, 3)


@given(dense(), st.sampled_from(NAMES), st.integers(1, 11))
def test_one_payment_fewer_never_raises_it(book, name, number):
    assert total(book.without(f"r{name}{number}")) <= total(book)


@settings(max_examples=200)
@example(days=[180], more=190)
@given(st.lists(st.integers(0, 240), max_size=6), st.integers(0, 240))
def test_asking_the_same_lender_once_more_never_raises_it(days, more):
    def asked(some: list[int]) -> Book:
        return Book().with_records(
            *(
                Application(id=f"q{n}", on=ON - timedelta(days=d), institution="One bank")
                for n, d in enumerate(some)
            )
        )

    assert total(asked([*days, more])) <= total(asked(days))


@given(dense(), st.sampled_from(NAMES), st.integers(1, 9))
def test_prepaying_never_makes_debt_service_heavier(book, name, terms):
    more = Repayment(id="x", account=name, loan=f"l{name}", on=ON, amount=D(500) * terms)

    before = score(CARD, known(book), ON).factor("debt_service")
    after = score(CARD, known(book.with_records(more)), ON).factor("debt_service")

    assert after.points >= before.points


@given(st.integers(1, 9000))
def test_withdrawing_a_limit_in_use_never_raises_it(owed):
    bill = Statement(
        id="s", account="a", on=date(2026, 6, 1), due=date(2026, 6, 20), amount=D(owed)
    )
    granted = LimitEvent(
        id="g", account="a", on=date(2024, 1, 1), change=LimitChange.GRANTED, amount=D(9000)
    )
    cut = LimitEvent(id="c", account="a", on=date(2026, 6, 10), change=LimitChange.ZERO)
    book = Book().with_records(account("a", AccountKind.CREDIT_CARD), granted, bill)

    assert total(book.with_records(cut)) <= total(book)
