"""A penalty is owed, and stops being charged, wherever a loan is looked at."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.accounts import Account, AccountKind, Method
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, LoanEventKind, Repayment
from credittracker.loans.ledger import ledgers
from credittracker.loans.line import Line, penalty_of
from credittracker.loans.plans import Plan
from credittracker.loans.position import Position, positions
from tests.loans.loans import D, daily_loan, event, mortgage

TAKEN = date(2024, 1, 1)
LINE = Account(id="a", platform="jiebei", name="借呗", kind=AccountKind.REVOLVING_LINE)
LATE = daily_loan(1000, "0.0005", 1, on=TAKEN, penalty=D("1.5"))
"""1,000 for a month at 0.05 % a day, 15.50 of interest, and 0.75 a day when it is late."""
DUE = date(2024, 2, 1)


def paid(day: date, amount: str, **values) -> Repayment:
    return Repayment(id=f"{day}-{amount}", account="a", on=day, amount=D(amount), **values)


def seen(on: date, *records, loan: Loan = LATE) -> Position:
    return positions(Book().with_records(LINE, loan, *records), on)["a"]


def test_what_is_overdue_holds_the_penalty_so_far():
    found = seen(DUE + timedelta(10))

    assert (found.overdue, found.days_past_due) == (D("1023.00"), 10)
    assert found.owed == D(1000)


def test_paying_what_the_contract_asked_ends_the_lateness_and_leaves_the_penalty_to_pay():
    found = seen(DUE + timedelta(20), paid(DUE + timedelta(10), "1015.50"))

    assert found.days_past_due == 0
    assert found.dues[0].days_late(found.on) == 10
    assert [d.number for d in found.asking] == [1]
    assert found.overdue == D("7.50") + D("0.06")  # 7.50 of principal is left, ten days at 0.075 %


def test_paying_the_penalty_too_leaves_nothing():
    found = seen(DUE + timedelta(20), paid(DUE + timedelta(10), "1023.00"))

    assert (found.owed, found.overdue, found.asking) == (0, 0, ())


def test_a_rate_that_was_reset_is_the_rate_of_the_penalty_from_then_on():
    reset = event(LoanEventKind.RATE_RESET, DUE + timedelta(4), rate=D("0.001"))

    found = seen(DUE + timedelta(10), reset)

    assert found.dues[0].charged[0] == D("0.75") * 4 + D("1.50") * 6


def test_no_penalty_runs_after_the_lender_settled():
    settled = event(LoanEventKind.SETTLED, DUE + timedelta(4))

    found = seen(DUE + timedelta(40), settled)

    assert (found.owed, found.overdue, found.dues[0].charged[0]) == (0, 0, D("3.00"))


@given(st.lists(st.integers(0, 400), max_size=12), st.sampled_from(["0.13", "0.217", "0.0999"]))
def test_how_often_it_is_asked_for_never_changes_a_cent(days, rate):
    of = mortgage("1234.56", rate, 1, penalty=D("1.3"), compounds=True)
    penalty, due = penalty_of(of, ()), Plan(of).instalments(0)[0]
    often, once = Line(due), Line(due)

    for n in sorted({*days, 400}):
        penalty.charge(often, due.due + timedelta(n))
    penalty.charge(once, due.due + timedelta(400))

    assert often.penalty == once.penalty > 0


def test_the_lender_told_that_all_principal_came_back_and_what_it_cost():
    loan = mortgage(12000, "0.18", 12)
    early = paid(date(2024, 1, 20), "12115.00", principal=D(12000), interest=D(115))
    book = Book().with_records(LINE, loan, early)

    found = ledgers(book, "a", date(2024, 12, 31))["l"]

    assert (found.owed, found.cost, found.paid, found.released) == (0, D(115), D(12115), 0)
    assert found.days_past_due == 0


def test_what_was_late_before_the_lender_told_the_end_stays_late():
    loan = mortgage(12000, "0.18", 12, method=Method.INTEREST_ONLY)
    end = paid(date(2024, 2, 21), "12000", principal=D(12000))

    first = ledgers(Book().with_records(LINE, loan, end), "a", date(2024, 12, 31))["l"].lines[0]

    assert (first.days_late(date(2024, 12, 31)), first.open) == (20, 0)


def test_cents_the_lender_rounded_away_are_no_debt():
    loan = mortgage(12000, "0.18", 12)
    early = paid(date(2024, 1, 20), "12114.97", principal=D("11999.97"), interest=D(115))

    found = ledgers(Book().with_records(LINE, loan, early), "a", date(2024, 12, 31))["l"]

    assert (found.owed, found.released, found.cost) == (0, D("0.03"), D(115))


@given(
    st.lists(st.tuples(st.integers(0, 500), st.integers(1, 900), st.sampled_from("xl")), max_size=8)
)
def test_the_loans_of_an_account_share_its_money_to_the_cent(money):
    first = mortgage(1200, "0.18", 6, penalty=D("1.5"))
    second = replace(mortgage(900, "0.12", 9, on=date(2024, 3, 5)), id="m")
    made = [
        paid(TAKEN + timedelta(n), str(amount), loan="l" if named == "l" else None)
        for n, amount, named in money
    ]
    made = [replace(r, id=str(n)) for n, r in enumerate(made)]
    on = date(2025, 6, 1)
    book = Book().with_records(LINE, first, second, *made)

    found = ledgers(book, "a", on)

    told = sum((r.amount for r in made), Decimal(0))
    spent = sum((x.paid for x in found.values()), Decimal(0))
    for one in found.values():
        assert one.paid + one.owed == one.borrowed + one.cost
    everything = sum((x.borrowed + x.cost for x in found.values()), Decimal(0))
    assert spent + sum((x.surplus for x in found.values()), Decimal(0)) <= told
    assert spent <= everything
    position = positions(book, on)["a"]
    assert position.owed == sum((x.left(3) for x in found.values()), Decimal(0))
