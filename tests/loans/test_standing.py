"""Money goes only where it can have gone: by the days of loans, bills, settlements."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.accounts import Account, AccountKind, Method
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, LoanEvent, LoanEventKind, Repayment, Statement
from credittracker.loans.position import Position, positions

D = Decimal
ON = date(2026, 11, 23)
LINE = Account(id="a", platform="jiebei", name="借呗", kind=AccountKind.REVOLVING_LINE)


def loan(name: str, on: date, amount: int, **values) -> Loan:
    return Loan(id=name, account="a", on=on, principal=D(amount), **values)


def loose(name: str, on: date, amount: int, **values) -> Loan:
    return loan(name, on, amount, method=Method.UNKNOWN, **values)


def paid(on: date, amount: int | str, **values) -> Repayment:
    return Repayment(id=f"r-{on}-{amount}", account="a", on=on, amount=D(amount), **values)


def bill(on: date, amount: int, name: str = "s") -> Statement:
    return Statement(id=name, account="a", on=on, due=on + timedelta(18), amount=D(amount))


def seen(*records, on: date = ON) -> Position:
    return positions(Book().with_records(LINE, *records), on)["a"]


def test_a_repayment_never_pays_a_loan_taken_after_it():
    found = seen(paid(date(2025, 5, 1), 5000), loan("l", date(2026, 8, 1), 3000, terms=6))

    assert (found.owed, found.overdue) == (D(3000), D(1500))
    assert all(d.met_on is None for d in found.dues)


def test_a_repayment_on_the_day_of_a_loan_pays_it():
    day = date(2026, 8, 1)

    assert seen(loan("l", day, 3000, terms=6), paid(day, 3000)).owed == 0


def test_a_record_that_begins_after_the_debt_did_is_not_exact():
    early, late = paid(date(2025, 5, 1), 5000), paid(date(2026, 9, 1), 100)
    taken = loan("l", date(2026, 8, 1), 3000, terms=6)

    assert not seen(early, taken).exact
    assert seen(late, taken).exact


def test_without_a_plan_too_earlier_money_does_not_pay_a_later_loan():
    found = seen(paid(date(2025, 5, 1), 5000), loose("l", date(2026, 8, 1), 3000))

    assert (found.owed, found.exact) == (D(3000), False)


def test_what_instalments_took_does_not_pay_a_loan_without_a_plan():
    planned = loan("l", date(2026, 9, 23), 1000, terms=10)

    found = seen(planned, loose("m", date(2026, 9, 23), 500), paid(date(2026, 10, 1), 1200))

    assert found.owed == D(300)


def test_money_that_paid_a_closed_loan_does_not_pay_another():
    first = loose("l", date(2026, 1, 1), 10000, closed=date(2026, 3, 1))
    second = loose("m", date(2026, 4, 1), 5000)

    assert seen(first, second, paid(date(2026, 3, 1), 10000)).owed == D(5000)


def test_a_loan_that_the_lender_settled_takes_no_later_money():
    first = loose("l", date(2026, 1, 1), 10000, closed=date(2026, 3, 1))
    second = loose("m", date(2026, 4, 1), 5000)

    assert seen(first, second, paid(date(2026, 5, 1), 2000)).owed == D(3000)


def test_a_loan_without_a_plan_is_owed_until_it_was_settled():
    first = loose("l", date(2026, 1, 1), 10000, closed=date(2026, 3, 1))

    assert seen(first, on=date(2026, 2, 28)).owed == D(10000)
    assert seen(first, on=date(2026, 3, 1)).owed == 0


YEAR = loan("l", date(2023, 1, 10), 1200, terms=12, closed=date(2023, 9, 20))


def test_nothing_is_late_after_the_lender_settled_and_what_was_stays_known():
    found = seen(YEAR)

    assert (found.late, found.days_past_due, found.overdue, found.owed) == ((), 0, 0, 0)
    assert found.dues[0].days_late(ON) == (date(2023, 9, 20) - date(2023, 2, 10)).days


def test_before_the_closing_every_later_instalment_is_still_owed():
    money = [paid(date(2023, 2, 10) + timedelta(n), 100) for n in range(5)]

    found = seen(YEAR, *money, on=date(2023, 7, 20))

    assert (found.owed, len(found.dues)) == (D(700), 12)


def test_an_instalment_due_on_the_day_of_the_settlement_is_not_owed():
    ends = loan("l", date(2023, 1, 10), 1200, terms=12, closed=date(2023, 3, 10))

    assert [d.due for d in seen(ends).dues] == [date(2023, 2, 10)]


@pytest.mark.parametrize("kind", [LoanEventKind.SETTLED, LoanEventKind.REFINANCED])
def test_an_ending_that_is_an_event_ends_the_debt_too(kind):
    running = loan("l", date(2023, 1, 10), 1200, terms=12)
    end = LoanEvent(id="e", loan="l", on=date(2023, 9, 20), kind=kind)

    assert (seen(running, end).owed, seen(running, end).late) == (0, ())


def test_an_old_bill_does_not_hide_a_later_loan():
    taken = loan("l", date(2025, 8, 1), 50000)

    found = seen(bill(date(2024, 5, 1), 0), taken)

    assert (found.owed, found.days_past_due) == (D(50000), (ON - date(2025, 9, 1)).days)


def test_a_bill_holds_the_loans_drawn_up_to_it():
    taken = loan("l", date(2026, 11, 1), 1200, terms=12)

    assert seen(taken, bill(date(2026, 11, 1), 100)).owed == D(100)
    assert [d.record for d in seen(taken, bill(date(2026, 11, 1), 100)).dues] == ["s"]


def test_a_loan_drawn_after_the_newest_bill_counts_beside_it():
    found = seen(bill(date(2026, 11, 1), 100), loan("l", date(2026, 11, 2), 1200, terms=12))

    assert found.owed == D(1300)


def test_money_pays_the_bill_or_the_loan_after_it_never_both():
    records = (bill(date(2026, 11, 1), 100), loan("l", date(2026, 11, 2), 1200, terms=12))

    assert seen(*records, paid(date(2026, 11, 10), 150)).owed == D(1150)
    assert seen(*records, paid(date(2026, 11, 10), 150, loan="l")).owed == D(1150)


def test_money_for_a_loan_in_the_bill_pays_the_bill():
    old, new = loan("k", date(2026, 10, 1), 900, terms=9), loan("l", date(2026, 11, 2), 1200)
    money = paid(date(2026, 11, 10), 100, loan="k")

    assert seen(old, bill(date(2026, 11, 1), 100), new, money).owed == D(1200)


@pytest.mark.parametrize("with_later_loan", [False, True])
def test_money_for_a_loan_not_drawn_yet_pays_no_bill(with_later_loan):
    drawn = [loan("l", date(2026, 11, 5), 70)] if with_later_loan else []
    later = loan("m", date(2026, 11, 20), 500)
    money = paid(date(2026, 11, 6), 100, loan="m")
    bills = bill(date(2026, 11, 1), 100), bill(date(2026, 11, 10), 400, "t")

    found = seen(*bills, *drawn, later, money, on=date(2026, 11, 7))

    assert found.owed == (170 if with_later_loan else 100)


def test_where_bills_stopped_coming_the_loans_own_dues_count_again():
    taken = loan("l", date(2026, 1, 10), 1200, terms=12)
    last = bill(date(2026, 3, 1), 100)

    assert seen(taken, last, on=date(2026, 5, 2)).owed == D(100)
    found = seen(taken, last, on=date(2026, 5, 3))
    assert (found.owed, found.overdue) == (D(1200), D(200))


def test_money_on_the_day_of_a_bill_pays_it():
    assert seen(bill(date(2026, 11, 1), 100), paid(date(2026, 11, 1), 100)).owed == 0
    assert seen(bill(date(2026, 11, 1), 100), paid(date(2026, 10, 31), 100)).owed == D(100)


COSTLY = loan("l", date(2025, 9, 23), 12000, terms=12, rate=D("0.18"))


@pytest.mark.parametrize("named", ["l", None])
def test_a_loan_is_paid_off_once_the_lender_told_all_its_principal_was_paid(named):
    all_of_it = paid(date(2025, 10, 20), 12180, loan=named, principal=D(12000), interest=D(180))

    found = seen(COSTLY, all_of_it)

    assert (found.owed, found.overdue, found.days_past_due, found.next_due) == (0, 0, 0, None)


@pytest.mark.parametrize(("short", "owed"), [("0.02", 0), ("0.03", "0.03")])
def test_a_split_short_of_a_cent_a_row_pays_the_loan_off(short, owed):
    told = D(900) - D(short)
    taken = loan("l", date(2026, 8, 1), 900, terms=3)
    money = paid(date(2026, 11, 2), told, loan="l", principal=told)

    assert seen(taken, money).owed == D(owed)


def test_a_paid_off_loan_takes_no_money_from_the_next():
    all_of_it = paid(date(2025, 10, 20), 12180, principal=D(12000), interest=D(180))
    second = loan("m", date(2026, 5, 23), 600, terms=6)

    found = seen(COSTLY, all_of_it, second, paid(date(2026, 6, 23), 100))

    assert found.owed == D(500)


def test_principal_paid_before_counts_towards_paying_off():
    first = seen(COSTLY).dues[0]
    left = D(12000) - first.principal
    end = paid(date(2025, 11, 1), left + 50, principal=left, interest=D(50))

    assert seen(COSTLY, paid(first.due, first.amount), end).owed == 0


def test_a_split_that_leaves_principal_pays_nothing_off():
    part = paid(date(2025, 10, 20), 6000, loan="l", principal=D(6000))

    assert (seen(COSTLY, part).owed or 0) > 0


days = st.integers(0, 400).map(lambda n: date(2025, 10, 1) + timedelta(n))
amounts = st.integers(1, 3000)


@st.composite
def histories(draw: st.DrawFn) -> list[Loan | Statement]:
    """Loans and bills of one account."""
    made: list[Loan | Statement] = []
    for n, (on, amount) in enumerate(draw(st.lists(st.tuples(days, amounts), max_size=4))):
        method = draw(st.sampled_from([Method.UNKNOWN, Method.EQUAL_PAYMENT]))
        closed = draw(st.none() | st.integers(0, 300).map(lambda k, on=on: on + timedelta(k)))
        rate = D("0.12")
        made.append(loan(f"l{n}", on, amount, method=method, terms=6, rate=rate, closed=closed))
    for n, (on, amount) in enumerate(draw(st.lists(st.tuples(days, amounts), max_size=3))):
        made.append(bill(on, amount, f"s{n}"))
    return made


@given(histories(), st.lists(st.tuples(days, amounts, st.booleans()), max_size=5), st.data())
def test_one_more_payment_never_raises_what_is_owed_or_late(records, money, data):
    names = [r.id for r in records if isinstance(r, Loan)]
    paying = [
        Repayment(
            id=f"r{n}",
            account="a",
            on=on,
            amount=D(amount),
            loan=data.draw(st.sampled_from([None, *names])),
            principal=D(amount) if told else None,
        )
        for n, (on, amount, told) in enumerate(money)
    ]
    if not paying:
        return
    before, after = seen(*records, *paying[1:]), seen(*records, *paying)

    assert before.owed is None or after.owed is None or after.owed <= before.owed
    assert after.overdue <= before.overdue
    assert after.days_past_due <= before.days_past_due
