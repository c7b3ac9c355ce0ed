"""What paid for what, and how late: every cent of a repayment finds its place."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.loans.allocating import Purse
from credittracker.loans.billing import Bills
from credittracker.loans.dues import Due, loan_dues
from credittracker.loans.flow import Flow

D = Decimal
TAKEN = date(2025, 1, 10)
LOAN = Loan(id="l", account="a", on=TAKEN, principal=D(300), terms=3)


@dataclass(frozen=True)
class Allocation:
    """Dues with every repayment allocated; ``surplus`` found nothing to pay."""

    dues: list[Due]
    surplus: Decimal


def allocate(dues, repayments, on: date) -> Allocation:
    purse = Purse(dues)
    made = sorted((r for r in repayments if r.on <= on), key=lambda r: r.on)
    surplus = sum((purse.spend(r) for r in made), D(0))
    purse.stop(on)
    return Allocation([line.frozen() for line in purse.lines], surplus)


def allocate_bills(bills, repayments, on: date) -> list[Due]:
    flow = Flow(Bills(bills, 0, {}), repayments)
    flow.to(on)
    return flow.dues(on)


def repayment(day: date, amount: int | str, **values) -> Repayment:
    name = f"r-{day}-{amount}-{values}"
    return Repayment(id=name, account="a", on=day, amount=D(amount), **values)


def test_a_repayment_pays_the_oldest_due_first():
    found = allocate(loan_dues(LOAN, (), 0), [repayment(date(2025, 2, 9), 150)], date(2025, 6, 1))

    assert [d.paid for d in found.dues] == [D(100), D(50), D(0)]
    assert found.dues[0].settled_on == date(2025, 2, 9)
    assert found.surplus == 0


def test_lateness_counts_from_the_due_day_to_the_day_it_was_met():
    late = [repayment(date(2025, 2, 25), 100)]

    due = allocate(loan_dues(LOAN, (), 0), late, date(2025, 6, 1)).dues[0]

    assert due.days_late(date(2025, 6, 1)) == 15


def test_an_unpaid_due_gets_later_every_day():
    due = allocate(loan_dues(LOAN, (), 0), [], date(2025, 6, 1)).dues[0]

    assert due.days_late(date(2025, 2, 10)) == 0
    assert due.days_late(date(2025, 2, 11)) == 1
    assert due.days_late(date(2025, 3, 2)) == 20


def test_within_the_grace_days_nothing_is_late():
    due = allocate(loan_dues(LOAN, (), 3), [repayment(date(2025, 2, 13), 100)], TAKEN).dues[0]
    paid = allocate(loan_dues(LOAN, (), 3), [repayment(date(2025, 2, 13), 100)], date(2025, 6, 1))

    assert due.days_late(date(2025, 2, 13)) == 0
    assert paid.dues[0].days_late(date(2025, 6, 1)) == 0


def test_a_repayment_of_a_named_loan_leaves_the_others_alone():
    other = Loan(id="m", account="a", on=TAKEN, principal=D(300), terms=3)
    dues = (*loan_dues(LOAN, (), 0), *loan_dues(other, (), 0))

    found = allocate(dues, [repayment(date(2025, 2, 9), 100, loan="m")], date(2025, 6, 1))

    assert {d.record: d.paid for d in found.dues if d.number == 1} == {"l": D(0), "m": D(100)}


def test_money_beyond_every_due_is_not_lost():
    found = allocate(loan_dues(LOAN, (), 0), [repayment(date(2025, 2, 9), 350)], date(2025, 6, 1))

    assert found.surplus == D(50)


def test_a_repayment_after_the_day_of_the_view_has_not_happened_yet():
    found = allocate(loan_dues(LOAN, (), 0), [repayment(date(2025, 2, 9), 100)], date(2025, 2, 8))

    assert found.dues[0].paid == 0


def test_instalments_after_the_lender_settled_a_loan_are_not_owed():
    settled = Loan(
        id="l", account="a", on=TAKEN, principal=D(300), terms=3, closed=date(2025, 3, 1)
    )

    assert len(loan_dues(settled, (), 0)) == 1


@given(
    st.lists(st.tuples(st.integers(0, 200), st.decimals("0.01", 400, places=2)), max_size=8),
    st.integers(0, 250),
)
def test_paid_is_allocated_plus_surplus(paid, days):
    on = TAKEN + timedelta(days=days)
    made = [
        Repayment(id=f"r{n}", account="a", on=TAKEN + timedelta(days=d), amount=amount)
        for n, (d, amount) in enumerate(paid)
    ]

    found = allocate(loan_dues(LOAN, (), 0), made, on)

    by_then = sum((r.amount for r in made if r.on <= on), D(0))
    assert sum((d.paid for d in found.dues), D(0)) + found.surplus == by_then
    assert all(0 <= d.paid <= d.amount for d in found.dues)


def bill(month: int, amount: int, minimum: int | None = None) -> Statement:
    least = None if minimum is None else D(minimum)
    return Statement(
        id=f"s{month}",
        account="a",
        on=date(2025, month, 1),
        due=date(2025, month, 19),
        amount=D(amount),
        minimum=least,
    )


def test_paying_the_minimum_of_a_bill_is_not_late():
    paid = [repayment(date(2025, 2, 18), 100)]

    due = allocate_bills([bill(2, 1000, 100)], paid, date(2025, 2, 27))[0]

    assert due.days_late(date(2025, 2, 27)) == 0
    assert due.open == D(900)


def test_the_next_bill_takes_over_what_an_old_one_left_unpaid():
    paid = [repayment(date(2025, 2, 18), 100)]

    old, new = allocate_bills([bill(2, 1000, 100), bill(3, 950, 95)], paid, date(2025, 3, 5))

    assert old.open == 0
    assert new.open == D(950)


def test_a_bill_paid_after_the_next_one_came_was_late_until_then():
    paid = [repayment(date(2025, 3, 3), 1000)]

    old, new = allocate_bills([bill(2, 1000), bill(3, 1000)], paid, date(2025, 3, 30))

    assert old.days_late(date(2025, 3, 30)) == 12
    assert new.met_on == date(2025, 3, 3)
