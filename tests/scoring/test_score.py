"""The score is honest: bounded, exact, and worse behaviour never raises it."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from credittracker.book.accounts import Account, AccountKind
from credittracker.book.book import Book
from credittracker.book.borrowing import Repayment
from credittracker.book.person import FactKind, LateMark, ProfileFact
from credittracker.scoring.explain import change
from credittracker.scoring.model import measure, score
from credittracker.scoring.receipt import ReceiptMismatchError, receipt, replay
from credittracker.services.catalogue import load_card
from tests.scoring.books import ON, application, known, late_days, payer
from tests.strategies import books

D = Decimal
CARD = load_card()


def total(book: Book, on: date = ON) -> Decimal:
    return score(CARD, book, on).total


@given(books(), st.dates(date(2015, 1, 1), date(2035, 1, 1)))
def test_it_is_bounded_and_fully_explained(book: Book, on: date):
    result = score(CARD, book, on)

    assert 0 <= result.low <= result.total <= result.high <= 100
    assert sum(f.points for f in result.factors) == result.total
    assert all(0 <= f.low <= f.points <= f.high <= f.most for f in result.factors)


def test_an_empty_book_knows_nothing():
    result = score(CARD, Book(), ON)

    assert all(f.value is None for f in result.factors if f.code not in {"new_debt", "purpose"})
    assert result.low < 5
    assert result.high > 90


@settings(max_examples=150)
@example(late={1: 1, 2: 1, 3: 1, 14: 1}, number=14, days=5)
@given(late_days(), st.integers(1, 16), st.integers(1, 60))
def test_one_more_late_payment_never_raises_it(late, number, days):
    worse = {**late, number: late.get(number, 0) + days}

    assert total(payer(worse)) <= total(payer(late))
    assert total(known(payer(worse))) <= total(known(payer(late)))


@given(late_days(), st.integers(0, 5))
def test_one_more_payment_never_lowers_it(late, unpaid):
    assert total(payer(late, unpaid=unpaid)) >= total(payer(late, unpaid=unpaid + 1))


@given(st.lists(st.integers(0, 900), max_size=9), st.booleans())
def test_one_more_application_never_raises_it(days, told):
    book = known(payer()) if told else payer()
    asked = [application(n, d) for n, d in enumerate(days)]

    totals = [total(book.with_records(*asked[:n])) for n in range(len(asked) + 1)]

    assert totals == sorted(totals, reverse=True)


@given(late_days(), st.integers(1, 400), st.integers(0, 1500))
def test_a_late_mark_of_a_report_never_raises_it(late, days, ago):
    mark = LateMark(id="m", on=ON - timedelta(days=ago), days=days)

    assert total(payer(late).with_records(mark)) <= total(payer(late))


@given(st.integers(1, 20000))
def test_a_lower_balance_never_lowers_it(extra):
    book = known(payer())
    more = Repayment(id="x", account="a", loan="l", on=ON, amount=D(extra))

    assert total(book.with_records(more)) >= total(book)


@settings(max_examples=30)
@given(late_days(), st.sets(st.sampled_from(["i", "s", "f1", "f2"])))
def test_hiding_records_keeps_the_full_score_inside_the_range(late, hidden):
    full = known(payer(late)).with_records(application(1, 20), application(2, 90))

    seen = score(CARD, full.without(*hidden), ON)

    assert seen.low <= total(full) <= seen.high


def test_a_late_payment_stops_counting_after_two_and_five_years():
    mark = LateMark(id="m", on=date(2020, 1, 1), days=100, settled=date(2020, 3, 1))
    book = payer().with_records(mark)

    codes = ("worst_late", "late_count", "serious_late", "since_late")

    def points(on: date) -> list[Decimal]:
        return [score(CARD, book, on).factor(c).points for c in codes]

    assert points(date(2025, 3, 1)) == [CARD.factor(c).most for c in codes]
    once = CARD.factor("serious_late").points(D(1))
    assert score(CARD, book, date(2025, 2, 28)).factor("serious_late").points == once


def test_the_same_lender_and_reason_within_two_weeks_count_once():
    one = application(1, 30)
    again = application(2, 20)
    same = Book().with_records(one, type(again)(id="b", on=again.on, institution=one.institution))

    assert measure(known(same), ON)["applications_6m"].value == 1
    assert measure(known(Book().with_records(one, again)), ON)["applications_6m"].value == 2


def test_nobody_knows_that_a_list_of_applications_is_complete_until_told():
    book = payer().with_records(application(1, 20))
    told = ProfileFact(id="t", kind=FactKind.APPLICATIONS_COMPLETE, on=ON)

    open_list = score(CARD, book, ON).factor("applications")
    whole_list = score(CARD, book.with_records(told), ON).factor("applications")

    once = CARD.factor("applications").points(D(1))
    assert (open_list.value, open_list.low, open_list.high) == (None, 0, once)
    assert (whole_list.value, whole_list.points) == (1, once)


def test_accounts_in_another_currency_are_left_out_of_sums():
    other = Account(
        id="z", platform="x", name="Dollars", kind=AccountKind.CREDIT_CARD, currency="USD"
    )
    before = measure(known(payer()), ON)

    after = measure(known(payer()).with_records(other), ON)

    assert after["utilisation"] == before["utilisation"]


@given(late_days(), late_days())
def test_the_steps_of_a_change_add_up_exactly(one, other):
    before, after = score(CARD, payer(one), ON), score(CARD, known(payer(other)), ON)

    steps = change(before, after)

    assert sum((s.delta for s in steps), D(0)) == after.total - before.total


@given(books(), st.dates(date(2015, 1, 1), date(2035, 1, 1)))
def test_a_receipt_replays_to_the_same_points(book: Book, on: date):
    kept = receipt(CARD, measure(book, on), on)

    again = replay(CARD, kept)

    assert [f.points for f in again.factors] == [f.points for f in score(CARD, book, on).factors]
    assert receipt(CARD, measure(book, on), on) == kept


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace('"total":"', '"total":"1'),
        lambda text: text.replace('"worst_late":"', '"worst_late":"0'),
        lambda text: text.replace(CARD.digest, "0" * 16),
        lambda _: "not a receipt",
        lambda _: "{}",
        lambda _: "[]",
    ],
)
def test_a_receipt_that_was_changed_is_refused(spoil):
    kept = receipt(CARD, measure(known(payer()), ON), ON)

    with pytest.raises(ReceiptMismatchError):
        replay(CARD, spoil(kept))
