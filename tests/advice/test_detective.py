"""What the written cases leave open: borders of the rules, what is asked, and any Book at all."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.advice.detective import (
    MOST_SHOWN,
    in_question,
    investigate,
    investigate_refusal,
    refusals,
)
from credittracker.advice.verdicts import Answer
from credittracker.book.accounts import LimitChange, Method
from credittracker.book.book import Book
from credittracker.book.person import Application, Outcome
from credittracker.scoring.facts import facts_on
from tests.advice.cases.telling import (
    GOOD,
    NO,
    ON,
    OPEN,
    YES,
    D,
    ago,
    asked,
    granted,
    limit,
    line,
    loan,
    mark,
    on_time,
    paid,
    zero,
)
from tests.strategies import books

BORDERS = [
    ("cost_cap", NO, (line(annual_rate=D("0.24")), zero())),
    ("cost_cap", YES, (line(annual_rate=D("0.2401")), zero())),
    ("cost_cap", YES, (line(), zero(), loan(30, 12_000, terms=12, rate=D("0.18"), fee=D(600)))),
    (
        "cost_cap",
        NO,
        (line(), zero(), loan(30, 12_000, terms=12, rate=D("0.12"), method=Method.BULLET)),
    ),
    ("just_repaid", YES, (line(), zero(), loan(30), paid(3))),
    ("just_repaid", NO, (line(), zero(), loan(30), paid(4))),
    ("line_expired", NO, (line(valid_until=ON), zero())),
    ("chain", YES, (line(), line("b"), loan(30, 900, "b"), paid(23, 450))),
    ("chain", NO, (line(), line("b"), loan(30, 900, "b"), loan(60), paid(22, 450))),
    ("chain", NO, (line(), line("b"), loan(30, 900, "b"), loan(60), paid(23, 449))),
    ("late_here", OPEN, (line(), zero(), loan(1200), paid(1180))),
    ("many_lenders", OPEN, (line(), zero())),
    ("many_applications", OPEN, (line(), zero(), *asked(6))),
    ("many_applications", YES, (line(), zero(), *asked(7))),
    ("lender_tightened", OPEN, (line(), *on_time("a"))),
    ("lender_tightened", NO, (line(), zero(274))),
    ("lender_tightened", YES, (line(), zero(273))),
    ("lender_tightened", YES, (line(), zero(135))),
    ("lender_tightened", OPEN, (line(), zero(134))),
    (
        "principal_only",
        OPEN,
        (line(), granted("a"), limit(LimitChange.CUT, 9, 9900), *on_time("a")),
    ),
    ("principal_only", NO, (line(), granted("a"), limit(LimitChange.RESTORED, 9, 10_000))),
    ("idle", YES, (line(), zero(), *on_time("a", 203))),
    ("idle", NO, (line(), zero(), *on_time("a", 201))),
]


@pytest.mark.parametrize(("code", "answer", "records"), BORDERS)
def test_each_rule_ends_where_it_says(code, answer, records):
    facts = facts_on(Book().with_records(*records), ON)

    found = {v.code: v.finding for v in investigate(facts, facts.position("a")).verdicts}

    assert found[code].answer is answer


def test_at_most_four_are_put_first_and_none_that_is_ruled_out():
    book = Book().with_records(line(), zero(), *asked(9), loan(100), mark(90, 12))
    facts = facts_on(book, ON)

    found = investigate(facts, facts.positions[0])

    assert len(found.shown) == MOST_SHOWN
    assert NO not in {v.finding.answer for v in found.shown}
    assert found.shown[0].finding.answer is YES


@pytest.mark.parametrize(
    ("events", "question"),
    [
        ((zero(9),), True),
        ((limit(LimitChange.FROZEN, 9),), True),
        ((limit(LimitChange.CUT, 9, 500),), True),
        ((limit(LimitChange.GRANTED, 9, 500),), False),
        ((), False),
    ],
)
def test_a_limit_that_is_zero_frozen_or_cut_is_in_question(events, question):
    facts = facts_on(Book().with_records(line(), *events), ON)

    assert in_question(facts.positions[0]) is question


def test_refusals_of_two_years_can_be_asked_about():
    def one(days: int, outcome: Outcome) -> Application:
        return Application(id=f"q{days}", on=ago(days), institution="L", outcome=outcome)

    book = Book().with_records(
        one(800, Outcome.REFUSED),
        one(400, Outcome.REFUSED),
        one(30, Outcome.APPROVED),
        one(20, Outcome.REFUSED),
        one(-3, Outcome.REFUSED),
    )

    assert [a.id for a in refusals(book, ON)] == ["q20", "q400"]


def test_a_clean_record_is_spotless_on_a_line_and_on_an_application():
    book = Book().with_records(line(), zero(), *on_time("a"), *GOOD)
    facts = facts_on(book, ON)

    assert investigate(facts, facts.position("a")).is_spotless


@given(books(), st.dates(date(2018, 1, 1), date(2032, 1, 1)))
def test_every_verdict_points_at_records_that_exist(book: Book, on: date):
    facts = facts_on(book, on)
    found = [investigate(facts, position) for position in facts.positions]
    found += [investigate_refusal(book, a) for a in refusals(book, on)]
    for verdict in (v for one in found for v in one.verdicts):
        assert all(book.find(r) is not None for r in verdict.finding.records)
        assert bool(verdict.finding.needs) == (verdict.finding.answer is Answer.CANNOT_TELL)
