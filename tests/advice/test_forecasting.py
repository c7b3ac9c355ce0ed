"""What a check-in foretells is what time alone would bring, and is marked by what came."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from credittracker.advice.clock import look_ahead
from credittracker.advice.forecasting import (
    CLOSE,
    HitRate,
    Mark,
    Marked,
    foretold,
    hit_rate,
    marked,
)
from credittracker.advice.projecting import kept_up, paid_today
from credittracker.advice.scenario import play
from credittracker.book.accounts import LimitChange, LimitEvent
from credittracker.book.borrowing import Loan, LoanEvent, LoanEventKind
from credittracker.book.history import Forecast
from credittracker.book.person import Application, ApplicationReason
from credittracker.scoring.facts import facts_on
from credittracker.scoring.model import score
from credittracker.services.analysis import analyse, check_in
from credittracker.services.catalogue import load_card
from credittracker.services.changes import keep_check_in
from credittracker.services.foretelling import check_in_records, mark_forecasts
from tests.scoring.books import ON, known, payer
from tests.scoring.test_dense import dense

CARD = load_card()
D = Decimal
DAY = timedelta(days=1)


def told(book, on=ON):
    seen = analyse(book, on, CARD)
    kept = check_in(seen, "c")
    return foretold(kept, play(CARD, seen.facts, ()))


def some_forecast(total="60", *, is_line=False):
    return Forecast(
        id="f", check_in="c", on=ON, total=D(total), low=D(0), high=D(100), is_line=is_line
    )


@settings(max_examples=15)
@given(dense())
def test_what_is_kept_is_what_the_clock_shows(book):
    days = look_ahead(CARD, facts_on(known(book), ON), score(CARD, known(book), ON))
    by_day = {s.on: s for s in days.days}

    kept = told(known(book))

    assert len(kept) >= 5
    for one in kept:
        then = by_day[one.on]
        if one.is_line:
            assert one.on == days.crosses
            assert one.total == then.line <= then.total
        else:
            assert (one.total, one.low, one.high) == (then.total, then.low, then.high)


@settings(max_examples=15)
@given(dense(), st.integers(62, 420))
def test_whoever_does_what_was_supposed_finds_every_forecast_met(book, waited):
    book = known(book)
    assume(not paid_today(facts_on(book, ON)))
    later = kept_up(facts_on(book, ON), ON + DAY * waited)
    later = later.with_records(*check_in_records(analyse(book, ON, CARD), "c"))

    marks = mark_forecasts(later, ON + DAY * waited)

    due = [one for one in marks if one.forecast.on < ON + DAY * waited]
    assert due
    assert {(one.mark, one.records) for one in due} == {(Mark.MET, ())}
    assert all(one.came == one.forecast.total for one in due if not one.forecast.is_line)
    assert {one.mark for one in marks if one not in due} <= {Mark.WAITING}


@pytest.mark.parametrize(
    ("off", "mark"),
    [(CLOSE, Mark.MET), (-CLOSE, Mark.MET), (CLOSE + D("0.1"), Mark.BETTER),
     (-CLOSE - D("0.1"), Mark.WORSE)],
)  # fmt: skip
def test_two_points_are_close_enough(off, mark):
    facts = facts_on(payer(), ON)

    assert marked(some_forecast(), ON - DAY, D(60) + off, facts).mark is mark


@pytest.mark.parametrize(
    ("came", "mark"), [("70", Mark.MET), ("90", Mark.MET), ("69.9", Mark.WORSE)]
)
def test_the_line_is_reached_by_its_day_or_not(came, mark):
    facts = facts_on(payer(), ON)

    assert marked(some_forecast("70", is_line=True), ON - DAY, D(came), facts).mark is mark


def test_what_was_not_supposed_is_not_counted():
    """An inquiry, a loan and a late payment between the two days; on the first they were known."""
    made = ON - timedelta(days=90)
    asked = Application(id="a", on=made + DAY, institution="x")
    soft = replace(asked, id="s", reason=ApplicationReason.POST_LOAN)
    loan = Loan(id="l", account="line", on=made + DAY, principal=D(100), first_due=ON + DAY)
    late = Loan(id="o", account="line", on=made - DAY, principal=D(9), first_due=made + DAY * 9)
    book = payer()
    account = next(iter(book.accounts))
    loan, late = replace(loan, account=account), replace(late, account=account)

    def records(*more):
        return marked(some_forecast(), made, D(60), facts_on(book.with_records(*more), ON)).records

    assert records(soft) == ()
    assert records(replace(asked, on=made)) == ()
    assert records(asked, loan) == ("a", "l")
    assert records(late) == ("o",)
    planned = next(iter(book.loans.values()))
    early = LoanEvent(
        id="e", loan=planned.id, on=made + DAY, kind=LoanEventKind.PREPAYMENT, amount=D(10)
    )
    closed = LimitEvent(id="z", account=account, on=made + DAY, change=LimitChange.CLOSED)
    assert records(early)[:1] == ("e",)
    assert records(closed)[:1] == ("z",)
    assert records(replace(closed, on=made)) == ()
    changed = marked(some_forecast(), made, D(60), facts_on(book.with_records(asked), ON))
    assert changed.mark is Mark.CHANGED


def test_only_what_can_be_judged_is_in_the_hit_rate():
    marks = [Mark.MET, Mark.MET, Mark.WORSE, Mark.BETTER, Mark.CHANGED, Mark.WAITING, Mark.UNKNOWN]
    some = [Marked(forecast=some_forecast(), made=ON, mark=mark) for mark in marks]

    assert hit_rate(some) == HitRate(2, 4)
    assert hit_rate(()) == HitRate(0, 0)


def test_a_second_check_in_of_a_day_leaves_no_forecast_of_the_first():
    book = payer()
    once = keep_check_in(analyse(book, ON, CARD), "one").intent(book)

    twice = keep_check_in(analyse(once, ON, CARD), "two").intent(once)

    assert {f.check_in for f in twice.forecasts.values()} == {"one"}
    assert set(twice.forecasts) == set(once.forecasts)
    assert not twice.without("one").forecasts


def test_a_forecast_of_a_model_that_is_gone_is_not_judged():
    on = date(2027, 3, 1)
    book = payer().with_records(*check_in_records(analyse(payer(), ON, CARD), "c"))
    gone = book.with_records(replace(book.check_ins["c"], model="0.9"))

    marks = {one.mark for one in mark_forecasts(gone, on) if one.forecast.on < on}

    assert marks == {Mark.UNKNOWN}
