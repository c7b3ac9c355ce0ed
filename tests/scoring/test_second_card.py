"""The measures that came with card 2.0: exact values, what is unknown, and no perverse reward."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.book.person import Income
from credittracker.scoring.model import measure, score
from credittracker.scoring.score import Measure
from credittracker.services.catalogue import load_card
from tests.scoring.books import ON, application, known, late_days, payer
from tests.scoring.test_dense import NAMES, dense

D = Decimal
CARD = load_card()
CODES = (
    "repaid_lately",
    "average_age",
    "since_application",
    "accounts_owing",
    "home_loan",
    "home_loans",
)
EARNING = Income(id="i", since=date(2020, 1, 1), monthly=D(1000))


def value(book: Book, name: str) -> Measure:
    return measure(book, ON)[name]


def card(name: str = "c", opened: date | None = None) -> Account:
    return Account(id=name, platform="x", name=name, kind=AccountKind.CREDIT_CARD, opened=opened)


def bill(number: int, on: date, amount: int, minimum: int | None = None) -> Statement:
    return Statement(
        id=f"b{number}",
        account="c",
        on=on,
        due=on + timedelta(days=20),
        amount=D(amount),
        minimum=None if minimum is None else D(minimum),
    )


def paid(number: int, on: date, amount: int) -> Repayment:
    return Repayment(id=f"p{number}", account="c", on=on, amount=D(amount))


def revolver() -> Book:
    """A card whose minimum is paid every month and whose rest is carried on."""
    return Book().with_records(
        EARNING,
        card(),
        *(bill(n, date(2026, n, 1), 5000, 200) for n in range(1, 7)),
        *(paid(n, date(2026, n, 10), 200 + n) for n in range(1, 7)),
    )


def test_what_was_repaid_counts_on_its_own_day_although_an_older_bill_is_still_open():
    assert value(revolver(), "repaid_months_3m").value == D("0.615")  # 204 + 205 + 206


def test_money_borrowed_in_the_window_is_taken_off():
    line = Account(id="l", platform="x", name="l", kind=AccountKind.REVOLVING_LINE)
    drawn = Loan(id="d", account="l", on=date(2026, 5, 1), principal=D(400), terms=12)

    assert value(revolver().with_records(line, drawn), "repaid_months_3m").value == D("0.215")


def test_money_that_came_late_counts_on_the_day_it_was_due():
    book = Book().with_records(
        EARNING, card(), bill(1, date(2026, 1, 1), 900), paid(1, date(2026, 6, 1), 500)
    )

    assert value(book, "repaid_months_3m").value == 0


def test_owing_nothing_any_more_is_the_best_there_is_with_or_without_an_income():
    cleared = Book().with_records(
        card(), bill(1, date(2025, 1, 1), 900), paid(1, date(2025, 1, 10), 900)
    )

    assert value(cleared, "repaid_months_3m").value == 12
    assert value(cleared.with_records(EARNING), "repaid_months_3m").value == 12
    assert score(CARD, cleared, ON).factor("repaid_lately").lost == 0


@pytest.mark.parametrize("book", [Book(), Book().with_records(EARNING, card())])
def test_who_was_never_asked_for_anything_has_shown_nothing(book):
    assert value(book, "repaid_months_3m").value is None


def test_ages_are_averaged_and_unknown_while_one_opening_day_is():
    two = Book().with_records(
        card("c", date(2024, 6, 15)), card("d", date(2026, 3, 15)), bill(1, date(2026, 6, 1), 1)
    )

    assert value(two, "average_age_months").value == D("13.5")
    unknown = two.with_records(card("e"), Repayment(id="e1", account="e", on=ON, amount=D(1)))
    assert value(unknown, "average_age_months").value is None


def test_the_last_application_counts_and_none_in_two_years_is_the_best():
    told = known(payer())
    asked = told.with_records(application(1, 100), application(2, 40))

    assert value(told, "months_since_application").value == 24
    assert value(asked, "months_since_application").value == 1
    assert value(told.with_records(application(3, 800)), "months_since_application").value == 24


def test_applications_that_may_be_incomplete_only_bound_it():
    asked = payer().with_records(application(1, 100))

    assert value(asked, "months_since_application") == Measure(
        None, value(asked, "months_since_application").evidence, D(3)
    )


def home(name: str, opened: date | None, closed: date | None = None) -> Account:
    return Account(
        id=name,
        platform="x",
        name=name,
        kind=AccountKind.MORTGAGE,
        opened=opened,
        closed=closed,
    )


def test_a_home_loan_counts_as_kept_after_a_year_and_ever_after():
    young, old = home("h", date(ON.year - 1, ON.month, ON.day)), home("r", date(2010, 1, 1), ON)
    day_too_young = home("y", young.opened + timedelta(days=1))

    for account, kept, still in ((young, 1, 1), (day_too_young, 0, 1), (old, 1, 0)):
        person = payer().with_records(account)
        assert value(person, "home_loans_kept").value == kept
        assert value(person, "home_loans_open").value == still


def test_a_home_loan_of_unknown_opening_counts_from_its_first_loan():
    lent = Loan(id="m", account="h", on=date(2020, 5, 1), principal=D(900_000), terms=360)
    person = payer().with_records(home("h", None))

    assert value(person, "home_loans_open").value == 0
    assert value(person.with_records(lent), "home_loans_kept").value == 1


def test_without_any_account_nothing_is_known_of_home_loans():
    assert value(Book(), "home_loans_kept") == value(Book(), "home_loans_open") == Measure(None)


def test_accounts_owing_are_counted_and_bounded_by_a_debt_nobody_told():
    owing = revolver().with_records(card("d"), paid(9, ON, 1))
    untold = owing.with_records(Repayment(id="u", account="d", on=ON, amount=D(1)))

    assert value(owing, "accounts_owing").value == 1
    assert (value(untold, "accounts_owing").value, value(untold, "accounts_owing").bound) == (
        None,
        1,
    )


def points(book: Book) -> list[Decimal]:
    found = score(CARD, known(book), ON)
    return [found.factor(code).points for code in CODES]


def never_better(worse: Book, better: Book) -> bool:
    return all(a <= b for a, b in zip(points(worse), points(better), strict=True))


@given(dense(), st.sampled_from(NAMES), st.integers(1, 11))
def test_one_payment_fewer_never_earns_more(book, name, number):
    assert never_better(book.without(f"r{name}{number}"), book)


@given(late_days(), st.integers(1, 16), st.integers(1, 60))
def test_paying_later_never_earns_more(late, number, days):
    worse = {**late, number: late.get(number, 0) + days}

    assert never_better(payer(worse), payer(late))


@given(st.integers(1, 6), st.integers(0, 6), st.integers(1, 5000))
def test_a_bill_that_asks_for_more_never_earns_more(number, minimum, more):
    book = revolver()
    old = book.statements[f"b{number}"]
    higher = bill(number, old.on, int(old.amount) + more, 200 + minimum)

    assert never_better(book.with_records(higher), book)


@given(st.lists(st.integers(0, 900), max_size=6), st.integers(0, 900))
def test_one_application_more_never_earns_more(days, more):
    asked = [application(n, d) for n, d in enumerate(days)]

    assert never_better(
        payer().with_records(*asked, application(99, more)), payer().with_records(*asked)
    )


@given(dense(), st.integers(100, 20000), st.integers(0, 89))
def test_borrowing_and_giving_it_back_at_once_never_earns_more(book, amount, ago):
    """No round trip of money is worth anything: nobody is to borrow in order to repay."""
    on = ON - timedelta(days=ago)
    drawn = Loan(id="t", account="a", on=on, principal=D(amount), terms=1, first_due=on)
    back = Repayment(id="u", account="a", loan="t", on=on, amount=D(amount))

    before, after = (score(CARD, known(b), ON) for b in (book, book.with_records(drawn, back)))

    assert after.factor("repaid_lately").points <= before.factor("repaid_lately").points
    assert after.factor("accounts_owing").points <= before.factor("accounts_owing").points
