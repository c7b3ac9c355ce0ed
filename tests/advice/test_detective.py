"""Every hypothesis is supported, ruled out, or cannot tell: by the records alone."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credittracker.advice.detective import (
    HYPOTHESES,
    MOST_SHOWN,
    in_question,
    investigate,
)
from credittracker.advice.verdicts import Answer
from credittracker.book.accounts import (
    Account,
    AccountKind,
    LimitChange,
    LimitEvent,
    Method,
    RateUnit,
)
from credittracker.book.book import Book
from credittracker.book.borrowing import FailedDebit, Loan, Repayment, Statement
from credittracker.book.person import Application, FactKind, Income, LateMark, ProfileFact
from credittracker.scoring.facts import facts_on
from tests.strategies import books

D = Decimal
ON = date(2026, 6, 15)
YES, NO, OPEN = Answer.SUPPORTED, Answer.RULED_OUT, Answer.CANNOT_TELL


def ago(days: int) -> date:
    return ON - timedelta(days=days)


def line(name: str = "a", **values) -> Account:
    given = {"platform": name, "name": name, "kind": AccountKind.REVOLVING_LINE, **values}
    return Account(id=name, **given)


def limit(change: LimitChange, days: int, amount: int | None = None, name: str = "a"):
    value = None if amount is None else D(amount)
    return LimitEvent(id=f"e{name}{days}", account=name, on=ago(days), change=change, amount=value)


def loan(days: int, amount: int = 900, name: str = "a", **values) -> Loan:
    given = {"terms": 3, **values}
    return Loan(id=f"l{name}{days}", account=name, on=ago(days), principal=D(amount), **given)


def paid(days: int, amount: int = 900, name: str = "a") -> Repayment:
    return Repayment(id=f"r{name}{days}", account=name, on=ago(days), amount=D(amount))


def bill(days: int, amount: int, name: str = "a") -> Statement:
    on = ago(days)
    return Statement(
        id=f"s{name}{days}", account=name, on=on, due=on + timedelta(days=20), amount=D(amount)
    )


def asked(count: int) -> list[Application]:
    return [Application(id=f"q{n}", on=ago(20 * n + 1), institution=f"L{n}") for n in range(count)]


COMPLETE = ProfileFact(id="c", kind=FactKind.APPLICATIONS_COMPLETE, on=ON)
INCOME = Income(id="i", since=date(2020, 1, 1), monthly=D(1000))
FEES = {"rate_unit": RateUnit.FEE_PER_TERM, "method": Method.INSTALMENT_FEE}
ZERO = limit(LimitChange.ZERO, 60)
ON_TIME = (loan(200), paid(180))

CASES = [
    ("overdue_now", YES, (loan(100),)),
    ("overdue_now", NO, ON_TIME),
    ("overdue_now", OPEN, ()),
    ("late_here", YES, (loan(200), paid(40))),
    ("late_here", NO, ON_TIME),
    ("late_here", OPEN, ()),
    ("late_elsewhere", YES, (LateMark(id="m", on=ago(90), days=12),)),
    ("late_elsewhere", NO, (line("b"), loan(200, name="b"), paid(180, name="b"))),
    ("late_elsewhere", OPEN, ()),
    ("many_applications", YES, asked(8)),
    ("many_applications", NO, (*asked(2), COMPLETE)),
    ("many_applications", OPEN, asked(2)),
    (
        "many_lenders",
        YES,
        [r for n in "bcde" for r in (line(n), loan(5, name=n))],
    ),
    ("many_lenders", NO, (line("b"), loan(5, name="b"))),
    ("many_lenders", OPEN, (line("b"), paid(5, name="b"))),
    (
        "high_utilisation",
        YES,
        (line("b"), limit(LimitChange.GRANTED, 300, 1000, "b"), bill(5, 900, "b")),
    ),
    (
        "high_utilisation",
        NO,
        (line("b"), limit(LimitChange.GRANTED, 300, 1000, "b"), bill(5, 100, "b")),
    ),
    ("high_utilisation", OPEN, ()),
    ("high_debt_service", YES, (INCOME, loan(5, 3000))),
    ("high_debt_service", NO, (INCOME, loan(5, 300))),
    ("high_debt_service", OPEN, (loan(5, 3000),)),
    ("chain", YES, (line("b"), loan(30, 900, "b"), paid(28, 900))),
    ("chain", NO, (line("b"), loan(30, 900, "b"), paid(18, 900))),
    ("chain", OPEN, ()),
    ("overdue_now", OPEN, (*ON_TIME, FailedDebit(id="f", account="a", on=ago(5)))),
    ("late_here", OPEN, (loan(1200), paid(1180))),
    ("many_lenders", OPEN, ()),
    ("cost_cap", YES, (loan(30, 12000, terms=12, rate=D("0.018"), **FEES),)),
    ("line_expired", YES, (line(valid_until=ago(10)),)),
    ("line_expired", YES, (line(revolving=False),)),
    ("line_expired", NO, (line(valid_until=ago(-10)),)),
    ("line_expired", OPEN, ()),
    ("just_repaid", YES, (loan(30), paid(2))),
    ("just_repaid", NO, (loan(30), paid(9))),
    ("just_repaid", OPEN, ()),
    ("cost_cap", YES, (line(annual_rate=D("0.30")),)),
    ("cost_cap", NO, (line(annual_rate=D("0.24")),)),
    ("cost_cap", NO, (loan(30, 12000, terms=12, rate=D("0.12"), method=Method.BULLET),)),
    ("cost_cap", YES, (loan(30, 12000, terms=12, rate=D("0.18"), fee=D(600)),)),
    ("cost_cap", NO, (line(annual_rate=D("0.30")), limit(LimitChange.ZERO, 300))),
    ("cost_cap", OPEN, ()),
    ("lender_tightened", YES, (limit(LimitChange.ZERO, 240),)),
    ("lender_tightened", NO, (limit(LimitChange.ZERO, 300),)),
    ("lender_tightened", OPEN, ()),
    ("stale_profile", YES, (ProfileFact(id="f", kind=FactKind.ID_EXPIRES, on=ago(3)),)),
    ("stale_profile", YES, (ProfileFact(id="f", kind=FactKind.PHONE_CHANGED, on=ago(9)),)),
    ("stale_profile", NO, (ProfileFact(id="f", kind=FactKind.ID_EXPIRES, on=ago(-300)),)),
    ("stale_profile", OPEN, ()),
    ("idle", YES, (loan(400), paid(370))),
    ("idle", NO, (loan(100),)),
    ("idle", OPEN, ()),
]


def verdicts(records, on: date = ON):
    """Every verdict on account ``a``, whose limit was set to zero unless the case says when."""
    zero = () if any(isinstance(r, LimitEvent) and r.account == "a" for r in records) else (ZERO,)
    book = Book().with_records(line(), *zero, *records)
    facts = facts_on(book, on)
    position = next(p for p in facts.positions if p.account.id == "a")
    return investigate(facts, position)


@pytest.mark.parametrize(("code", "answer", "records"), CASES)
def test_the_records_decide(code, answer, records):
    found = {v.code: v.finding for v in verdicts(records).verdicts}

    assert found[code].answer is answer
    assert bool(found[code].needs) == (answer is OPEN)


def test_every_hypothesis_has_a_supported_and_a_ruled_out_case():
    for code in HYPOTHESES:
        assert {YES, NO} <= {answer for name, answer, _ in CASES if name == code}, code


def test_every_hypothesis_has_a_case_that_cannot_be_told():
    assert {c for c, answer, _ in CASES if answer is OPEN} == set(HYPOTHESES)


def test_the_tightening_of_a_limit_without_a_date_cannot_be_told():
    """The fourth limit state: a line that shows zero although no event is recorded."""
    book = Book().with_records(line(), *ON_TIME)
    facts = facts_on(book, ON)

    found = {v.code: v.finding for v in investigate(facts, facts.positions[0]).verdicts}

    assert found["lender_tightened"].answer is OPEN


def test_spotless_records_lead_to_the_official_channel():
    spotless = (
        *ON_TIME,
        line("b"),
        loan(200, name="b"),
        paid(180, name="b"),
        limit(LimitChange.GRANTED, 300, 1000, "b"),
        COMPLETE,
        INCOME,
    )

    found = {v.code: v.finding for v in verdicts(spotless).verdicts}

    assert found["lender_error"].answer is YES


def test_at_most_four_are_put_first_and_none_that_is_ruled_out():
    found = verdicts([*asked(9), loan(100), LateMark(id="m", on=ago(90), days=12)])

    assert len(found.shown) <= MOST_SHOWN
    assert NO not in {v.finding.answer for v in found.shown}
    assert found.shown[0].finding.answer is YES


@pytest.mark.parametrize(
    ("events", "question"),
    [
        ((limit(LimitChange.ZERO, 9),), True),
        ((limit(LimitChange.FROZEN, 9),), True),
        ((limit(LimitChange.CUT, 9, 500),), True),
        ((limit(LimitChange.GRANTED, 9, 500),), False),
        ((), False),
    ],
)
def test_a_limit_that_is_zero_frozen_or_cut_is_in_question(events, question):
    facts = facts_on(Book().with_records(line(), *events), ON)

    assert in_question(facts.positions[0]) is question


def test_an_unknown_plan_is_never_called_late():
    found = {v.code: v.finding for v in verdicts((loan(300, method=Method.UNKNOWN),)).verdicts}

    assert found["overdue_now"].answer is OPEN
    assert found["late_here"].answer is OPEN


@given(books(), st.dates(date(2018, 1, 1), date(2032, 1, 1)))
def test_every_verdict_points_at_records_that_exist(book: Book, on: date):
    facts = facts_on(book, on)
    for position in facts.positions:
        for verdict in investigate(facts, position).verdicts:
            assert all(book.find(r) is not None for r in verdict.finding.records)
            assert bool(verdict.finding.needs) == (verdict.finding.answer is OPEN)
