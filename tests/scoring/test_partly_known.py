"""What is only partly known: between which values it lies, so that paying never costs points."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, PaymentOrder, Repayment, Statement
from credittracker.book.person import Income
from credittracker.loans.position import position
from credittracker.scoring.model import measure, score
from credittracker.scoring.receipt import receipt, replay
from credittracker.services.catalogue import load_card

D = Decimal
ON = date(2026, 6, 15)
CARD = load_card()
EARNING = Income(id="i", since=date(2020, 1, 1), monthly=D(1000))


def line(name: str, limit: int | None, owed: int, *, frozen: bool = False) -> Book:
    """A card with a bill, and a limit, or none that anybody told, or one taken away."""
    account = Account(id=name, platform="x", name=name, kind=AccountKind.CREDIT_CARD)
    day = date(2026, 6, 1)
    bill = Statement(id=f"b{name}", account=name, on=day, due=day + timedelta(20), amount=D(owed))
    records = [account, bill]
    granted = LimitEvent(
        id=f"g{name}", account=name, on=day, change=LimitChange.GRANTED, amount=D(1)
    )
    if limit is not None:
        records.append(replace(granted, amount=D(limit)))
    if frozen:
        records.append(replace(granted, id=f"f{name}", change=LimitChange.FROZEN, amount=None))
    return Book().with_records(*records)


def both(one: Book, other: Book) -> Book:
    return one.with_records(*other)


def read(book: Book, name: str) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """A measure at best, as it is, and at worst."""
    found = measure(book, ON)[name]
    return found.bound, found.value, found.floor


@pytest.mark.parametrize(
    ("other", "share", "hot"),
    [
        (line("d", 1000, 100), (None, D("0.5"), None), (None, D(1), None)),
        (line("d", None, 100), (None, None, None), (D(1), None, D(2))),
        (line("d", None, 0), (None, None, D("0.9")), (None, D(1), None)),
        (line("d", 0, 100), (None, D("0.909091"), None), (None, D(2), None)),
        (line("d", 500, 0, frozen=True), (None, D("0.9"), None), (None, D(1), None)),
    ],
)
def test_a_line_beside_one_that_is_known(other, share, hot):
    book = both(line("c", 1000, 900), other)

    assert (read(book, "utilisation"), read(book, "hot_lines")) == (share, hot)


def test_a_withdrawn_line_never_makes_an_overdrawn_one_look_better():
    book = both(line("c", 1000, 2000), line("d", 0, 5000))

    assert read(book, "utilisation") == (None, D(2), None)


def test_a_line_whose_debt_is_missing_owes_nothing_at_best():
    account = Account(id="d", platform="x", name="d", kind=AccountKind.CREDIT_CARD)
    granted = LimitEvent(id="g", account="d", on=ON, change=LimitChange.GRANTED, amount=D(800))
    money = Repayment(id="r", account="d", on=ON, amount=D(1))
    book = line("c", 1000, 900).with_records(account, granted, money)

    assert read(book, "utilisation") == (D("0.5"), None, None)
    assert read(book, "hot_lines") == (D(1), None, D(2))


def test_paying_off_a_line_that_was_taken_away_never_costs_a_point():
    owing, paid = line("c", 0, 500), line("c", 0, 0)
    before, after = score(CARD, owing, ON), score(CARD, paid, ON)

    assert read(paid, "utilisation") == (None, None, D(1))
    assert (after.low >= before.low, after.total >= before.total) == (True, True)


def test_what_was_repaid_stays_known_although_a_balance_is_not():
    money = Repayment(id="r", account="c", on=date(2026, 6, 10), amount=D(500))
    account = Account(id="d", platform="x", name="d", kind=AccountKind.CREDIT_CARD)
    untold = Repayment(id="u", account="d", on=date(2025, 6, 10), amount=D(1))
    book = both(line("c", 1000, 500), Book().with_records(EARNING, account))

    assert read(book.with_records(money), "repaid_months_3m")[1] == 12
    assert read(book.with_records(money, untold), "repaid_months_3m") == (None, None, D("0.5"))


def test_a_receipt_keeps_what_a_measure_is_at_worst():
    book = both(line("c", 1000, 900), line("d", None, 0))
    text = receipt(CARD, measure(book, ON), ON)

    again = replay(CARD, text).factor("utilisation")

    asked = CARD.factor("utilisation")
    told = (asked.points(D("0.9")), asked.unknown, asked.most)
    assert (again.low, again.points, again.high) == told


def test_money_that_a_contract_spreads_counts_for_the_oldest_due():
    account = Account(id="a", platform="x", name="a", kind=AccountKind.REVOLVING_LINE)
    taken = Loan(
        id="l",
        account="a",
        on=date(2025, 12, 20),
        principal=D(1200),
        terms=12,
        rate=D("0.12"),
        order=PaymentOrder.COSTS_FIRST,
    )
    money = Repayment(id="r", account="a", on=ON, amount=D(50))
    book = Book().with_records(account, taken, money)

    assert len([d for d in position(book, account, ON).dues if d.repayments]) == 5
    assert read(book, "unpaid_months_6m")[1] == 4


def test_money_for_any_of_several_loans_pays_due_by_due_whatever_a_contract_says():
    account = Account(id="a", platform="x", name="a", kind=AccountKind.REVOLVING_LINE)
    first = Loan(
        id="l",
        account="a",
        on=date(2026, 1, 1),
        principal=D(300),
        terms=3,
        order=PaymentOrder.PRINCIPAL_FIRST,
    )
    second = Loan(id="m", account="a", on=date(2026, 2, 10), principal=D(100))
    money = Repayment(id="r", account="a", on=ON, amount=D(300))
    book = Book().with_records(account, first, second, money)

    met = {(d.record, d.number) for d in position(book, account, ON).dues if d.met_on}

    assert met == {("l", 1), ("l", 2), ("m", 1)}


def test_paying_a_held_loan_never_makes_more_of_a_bill_unplanned():
    account = Account(id="a", platform="x", name="a", kind=AccountKind.CREDIT_CARD)
    taken = Loan(id="l", account="a", on=date(2025, 12, 1), principal=D(1200), terms=12)
    bill = Statement(
        id="s", account="a", on=date(2025, 12, 20), due=date(2026, 1, 5), amount=D(2000)
    )
    book = Book().with_records(account, taken, bill)
    money = Repayment(id="r", account="a", on=date(2025, 12, 10), amount=D(900))

    before = position(book, account, ON).unplanned
    after = position(book.with_records(money), account, ON).unplanned

    assert before == after == 900
