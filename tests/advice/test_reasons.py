"""At most four reasons, each with one tip whose promise the score keeps."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.advice.reasons import MOST_REASONS, THEMES, reasons
from credittracker.advice.tips import TIPS
from credittracker.book.book import Book
from credittracker.book.borrowing import Repayment
from credittracker.loans.schedule import schedule
from credittracker.scoring.card import Tag
from credittracker.scoring.facts import facts_on
from credittracker.scoring.model import score
from credittracker.services.catalogue import load_card
from credittracker.services.demo import sample_book
from tests.conftest import TODAY
from tests.scoring.books import ON, application, known, late_days, payer
from tests.strategies import books

D = Decimal
CARD = load_card()


def found(book: Book, on: date = ON):
    return reasons(CARD, facts_on(book, on), score(CARD, book, on))


def test_every_factor_belongs_to_exactly_one_reason():
    members = [f for some in THEMES.values() for f in some]

    assert sorted(members) == sorted(f.code for f in CARD.factors)
    assert THEMES.keys() == TIPS.keys()


@given(books(), st.dates(date(2015, 1, 1), date(2035, 1, 1)))
def test_there_are_at_most_four(book: Book, on: date):
    told = found(book, on)

    assert len(told) <= MOST_REASONS
    assert all(r.lost > 0 for r in told)
    won = [r.winnable for r in told[:-1]]
    assert won == sorted(won, reverse=True)


def test_the_reason_that_costs_most_is_always_among_them():
    book = sample_book("zh_CN", TODAY)
    facts = facts_on(book, TODAY)
    now = score(CARD, book, TODAY)

    losses = {code: sum(now.factor(m).lost for m in members) for code, members in THEMES.items()}

    assert max(losses, key=lambda code: losses[code]) in {r.code for r in reasons(CARD, facts, now)}


def paid_to_the_end(book: Book) -> Book:
    """The same person, who goes on to pay every instalment on its day."""
    loan = book.loans["l"]
    coming = [r for r in schedule(loan) if r.due >= ON]
    return book.with_records(
        *(
            Repayment(id=f"r{r.number}", account="a", loan="l", on=r.due, amount=r.amount)
            for r in coming
        )
    )


@given(late_days())
def test_on_the_day_it_names_an_old_late_payment_costs_less(late):
    paid_by_now = {number: min(days, 30) for number, days in late.items()}
    book = paid_to_the_end(known(payer(paid_by_now)))
    told = {r.code: r for r in found(book)}.get("late_record")
    if told is None or told.tip.on is None:
        return

    codes = ("worst_late", "late_count", "since_late", "serious_late")
    now, then = (
        sum(score(CARD, book, day).factor(c).points for c in codes) for day in (ON, told.tip.on)
    )

    assert then - now == told.tip.gain
    before = told.tip.on - timedelta(days=1)
    assert sum(score(CARD, book, before).factor(c).points for c in codes) <= now


def test_paying_what_the_tip_says_wins_what_it_says():
    book = known(payer(terms=60))
    granted = next(iter(book.limit_events.values()))
    tight = book.with_records(
        type(granted)(id="g", account="a", on=granted.on, change=granted.change, amount=D(20000))
    )
    told = {r.code: r for r in found(tight)}["utilisation"]
    paid = Repayment(id="x", account="a", loan="l", on=ON, amount=told.tip.amount)

    before = score(CARD, tight, ON).factor("utilisation").points
    after = score(CARD, tight.with_records(paid), ON).factor("utilisation").points

    assert told.tip.tag is Tag.FIX
    assert after - before >= told.tip.gain


def test_waiting_until_the_day_it_names_wins_what_it_says():
    book = known(payer()).with_records(application(1, 170), application(2, 40))
    told = {r.code: r for r in found(book)}["applications"]

    before = score(CARD, book, ON).factor("applications").points
    after = score(CARD, book, told.tip.on).factor("applications").points

    assert after - before == told.tip.gain
    day_before = score(CARD, book, told.tip.on - timedelta(days=1)).factor("applications")
    assert day_before.points == before


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_no_tip_ever_asks_to_borrow(language):
    book = sample_book(language, TODAY)

    assert all(r.tip.code != "borrow" for r in found(book, TODAY))
    assert found(book, TODAY)[0].winnable > 0


def test_who_owes_nothing_is_not_told_to_repay_more():
    book = known(Book())

    assert "repaid_lately" not in {r.code for r in found(book)}
