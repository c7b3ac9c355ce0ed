"""What loans cost, for the door without a window: every sum adds up, what is unknown says so."""

from datetime import date
from decimal import Decimal

from hypothesis import given, settings

from credittracker.book.accounts import Account, AccountKind, Method
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Statement
from credittracker.services.cost_door import cost_door, read_costs, sums_of
from credittracker.services.demo import sample_book
from credittracker.services.loan_reading import read_loans
from tests.conftest import TODAY
from tests.strategies import books

D = Decimal
ACCOUNT = Account(id="a", platform="cmb_card", name="Line", kind=AccountKind.INSTALMENT_LOAN)


@settings(max_examples=30)
@given(books())
def test_costs_so_far_and_to_come_are_all_the_costs(some):
    for account in some.accounts:
        for reading in read_loans(some, account, TODAY):
            sums = sums_of(reading)
            given_up = reading.ledger.released - sum(
                x.left[3] for x in reading.ledger.lines if x.carried
            )
            assert sums.cost_so_far + sums.cost_to_come + given_up == reading.cost
            assert sums.paid + sums.owed + reading.ledger.released == (
                reading.ledger.borrowed + reading.ledger.cost
            )


def test_the_door_adds_up_each_account():
    sample = sample_book("zh_CN", TODAY)

    told = cost_door(read_costs(sample, sample.accounts, TODAY), TODAY)

    assert told["date"] == "2026-11-23"
    for account in told["accounts"]:
        for name, total in account["totals"].items():
            each = [D(loan[name]) for loan in account["loans"] if not loan["in_bills"]]
            assert D(total) == sum(each, D(0)), name


def test_the_door_names_what_it_does_not_know():
    unknown = Loan(
        id="l",
        account="a",
        on=date(2026, 5, 20),
        principal=D(12000),
        method=Method.UNKNOWN,
    )
    bill = Statement(id="s", account="a", on=date(2026, 6, 1), due=date(2026, 6, 20), amount=D(5))
    book = Book().with_records(ACCOUNT, unknown, bill)

    (found,) = cost_door(read_costs(book, "a", TODAY), TODAY)["accounts"]

    (told,) = found["loans"]
    assert (told["simple_rate"], told["stated_rate"], told["paid"]) == (None, None, None)
    assert found["totals"]["paid"] == "0.00"
