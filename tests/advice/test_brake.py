"""One more application: what it costs, how long it shows, and when it would be quiet."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.advice.brake import brake
from credittracker.book.person import Application, ApplicationReason
from credittracker.scoring.facts import facts_on
from credittracker.scoring.model import score
from credittracker.scoring.standing import hard_inquiries
from credittracker.services.catalogue import load_card
from tests.scoring.books import ON, application, known, payer

D = Decimal
CARD = load_card()
ASKED = Application(id="new", on=ON, institution="Somebody else")


def braked(book, asked=ASKED):
    return brake(CARD, facts_on(book, ON), score(CARD, book, ON), asked)


def test_it_costs_what_the_score_would_lose_today():
    book = known(payer())

    told = braked(book)

    assert (
        told.cost == score(CARD, book, ON).total - score(CARD, book.with_records(ASKED), ON).total
    )
    assert told.cost > 0
    assert told.gone == date(ON.year + 2, ON.month, ON.day)
    assert told.quiet is None


def test_it_is_quiet_on_the_first_day_without_an_inquiry_of_half_a_year():
    book = known(payer()).with_records(application(1, 170), application(2, 30))

    told = braked(book)

    assert hard_inquiries(facts_on(book, told.quiet - timedelta(days=1)), 6)
    assert not hard_inquiries(facts_on(book, told.quiet), 6)


def test_what_is_planned_for_later_shows_two_years_from_then():
    later = replace(ASKED, on=ON + timedelta(days=31))

    told = braked(known(payer()), later)

    assert told.gone == date(2028, 7, 16)
    assert told.cost == braked(known(payer())).cost


def test_what_leaves_no_hard_inquiry_needs_no_brake():
    soft = replace(ASKED, reason=ApplicationReason.POST_LOAN)

    assert braked(known(payer()), soft) is None


@settings(max_examples=40)
@given(st.lists(st.integers(0, 800), max_size=9))
def test_it_never_pays_to_apply(days):
    book = known(payer()).with_records(*(application(n, ago) for n, ago in enumerate(days)))

    assert braked(book).cost >= 0
