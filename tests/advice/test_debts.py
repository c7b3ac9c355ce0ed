"""The debts of a Book: what is owed, what it costs, what it asks for, and when it ends."""

from datetime import date, timedelta
from decimal import Decimal

from credittracker.advice.debts import OwnTerms, debts_of
from credittracker.advice.payoff import Course, avalanche, least_budget
from credittracker.book.accounts import Account, AccountKind, Method, RateUnit
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.book.dates import add_months
from credittracker.book.money import ZERO
from credittracker.loans.schedule import schedule
from credittracker.scoring.facts import facts_on
from credittracker.services.demo import sample_book
from tests.conftest import TODAY

D = Decimal
ON = date(2026, 6, 15)


def account(name="a", kind=AccountKind.REVOLVING_LINE, **more):
    return Account(id=name, platform="x", name=name, kind=kind, **more)


def loan(name="l", **more):
    usual = {"principal": D(12000), "rate": D("0.12"), "terms": 12}
    return Loan(id=name, account="a", on=add_months(ON, -4), **{**usual, **more})


def paid(borrowed, count):
    return [
        Repayment(id=f"r{n}", account="a", loan=borrowed.id, on=row.due, amount=row.amount)
        for n, row in enumerate(schedule(borrowed)[:count])
    ]


def debts(*records):
    return debts_of(facts_on(Book().with_records(*records), ON))


def test_a_loan_asks_for_its_instalments_and_ends_with_them():
    borrowed = loan()
    rows = schedule(borrowed)

    (found,) = debts(account(), borrowed, *paid(borrowed, 4))

    assert found.balance == sum(row.principal for row in rows[4:])
    assert found.asked == tuple(row.amount for row in rows[4:])
    assert found.ends == 8
    assert abs(found.rate - D("0.12")) < D("0.00001")
    assert (found.account, found.loan, found.taken) == ("a", "l", borrowed.on)


def test_paid_as_it_asks_it_costs_what_its_plan_says():
    borrowed = loan()
    (found,) = debts(account(), borrowed, *paid(borrowed, 4))
    terms = [found.debt(OwnTerms())]

    course = avalanche(terms, least_budget(terms))

    assert isinstance(course, Course)
    assert course.months == 8
    assert abs(course.interest - sum(row.interest for row in schedule(borrowed)[4:])) <= D("0.25")


def test_what_is_late_is_asked_in_the_first_month_on_top():
    borrowed = loan()
    rows = schedule(borrowed)

    (found,) = debts(account(), borrowed, *paid(borrowed, 2))

    late = rows[2].amount + rows[3].amount if rows[3].due < ON else rows[2].amount
    coming = [row for row in rows[2:] if row.due >= ON]
    assert found.balance == late + sum(row.principal for row in coming)
    assert found.asked[0] == late + sum(
        row.amount for row in coming if row.due <= add_months(ON, 1)
    )


def test_a_fee_a_month_counts_as_the_interest_it_is():
    borrowed = loan(method=Method.INSTALMENT_FEE, rate=D("0.006"), rate_unit=RateUnit.FEE_PER_TERM)

    (found,) = debts(account(), borrowed, *paid(borrowed, 4))

    assert found.rate > D("0.12")


def test_a_bill_asks_for_its_minimum_and_costs_what_the_account_says():
    card = account(kind=AccountKind.CREDIT_CARD, annual_rate=D("0.1825"))
    bill = Statement(
        id="b",
        account="a",
        on=ON - timedelta(days=5),
        due=ON + timedelta(days=15),
        amount=D(8000),
        minimum=D(800),
    )

    (found,) = debts(card, bill)

    assert (found.balance, found.rate, found.asked) == (8000, D("0.1825"), (800, 800))
    assert (found.ends, found.loan) == (None, "")


def test_a_minimum_paid_this_month_asks_again_for_as_much():
    card = account(kind=AccountKind.CREDIT_CARD)
    bill = Statement(
        id="b",
        account="a",
        on=ON - timedelta(days=5),
        due=ON + timedelta(days=15),
        amount=D(8000),
        minimum=D(800),
    )
    some = Repayment(id="r", account="a", on=ON - timedelta(days=1), amount=D(900))

    (found,) = debts(card, bill, some)

    assert (found.balance, found.asked) == (7100, (800, 800))


def test_an_unknown_rate_is_unknown_until_the_person_says_it():
    (found,) = debts(account(), loan(rate=None))

    assert found.rate is None
    assert found.rate_with(OwnTerms(rate=D("0.2"))) == D("0.2")
    assert found.debt(OwnTerms()).rate == 0
    assert found.debt(OwnTerms(rate=D("0.24"))).rate == D("0.02")


def test_without_interest_is_not_unknown():
    (found,) = debts(account(), loan(rate=ZERO))

    assert found.rate == 0


def test_a_drawdown_without_a_plan_is_owed_and_asks_for_nothing():
    (found,) = debts(account(), loan(method=Method.UNKNOWN, rate=D("0.15")))

    assert (found.balance, found.rate, found.asked) == (12000, D("0.15"), (0, 0))


def test_several_loans_of_an_account_are_several_debts():
    found = debts(account(), loan("m", principal=D(5000)), loan("l"))

    assert [one.key for one in found] == [("a", "l"), ("a", "m")]


def test_home_loans_and_others_over_ten_years_are_long():
    home = account(kind=AccountKind.MORTGAGE)

    assert [one.is_long for one in debts(home, loan())] == [True]
    assert [one.is_long for one in debts(account(), loan(terms=180))] == [True]
    assert [one.is_long for one in debts(account(), loan(terms=36))] == [False]


def test_what_is_repaid_or_in_another_currency_is_no_debt_here():
    assert debts(account(), loan(), Repayment(id="r", account="a", on=ON, amount=D(20000))) == ()
    assert debts(account(currency="USD"), loan()) == ()


def test_together_they_are_what_the_book_says_is_owed():
    for language in ("zh_CN", "en"):
        facts = facts_on(sample_book(language, TODAY), TODAY)

        found = debts_of(facts)

        assert len(found) > 2
        assert sum(one.balance for one in found) == facts.owed
