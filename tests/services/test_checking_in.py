"""The check-in: what is asked, what the answers add to the Book, and the one thing to do."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credittracker.book.accounts import Account, AccountKind, LimitChange, LimitEvent
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.book.dates import add_months
from credittracker.book.limits import LimitState
from credittracker.book.person import FactKind, Income
from credittracker.book.plans import KeptPlan, PlanStep, StepKind
from credittracker.scoring.card import Tag
from credittracker.scoring.receipt import replay
from credittracker.services.analysis import Analysis, analyse
from credittracker.services.catalogue import load_card
from credittracker.services.checking_in import (
    FIRST_INCOME,
    Answers,
    Applied,
    answered,
    due_key,
    freshness,
    is_due,
    keep,
    one_thing,
    questions,
)
from credittracker.services.demo import sample_book
from tests.conftest import TODAY

CARD = load_card()
SAMPLE = sample_book("zh_CN", TODAY)
LINE = Account(id="line", platform="jiebei", name="借呗", kind=AccountKind.REVOLVING_LINE)
GRANTED = LimitEvent(
    id="g", account="line", on=TODAY - timedelta(days=400), change=LimitChange.GRANTED,
    amount=Decimal(8000),
)  # fmt: skip
LOAN = Loan(
    id="loan", account="line", on=add_months(TODAY, -2), principal=Decimal(3000), terms=3,
    rate=Decimal(0),
)  # fmt: skip
PAY = Income(id="pay", since=add_months(TODAY, -12), monthly=Decimal(9000), note="工资")


def seen_of(*records) -> Analysis:
    return analyse(Book().with_records(*records), TODAY, CARD)


def said(**told) -> Answers:
    return Answers(id="x", **told)


def after(seen: Analysis, answers: Answers) -> Book:
    return answered(seen.facts.book, questions(seen), answers, TODAY)


@pytest.mark.parametrize(("days", "due"), [(0, False), (29, False), (31, True), (300, True)])
def test_a_check_in_is_due_a_month_after_the_last(days, due):
    then = TODAY - timedelta(days=days)
    kept = keep(analyse(Book().with_records(LINE), then, CARD), questions(seen_of()), said())

    book = kept.intent(Book().with_records(LINE))

    assert is_due(analyse(book, TODAY, CARD)) is due


def test_the_first_check_in_is_due_as_soon_as_there_is_an_account():
    assert not is_due(seen_of())
    assert is_due(seen_of(LINE))


def test_the_account_whose_records_end_first_comes_first():
    card = Account(id="card", platform="bank", name="卡", kind=AccountKind.CREDIT_CARD)
    bill = Statement(id="b", account="card", on=TODAY, due=TODAY, amount=Decimal(100))
    gone = replace(LINE, id="gone", closed=TODAY)

    found = freshness(seen_of(card, bill, LINE, LOAN, gone))

    assert [(one.account.id, one.newest, one.owes) for one in found] == [
        ("line", LOAN.on, True),
        ("card", TODAY, True),
    ]


def test_dues_that_have_reached_their_day_are_asked_and_no_others():
    found = questions(seen_of(LINE, LOAN))

    assert [due.due for due in found.dues] == [add_months(TODAY, -1), TODAY]


def test_a_due_in_its_days_of_grace_is_asked():
    loan = replace(LOAN, on=add_months(TODAY - timedelta(days=2), -1))

    found = questions(seen_of(replace(LINE, grace_days=3), loan))

    assert [due.due for due in found.dues] == [TODAY - timedelta(days=2)]


def test_a_paid_due_is_not_late_any_more():
    seen = seen_of(LINE, LOAN)
    first = questions(seen).dues[0]
    assert seen.positions["line"].days_past_due > 0

    book = after(seen, said(paid={due_key(first): first.due}))

    (paid,) = book.repayments.values()
    assert (paid.amount, paid.on, paid.loan) == (Decimal(1000), first.due, "loan")
    assert analyse(book, TODAY, CARD).positions["line"].days_past_due == 0


def test_paying_everything_leaves_nothing_to_ask():
    seen = seen_of(LINE, LOAN)
    dues = questions(seen).dues

    book = after(seen, said(paid={due_key(due): due.due for due in dues}))

    assert questions(analyse(book, TODAY, CARD)).dues == ()


@pytest.mark.parametrize(
    ("former", "amount", "change", "state"),
    [
        (GRANTED, Decimal(8000), None, LimitState.AMOUNT),
        (GRANTED, Decimal(9000), LimitChange.RAISED, LimitState.AMOUNT),
        (GRANTED, Decimal(500), LimitChange.CUT, LimitState.AMOUNT),
        (GRANTED, Decimal(0), LimitChange.ZERO, LimitState.AMOUNT),
        (GRANTED, None, LimitChange.FROZEN, LimitState.FROZEN),
        (None, Decimal(500), LimitChange.GRANTED, LimitState.AMOUNT),
        (replace(GRANTED, change=LimitChange.ZERO, amount=None), Decimal(500),
         LimitChange.RESTORED, LimitState.AMOUNT),
        (replace(GRANTED, change=LimitChange.FROZEN, amount=None), Decimal(500),
         LimitChange.RESTORED, LimitState.AMOUNT),
        (replace(GRANTED, change=LimitChange.FROZEN, amount=None), None, None, LimitState.FROZEN),
    ],
)  # fmt: skip
def test_a_limit_says_by_itself_which_way_it_went(former, amount, change, state):
    seen = seen_of(LINE, *([former] if former else []))

    book = after(seen, said(limits={"line": amount}))

    new = [e for e in book.limit_events.values() if e.id != "g"]
    assert [e.change for e in new] == ([change] if change else [])
    limit = analyse(book, TODAY, CARD).positions["line"].limit
    assert (limit.state, limit.amount) == (state, amount)


@given(st.decimals(min_value=0, max_value=90_000, places=2))
def test_an_income_that_changed_counts_once(amount):
    seen = seen_of(LINE, PAY)

    book = after(seen, said(incomes={"pay": amount}))

    assert analyse(book, TODAY, CARD).facts.monthly_income == (amount or None)
    yesterday = analyse(book, TODAY - timedelta(days=1), CARD)
    assert yesterday.facts.monthly_income == Decimal(9000)


def test_an_income_that_began_today_is_corrected():
    seen = seen_of(LINE, replace(PAY, since=TODAY))

    book = after(seen, said(incomes={"pay": Decimal(100)}))

    assert [i.monthly for i in book.incomes.values()] == [Decimal(100)]


def test_a_first_income_is_recorded():
    book = after(seen_of(LINE), said(incomes={FIRST_INCOME: Decimal(7000)}))

    assert [(i.monthly, i.since) for i in book.incomes.values()] == [(Decimal(7000), TODAY)]


def test_an_application_is_recorded():
    book = after(seen_of(LINE), said(applied=Applied("某银行", TODAY)))

    assert [(a.institution, a.on) for a in book.applications.values()] == [("某银行", TODAY)]
    assert not book.facts


def test_no_other_application_makes_the_record_complete():
    book = after(seen_of(LINE), said(none_applied=True))

    assert [(f.kind, f.on) for f in book.facts.values()] == [
        (FactKind.APPLICATIONS_COMPLETE, TODAY)
    ]


def test_saying_nothing_changes_nothing():
    seen = analyse(SAMPLE, TODAY, CARD)

    assert not said()
    assert after(seen, said()) is SAMPLE
    assert after(seen, said(unpaid=frozenset({("a", 1, TODAY)}))) is SAMPLE


@st.composite
def answers(draw: st.DrawFn) -> tuple[Analysis, Answers]:
    """Any answers to the questions of the sample, with its newest repayments left out."""
    gone = [r.id for r in SAMPLE.repayments.values() if r.on > TODAY - timedelta(days=70)]
    seen = analyse(SAMPLE.without(*gone), TODAY, CARD)
    asked = questions(seen)
    money = st.decimals(min_value=0, max_value=90_000, places=2)
    some = draw(st.sets(st.sampled_from(asked.dues)))
    lines, incomes = [p.account.id for p in asked.lines], [i.id for i in asked.incomes]
    told = said(
        paid={due_key(d): draw(st.dates(d.since, TODAY)) for d in some},
        limits=draw(st.dictionaries(st.sampled_from(lines), st.none() | money)),
        incomes=draw(st.dictionaries(st.sampled_from(incomes), money)),
        applied=draw(st.none() | st.just(Applied("某银行", TODAY))),
        none_applied=draw(st.booleans()),
    )
    return seen, told


@settings(max_examples=20)
@given(answers())
def test_the_same_answers_always_make_the_same_records(told):
    seen, given_answers = told

    once, twice = (after(seen, given_answers) for _ in range(2))

    assert once == twice
    for name, record in seen.facts.book.repayments.items():
        assert once.repayments[name] == record


@settings(max_examples=20)
@given(answers())
def test_what_is_kept_replays_to_the_score_after_the_answers(told):
    seen, given_answers = told
    found = analyse(after(seen, given_answers), TODAY, CARD)

    book = keep(found, questions(seen), given_answers).intent(seen.facts.book)

    kept = max(book.check_ins.values(), key=lambda c: c.on)
    assert (kept.on, kept.total) == (TODAY, found.score.total)
    assert replay(CARD, kept.receipt).total == analyse(book, TODAY, CARD).score.total
    assert {r.id for r in after(seen, given_answers)} <= {r.id for r in book}


def test_what_is_late_is_the_one_thing():
    assert one_thing(seen_of(LINE, LOAN)).due.due == add_months(TODAY, -1)


def test_then_the_next_step_of_the_plan_that_is_kept():
    plan = KeptPlan(id="p", on=TODAY, target=Decimal(80), reaches_on=TODAY, wishes="{}")
    steps = [
        PlanStep(
            id=f"s{n}", plan="p", about="line", on=TODAY + timedelta(days=n),
            kind=StepKind.OFF, money=Decimal(1), done_on=TODAY if n == 1 else None,
        )
        for n in (40, 20, 1)
    ]  # fmt: skip

    assert one_thing(seen_of(LINE, plan, *steps)).step.id == "s20"
    assert one_thing(seen_of(LINE, plan, steps[0])).step is None


def test_then_what_costs_most_and_can_be_fixed():
    seen = analyse(SAMPLE, TODAY, CARD)

    thing = one_thing(seen)

    assert thing.reason.tag is Tag.FIX
    fixable = [r.lost for r in seen.reasons if r.tag is Tag.FIX]
    assert thing.reason.lost == max(fixable)


def test_then_the_entry_that_would_tell_most():
    paid = Repayment(id="r", account="line", on=TODAY, amount=Decimal(100))
    seen = seen_of(LINE, paid)
    assert not [r for r in seen.reasons if r.tag is Tag.FIX]

    assert one_thing(seen).entry is seen.gaps[0].entry
